package duty.report.paper;

import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Period;
import duty.domain.Plan;
import duty.domain.Quarter;
import duty.domain.Settings;
import duty.domain.Tenure;
import duty.report.Block;
import duty.report.Colophon;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.Paragraph;
import duty.report.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 季度履职情况报告, which the bureau files with the committee office (实施方案二（三）). */
public final class QuarterReport {
  private static final String SUBJECT = "安全生产“党政同责、一岗双责”履职情况报告";

  private final Judging judging;

  private final Obligations obligations;
  private final Quarter quarter;
  private final List<Gap> gaps;
  private final List<Exemption> exemptions;
  private final QuarterFigures figures;

  /**
   * Gathers what the report tells.
   *
   * @param gaps what is not yet registered, in the order in which it is to be told
   * @param exemptions what is set aside
   */
  public QuarterReport(
      Judging judging,
      Obligations obligations,
      Quarter quarter,
      List<Gap> gaps,
      List<Exemption> exemptions) {
    this.judging = judging;
    this.obligations = obligations;
    this.quarter = quarter;
    this.gaps = List.copyOf(gaps);
    this.exemptions = List.copyOf(exemptions);
    this.figures = QuarterFigures.of(judging, obligations, quarter);
  }

  /** The whole paper. */
  public Document document(Origin origin) {
    Settings settings = obligations.settings();
    Plan plan = obligations.quotas().plan(quarter);
    Masthead masthead = ReportForm.masthead(settings, judging.asOf(), quarter.inChinese());
    DivisionSheet division = new DivisionSheet(judging.ledger(), tableDay(), false);
    return Document.of(origin.imprint(settings, SUBJECT, quarter.toString()), masthead, body(plan))
        .signedBy(new Signature(settings.name(), null))
        .withAnnexes(List.of(division.annex(settings)))
        .withColophon(new Colophon(null, settings.name(), null));
  }

  /** The table as it stood when the quarter ended, or stands now while it runs. */
  private LocalDate tableDay() {
    return Period.of(quarter).end(judging.asOf());
  }

  private List<Block> body(Plan plan) {
    ActivitySheets activities = new ActivitySheets(judging, quarter.period());
    HazardSheets hazards = new HazardSheets(judging, Period.of(quarter));
    List<Block> body = new ArrayList<>();
    body.add(
        ReportForm.opening(obligations.settings(), plan, quarter.inChinese(), "", judging.asOf()));
    body.add(new Heading(1, "事故情况"));
    body.addAll(new AccidentTable(judging, Period.of(quarter), null).blocks());
    body.add(new Heading(1, "总体情况"));
    body.add(new Paragraph(new Summary(figures, plan, gaps).text()));
    body.addAll(pictures());
    body.add(new Heading(1, "领导班子成员履职情况"));
    body.addAll(new PerformanceSheet(judging.ledger(), figures.all()).blocks());
    body.add(new Heading(1, "会议和检查开展情况"));
    body.add(new Heading(2, "安全生产会议"));
    body.add(activities.meetings());
    body.add(new Heading(2, "带队检查"));
    body.add(activities.inspections());
    body.add(work().table());
    if (!activities.others().rows().isEmpty()) {
      body.add(new Heading(2, "培训、演练和专项工作"));
      body.add(activities.others());
    }
    body.add(new Heading(1, "事故隐患排查治理情况"));
    body.addAll(hazards.blocks());
    body.addAll(new Unregistered(gaps, exemptions, judging.asOf(), "本季度").blocks());
    body.addAll(new NextSteps(judging, Period.of(quarter)).blocks());
    return body;
  }

  /** The quarter, and after the first also the year so far. */
  private InspectionWorkSheet work() {
    InspectionWorkSheet work = new InspectionWorkSheet(judging).of("本季度", quarter.period());
    LocalDate newYear = LocalDate.of(quarter.year(), 1, 1);
    return quarter.first().equals(newYear)
        ? work
        : work.total("本年累计", new Tenure(newYear, quarter.last()));
  }

  /** The year so far, at a glance. */
  private List<Block> pictures() {
    LocalDate asOf = judging.asOf();
    LocalDate from = obligations.settings().recordsFrom();
    List<Block> pictures = new ArrayList<>();
    if (!figures.performances().isEmpty()) {
      pictures.add(new ProgressMatrix(judging.ledger(), obligations, quarter, asOf).matrix());
    }
    pictures.add(new HazardTrend(judging.ledger().hazards(), from, quarter, asOf).chart());
    return pictures;
  }
}
