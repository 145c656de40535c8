package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** H3, H5: what is asked of a major hazard at once: the 五落实, and reporting upward. */
final class MajorHazardJudge {
  private static final Map<String, String> WORDS =
      Map.of("deadline", "a deadline", "person", "a person", "plan", "an emergency plan");

  private MajorHazardJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    for (Hazard one : all.bureau().hazards()) {
      if (one.major() && HazardJudge.asked(all, one)) {
        five(all, one, told);
        if (HazardJudge.sound(all, one, "upward")) {
          upward(all, one, told);
        }
      }
    }
  }

  /** What H1 misses is not asked for again. */
  private static void five(NaiveJudge.Case all, Hazard one, List<NaiveJudge.Told> told) {
    List<String> lacking = new ArrayList<>();
    for (String part : List.of("measures", "funds", "deadline", "person", "plan")) {
      boolean missed =
          (part.equals("measures") && !one.measures())
              || (part.equals("deadline") && one.deadline() == null)
              || (part.equals("funds") && all.quirk() == Quirk.NO_FUNDS);
      if (!one.five().contains(part) && !missed) {
        lacking.add(WORDS.getOrDefault(part, part));
      }
    }
    if (!lacking.isEmpty()) {
      tell(all, "H3", "error", one, "lacks " + String.join(", ", lacking), null, told);
    }
  }

  private static void upward(NaiveJudge.Case all, Hazard one, List<NaiveJudge.Told> told) {
    Scheme.Plan plan = all.bureau().plan(one.found());
    int more = all.quirk() == Quirk.UPWARD_A_DAY_LATER ? 1 : 0;
    LocalDate due = one.found().plusDays(plan.limits().upwardDays() + more);
    if (due.isBefore(all.bureau().from()) || !all.byItsEnd(due)) {
      return;
    }
    if (one.upward() != null) {
      if (one.upward().isAfter(due)) {
        tell(all, "H5", "error", one, "late", null, told);
      }
    } else if (all.asOf().isAfter(due)) {
      tell(all, "H5", "error", one, "missing", due, told);
    } else if (all.weights().soon(due, plan.warningDays())) {
      tell(all, "H5", "notice", one, "missing", due, told);
    }
  }

  private static void tell(
      NaiveJudge.Case all,
      String rule,
      String weight,
      Hazard one,
      String what,
      @Nullable LocalDate due,
      List<NaiveJudge.Told> told) {
    told.add(HazardJudge.told(all, rule, weight, one, what, due));
  }
}
