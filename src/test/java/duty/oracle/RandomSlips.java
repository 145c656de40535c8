package duty.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Slips of the pen in dates: of what is still to come, of what comes before that which it follows
 * on, and records in the folder of another time. Some are just right.
 */
final class RandomSlips {
  private final Dice dice;
  private final Bureau bureau;
  private final LocalDate asOf;

  RandomSlips(Dice dice, Bureau bureau, LocalDate asOf) {
    this.dice = dice;
    this.bureau = bureau;
    this.asOf = asOf;
  }

  /** In one bureau of three, up to three of them; before its reports are filed. */
  void inRecords() {
    for (int i = 0; i < (dice.once(3) ? dice.between(1, 3) : 0); i++) {
      switch (dice.upTo(9)) {
        case 0 -> meeting();
        case 1 -> inspection();
        case 2, 3 -> hazard();
        case 4 -> signature();
        case 5 -> work();
        case 6 -> plan();
        case 7 -> assessment();
        case 8 -> accident();
        default -> opinion();
      }
    }
  }

  /** In what was filed, approved and laid down. */
  void inPapers() {
    if (dice.once(3)) {
      report();
    }
    if (dice.once(8)) {
      bureau.year().tables().add(ahead());
    }
    if (dice.once(4) && !bureau.waivers().isEmpty()) {
      int place = dice.upTo(bureau.waivers().size() - 1);
      Bureau.Waiver one = bureau.waivers().get(place);
      bureau.waivers().set(place, Altered.of(one, "approved", ahead()));
    }
    if (dice.once(8) && !bureau.calendars().isEmpty()) {
      calendar(dice.one(List.copyOf(bureau.calendars().values())));
    }
  }

  /** From today on, mostly tomorrow. */
  private LocalDate ahead() {
    return asOf.plusDays(dice.once(2) ? 1 : dice.upTo(40));
  }

  /** Before a day, mostly just before it; now and then on it. */
  private LocalDate before(LocalDate first) {
    return first.minusDays(dice.once(2) ? 1 : dice.upTo(40));
  }

  private LocalDate wrong(LocalDate first) {
    return dice.once(2) ? ahead() : before(first);
  }

  private void astray(String id, LocalDate own, int months) {
    bureau.shelf().astray().put(id, own.plusMonths(dice.once(2) ? months : -months));
  }

  private <T> int any(List<T> of) {
    return of.isEmpty() ? -1 : dice.upTo(of.size() - 1);
  }

  private static <T extends Record> void set(List<T> of, int at, String name, Object value) {
    of.set(at, Altered.of(of.get(at), name, value));
  }

  private void meeting() {
    int at = any(bureau.meetings());
    if (at < 0) {
      return;
    }
    Event.Meeting one = bureau.meetings().get(at);
    int decision = any(one.decisions());
    switch (dice.upTo(decision < 0 ? 2 : 4)) {
      case 0 -> set(bureau.meetings(), at, "date", ahead());
      case 1 -> astray(one.id(), one.date(), 3);
      case 2 -> set(bureau.meetings(), at, "issued", wrong(one.date()));
      default -> {
        List<Event.Decision> decisions = new ArrayList<>(one.decisions());
        if (dice.once(2)) {
          set(decisions, decision, "due", before(one.date()));
        } else {
          set(decisions, decision, "done", wrong(one.date()));
        }
        set(bureau.meetings(), at, "decisions", decisions);
      }
    }
  }

  private void inspection() {
    int at = any(bureau.inspections());
    if (at < 0) {
      return;
    }
    Event.Inspection one = bureau.inspections().get(at);
    LocalDate written = one.written();
    switch (dice.upTo(written == null ? 1 : 3)) {
      case 0 -> set(bureau.inspections(), at, "date", ahead());
      case 1 -> astray(one.id(), one.date(), 3);
      case 2 -> set(bureau.inspections(), at, "written", wrong(one.date()));
      default ->
          set(bureau.inspections(), at, "sent", wrong(written == null ? one.date() : written));
    }
  }

  private void hazard() {
    int at = any(bureau.hazards());
    if (at < 0) {
      return;
    }
    Hazard one = bureau.hazards().get(at);
    String name =
        dice.one(
            "found",
            "astray",
            "deadline",
            "extended",
            "tracked",
            "stopped",
            "rechecked",
            "resumed",
            "closed",
            "upward",
            "rectified");
    LocalDate first = one.found();
    switch (name) {
      case "found" -> set(bureau.hazards(), at, name, ahead());
      case "astray" -> astray(one.id(), one.found(), 12);
      case "deadline" -> set(bureau.hazards(), at, name, before(first));
      case "extended" -> {
        if (one.deadline() != null) {
          set(bureau.hazards(), at, name, before(one.deadline()));
        }
      }
      case "tracked" -> {
        List<LocalDate> tracked = new ArrayList<>(one.tracked());
        tracked.add(wrong(first));
        set(bureau.hazards(), at, name, tracked);
      }
      case "resumed" ->
          set(bureau.hazards(), at, name, wrong(one.stopped() == null ? first : one.stopped()));
      default -> set(bureau.hazards(), at, name, wrong(first));
    }
  }

