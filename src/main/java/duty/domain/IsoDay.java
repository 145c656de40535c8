package duty.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The one way in which a day is written: 2026-08-14. */
public final class IsoDay {
  /** The years that a ledger may speak of, both included; any other is a slip. */
  public static final int FIRST_YEAR = 1990;

  public static final int LAST_YEAR = 2100;

  /** Eleven years and more; a power of two. */
  private static final int KEPT = 1 << 12;

  /** The same days come again in every record: kept once, they take a tenth less memory. */
  private static final @Nullable LocalDate[] DAYS = new @Nullable LocalDate[KEPT];

  private IsoDay() {}

  /**
   * Reads a day. By hand: a pattern takes ten times as long.
   *
   * @return null where it is written otherwise or is not in the calendar
   */
  public static @Nullable LocalDate read(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    return year < 0 || month < 0 || day < 0 ? null : day(year, month, day);
  }

  /** Whether a ledger may speak of a year. */
  public static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    int place = (year * 372 + month * 31 + day) & (KEPT - 1);
    LocalDate kept = DAYS[place];
    if (kept != null
        && kept.getDayOfMonth() == day
        && kept.getMonthValue() == month
        && kept.getYear() == year) {
      return kept;
    }
    try {
      LocalDate made = LocalDate.of(year, month, day);
      DAYS[place] = made;
      return made;
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  /** ASCII digits from one index to before another; negative where something else stands there. */
  public static int digits(String text, int from, int to) {
    if (to > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
