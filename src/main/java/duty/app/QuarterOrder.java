package duty.app;

import duty.domain.Obligations;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.report.Document;
import duty.report.paper.Origin;
import duty.report.paper.QuarterReport;

/** Orders the quarter's report. */
public record QuarterOrder(Quarter quarter) implements PaperOrder {
  @Override
  public Job at(Desk desk) {
    return new Job(
        quarter.toString(),
        "report",
        Period.of(quarter),
        EVERYTHING,
        (verdict, obligations, origin) -> document(verdict, obligations, quarter, origin));
  }

  /**
   * The paper alone, neither printed nor written.
   *
   * @param verdict on sound records, narrowed to the quarter
   */
  static Document document(
      Verdict verdict, Obligations obligations, Quarter quarter, Origin origin) {
    OpenMatters open = new OpenMatters(verdict);
    return new QuarterReport(
            verdict.judging(), obligations, quarter, open.reported(), open.exemptions(any -> true))
        .document(origin);
  }
}
