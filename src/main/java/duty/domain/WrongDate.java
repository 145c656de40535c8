package duty.domain;

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
  /** Whether it is after the day of judging and after the run. */
  public boolean ahead() {
    return first == null && right == null;
  }
}
