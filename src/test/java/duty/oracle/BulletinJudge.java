package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** C4: an inspection that counts is written up and sent to the committee office in time. */
final class BulletinJudge {
  private BulletinJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    Credit credit = new Credit(all);
    for (Event.Inspection one : all.bureau().inspections()) {
      List<String> leaders =
          one.leaders().stream().filter(leader -> credit.counts(leader, one)).toList();
      if (leaders.isEmpty() && one.sent() != null && all.quirk() != Quirk.FAULT_HIDES_LATENESS) {
        // What was sent late is late, whatever else the record lacks.
        leaders = one.leaders().stream().filter(leader -> credit.inOwnField(leader, one)).toList();
      }
      if (!leaders.isEmpty() && all.asks(one.date())) {
        inspection(all, new InCharge(all).plan(Bureau.quarter(one.date())), one, leaders, told);
      }
    }
  }

  private static void inspection(
      NaiveJudge.Case all,
      Scheme.Plan plan,
      Event.Inspection one,
      List<String> leaders,
      List<NaiveJudge.Told> told) {
    int days = plan.bulletinDays() + (all.quirk() == Quirk.BULLETIN_A_DAY_LATER ? 1 : 0);
    LocalDate due = one.date().plusDays(days);
    LocalDate sent = one.sent();
    if (one.written() != null && one.written().isAfter(all.asOf())) {
      return; // R2 tells: nobody knows when it was written, or sent
    }
    if (sent != null) {
      if (sent.isAfter(due) && !all.wrong(all.bureau().shelf().file(one), "sent")) {
        tell(all, one, leaders, "warning", "late", null, told);
      }
      return;
    }
    String what = one.written() == null ? "missing" : "unsent";
    if (all.asOf().isAfter(due)) {
      boolean over = all.asOf().isAfter(Bureau.lastDay(Bureau.quarter(one.date())));
      tell(all, one, leaders, over ? "error" : "warning", what, due, told);
    } else if (all.weights().soon(due, plan.warningDays())) {
      tell(all, one, leaders, "notice", what, due, told);
    }
  }

  private static void tell(
      NaiveJudge.Case all,
      Event.Inspection one,
      List<String> leaders,
      String weight,
      String what,
      @Nullable LocalDate due,
      List<NaiveJudge.Told> told) {
    String file = all.bureau().shelf().file(one);
    told.add(
        new NaiveJudge.Told(
            new Finding("C4", all.weights().of("C4", weight), file + " " + what, due, null),
            file,
            leaders,
            one.date()));
  }
}
