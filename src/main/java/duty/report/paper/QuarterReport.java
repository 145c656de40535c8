package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Leader;
import duty.domain.Obligations;
import duty.domain.Performance;
import duty.domain.Plan;
import duty.domain.Quarter;
import duty.domain.Settings;
import duty.report.Annex;
import duty.report.Block;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Imprint;
import duty.report.Masthead;
import duty.report.NumberLine;
import duty.report.Orientation;
import duty.report.Paragraph;
import duty.report.Signature;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 季度履职情况报告, which the bureau files with the committee office (实施方案二（三）). */
public final class QuarterReport {
  private static final String SUBJECT = "安全生产“党政同责、一岗双责”履职情况报告";

  /** The same, broken where a title is best broken. */
  private static final String TITLE = "安全生产\n“党政同责、一岗双责”履职情况报告";

  private static final String DRAFT = "送审稿";

  private final Judging judging;
  private final Obligations obligations;
  private final Quarter quarter;
  private final List<Gap> gaps;
  private final List<Exemption> exemptions;
  private final List<Performance> performances;

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
    this.performances = Performance.in(quarter, obligations, judging.asOf());
  }

  /**
   * The whole paper.
   *
   * @param commit of the records; null outside git
   * @param version of the program, whose rules judged
   */
  public Document document(@Nullable String commit, String version) {
    Settings settings = obligations.settings();
    Plan plan = obligations.quotas().plan(quarter);
    Imprint imprint =
        new Imprint(
            settings.name(),
            SUBJECT,
            quarter.toString(),
            judging.asOf(),
            commit,
            "duty " + version);
    Masthead masthead =
        new Masthead(
            NumberLine.unsigned(settings.code() + "〔" + judging.asOf().getYear() + "〕　　号"),
            settings.name() + "\n" + quarter.inChinese() + TITLE,
            DRAFT,
            settings.committee());
    DivisionSheet division = new DivisionSheet(judging.ledger(), tableDay(), false);
    Annex annex =
        new Annex(
            settings.shortName() + "安全生产“党政同责、一岗双责”责任制分工表",
            Orientation.PORTRAIT,
            List.of(division.table()));
    return Document.of(imprint, masthead, body(plan))
        .signedBy(new Signature(settings.name(), null))
        .withAnnexes(List.of(annex));
  }

  /** Every table of the paper, for spreadsheets. */
  public List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    body(obligations.quotas().plan(quarter)).forEach(block -> tables.addAll(block.tables()));
    tables.add(new DivisionSheet(judging.ledger(), tableDay(), false).table());
    return tables;
  }

  /** The table as it stood when the quarter ended, or stands now while it runs. */
  private LocalDate tableDay() {
    return judging.asOf().isBefore(quarter.last()) ? judging.asOf() : quarter.last();
  }

  private List<Block> body(Plan plan) {
    ActivitySheets activities = new ActivitySheets(judging, quarter);
    HazardSheets hazards = new HazardSheets(judging, quarter);
    List<Block> body = new ArrayList<>();
    body.add(
        new Paragraph(
            "按照《"
                + plan.title()
                + "》（"
                + plan.document()
                + "）的要求，现将我局"
                + quarter.inChinese()
                + "领导班子成员安全生产履职情况报告如下。数据来自履职台账，截至"
                + Chinese.date(judging.asOf())
                + "。"));
    body.add(new Heading(1, "总体情况"));
    body.add(new Paragraph(new Summary(judging, plan, quarter, performances, gaps).text()));
    body.addAll(pictures());
    body.add(new Heading(1, "分管负责人履职情况"));
    body.add(new PerformanceSheet(judging.ledger(), plan, performances).table());
    body.add(new Heading(1, "会议和检查开展情况"));
    body.add(new Heading(2, "安全生产会议"));
    body.add(activities.meetings());
    body.add(new Heading(2, "带队检查"));
    body.add(activities.inspections());
    if (!activities.others().rows().isEmpty()) {
      body.add(new Heading(2, "培训、演练和专项工作"));
      body.add(activities.others());
    }
    body.add(new Heading(1, "事故隐患排查治理情况"));
    body.addAll(hazards.blocks());
    body.add(new Heading(1, "尚未登记事项"));
    body.addAll(unregistered());
    if (!exemptions.isEmpty()) {
      body.add(new Heading(1, "豁免事项"));
      body.add(new Paragraph("以下" + exemptions.size() + "个事项经批准豁免，不计入尚未登记事项。"));
      body.add(new ExemptionSheet(exemptions).table());
    }
    return body;
  }

  /** The year so far, at a glance. */
  private List<Block> pictures() {
    LocalDate asOf = judging.asOf();
    LocalDate from = obligations.settings().recordsFrom();
    List<Block> pictures = new ArrayList<>();
    if (!performances.isEmpty()) {
      pictures.add(new ProgressMatrix(judging.ledger(), obligations, quarter, asOf).matrix());
    }
    pictures.add(new HazardTrend(judging.ledger().hazards(), from, quarter, asOf).chart());
    return pictures;
  }

  private List<Block> unregistered() {
    if (gaps.isEmpty()) {
      return List.of(new Paragraph("截至" + Chinese.date(judging.asOf()) + "，本季度应登记的事项均已登记。"));
    }
    return List.of(
        new Paragraph(
            "截至"
                + Chinese.date(judging.asOf())
                + "，以下"
                + gaps.size()
                + "个事项尚未登记或登记不完整。已经完成的，请尽快补登；尚未完成的，请在期限内完成。"),
        new GapSheet(gaps, judging.asOf()).table(),
        new Paragraph(basis()));
  }

  /** The words of each clause that something rests on, each once. */
  private String basis() {
    return "所列依据的条文："
        + gaps.stream()
            .map(
                gap ->
                    gap.quotation().isEmpty()
                        ? gap.basis()
                        : gap.basis() + "“" + gap.quotation() + "”")
            .distinct()
            .collect(Collectors.joining("；"))
        + "。";
  }

  static String name(Judging judging, String leader) {
    return judging.ledger().leader(leader).map(Entry::value).map(Leader::name).orElse(leader);
  }
}
