package duty.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that cannot be right.
 *
 * @param date as written: a day, a moment or a year
 * @param first what it comes before and cannot; null unless that is what is wrong
 * @param right the folder that it belongs in; null unless that is what is wrong
 */
public record WrongDate(
    Object date, Pointer place, DateOrder.@Nullable Dated first, @Nullable String right) {
  /** Whether it follows on a day to come: of that day alone is told. */
  boolean follows() {
    return first != null && first.ahead();
  }

  /** Whether it had not been written by the end of a day, unless it is still to come or a plan. */
  boolean isLater(LocalDate day) {
    boolean planned = place.steps().equals(List.of("extension", "until"));
    boolean ahead = planned || follows() || (first == null && right == null);
    LocalDate own = date instanceof LocalDateTime moment ? moment.toLocalDate() : null;
    own = date instanceof LocalDate one ? one : own;
    return !ahead && own != null && own.isAfter(day);
  }
}
