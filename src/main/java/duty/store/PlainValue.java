package duty.store;

import duty.domain.Allowance;
import duty.domain.IsoDay;
import duty.domain.Quarter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What a text says as a value that stands alone. */
final class PlainValue {
  private PlainValue() {}

  /**
   * Reads it as records write it.
   *
   * @return null where the text has not the form that the type wants
   * @throws java.time.DateTimeException where it has, and no calendar has such a day
   */
  static @Nullable Object read(Type.Plain type, String text) {
    return switch (type) {
      case DATE -> IsoDay.read(text);
      case DUE_DAY ->
          CommonForm.isMonthDay(text) || RareForm.DAY.matcher(text).matches() ? text : null;
      case TIME -> CommonForm.isTime(text) ? text : null;
      case MOMENT -> moment(text);
      case QUARTER -> quarter(text);
      case DIGEST -> RareForm.DIGEST.matcher(text).matches() ? text : null;
      case ALLOWANCE -> allowance(text);
      case FLAG -> (text.equals("true") || text.equals("false")) ? Boolean.valueOf(text) : null;
      case TEXT, NAME, ATTACHMENT -> text;
    };
  }

  /**
   * The day that is clearly meant, as by 2026年8月14日.
   *
   * @throws java.time.DateTimeException where no calendar has such a day
   */
  static @Nullable LocalDate looseDate(String text) {
    Matcher loose = RareForm.DATE.matcher(text);
    return loose.matches()
        ? LocalDate.of(
            Integer.parseInt(loose.group(1)),
            Integer.parseInt(loose.group(2)),
            Integer.parseInt(loose.group(3)))
        : null;
  }

  private static @Nullable Allowance allowance(String text) {
    Matcher match = RareForm.ALLOWANCE.matcher(text);
    int days = match.matches() ? Integer.parseInt(match.group(1)) : 0;
    return days == 0 || days > Allowance.MOST ? null : new Allowance(days, match.group(2) != null);
  }

  private static @Nullable LocalDateTime moment(String text) {
    Matcher match = RareForm.MOMENT.matcher(text);
    return match.matches()
        ? LocalDateTime.of(LocalDate.parse(match.group(1)), LocalTime.parse(match.group(2)))
        : null;
  }

  private static @Nullable Quarter quarter(String text) {
    Matcher match = RareForm.QUARTER.matcher(text);
    return match.matches()
        ? new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
        : null;
  }
}
