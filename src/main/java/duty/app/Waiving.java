package duty.app;

import duty.check.Finding;
import duty.domain.Accident;
import duty.domain.Activity;
import duty.domain.Agreement;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Waiver;
import duty.domain.Waivers;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets findings aside by the waivers in force, and remembers which were of use. */
final class Waiving {
  private final Judging judging;
  private final Whose whose;
  private final Waivers waivers;
  private final Set<String> used = new HashSet<>();

  Waiving(Judging judging, Whose whose) {
    this.judging = judging;
    this.whose = whose;
    this.waivers = new Waivers(judging.ledger(), judging.asOf());
  }

  /** The ids of the waivers that have set something aside so far. */
  Set<String> used() {
    return used;
  }

  /** The waiver that sets the finding aside; null where it stands. Of several, all were of use. */
  @Nullable Entry<Waiver> of(Finding finding) {
    if (!finding.rule().mayGiveWay()) {
      return null;
    }
    String file = finding.place().file();
    LocalDate day = day(judging.ledger().at(file).orElse(null), finding);
    List<Entry<Waiver>> covering =
        waivers.settingAside(finding.rule().id(), file, whose.owing(finding), day);
    covering.forEach(entry -> used.add(entry.id()));
    return covering.isEmpty() ? null : covering.get(0);
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
}
