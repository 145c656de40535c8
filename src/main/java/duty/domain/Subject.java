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
    Charge charge = owed.charges().get(0);
    return new Subject(
        Kind.LEADER,
        owed.leader(),
        charge.place(),
        charge.days().from(),
        owed.leader(),
        charge.fallen());
  }
}
