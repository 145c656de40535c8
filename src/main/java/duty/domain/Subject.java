package duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who or what owes something in a period.
 *
 * @param kind of its record; the settings' for the body itself
 * @param id of its record; empty for the body itself
 * @param place where it is written that it is bound
 * @param from since when; null where that says nothing
 * @param leader who has it in charge, by id; null for nobody
 * @param fallen whether the leader has it because nobody else is in charge
 */
public record Subject(
    Kind kind,
    String id,
    Place place,
    @Nullable LocalDate from,
    @Nullable String leader,
    boolean fallen) {
  static Subject of(Quotas.Owed owed) {
    return of(Kind.LEADER, owed.leader(), owed.charges().get(0));
  }

  /** What is bound by a row of the division table. */
  static Subject of(Kind kind, String id, Charge charge) {
    return new Subject(
        kind, id, charge.place(), charge.days().from(), charge.leader(), charge.fallen());
  }
}
