package duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record's folder says about its time: {@code activities/2026/Q3/…}, {@code hazards/2026/…}.
 */
public final class Folders {
  private Folders() {}

  /**
   * The year that a dated record lies under.
   *
   * @return null where the record lies under none
   */
  public static @Nullable Integer yearOf(String file) {
    int year = year(file);
    return year < 0 ? null : Integer.valueOf(year);
  }

  /** Whether a record of that day may lie there, as far as its folders say. */
  public static boolean hold(String file, LocalDate day) {
    Quarter quarter = quarterOf(file);
    Integer year = yearOf(file);
    return quarter == null ? year == null || year == day.getYear() : quarter.contains(day);
  }

  /**
   * The quarter that an activity lies under.
   *
   * @return null where the record lies under none
   */
  public static @Nullable Quarter quarterOf(String file) {
    int year = year(file);
    int at = file.indexOf('/') + 6;
    return year > 0 && isQuarter(file, at) ? new Quarter(year, file.charAt(at + 1) - '0') : null;
  }

  /** The four digits between the first two slashes; negative where the path has another form. */
  private static int year(String file) {
    int slash = file.indexOf('/');
    if (slash < 1 || file.indexOf('/', slash + 1) != slash + 5) {
      return -1;
    }
    int year = IsoDay.digits(file, slash + 1, slash + 5);
    int last = file.lastIndexOf('/');
    boolean named = last < file.length() - 1;
    return named && (last == slash + 5 || (last == slash + 8 && isQuarter(file, slash + 6)))
        ? year
        : -1;
  }

  private static boolean isQuarter(String file, int at) {
    return file.startsWith("Q", at)
        && file.startsWith("/", at + 2)
        && file.charAt(at + 1) >= '1'
        && file.charAt(at + 1) <= '4';
  }
}
