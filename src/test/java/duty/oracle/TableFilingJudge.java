package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** D3: a changed table is filed with the committee office in time. */
final class TableFilingJudge {
  private TableFilingJudge() {}

  /** Rows of one day and one document are one change. */
  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    Set<List<String>> changes = new HashSet<>();
    for (List<Bureau.Row> rows : all.bureau().duties().values()) {
      for (Bureau.Row row : rows) {
        if (changes.add(List.of(row.days().from().toString(), "" + row.document()))) {
          change(all, row.days().from(), row.document(), told);
        }
      }
    }
  }

  private static void change(
      NaiveJudge.Case all, LocalDate day, @Nullable String document, List<NaiveJudge.Told> told) {
    Scheme.Plan plan = all.bureau().plan(day);
    int more = all.quirk() == Quirk.TABLE_FILED_A_DAY_LATER ? 1 : 0;
    LocalDate due = day.plusDays(plan.limits().tableDays() + more);
    TreeSet<LocalDate> filed = new TreeSet<>();
    List<String> unfiled = new ArrayList<>();
    List<String> late = new ArrayList<>();
    for (var duty : all.bureau().duties().entrySet()) {
      for (int i = 0; i < duty.getValue().size(); i++) {
        Bureau.Row row = duty.getValue().get(i);
        boolean wrong = all.wrong("duties/" + duty.getKey() + ".yaml", "filed " + i);
        String place = duty.getKey() + (row.leader() == null ? "" : " " + row.leader());
        if (row.days().from().equals(day) && Objects.equals(row.document(), document)) {
          LocalDate when = row.filed() == null ? whole(all, day) : wrong ? day : row.filed();
          if (when == null) {
            unfiled.add(place);
          } else {
            filed.add(when);
            if (when.isAfter(due)) {
              // A filing of the whole table is told where it stands, and is nobody's.
              late.add(row.filed() == null ? "" : place);
            }
          }
        }
      }
    }
    boolean open = !unfiled.isEmpty();
    boolean outside =
        all.quarter() != null
            && (day.isAfter(Bureau.lastDay(all.quarter()))
                || (!open && filed.last().isBefore(all.quarter())));
    boolean ahead = day.isAfter(all.asOf());
    if (ahead || due.isBefore(all.bureau().from()) || outside || !all.byItsEnd(due)) {
      return;
    }
    if (!open) {
      if (filed.last().isAfter(due)) {
        tell(all, "warning", day + " late", null, late.get(0), told);
      }
    } else if (all.bureau().year().tables().stream().anyMatch(all.asOf()::isBefore)) {
      return; // R2 tells of a table's filing, which may be of any day
    } else if (all.asOf().isAfter(due)) {
      tell(all, "warning", day + " open", due, unfiled.get(0), told);
    } else if (all.weights().soon(due, plan.warningDays())) {
      tell(all, "notice", day + " open", due, unfiled.get(0), told);
    }
  }

  /** The first filing of the table as a whole since the change. */
  private static @Nullable LocalDate whole(NaiveJudge.Case all, LocalDate day) {
    return all.bureau().year().tables().stream()
        .filter(filed -> !filed.isBefore(day) && !filed.isAfter(all.asOf()))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static void tell(
      NaiveJudge.Case all,
      String weight,
      String what,
      @Nullable LocalDate due,
      String place,
      List<NaiveJudge.Told> told) {
    String[] words = place.split(" ", 2);
    List<String> leaders = words.length > 1 ? List.of(words[1]) : List.of();
    told.add(all.tell("D3", weight, "duties/" + words[0] + ".yaml", what, due, leaders, due));
  }
}
