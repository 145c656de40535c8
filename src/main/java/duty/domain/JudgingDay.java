package duty.domain;

import java.time.LocalDate;

/**
 * The day of judging: the ledger is looked at as it stood at the end of that day.
 *
 * @param asOf the day that counts as today
 * @param today the day of the run, in Asia/Shanghai
 */
public record JudgingDay(LocalDate asOf, LocalDate today) {
  /** Judged on that very day. */
  public static JudgingDay of(LocalDate day) {
    return new JudgingDay(day, day);
  }

  /** A day long past: nothing that is dated later is still to come. */
  public static JudgingDay past(LocalDate day) {
    return new JudgingDay(day, LocalDate.MAX);
  }

  /** The later of the two: what happened cannot be dated after it. */
  public LocalDate last() {
    return asOf.isAfter(today) ? asOf : today;
  }

  /** The same run, judging another day. */
  public JudgingDay at(LocalDate other) {
    return new JudgingDay(other, today);
  }
}
