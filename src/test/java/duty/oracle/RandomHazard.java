package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hazard with a history that can have happened, and much that can be forgotten. */
final class RandomHazard {
  private final Dice dice;
  private final RandomTable table;
  private final LocalDate from;
  private final LocalDate asOf;

  RandomHazard(Dice dice, RandomTable table, LocalDate from, LocalDate asOf) {
    this.dice = dice;
    this.table = table;
    this.from = from;
    this.asOf = asOf;
  }

  Hazard make(String id) {
    int often = table.plans.get(table.plans.size() - 1).trackingDays();
    LocalDate found =
        dice.once(4)
            ? dice.around(asOf.minusDays(often + 1))
            : dice.day(from.minusDays(dice.once(3) ? 90 : 0), asOf);
    found = RandomBureau.min(found, asOf);
    LocalDate rechecked = dice.once(3) ? dice.day(found, asOf) : null;
    LocalDate closed = null;
    if (dice.once(2)) {
      LocalDate earliest = rechecked == null || dice.once(4) ? found : rechecked;
      closed = dice.day(earliest, asOf);
    }
    LocalDate stopped = dice.once(4) ? found : null;
    LocalDate resumed = stopped != null && dice.once(2) ? dice.day(stopped, asOf) : null;
    LocalDate deadline =
        dice.once(8) ? null : dice.once(3) ? dice.around(asOf) : found.plusDays(dice.upTo(90));
    if (deadline != null && deadline.isBefore(found)) {
      deadline = found;
    }
    LocalDate extended = null;
    if (deadline != null && dice.once(4)) {
      extended = dice.once(2) ? dice.around(asOf) : deadline.plusDays(dice.between(1, 60));
      extended = extended.isAfter(deadline) ? extended : deadline.plusDays(1);
    }
    boolean major = !dice.once(3);
    LocalDate rectified = rectified(found, rechecked);
    return new Hazard(
        id,
        found,
        major,
        dice.one(List.copyOf(table.duties.keySet())),
        dice.once(8) ? null : dice.one(List.copyOf(table.sections.keySet())),
        !dice.once(8),
        deadline,
        extended,
        tracked(found, closed == null ? asOf : closed, often),
        stopped,
        rechecked,
        resumed,
        closed,
        five(),
        dice.once(3) ? dice.one(List.copyOf(table.leaders.keySet())) : null,
        upward(found),
        rectified);
  }

  private Set<String> five() {
    List<String> all = List.of("measures", "funds", "deadline", "person", "plan");
    return dice.once(2) ? Set.copyOf(all) : dice.once(4) ? Set.of() : Set.copyOf(dice.some(all));
  }

  private @Nullable LocalDate upward(LocalDate found) {
    if (dice.once(3)) {
      return null;
    }
    int within = table.plans.get(table.plans.size() - 1).limits().upwardDays();
    LocalDate day =
        dice.once(2) ? dice.around(found.plusDays(within)) : found.plusDays(dice.upTo(within));
    return day.isAfter(asOf) || day.isBefore(found) ? null : day;
  }

  /** When the unit said that it is done: often so that the re-check is just in time or not. */
  private @Nullable LocalDate rectified(LocalDate found, @Nullable LocalDate rechecked) {
    if (dice.once(3)) {
      return null;
    }
    int within = table.plans.get(table.plans.size() - 1).limits().recheckDays();
    LocalDate edge =
        (rechecked == null ? asOf : rechecked).minusDays(within * 7L / 5 + dice.between(-3, 3));
    LocalDate day = dice.once(3) ? dice.day(found, asOf) : edge;
    return day.isBefore(found) ? found : RandomBureau.min(day, asOf);
  }

  private List<LocalDate> tracked(LocalDate found, LocalDate end, int often) {
    List<LocalDate> tracked = new ArrayList<>();
    LocalDate day = found;
    while (!dice.once(4)) {
      day =
          dice.once(2)
              ? dice.around(day.plusDays(often))
              : day.plusDays(dice.between(1, often + 9));
      if (day.isAfter(end)) {
        break;
      }
      tracked.add(day);
    }
    return tracked;
  }
}
