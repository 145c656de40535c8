package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** F1: each quarter's report is filed with the committee office in time, and received by it. */
final class ReportJudge {
  private ReportJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    for (LocalDate quarter : all.quarters()) {
      LocalDate end = Bureau.lastDay(quarter);
      if (!end.isBefore(all.bureau().from()) && all.asOf().isAfter(end)) {
        quarter(all, quarter, told);
      }
    }
  }

  private static void quarter(NaiveJudge.Case all, LocalDate quarter, List<NaiveJudge.Told> told) {
    LocalDate end = Bureau.lastDay(quarter);
    Scheme.Plan plan = all.bureau().plan(end);
    LocalDate due = end.plusDays(plan.reportDays());
    String name = Bureau.written(quarter);
    Filed.Report first = null;
    boolean doubt = false;
    for (Filed.Report one : all.bureau().reports()) {
      if (one.quarter().equals(quarter) && one.filed().isAfter(all.asOf())) {
        doubt = true; // it may have been in time: R2 tells
        continue;
      }
      boolean next = all.quirk() == Quirk.NEXT_VERSION_IS_LATE;
      if (one.quarter().equals(quarter)
          && (first == null || next || one.filed().isBefore(first.filed()))) {
        first = one;
      }
    }
    // A later version is not late: the first one came, or was told.
    if (first != null
        && first.filed().isAfter(due)
        && !all.wrong(all.bureau().shelf().file(first), "filed")) {
      tell(all, "warning", name + " late", null, told);
    }
    Filed.Report last = SealJudge.latest(all, quarter);
    if (last != null && last.returned() != null && last.returned().isAfter(all.asOf())) {
      return; // R2 tells: nobody knows whether it was given back
    }
    if (last != null && last.returned() == null) {
      if (all.asOf().isAfter(due) && all.asOf().isAfter(last.filed()) && last.received() == null) {
        tell(all, "notice", name + " no receipt", null, told);
      }
      return;
    }
    if (last == null && doubt) {
      return;
    }
    boolean returned = last != null;
    String what = name + (returned ? " given back" : " missing");
    if (all.asOf().isAfter(due)) {
      tell(all, "warning", what, due, told);
    } else if (returned || all.weights().soon(due, plan.warningDays())) {
      tell(all, "notice", what, due, told);
    }
  }

  private static void tell(
      NaiveJudge.Case all,
      String weight,
      String what,
      @Nullable LocalDate due,
      List<NaiveJudge.Told> told) {
    told.add(
        new NaiveJudge.Told(
            new Finding("F1", all.weights().of("F1", weight), what, due, null),
            "",
            List.of(),
            due == null ? all.asOf() : due));
  }
}
