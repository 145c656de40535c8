package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** P1 to P4: what has to be done in the course of a year, or to stand at its end. */
final class YearJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final List<NaiveJudge.Told> told;

  private YearJudge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    YearJudge judge = new YearJudge(all, told);
    TreeSet<String> lacking = new TreeSet<>();
    for (int year = all.bureau().from().getYear(); year <= all.asOf().getYear(); year++) {
      if (!all.bureau().from().isAfter(LocalDate.of(year, 1, 1))) {
        if (judge.anybodyInCharge(year)) {
          judge.drills(year);
        }
        judge.keyWork(year);
      }
      if (all.inItsYear(LocalDate.of(year, 12, 31))) {
        judge.systems(year, lacking);
      }
      judge.assessed(year);
    }
    judge.filedPlans();
    judge.scored();
  }

  private boolean anybodyInCharge(int year) {
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      for (String duty : bureau.duties().keySet()) {
        if (!bureau.holders(duty, day).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private void drills(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    int quota = bureau.plan(last).limits().drills();
    List<YearWork.EmergencyPlan> standing =
        bureau.year().plans().stream()
            .filter(
                plan ->
                    !plan.versions().get(0).issued().isAfter(first)
                        || all.quirk() == Quirk.YOUNG_PLAN_IS_DRILLED)
            .filter(plan -> plan.to() == null || !plan.to().isBefore(last))
            .toList();
    for (YearWork.EmergencyPlan plan : standing) {
      long tried = drilled(year, plan.id());
      if (tried < quota) {
        owed(
            "P1",
            new Place(plan.file(), List.of()),
            year + " drills " + tried + "/" + quota,
            last,
            plan(last),
            told);
      }
    }
    long drilled = drilled(year, null);
    if (standing.isEmpty() && drilled < quota) {
      owed(
          "P1",
          new Place("", List.of()),
          year + " drills " + drilled + "/" + quota,
          last,
          plan(last),
          told);
    }
  }

  /** How many drills there were in a year, of a plan or at all. */
  private long drilled(int year, @Nullable String plan) {
    return bureau.year().work().stream()
        .filter(one -> one.kind().equals("drill") && ofYear(one, year))
        .filter(one -> plan == null || one.plans().contains(plan))
        .count();
  }

  /** By its day or by its folder: where they differ, that is told. */
  private boolean ofYear(YearWork.Work one, int year) {
    return one.date().getYear() == year
        || bureau.shelf().folder(one.id(), one.date()).getYear() == year;
  }

  private int folder(YearWork.Assessment one) {
    return bureau.shelf().folder(one.id(), LocalDate.of(one.year(), 1, 1)).getYear();
  }

  /** The version in force is filed in time. */
  private void filedPlans() {
    for (YearWork.EmergencyPlan plan : bureau.year().plans()) {
      YearWork.Version version = plan.latest(all.asOf());
      if (version == null) {
        continue;
      }
      Scheme.Plan scheme = plan(version.issued());
      LocalDate due = version.issued().plusDays(scheme.limits().planFilingDays());
      boolean ended = plan.to() != null && plan.to().isBefore(all.asOf());
      if (version.filed() == null && !ended && !due.isBefore(bureau.from())) {
        owed("P1", new Place(plan.file(), List.of()), "unfiled", due, scheme, told);
      }
    }
  }

  /** A section lacks a system that was not in force at the year's end and is not today. */
  private void systems(int year, Set<String> lacking) {
    LocalDate last = LocalDate.of(year, 12, 31);
    for (String section : bureau.tabled(last)) {
      List<String> none = new ArrayList<>();
      for (String subject : List.of("inspection", "training")) {
        if (!standing(section, subject, last)
            && !standing(section, subject, later(last, all.asOf()))
            && lacking.add(section + " " + subject)) {
          none.add(subject);
        }
      }
      if (!none.isEmpty()) {
        owed(
            "P2",
            place(null, section, last),
            section + " no " + String.join(", ", none),
            last,
            plan(last),
            told);
      }
    }
  }

  private boolean standing(String section, String subject, LocalDate day) {
    return bureau.year().systems().stream()
        .filter(one -> one.subjects().contains(subject) && one.days().has(day))
        .flatMap(one -> one.sections().stream())
        .anyMatch(id -> serves(id, section, day));
  }

  /** Its own, its group's, or that of a section merged with it by that day. */
  private boolean serves(String id, String section, LocalDate day) {
    List<String> members = bureau.sections().get(id).members();
    boolean group = members != null && all.quirk() != Quirk.GROUP_HAS_ITS_OWN;
    for (String one : group ? members : List.of(id)) {
      if (bureau.heir(one, day).equals(bureau.heir(section, day))) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Each duty that was in the table on the first and on the last day has work of its kind. */
  private void keyWork(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    for (String duty : bureau.duties().keySet()) {
      boolean done =
          bureau.year().work().stream()
              .filter(one -> one.keyWork() && one.duties().contains(duty))
              .anyMatch(
                  one ->
                      ofYear(one, year)
                          || (one.until() != null
                              && all.quirk() != Quirk.WORK_COUNTS_ONCE
                              && !one.date().isAfter(last)
                              && !one.until().isBefore(first)));
      if (!done && bureau.inTable(duty, first) && !bureau.holders(duty, last).isEmpty()) {
        owed("P3", place(duty, null, last), String.valueOf(year), last, plan(last), told);
      }
    }
  }

  private void assessed(int year) {
    LocalDate last = LocalDate.of(year, 12, 31);
    LocalDate due = last.plusDays(plan(last).limits().assessmentDays());
    for (String section : bureau.tabled(last)) {
      boolean done =
          bureau.year().assessments().stream()
              .anyMatch(
                  one ->
                      (one.year() == year || folder(one) == year)
                          && (!one.half() || all.quirk() == Quirk.HALF_A_YEAR_WILL_DO)
                          && bureau.heir(one.section(), last).equals(section));
      if (!done) {
        owed("P4", place(null, section, last), year + " " + section, due, plan(last), told);
      }
    }
  }

  /** An assessment says how many points and what came of it. */
  private void scored() {
    for (YearWork.Assessment one : bureau.year().assessments()) {
      if (!one.score() && !one.result() && all.asks(one.assessed())) {
        told.add(
            all.tell(
                "P4",
                "warning",
                bureau.shelf().file(one),
                "no result",
                null,
                List.of(),
                one.assessed()));
      }
    }
  }

  private Scheme.Plan plan(LocalDate day) {
    return bureau.plan(day);
  }

  /**
   * Where something is told that a table owes.
   *
   * @param leaders whom the row names
   */
  private record Place(String file, List<String> leaders) {}

  /** The first row of a day by which somebody has a section, or a duty. */
  private Place place(@Nullable String duty, @Nullable String section, LocalDate day) {
    for (var one : bureau.duties().entrySet()) {
      for (Bureau.Row row : one.getValue()) {
        if (!bureau.holders(row, day).isEmpty()
            && (duty == null || duty.equals(one.getKey()))
            && (section == null || bureau.inUse(row.sections(), day).contains(section))) {
          List<String> leaders = row.leader() == null ? List.of() : List.of(row.leader());
          return new Place("duties/" + one.getKey() + ".yaml", leaders);
        }
      }
    }
    return new Place("", List.of());
  }

  /** Nothing, in the last days a notice, from the day after a warning. */
  private void owed(
      String rule,
      Place place,
      String what,
      LocalDate due,
      Scheme.Plan plan,
      List<NaiveJudge.Told> told) {
    if (!all.inItsYear(due)) {
      return;
    }
    if (all.asOf().isAfter(due)) {
      told.add(all.tell(rule, "warning", place.file(), what, due, place.leaders(), due));
    } else if (all.weights().soon(due, plan.warningDays())) {
      told.add(all.tell(rule, "notice", place.file(), what, due, place.leaders(), due));
    }
  }
}
