package duty.oracle;

import java.time.LocalDate;
import java.util.List;

/** D2: every duty has exactly one leader in charge on every day, and sections. */
final class TableJudge {
  private TableJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    all.bureau()
        .duties()
        .forEach((duty, rows) -> duty(all, "duties/" + duty + ".yaml", rows, told));
    all.bureau()
        .sections()
        .forEach(
            (id, section) -> {
              if (section.members() != null && section.members().isEmpty()) {
                tell(all, "warning", "sections/" + id + ".yaml", "no members", told);
              }
            });
  }

  private static void duty(
      NaiveJudge.Case all, String file, List<Bureau.Row> rows, List<NaiveJudge.Told> told) {
    if (rows.isEmpty()) {
      tell(all, "error", file, "no assignment", told);
      return;
    }
    gaps(all, file, rows, told);
    for (int i = 0; i < rows.size(); i++) {
      Bureau.Row row = rows.get(i);
      if (row.days().to() != null && row.days().to().isBefore(all.bureau().from())) {
        continue;
      }
      for (int j = 0; j < i; j++) {
        overlap(all, file, rows.get(j), row, told);
      }
      if (row.sections().isEmpty()) {
        tell(all, "error", file, "no section", told);
      }
      if (row.leader() == null) {
        tell(
            all,
            "warning",
            file,
            "vacant "
                + row.days().from()
                + ".."
                + (row.days().to() == null ? "" : row.days().to())
                + " "
                + row.principal(),
            told);
      }
    }
  }

  /** Days without a row, from the first day of the ledger to the day of judging. */
  private static void gaps(
      NaiveJudge.Case all, String file, List<Bureau.Row> rows, List<NaiveJudge.Told> told) {
    LocalDate began = null;
    for (LocalDate day = all.bureau().from(); !day.isAfter(all.asOf()); day = day.plusDays(1)) {
      if (covered(rows, day)) {
        if (began != null) {
          tell(all, "error", file, "gap " + began + ".." + day.minusDays(1), told);
        }
        began = null;
      } else if (began == null) {
        began = day;
      }
    }
    if (began != null) {
      LocalDate last = began;
      LocalDate far = all.asOf().plusYears(10);
      while (!last.isAfter(far) && !covered(rows, last)) {
        last = last.plusDays(1);
      }
      String end = last.isAfter(far) ? "" : last.minusDays(1).toString();
      tell(all, "error", file, "gap " + began + ".." + end, told);
    }
  }

  private static boolean covered(List<Bureau.Row> rows, LocalDate day) {
    return rows.stream().anyMatch(row -> row.days().has(day));
  }

  /** The days that two rows share. */
  private static void overlap(
      NaiveJudge.Case all,
      String file,
      Bureau.Row one,
      Bureau.Row other,
      List<NaiveJudge.Told> told) {
    LocalDate from =
        one.days().from().isAfter(other.days().from()) ? one.days().from() : other.days().from();
    LocalDate to = one.days().to();
    LocalDate end = other.days().to();
    if (to == null || (end != null && end.isBefore(to))) {
      to = end;
    }
    if (to == null || (!to.isBefore(from) && !to.isBefore(all.bureau().from()))) {
      tell(all, "error", file, "overlap " + from + ".." + (to == null ? "" : to), told);
    }
  }

  private static void tell(
      NaiveJudge.Case all, String weight, String file, String what, List<NaiveJudge.Told> told) {
    told.add(
        new NaiveJudge.Told(
            new Finding("D2", all.weights().of("D2", weight), file + " " + what, null, null),
            file,
            List.of(),
            all.asOf()));
  }
}
