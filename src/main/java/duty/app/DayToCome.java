package duty.app;

import duty.check.Message;
import duty.check.Text;
import java.time.LocalDate;
import java.util.List;

/** Keeps days that have not come out of the records: nobody knows yet what will be done on them. */
final class DayToCome {
  private static final Text TO_COME =
      new Text("{what} {date} 还没有到", "the {what}, {date}, has not come");
  private static final Text CHECK =
      new Text(
          "{option} 写已经到的日期，不晚于今天（{today}）",
          "say with {option} a day that has come, not after today ({today})");

  private DayToCome() {}

  /**
   * Refuses it.
   *
   * @param option that says it
   * @param today the day of the run, whatever day the records are looked at from
   */
  static void refuse(
      Message what, String option, LocalDate date, LocalDate today, List<Refusal> refusals) {
    if (date.isAfter(today)) {
      refusals.add(
          new Refusal(
              TO_COME.with("what", what, "date", date),
              CHECK.with("option", option, "today", today)));
    }
  }
}
