package duty.app;

import duty.check.Finding;
import duty.domain.Accident;
import duty.domain.Activity;
import duty.domain.Agreement;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Waiver;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets findings aside by the waivers in force, and remembers which were of use. */
final class Waiving {
  private final Judging judging;
  private final Whose whose;
  private final List<Entry<Waiver>> waivers;
  private final Set<String> used = new HashSet<>();

  Waiving(Judging judging) {
    this.judging = judging;
    this.whose = new Whose(judging);
    this.waivers =
        judging.ledger().waivers().stream()
            .filter(entry -> entry.value().inForce(judging.asOf()) && entry.value().names())
            .toList();
  }

  /** The ids of the waivers that have set something aside so far. */
  Set<String> used() {
    return used;
  }

  /**
   * The waiver that sets the finding aside; null where it stands. Of several, all were of use. What
   * several leaders have to do is set aside once it is for each of them: one waiver frees nobody
   * but its own leader.
   */
  @Nullable Entry<Waiver> of(Finding finding) {
    if (!finding.rule().mayGiveWay()) {
      return null;
    }
    Set<String> concerned = whose.owing(finding);
    List<Entry<Waiver>> covering =
        waivers.stream().filter(entry -> covers(entry.value(), finding, concerned)).toList();
    Set<String> freed = new HashSet<>();
    for (Entry<Waiver> entry : covering) {
      String leader = entry.value().leader();
      freed.addAll(leader == null ? concerned : List.of(meant(leader)));
    }
    if (covering.isEmpty() || !freed.containsAll(concerned)) {
      return null;
    }
    covering.forEach(entry -> used.add(entry.id()));
    return covering.get(0);
  }

  private boolean covers(Waiver waiver, Finding finding, Set<String> concerned) {
    if (!waiver.rule().equalsIgnoreCase(finding.rule().id())
        || (waiver.record() != null && !waiver.isFor(finding.place().file()))) {
      return false;
    }
    Entry<?> entry = judging.ledger().at(finding.place().file()).orElse(null);
    return waiver.covers(day(entry, finding))
        && (waiver.leader() == null || concerned.contains(meant(waiver.leader())));
  }

  /**
   * The last day on which it was in time, of what is owed; else the day of what happened. All that
   * is found in an activity's record goes by the day of the activity.
   */
  private static @Nullable LocalDate day(@Nullable Entry<?> entry, Finding finding) {
    Object value = entry == null ? null : entry.value();
    if (value instanceof Activity activity) {
      return activity.date();
    }
    if (finding.due() != null) {
      return finding.due();
    }
    if (value instanceof Hazard hazard) {
      return hazard.found();
    }
    if (value instanceof Accident accident) {
      return accident.occurred().toLocalDate();
    }
    if (value instanceof Agreement agreement) {
      LocalDate signed = agreement.leaderSigned();
      return signed == null ? agreement.sectionSigned() : signed;
    }
    return null;
  }

  private String meant(String leader) {
    Ledger ledger = judging.ledger();
    return ledger.meant(Kind.LEADER, leader);
  }
}
