package duty.app.changes;

import duty.check.Text;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how a row of the division table passed from hand to hand. */
record DutyTelling(Directory names, Telling telling) {
  private static final Text HANDED_OVER =
      new Text("自 {from} 起由{old}移交{new}", "handed over from {old} to {new} from {from}");
  private static final Text GIVEN =
      new Text("自 {from} 起由{new}分管", "in the charge of {new} from {from}");
  private static final Text VACANT =
      new Text("自 {from} 起暂无分管负责人（原{old}）", "nobody in charge from {from} (before: {old})");
  private static final Text SECTIONS =
      new Text("自 {from} 起责任科室由 {old} 改为 {new}", "sections from {from}: {new} (before: {old})");
  private static final Text PRINCIPAL =
      new Text("自 {from} 起单位负责人由{old}改为{new}", "principal from {from}: {new} (before: {old})");
  private static final Text SAME = new Text("自 {from} 起新立一条分工", "a new assignment from {from}");
  private static final Text TAKEN_BACK =
      new Text("删去自 {from} 起由{old}分管的一条", "the assignment of {old} from {from} is taken out");
  private static final Text NOBODY = new Text("无人", "nobody");

  /**
   * Leaves what else changed in the rows to be told field by field.
   *
   * @return whether new or lost rows were all that changed in the assignments
   */
  boolean tell(Duty before, Duty after) {
    List<Assignment> old = before.assignments();
    List<Assignment> fresh = after.assignments();
    Map<LocalDate, Assignment> known = new HashMap<>();
    old.forEach(row -> known.putIfAbsent(row.tenure().from(), row));
    List<Assignment> left = new ArrayList<>(old);
    boolean all = true;
    HashSet<LocalDate> starts = new HashSet<>();
    for (Assignment row : fresh) {
      LocalDate from = row.tenure().from();
      starts.add(from);
      Assignment same = known.get(from);
      if (same == null) {
        added(row, previous(fresh, from));
      } else {
        left.remove(same);
        all &= same.equals(row) || closedFor(same, row, fresh);
      }
    }
    for (Assignment row : left) {
      all &= !starts.contains(row.tenure().from());
      telling.say(TAKEN_BACK.with("from", row.tenure().from(), "old", leader(row)));
    }
    return all;
  }

  /** Whether a row only ended on the day before another began. */
  private static boolean closedFor(Assignment old, Assignment row, List<Assignment> rows) {
    LocalDate to = row.tenure().to();
    Assignment open =
        new Assignment(
            old.tenure(),
            row.principals(),
            row.leader(),
            row.sections(),
            row.responsible(),
            row.document(),
            row.filed());
    return open.equals(old)
        && to != null
        && rows.stream().anyMatch(next -> next.tenure().from().equals(to.plusDays(1)));
  }

  private static @Nullable Assignment previous(List<Assignment> rows, LocalDate from) {
    Assignment last = null;
    for (Assignment row : rows) {
      LocalDate start = row.tenure().from();
      if (start.isBefore(from) && (last == null || start.isAfter(last.tenure().from()))) {
        last = row;
      }
    }
    return last;
  }

  private void added(Assignment row, @Nullable Assignment previous) {
    LocalDate from = row.tenure().from();
    if (previous == null) {
      telling.say(GIVEN.with("from", from, "new", leader(row)));
      return;
    }
    boolean told = false;
    if (!Objects.equals(row.leader(), previous.leader())) {
      Map<String, Object> facts = Map.of("from", from, "old", leader(previous), "new", leader(row));
      telling.say(
          row.leader() == null
              ? VACANT.with("from", from, "old", leader(previous))
              : HANDED_OVER.with(facts));
      told = true;
    }
    if (!new HashSet<>(row.sections()).equals(new HashSet<>(previous.sections()))) {
      telling.say(
          SECTIONS.with(
              "from", from,
              "old", names.names(Kind.SECTION, previous.sections()),
              "new", names.names(Kind.SECTION, row.sections())));
      told = true;
    }
    if (!row.principals().equals(previous.principals())) {
      telling.say(
          PRINCIPAL.with(
              "from", from,
              "old", names.names(Kind.LEADER, previous.principals()),
              "new", names.names(Kind.LEADER, row.principals())));
      told = true;
    }
    if (!told) {
      telling.say(SAME.with("from", from));
    }
  }

  private Object leader(Assignment row) {
    return row.leader() == null ? NOBODY : names.name(Kind.LEADER, row.leader());
  }
}
