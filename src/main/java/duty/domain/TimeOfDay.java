package duty.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when on its day something lasted, to the minute.
 *
 * @param end null where the record does not say
 */
public record TimeOfDay(LocalTime start, @Nullable LocalTime end) {
  /**
   * Whether there is a time that lies in both. Of one whose end is not known only its beginning
   * counts; where one ends as the other begins there is none.
   */
  public boolean overlaps(TimeOfDay other) {
    return holds(other.start) || other.holds(start);
  }

  private boolean holds(LocalTime time) {
    return time.equals(start) || (end != null && time.isAfter(start) && time.isBefore(end));
  }
}
