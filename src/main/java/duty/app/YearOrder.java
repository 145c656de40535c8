package duty.app;

import duty.domain.Period;
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
        (verdict, obligations, origin) -> {
          OpenMatters open = new OpenMatters(verdict);
          return new YearReport(
                  verdict.judging(),
                  obligations,
                  year,
                  open.gaps(any -> true),
                  open.exemptions(any -> true))
              .document(origin);
        });
  }
}
