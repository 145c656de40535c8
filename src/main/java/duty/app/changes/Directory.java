package duty.app.changes;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Plan;
import duty.domain.Section;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the leaders, sections and duties are called, looked up one by one as they are spoken of. */
public final class Directory {
  private static final Text DUTY = new Text("职责{order}（{field}）", "duty {order} ({field})");
  private static final Text NAMED = new Text("{kind} {name}", "{kind} {name}");
  private static final Text SETTINGS = new Text("设置", "settings");

  private final List<RecordSource> sources;
  private final Map<String, Optional<Entry<?>>> known = new HashMap<>();

  /**
   * @param sources where to look, one after the other
   */
  public Directory(List<RecordSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** A name alone, for use within a sentence. */
  Object name(Kind kind, String id) {
    return find(kind, id).map(Directory::name).orElse(id);
  }

  Object names(Kind kind, List<String> ids) {
    return ids.stream().map(id -> name(kind, id)).toList();
  }

  private static Object name(Entry<?> entry) {
    if (entry.value() instanceof Leader leader) {
      return leader.name();
    }
    if (entry.value() instanceof Section section) {
      return section.nameOn(LocalDate.MAX);
    }
    if (entry.value() instanceof Duty duty) {
      return DUTY.with("order", duty.order(), "field", duty.field());
    }
    return entry.value() instanceof Plan plan ? plan.document() : entry.id();
  }

  /** What a record is called, with its kind. */
  public Message title(WrittenRecord record) {
    if (record.kind() == Kind.SETTINGS) {
      return SETTINGS.with();
    }
    Object name = record.entry() == null ? record.id() : name(record.entry());
    return name instanceof Message message
        ? message
        : NAMED.with("kind", record.kind(), "name", name);
  }

  private Optional<Entry<?>> find(Kind kind, String id) {
    return switch (kind) {
      case LEADER, SECTION, DUTY ->
          known.computeIfAbsent(kind.folder() + "/" + id + ".yaml", this::read);
      default -> Optional.empty();
    };
  }

  private Optional<Entry<?>> read(String file) {
    Function<RecordSource, Optional<Entry<?>>> look =
        source -> WrittenRecord.read(source, file).map(WrittenRecord::entry);
    for (RecordSource source : sources) {
      Optional<Entry<?>> found = look.apply(source);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
