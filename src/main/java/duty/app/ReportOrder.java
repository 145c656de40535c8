package duty.app;

import duty.domain.Obligations;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.report.Document;
import duty.report.paper.Gap;
import duty.report.paper.Origin;
import duty.report.paper.QuarterReport;
import duty.report.paper.YearReport;
import java.util.List;

/** Orders the report to the committee office of a quarter or of a year. */
public record ReportOrder(Period period) implements PaperOrder {
  public ReportOrder(Quarter quarter) {
    this(Period.of(quarter));
  }

  @Override
  public Job at(Desk desk) {
    return new Job(
        period.code(),
        "report",
        period,
        EVERYTHING,
        (verdict, obligations, origin) -> document(verdict, obligations, period, origin));
  }

  /**
   * The paper alone, neither printed nor written.
   *
   * @param verdict on sound records, narrowed to the period
   */
  static Document document(Verdict verdict, Obligations obligations, Period period, Origin origin) {
    OpenMatters open = new OpenMatters(verdict);
    List<Gap> gaps = open.reported();
    var exemptions = open.exemptions(any -> true);
    return period
        .quarter()
        .map(
            quarter ->
                new QuarterReport(verdict.judging(), obligations, quarter, gaps, exemptions)
                    .document(origin))
        .orElseGet(
            () ->
                new YearReport(verdict.judging(), obligations, period.year(), gaps, exemptions)
                    .document(origin));
  }
}
