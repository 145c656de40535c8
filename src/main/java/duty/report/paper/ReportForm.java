package duty.report.paper;

import duty.domain.Plan;
import duty.domain.Settings;
import duty.report.Masthead;
import duty.report.NumberLine;
import duty.report.Paragraph;
import java.time.LocalDate;

/** How a report to the committee office begins, of whatever period it is. */
final class ReportForm {
  private static final String TITLE = "安全生产\n“党政同责、一岗双责”履职情况报告";

  private ReportForm() {}

  /**
   * The number line, the title and the addressee of a draft for signature.
   *
   * @param period in Chinese, which begins the title's second line
   */
  static Masthead masthead(Settings settings, LocalDate asOf, String period) {
    return new Masthead(
        NumberLine.unsigned(settings.code() + "〔" + asOf.getYear() + "〕　　号"),
        settings.name() + "\n" + period + TITLE,
        "送审稿",
        settings.committee());
  }

  /**
   * What is reported, on what ground and as of when.
   *
   * @param matter what follows 履职情况
   */
  static Paragraph opening(
      Settings settings, Plan plan, String period, String matter, LocalDate asOf) {
    return new Paragraph(
        "按照"
            + Chinese.plan(plan)
            + "的要求，现将"
            + settings.we()
            + period
            + "领导班子成员安全生产履职情况"
            + matter
            + "报告如下。数据来自履职台账，截至"
            + Chinese.date(asOf)
            + "。");
  }
}
