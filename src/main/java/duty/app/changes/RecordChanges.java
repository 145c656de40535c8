package duty.app.changes;

import duty.app.changes.RecordChange.Act;
import duty.check.Message;
import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.Duty;
import duty.domain.Hazard;
import duty.domain.Leader;
import duty.domain.Meeting;
import duty.domain.Section;
import duty.store.WrittenRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what became of a record: first in sentences of its own, then field by field. */
public record RecordChanges(Directory names) {
  private static final Text ADDED = new Text("新增：{about}", "new: {about}");
  private static final Text ADDED_PLAIN = new Text("新增", "new");
  private static final Text REMOVED = new Text("删去：{about}", "removed: {about}");
  private static final Text REMOVED_PLAIN = new Text("删去", "removed");
  private static final Text RENAMED = new Text("由 {old} 改名为 {new}", "renamed from {old} to {new}");
  private static final Text NO_FIELD =
      new Text("只改了注释、写法或附件摘要", "only comments or the way of writing changed");
  private static final Text UNREADABLE =
      new Text("改动后读不出来（不是有效的记录）", "it can no longer be read as a record");
  private static final Text UNREADABLE_BEFORE =
      new Text("改动前读不出来（不是有效的记录）", "before, it could not be read as a record");

  /** Of a record that was not there before. */
  public RecordChange added(WrittenRecord after) {
    Message about = new NewRecord(names).about(after);
    return change(
        Act.ADDED,
        null,
        after,
        List.of(about == null ? ADDED_PLAIN.with() : ADDED.with("about", about)));
  }

  /** Of a record that is no longer there. */
  public RecordChange removed(WrittenRecord before) {
    Message about = new NewRecord(names).about(before);
    return change(
        Act.REMOVED,
        before,
        before,
        List.of(about == null ? REMOVED_PLAIN.with() : REMOVED.with("about", about)));
  }

  /** Of a record that is there before and after, perhaps under another name. */
  public RecordChange changed(WrittenRecord before, WrittenRecord after) {
    List<Message> told = new ArrayList<>();
    boolean moved = !before.file().equals(after.file());
    if (moved) {
      told.add(RENAMED.with("old", before.file(), "new", after.file()));
    }
    List<Message> differences = differences(before, after);
    told.addAll(differences);
    if (told.isEmpty()) {
      told.add(NO_FIELD.with());
    }
    return change(moved ? Act.RENAMED : Act.CHANGED, before, after, told);
  }

  private RecordChange change(
      Act act, @Nullable WrittenRecord before, WrittenRecord after, List<Message> told) {
    return new RecordChange(
        act,
        after.kind(),
        after.id(),
        names.title(after),
        after.file(),
        before == null ? null : before.file(),
        told);
  }

  private List<Message> differences(WrittenRecord before, WrittenRecord after) {
    Telling telling = new Telling();
    if (before.entry() != null && after.entry() != null) {
      sentences(before, after, telling);
    } else if (after.entry() == null && before.entry() != null) {
      telling.say(UNREADABLE.with());
    } else if (before.entry() == null && after.entry() != null) {
      telling.say(UNREADABLE_BEFORE.with());
    }
    if (!before.fields().isEmpty() && !after.fields().isEmpty()) {
      new FieldChanges(names, telling).tell(before.fields(), after.fields());
    }
    return telling.told();
  }

  private void sentences(WrittenRecord before, WrittenRecord after, Telling telling) {
    Object old = before.entry() == null ? null : before.entry().value();
    Object now = after.entry() == null ? null : after.entry().value();
    if (old instanceof Duty was && now instanceof Duty is) {
      if (!was.assignments().equals(is.assignments())
          && new DutyTelling(names, telling).tell(was, is)) {
        telling.done("assignments");
      }
    } else if (old instanceof Leader was && now instanceof Leader is) {
      new PeopleTelling(names, telling).leader(was, is);
    } else if (old instanceof Section was && now instanceof Section is) {
      new PeopleTelling(names, telling).section(was, is);
    } else if (old instanceof Agreement was && now instanceof Agreement is) {
      new WorkTelling(names, telling).agreement(was, is);
    } else if (old instanceof Meeting was && now instanceof Meeting is) {
      new WorkTelling(names, telling).meeting(was, is);
    } else if (old instanceof Hazard was && now instanceof Hazard is) {
      new WorkTelling(names, telling).hazard(was, is, after);
    }
  }
}
