package duty.app;

import duty.domain.Obligations;
import duty.domain.Period;
import duty.report.Document;
import duty.report.paper.Origin;
import duty.report.paper.YearReport;

/** Orders the year's report. */
public record YearOrder(int year) implements PaperOrder {
  @Override
  public Job at(Desk desk) {
    Period period = Period.ofYear(year);
    return new Job(
        period.code(),
        "report",
        period,
        EVERYTHING,
        (verdict, obligations, origin) -> document(verdict, obligations, year, origin));
  }

  /**
   * The paper alone, neither printed nor written.
   *
   * @param verdict on sound records, narrowed to the year
   */
  static Document document(Verdict verdict, Obligations obligations, int year, Origin origin) {
    OpenMatters open = new OpenMatters(verdict);
    return new YearReport(
            verdict.judging(), obligations, year, open.reported(), open.exemptions(any -> true))
        .document(origin);
  }
}
