package duty.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The period in which something is asked for so many times. */
public enum Per {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  Per(int months) {
    this.months = months;
  }

  /** As {@code per} names it; empty for none. */
  static Optional<Per> of(@Nullable String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  /** As a record names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The period that a day falls in. */
  public Period around(LocalDate day) {
    return switch (this) {
      case MONTH -> Period.ofMonth(day.getYear(), day.getMonthValue());
      case QUARTER -> Period.of(Quarter.of(day));
      case HALF_YEAR -> Period.ofHalfYear(day.getYear(), day.getMonthValue() > 6);
      case YEAR -> Period.ofYear(day.getYear());
    };
  }

  /** So many days, where a quarter has the given number of them. */
  int share(int daysOfQuarter) {
    return (daysOfQuarter * months + QUARTER.months - 1) / QUARTER.months;
  }

  /** Whether its work is owed only where the records cover all of it, as a year's. */
  boolean whole() {
    return months > QUARTER.months;
  }
}
