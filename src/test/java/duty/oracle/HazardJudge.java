package duty.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** H1, H2, H4, H7: what is asked of each hazard that was open while the ledger is kept. */
final class HazardJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final Hazard hazard;
  private final List<NaiveJudge.Told> told;

  private HazardJudge(NaiveJudge.Case all, Hazard hazard, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.hazard = hazard;
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    for (Hazard hazard : all.bureau().hazards()) {
      if (asked(all, hazard)) {
        HazardJudge one = new HazardJudge(all, hazard, told);
        one.answered();
        if (sound(all, hazard, "deadline", "extended", "closed")) {
          one.inTime();
        }
        if (hazard.major() && sound(all, hazard, "tracked", "rechecked", "closed")) {
          one.tracked();
        }
        if (sound(all, hazard, "stopped", "rechecked", "resumed", "closed")) {
          one.closedInOrder();
        }
      }
    }
  }

  /** Whether a hazard was open in the ledger's time, and in the quarter that is asked about. */
  static boolean asked(NaiveJudge.Case all, Hazard hazard) {
    LocalDate closed = hazard.closed();
    if (closed != null && closed.isAfter(all.asOf())) {
      closed = null; // it is still to come, which R2 tells
    }
    boolean before = closed != null && closed.isBefore(all.bureau().from());
    boolean outside =
        all.quarter() != null
            && (hazard.found().isAfter(Bureau.lastDay(all.quarter()))
                || (closed != null && closed.isBefore(all.quarter())));
    return !before && !outside && !hazard.found().isAfter(all.asOf());
  }

  /** Whether the day of the finding and these dates can be. */
  static boolean sound(NaiveJudge.Case all, Hazard hazard, String... dates) {
    String file = all.bureau().shelf().file(hazard);
    return !all.wrong(file, "found") && !all.wrong(file, dates);
  }

  private void answered() {
    List<String> lacking = new ArrayList<>();
    if (hazard.owner() == null) {
      lacking.add("section to answer for it");
    }
    if (!hazard.measures()) {
      lacking.add("measures");
    }
    if (hazard.deadline() == null) {
      lacking.add("deadline");
    }
    if (!lacking.isEmpty()) {
      tell("H1", "error", "no " + String.join(", ", lacking), null);
    }
    if (hazard.owner() != null
        && hazard.closed() == null
        && wasThere(hazard.owner())
        && !answers(hazard.owner())) {
      told.add(
          told(all, "H1", "error", hazard, "owner gone", null)
              .of("H1 " + hazard.owner() + " " + hazard.duty()));
    }
  }

  /** Whether a section was in use on any day since the finding; if on none, that is D1's. */
  private boolean wasThere(String owner) {
    for (LocalDate day = hazard.found(); !day.isAfter(all.asOf()); day = day.plusDays(1)) {
      if (bureau.sections().get(owner).inUse(day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a section, or one that took over from it, is in use on the day of judging. */
  private boolean answers(String owner) {
    String id = owner;
    for (int i = 0; i < 9 && id != null; i++) {
      if (bureau.sections().get(id).inUse(all.asOf())) {
        return true;
      }
      id = bureau.sections().get(id).successor();
    }
    return false;
  }

  private void inTime() {
    LocalDate due = hazard.extended() == null ? hazard.deadline() : hazard.extended();
    // One that was open when the ledger began is in the ledger, whenever it was due.
    if (due == null || hazard.closed() != null || !byItsEnd(due)) {
      return;
    }
    if (all.asOf().isAfter(due)) {
      tell("H2", "error", "", due);
    } else if (all.soon(due)) {
      tell("H2", "notice", "", due);
    }
  }

  /** With a quarter, what was due by its end. */
  private boolean byItsEnd(LocalDate due) {
    return all.quarter() == null || !due.isAfter(Bureau.lastDay(all.quarter()));
  }

  /** Day by day from the finding to the closing or today: how long nobody looked. */
  private void tracked() {
    TreeSet<LocalDate> looks = new TreeSet<>(hazard.tracked());
    if (hazard.rechecked() != null && all.quirk() != Quirk.RECHECK_IS_NO_LOOK) {
      looks.add(hazard.rechecked());
    }
    LocalDate last = hazard.found();
    if (last.isBefore(bureau.from())) {
      last = bureau.from();
    }
    LocalDate end = hazard.closed() == null ? all.asOf() : hazard.closed();
    for (LocalDate day = last.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (looks.contains(day) || day.equals(hazard.closed())) {
        LocalDate due = last.plusDays(allowed(last));
        if (day.isAfter(due) && byItsEnd(due)) {
          tell("H4", "error", last + ".." + day + " " + DAYS.between(last, day), null);
        }
        last = day;
      }
    }
    if (hazard.closed() == null) {
      LocalDate due = last.plusDays(allowed(last));
      if (all.asOf().isAfter(due)) {
        if (byItsEnd(due)) {
          tell("H4", "error", last + "..", due);
        }
      } else if (all.weights().soon(due, bureau.plan(last).warningDays()) && byItsEnd(due)) {
        tell("H4", "notice", last + "..", due);
      }
    }
  }

  private int allowed(LocalDate day) {
    return bureau.plan(day).trackingDays() + (all.quirk() == Quirk.TRACKED_A_DAY_LATER ? 1 : 0);
  }

  private void closedInOrder() {
    LocalDate rechecked = hazard.rechecked();
    LocalDate closed = hazard.closed();
    LocalDate resumed = hazard.resumed();
    List<String> lacking = new ArrayList<>();
    if (closed != null && rechecked == null) {
      lacking.add("re-check");
    }
    if (closed != null && hazard.stopped() != null && resumed == null) {
      lacking.add("approval to resume after the stop order");
    }
    if (!lacking.isEmpty()) {
      tell("H7", "error", "closed, no " + String.join(", ", lacking), null);
    }
    if (closed == null && resumed != null && rechecked == null) {
      tell("H7", "error", "resumed unseen", null);
    }
    List<String> tooEarly = new ArrayList<>();
    if (rechecked != null && resumed != null && resumed.isBefore(rechecked)) {
      tooEarly.add("the approval to resume");
    }
    if (rechecked != null && closed != null && closed.isBefore(rechecked)) {
      tooEarly.add("its closing");
    }
    if (!tooEarly.isEmpty()) {
      tell("H7", "error", "re-check after " + String.join(", ", tooEarly), null);
    }
  }

  private void tell(String rule, String weight, String what, @Nullable LocalDate due) {
    told.add(told(all, rule, weight, hazard, what, due));
  }

  static NaiveJudge.Told told(
      NaiveJudge.Case all,
      String rule,
      String weight,
      Hazard hazard,
      String what,
      @Nullable LocalDate due) {
    LocalDate day = due == null ? hazard.found() : due;
    List<String> inCharge =
        all.bureau().holders(hazard.duty(), hazard.found()).stream().distinct().toList();
    return all.tell(rule, weight, all.bureau().shelf().file(hazard), what, due, inCharge, day);
  }
}
