package duty.app;

import duty.domain.JudgingDay;
import duty.domain.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for where a test files a report on the very day of it. */
public final class FilingRequests {
  /** The version that files it. */
  public static final String PROGRAM = "0.2.0";

  private FilingRequests() {}

  public static FileReport.Request of(Period period, LocalDate day) {
    return of(period, day, day, null, false);
  }

  /**
   * On a day of the run, with what was corrected.
   *
   * @param today the day of the run
   */
  public static FileReport.Request of(
      Period period,
      LocalDate day,
      LocalDate today,
      FileReport.@Nullable Correction correction,
      boolean uncommitted) {
    return new FileReport.Request(
        period,
        new JudgingDay(day, today),
        day,
        "台市监报〔" + day.getYear() + "〕" + (correction == null ? 21 : 22) + "号",
        null,
        "孔维",
        correction,
        uncommitted,
        PROGRAM);
  }

  /** What was corrected, with leave. */
  public static FileReport.@Nullable Correction amended(@Nullable String what) {
    return what == null ? null : new FileReport.Correction(what, true, "张三");
  }
}
