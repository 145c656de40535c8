package duty.check;

import duty.domain.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gap, as a rule tells it.
 *
 * @param label what is to be said beside the caret; null for nothing
 * @param related other places concerned, each with what is to be said there
 * @param due the last day on which it would have been in time; null where there is none
 */
public record Finding(
    About rule,
    Severity severity,
    Place place,
    Message message,
    @Nullable Message label,
    List<Related> related,
    @Nullable LocalDate due,
    Message remedy) {
  /** Another place concerned. */
  public record Related(Place place, Message label) {}

  public Finding {
    related = List.copyOf(related);
  }
}
