package duty.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The waivers in force on a day, and what they set aside. */
public final class Waivers {
  private final Ledger ledger;
  private final List<Entry<Waiver>> inForce;

  /**
   * @param asOf the day that counts as today
   */
  public Waivers(Ledger ledger, LocalDate asOf) {
    this.ledger = ledger;
    this.inForce =
        ledger.waivers().stream()
            .filter(entry -> entry.value().inForce(asOf) && entry.value().names())
            .toList();
  }

  /**
   * Those that set aside what a rule tells; empty where it stands. What several leaders have to do
   * is set aside once it is for each of them: one waiver frees nobody but its own leader.
   *
   * @param file where it is told, relative to the records root
   * @param leaders who has to do it, by id
   * @param day of the event, or on which it was due; null where there is none
   */
  public List<Entry<Waiver>> settingAside(
      String rule, String file, Set<String> leaders, @Nullable LocalDate day) {
    List<Entry<Waiver>> covering =
        inForce.stream()
            .filter(entry -> entry.value().rule().equalsIgnoreCase(rule))
            .filter(entry -> entry.value().record() == null || entry.value().isFor(file))
            .filter(entry -> entry.value().covers(day))
            .filter(entry -> leaders.containsAll(leader(entry.value(), leaders)))
            .toList();
    Set<String> freed = new HashSet<>();
    covering.forEach(entry -> freed.addAll(leader(entry.value(), leaders)));
    return freed.containsAll(leaders) ? covering : List.of();
  }

  /** For whom a waiver is; one that names nobody is for all. */
  private Set<String> leader(Waiver waiver, Set<String> all) {
    return waiver.leader() == null ? all : Set.of(ledger.meant(Kind.LEADER, waiver.leader()));
  }
}
