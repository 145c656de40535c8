package duty.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** X1, X2: accidents are reported and gone to in time, opinions answered. */
final class TroubleJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final List<NaiveJudge.Told> told;

  private TroubleJudge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    TroubleJudge judge = new TroubleJudge(all, told);
    for (Troubles.Accident one : all.bureau().troubles().accidents()) {
      LocalDate day = one.occurred().toLocalDate();
      if (all.asks(day)) {
        judge.reported(one);
        judge.gone(one);
      }
    }
    for (Troubles.Opinion one : all.bureau().troubles().opinions()) {
      judge.opinion(one);
    }
  }

  private LocalDateTime limit(Troubles.Accident one) {
    Scheme.Plan plan = bureau.plan(one.occurred().toLocalDate());
    return one.learned().plusHours(plan.limits().accidentHours());
  }

  private void reported(Troubles.Accident one) {
    int more = all.quirk() == Quirk.REPORTED_A_MINUTE_LATER ? 1 : 0;
    LocalDateTime first = null;
    for (LocalDateTime at : one.reports()) {
      first = first == null || at.isBefore(first) ? at : first;
    }
    if (all.wrong(bureau.shelf().file(one), "learned")) {
      return;
    }
    if (first == null) {
      missing(one, "unreported", Set.of());
    } else if (first.isAfter(limit(one).plusMinutes(more))
        && !first.toLocalDate().isAfter(all.asOf())) {
      tell("error", one, "late", Set.of());
    }
  }

  /**
   * Whoever had the duty in charge on that day came to the scene; an arrival on a day that cannot
   * be leaves open who was there.
   */
  private void gone(Troubles.Accident one) {
    if (all.wrong(bureau.shelf().file(one), "occurred", "scene")) {
      return;
    }
    Set<String> holders = new TreeSet<>(bureau.holders(one.duty(), one.occurred().toLocalDate()));
    boolean somebody = all.quirk() == Quirk.ANYBODY_AT_THE_SCENE && !one.scene().isEmpty();
    if (!holders.isEmpty() && !somebody && holders.stream().noneMatch(one.scene()::containsKey)) {
      missing(one, String.join(", ", holders) + " not at scene", holders);
    }
  }

  /** A notice until the day of the limit is over. */
  private void missing(Troubles.Accident one, String what, Set<String> leaders) {
    boolean over = all.asOf().isAfter(limit(one).toLocalDate());
    tell(over ? "error" : "notice", one, what, leaders);
  }

  private void tell(String weight, Troubles.Accident one, String what, Set<String> leaders) {
    LocalDate day = one.occurred().toLocalDate();
    told.add(
        all.tell("X1", weight, bureau.shelf().file(one), what, null, List.copyOf(leaders), day));
  }

  private void opinion(Troubles.Opinion one) {
    LocalDate due = one.deadline();
    if (one.answered() != null
        || one.issued().isAfter(all.asOf())
        || all.wrong(bureau.shelf().file(one), "deadline")
        || !all.byItsEnd(due)
        || (all.quarter() != null && one.issued().isAfter(Bureau.lastDay(all.quarter())))) {
      return;
    }
    int less = all.quirk() == Quirk.OPINION_ENDS_A_DAY_EARLIER ? 1 : 0;
    if (all.asOf().isAfter(due.minusDays(less))) {
      told.add(all.tell("X2", "warning", bureau.shelf().file(one), "", due, List.of(), due));
    } else if (all.weights().soon(due, bureau.plan(due).warningDays())) {
      told.add(all.tell("X2", "notice", bureau.shelf().file(one), "", due, List.of(), due));
    }
  }
}
