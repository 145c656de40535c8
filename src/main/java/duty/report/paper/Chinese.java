package duty.report.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How papers write dates. */
final class Chinese {
  /** What stands in a cell that has nothing to say. */
  static final String NONE = "—";

  private Chinese() {}

  /** 2026年8月4日, without leading zeros (GB/T 9704-2012 §7.3.5). */
  static String date(LocalDate day) {
    return day.getYear() + "年" + shortDate(day);
  }

  /** 8月4日. */
  static String shortDate(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  static String dateOrNone(@Nullable LocalDate day) {
    return day == null ? NONE : date(day);
  }

  static String orNone(@Nullable String text) {
    return text == null ? NONE : text;
  }
}