  private void signature() {
    int at = any(bureau.agreements());
    if (at >= 0 && dice.once(2)) {
      set(bureau.agreements(), at, dice.one("leaderSigned", "sectionSigned"), ahead());
      return;
    }
    List<Bureau.Row> rows = dice.one(List.copyOf(bureau.duties().values()));
    if (!rows.isEmpty()) {
      set(rows, any(rows), "filed", ahead());
    }
  }

  private void work() {
    List<YearWork.Work> all = bureau.year().work();
    int at = any(all);
    if (at < 0) {
      return;
    }
    YearWork.Work one = all.get(at);
    switch (dice.upTo(2)) {
      case 0 -> set(all, at, "date", ahead());
      case 1 -> astray(one.id(), one.date(), dice.one(3, 12));
      default -> {
        if (one.keyWork()) {
          set(all, at, "until", before(one.date()));
        }
      }
    }
  }

  private void plan() {
    List<YearWork.EmergencyPlan> plans = bureau.year().plans();
    int at = any(plans);
    if (at < 0) {
      return;
    }
    List<YearWork.Version> versions = new ArrayList<>(plans.get(at).versions());
    int last = versions.size() - 1;
    LocalDate issued = versions.get(last).issued();
    switch (dice.upTo(2)) {
      case 0 -> set(versions, last, "issued", ahead());
      case 1 -> set(versions, last, "filed", wrong(issued));
      default -> set(plans, at, "to", before(issued));
    }
    set(plans, at, "versions", versions);
  }

  private void assessment() {
    List<YearWork.Assessment> all = bureau.year().assessments();
    int at = any(all);
    if (at < 0) {
      return;
    }
    LocalDate first = LocalDate.of(all.get(at).year(), 1, 1);
    if (dice.once(3)) {
      astray(all.get(at).id(), first, 12);
    } else {
      set(all, at, "assessed", wrong(first));
    }
  }

  private void accident() {
    List<Troubles.Accident> all = bureau.troubles().accidents();
    int at = any(all);
    if (at < 0) {
      return;
    }
    Troubles.Accident one = all.get(at);
    LocalDateTime early = one.occurred().minusMinutes(dice.upTo(90));
    LocalDateTime late = ahead().atTime(8, dice.upTo(59));
    switch (dice.upTo(4)) {
      case 0 -> set(all, at, "occurred", late);
      case 1 -> astray(one.id(), one.occurred().toLocalDate(), 12);
      case 2 -> set(all, at, "learned", dice.once(2) ? early : late);
      case 3 -> {
        List<LocalDateTime> reports = new ArrayList<>(one.reports());
        reports.add(dice.once(2) ? one.learned().minusMinutes(dice.upTo(2)) : late);
        set(all, at, "reports", reports);
      }
      default -> {
        Map<String, LocalDateTime> scene = new TreeMap<>(one.scene());
        scene.put(dice.one(List.copyOf(bureau.leaders().keySet())), dice.once(2) ? early : late);
        set(all, at, "scene", scene);
      }
    }
  }

  private void opinion() {
    List<Troubles.Opinion> all = bureau.troubles().opinions();
    int at = any(all);
    if (at < 0) {
      return;
    }
    Troubles.Opinion one = all.get(at);
    switch (dice.upTo(3)) {
      case 0 -> set(all, at, "issued", ahead());
      case 1 -> astray(one.id(), one.issued(), 12);
      case 2 -> set(all, at, "deadline", before(one.issued()));
      default -> set(all, at, "answered", wrong(one.issued()));
    }
  }

  /** Of a quarter that has one report only, so that nobody doubts which of them holds. */
  private void report() {
    int at = any(bureau.reports());
    if (at < 0) {
      return;
    }
    Filed.Report one = bureau.reports().get(at);
    boolean alone =
        bureau.reports().stream().filter(it -> it.quarter().equals(one.quarter())).count() == 1;
    LocalDate received = one.received();
    switch (dice.upTo(alone ? 5 : 2)) {
      case 0 -> set(bureau.reports(), at, "received", wrong(one.filed()));
      case 1 -> set(bureau.reports(), at, "returned", wrong(one.filed()));
      case 2 -> {
        if (received != null) {
          set(bureau.reports(), at, "returned", before(received));
        }
      }
      case 3 -> {
        set(bureau.reports(), at, "asOf", one.day());
        set(bureau.reports(), at, "filed", dice.once(2) ? ahead() : before(one.quarter()));
      }
      case 4 -> astray(one.id(), one.filed(), 12);
      default -> {
        set(bureau.reports(), at, "asOf", one.day());
        set(bureau.reports(), at, "filed", before(one.day()));
      }
    }
  }

  private void calendar(Bureau.WorkDays days) {
    LocalDate one = days.holidays().iterator().next();
    if (dice.once(2)) {
      days.workdays().add(one);
    } else {
      days.holidays().add(one.plusYears(1));
    }
  }
}
