package duty.report.paper;

import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Performance;
import duty.domain.Period;
import duty.domain.Plan;
import duty.domain.Settings;
import duty.domain.YearWork;
import duty.report.Annex;
import duty.report.Block;
import duty.report.Colophon;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.Orientation;
import duty.report.Paragraph;
import duty.report.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 年度履职情况报告, with the assessment of the sections (实施方案二（六）、三). */
public final class YearReport {
  /** What the paper is called at the foot of its pages. */
  public static final String SUBJECT = "安全生产“党政同责、一岗双责”年度履职情况报告";

  private final Judging judging;
  private final Obligations obligations;
  private final Period year;
  private final List<Gap> gaps;
  private final List<Exemption> exemptions;
  private final YearFigures figures;
  private final AssessmentSheets assessments;

  /**
   * Gathers what the report tells.
   *
   * @param year of which at least a day is over
   * @param gaps what is not yet registered, in the order in which it is to be told
   */
  public YearReport(
      Judging judging,
      Obligations obligations,
      int year,
      List<Gap> gaps,
      List<Exemption> exemptions) {
    this.judging = judging;
    this.obligations = obligations;
    this.year = Period.ofYear(year);
    this.gaps = List.copyOf(gaps);
    this.exemptions = List.copyOf(exemptions);
    this.figures = YearFigures.of(judging, obligations, this.year);
    this.assessments = new AssessmentSheets(judging, obligations, this.year);
  }

  /** The whole paper. */
  public Document document(Origin origin) {
    Settings settings = obligations.settings();
    Masthead masthead = ReportForm.masthead(settings, judging.asOf(), year.name());
    return Document.of(origin.imprint(settings, SUBJECT, year.code()), masthead, body())
        .signedBy(new Signature(settings.name(), null))
        .withAnnexes(annexes(settings))
        .withColophon(new Colophon(null, settings.name(), null));
  }

  private List<Annex> annexes(Settings settings) {
    List<Annex> annexes = new ArrayList<>();
    annexes.add(
        new DivisionSheet(judging.ledger(), year.end(judging.asOf()), false).annex(settings));
    List<Block> items = assessments.items();
    if (!items.isEmpty()) {
      annexes.add(new Annex(year.name() + "安全生产考核明细", Orientation.PORTRAIT, items));
    }
    return annexes;
  }

  private List<Block> body() {
    Plan plan = obligations.settings().planOn(YearWork.end(year.year()));
    List<Block> body = new ArrayList<>();
    body.add(
        ReportForm.opening(obligations.settings(), plan, year.name(), "和考核情况", judging.asOf()));
    body.add(new Heading(1, "事故情况"));
    body.addAll(new AccidentTable(judging, year, null).blocks());
    body.add(new Heading(1, "总体情况"));
    body.add(new Paragraph(summary()));
    body.add(new Heading(1, "各季度情况"));
    body.add(new Heading(2, "会议、检查和重点工作"));
    body.add(figures.work());
    body.add(figures.inspectionWork());
    body.add(new Heading(2, "事故隐患"));
    body.add(figures.hazards());
    body.add(
        new HazardTrend(judging.ledger().hazards(), start(), figures.last(), judging.asOf())
            .chart());
    body.add(new Heading(1, "领导班子成员履职情况"));
    if (figures.all().stream().anyMatch(Performance::inCharge)) {
      body.add(
          new ProgressMatrix(judging.ledger(), obligations, figures.last(), judging.asOf())
              .matrix());
    }
    body.addAll(new PerformanceSheet(judging.ledger(), figures.all()).blocks());
    body.add(new Heading(1, "事故隐患排查治理情况"));
    body.addAll(new HazardSheets(judging, year).blocks());
    body.add(new Heading(1, "考核情况"));
    body.add(new Paragraph(assessments.sentence()));
    body.add(assessments.table());
    body.addAll(new Unregistered(gaps, exemptions, judging.asOf(), year.here()).blocks());
    body.addAll(new NextSteps(judging, year).blocks());
    return body;
  }

  /** The first day of the year that the records cover. */
  private LocalDate start() {
    LocalDate from = obligations.settings().recordsFrom();
    return from.isAfter(year.days().from()) ? from : year.days().from();
  }

  private String summary() {
    return figures.sentence()
        + agreements()
        + HazardSheets.sentence(judging, year)
        + Summary.open(gaps);
  }

  /** As the latest quarter has them: an agreement is a year's. */
  private String agreements() {
    List<Performance> latest = figures.latest();
    int owed = latest.stream().mapToInt(Performance::agreementsOwed).sum();
    int signed = latest.stream().mapToInt(Performance::agreementsSigned).sum();
    return "年度安全生产目标责任书应签" + owed + "份，已签" + signed + "份。";
  }
}
