package duty.domain;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record's folder says about its time: {@code activities/2026/Q3/…}, {@code hazards/2026/…}.
 */
public final class Folders {
  private static final Pattern DATED = Pattern.compile("[^/]+/(\\d{4})/(?:Q([1-4])/)?[^/]+");

  private Folders() {}

  /**
   * The year that a dated record lies under.
   *
   * @return null where the record lies under none
   */
  public static @Nullable Integer yearOf(String file) {
    Matcher match = DATED.matcher(file);
    return match.matches() ? Integer.valueOf(match.group(1)) : null;
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
    Matcher match = DATED.matcher(file);
    return match.matches() && match.group(2) != null && !match.group(1).equals("0000")
        ? new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
        : null;
  }
}
