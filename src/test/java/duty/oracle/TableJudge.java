package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** D2: every duty has exactly one leader in charge on every day, and sections. */
final class TableJudge {
  private TableJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    if (nothing(all)) {
      tell(all, "error", "", "nothing " + all.asOf(), "nothing", told);
    }
    all.planned()
        .duties()
        .forEach((duty, rows) -> duty(all, "duties/" + duty + ".yaml", rows, told));
    all.bureau()
        .sections()
        .forEach(
            (id, section) -> {
              if (section.members() != null && isEmpty(all, section)) {
                tell(all, "warning", "sections/" + id + ".yaml", "no members", told);
              }
            });
  }

  /** Without members, or with none that is there on the day. */
  private static boolean isEmpty(NaiveJudge.Case all, Bureau.Section group) {
    List<String> members = group.members() == null ? List.of() : group.members();
    boolean old = all.quirk() != Quirk.MEMBERS_OF_OLD_WILL_DO && group.inUse(all.asOf());
    return members.isEmpty()
        || (old
            && members.stream()
                .noneMatch(one -> all.bureau().sections().get(one).inUse(all.asOf())));
  }

  private static void duty(
      NaiveJudge.Case all, String file, List<Bureau.Row> rows, List<NaiveJudge.Told> told) {
    if (rows.isEmpty()) {
      tell(all, "error", file, "no assignment", nothing(all) ? "nothing" : null, told);
      return;
    }
    if (!all.planned().from().isAfter(all.asOf())) {
      gaps(all, file, rows, told);
    }
    for (int i = 0; i < rows.size(); i++) {
      Bureau.Row row = rows.get(i);
      if (row.days().to() != null && row.days().to().isBefore(all.planned().from())) {
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
                + row.principals().stream().sorted().collect(Collectors.joining(", ")),
            told);
      }
    }
  }

  /** Days without a row, from the first day of the ledger to today, or the last row's first day. */
  private static void gaps(
      NaiveJudge.Case all, String file, List<Bureau.Row> rows, List<NaiveJudge.Told> told) {
    LocalDate began = null;
    LocalDate until = all.asOf();
    for (Bureau.Row row : rows) {
      until = row.days().from().isAfter(until) ? row.days().from() : until;
    }
    for (LocalDate day = all.planned().from(); !day.isAfter(until); day = day.plusDays(1)) {
      if (covered(rows, day)) {
        if (began != null) {
          gap(all, file, new Bureau.Days(began, day.minusDays(1)), told);
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
      gap(all, file, new Bureau.Days(began, last.isAfter(far) ? null : last.minusDays(1)), told);
    }
  }

  /** Where nobody has any duty on the day, that is why this one is nobody's on it. */
  private static void gap(
      NaiveJudge.Case all, String file, Bureau.Days days, List<NaiveJudge.Told> told) {
    String gap = "gap " + days.from() + ".." + (days.to() == null ? "" : days.to());
    boolean today = nothing(all) && days.has(all.asOf());
    tell(all, "error", file, gap, today ? "nothing" : gap, told);
  }

  /** Whether on the day of judging no duty is anybody's. */
  private static boolean nothing(NaiveJudge.Case all) {
    return all.bureau().duties().values().stream().noneMatch(rows -> covered(rows, all.asOf()));
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
    if (to == null || (!to.isBefore(from) && !to.isBefore(all.planned().from()))) {
      tell(all, "error", file, "overlap " + from + ".." + (to == null ? "" : to), told);
    }
  }

  private static void tell(
      NaiveJudge.Case all, String weight, String file, String what, List<NaiveJudge.Told> told) {
    tell(all, weight, file, what, null, told);
  }

  private static void tell(
      NaiveJudge.Case all,
      String weight,
      String file,
      String what,
      @Nullable String cause,
      List<NaiveJudge.Told> told) {
    String about = (file + " " + what).strip();
    told.add(
        new NaiveJudge.Told(
            new Finding("D2", all.weights().of("D2", weight), about, null, null),
            file,
            List.of(),
            all.asOf(),
            cause == null ? null : "D2 " + cause));
  }
}
