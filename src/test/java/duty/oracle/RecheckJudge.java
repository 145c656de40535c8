package duty.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H6: special equipment is looked at again within so many working days of the unit's report. */
final class RecheckJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final List<NaiveJudge.Told> told;

  private RecheckJudge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    RecheckJudge judge = new RecheckJudge(all, told);
    List<Hazard> inOrder = new ArrayList<>(all.bureau().hazards());
    inOrder.sort(Comparator.comparing(all.bureau().shelf()::file));
    for (Hazard one : inOrder) {
      boolean toldByH7 =
          one.closed() != null && HazardJudge.sound(all, one, "closed") && one.rechecked() == null;
      if (one.duty().equals("d1")
          && one.rectified() != null
          && HazardJudge.asked(all, one)
          && HazardJudge.sound(all, one, "rectified", "rechecked")
          && !toldByH7) {
        judge.hazard(one, one.rectified());
      }
    }
  }

  private void hazard(Hazard one, LocalDate reported) {
    Scheme.Plan plan = bureau.plan(reported);
    LocalDate due = reported;
    for (int left = plan.limits().recheckDays(); left > 0; ) {
      due = due.plusDays(1);
      if (worked(due)) {
        left--;
      }
    }
    if (due.isBefore(bureau.from()) || !all.byItsEnd(due)) {
      return;
    }
    // What was there before the report is no look at what it reports.
    LocalDate seen =
        one.rechecked() == null || one.rechecked().isBefore(reported) ? null : one.rechecked();
    unknownYears(one, reported, due, plan.limits().recheckDays(), seen);
    if (seen != null) {
      if (seen.isAfter(due)) {
        tell("error", one, "late", null);
      }
    } else if (all.asOf().isAfter(due)) {
      tell("error", one, "missing", due);
    } else if (all.weights().soon(due, plan.warningDays())) {
      tell("notice", one, "missing", due);
    }
  }

  /** One warning for each year without a calendar that the answer could hang on. */
  private void unknownYears(
      Hazard one, LocalDate reported, LocalDate due, int days, @Nullable LocalDate seen) {
    if (!(seen == null ? all.asOf() : seen).isAfter(reported.plusDays(days))) {
      return;
    }
    for (int year = reported.plusDays(1).getYear(); year <= due.getYear(); year++) {
      if (!bureau.calendars().containsKey(year)) {
        told.add(
            HazardJudge.told(all, "H6", "warning", one, "no calendar " + year, null)
                .of("H6 " + year));
      }
    }
  }

  private boolean worked(LocalDate day) {
    Bureau.WorkDays known = bureau.calendars().get(day.getYear());
    if (known != null && known.workdays().contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend
        && (known == null
            || !known.holidays().contains(day)
            || all.quirk() == Quirk.HOLIDAYS_ARE_WORKED);
  }

  private void tell(String weight, Hazard one, String what, @Nullable LocalDate due) {
    told.add(HazardJudge.told(all, "H6", weight, one, what, due));
  }
}
