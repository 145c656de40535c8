package duty.check;

import java.time.LocalDate;

/** How much a finding weighs, lightest first. */
public enum Severity {
  NOTICE("提示", "notice"),
  WARNING("警告", "warning"),
  ERROR("错误", "error");

  private final String chinese;
  private final String english;

  Severity(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public Text word() {
    return new Text(chinese, english);
  }

  public Severity or(Severity other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * What a missing thing weighs on a day: a notice at first, a warning in the last days, an error
   * only when the deadline is past.
   *
   * @param due the last day on which it is in time
   * @param warningDays how many days before that end weigh more, {@code due} included
   */
  public static Severity of(LocalDate due, LocalDate asOf, int warningDays) {
    if (asOf.isAfter(due)) {
      return ERROR;
    }
    return asOf.isAfter(due.minusDays(warningDays)) ? WARNING : NOTICE;
  }
}
