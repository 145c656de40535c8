package duty.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days in which something is in force.
 *
 * @param from the first day
 * @param to the last day, itself included; null where the end is open
 */
public record Tenure(LocalDate from, @Nullable LocalDate to) {
  public Tenure {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends on " + to + " before it starts on " + from);
    }
  }

  /** Open-ended from a day on. */
  public static Tenure since(LocalDate from) {
    return new Tenure(from, null);
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** The days that both share; empty where they share none. */
  public Optional<Tenure> and(Tenure other) {
    LocalDate start = from.isAfter(other.from) ? from : other.from;
    LocalDate end = to;
    if (end == null || (other.to != null && other.to.isBefore(end))) {
      end = other.to;
    }
    return end != null && end.isBefore(start)
        ? Optional.empty()
        : Optional.of(new Tenure(start, end));
  }

  /** The last day, or the latest day there is where the end is open. */
  public LocalDate end() {
    return to == null ? LocalDate.MAX : to;
  }
}
