package duty.app;

import duty.domain.Obligations;
import duty.domain.Period;
import duty.report.Document;
import duty.report.paper.Origin;

/** The report to the committee office of a quarter or of a year, neither printed nor written. */
final class PeriodReport {
  private PeriodReport() {}

  /**
   * Makes it.
   *
   * @param verdict on sound records, narrowed to the period
   */
  static Document of(Verdict verdict, Obligations obligations, Period period, Origin origin) {
    return period
        .quarter()
        .map(quarter -> QuarterOrder.document(verdict, obligations, quarter, origin))
        .orElseGet(() -> YearOrder.document(verdict, obligations, period.year(), origin));
  }
}
