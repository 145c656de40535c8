package duty.store;

import duty.domain.Assignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the division table as its file has it, and the row that is to follow it in the same
 * hand: the same order of fields, the same quotes and gaps, what stays the same letter for letter.
 */
abstract class WrittenRow {
  /** In the order in which a row is best written. */
  private static final List<String> FIELDS =
      List.of("from", "principal", "leader", "sections", "responsible", "document");

  private final RowText text;
  private final Node.Mapping row;
  private final Assignment before;
  private final Assignment next;
  private final Node.Member from;

  WrittenRow(RowText text, Node.Mapping row, Assignment before, Assignment next) {
    this.text = text;
    this.row = row;
    this.before = before;
    this.next = next;
    Node.Member first = row.members().get("from");
    if (first == null) {
      throw new Unwritable();
    }
    this.from = first;
  }

  /** What makes the row end on the day before the next one begins. */
  final Edit closed() {
    Node.Member to = row.members().get("to");
    String day = next.tenure().from().minusDays(1).toString();
    return to == null
        ? closing(key("to") + gap("to") + WrittenScalar.bare(day, text.first(from.value())))
        : new Edit(
            to.value().start(), to.value().end(), WrittenScalar.bare(day, text.first(to.value())));
  }

  /** Puts the field in behind {@code from}. */
  abstract Edit closing(String field);

  /** The row that follows, from its first key or brace to its last value or brace. */
  abstract String next();

  final RowText text() {
    return text;
  }

  final Node.Mapping row() {
    return row;
  }

  final Node.Member from() {
    return from;
  }

  /** The fields of the row that follows, in this row's order. */
  final List<String> fields() {
    List<String> wanted =
        FIELDS.stream()
            .filter(field -> next.leader() != null || !field.equals("leader"))
            .filter(field -> next.document() != null || !field.equals("document"))
            .toList();
    List<String> ordered = new ArrayList<>(row.members().keySet());
    ordered.retainAll(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      if (!ordered.contains(wanted.get(i))) {
        int after = i == 0 ? -1 : ordered.indexOf(wanted.get(i - 1));
        ordered.add(after + 1, wanted.get(i));
      }
    }
    return ordered;
  }

  final Node.@Nullable Member member(String field) {
    return row.members().get(field);
  }

  final String key(String field) {
    Node.Member member = member(field);
    return member == null
        ? WrittenScalar.bare(field, text.first(from.key()))
        : text.raw(member.key());
  }

  /** What stands between key and value; a field that is new keeps the values in one column. */
  final String gap(String field) {
    Node.Member member = member(field);
    if (member != null) {
      return text.gap(member);
    }
    String model = text.gap(from);
    return model.matches(": {2,}")
        ? ":" + " ".repeat(Math.max(1, "from".length() + model.length() - 1 - field.length()))
        : model;
  }

  final String value(String field) {
    return switch (field) {
      case "from" -> WrittenScalar.bare(next.tenure().from().toString(), text.first(from.value()));
      case "principal" -> list("principal", before.principals(), next.principals());
      case "leader" -> scalar("leader", before.leader(), next.leader());
      case "responsible" -> scalar("responsible", before.responsible(), next.responsible());
      case "document" -> scalar("document", null, next.document());
      default -> list("sections", before.sections(), next.sections());
    };
  }

  private String scalar(String field, @Nullable String old, @Nullable String value) {
    Node.Member member = member(field);
    if (member != null && Objects.equals(old, value)) {
      return text.raw(member.value());
    }
    Node.Member model =
        member != null ? member : member(field.equals("leader") ? "principal" : "responsible");
    return WrittenScalar.of(Objects.requireNonNull(value), model == null ? 0 : like(model.value()));
  }

  /** The first character of a value, or of a list's first. */
  private int like(Node value) {
    boolean listed = value instanceof Node.Sequence list && !list.items().isEmpty();
    return text.first(listed ? ((Node.Sequence) value).items().get(0) : value);
  }

  private String list(String field, List<String> old, List<String> ids) {
    Node.Member member = member(field);
    List<Node> items =
        member == null
            ? List.of()
            : member.value() instanceof Node.Sequence list ? list.items() : List.of(member.value());
    List<String> written = ids.stream().map(id -> item(id, old, items)).toList();
    if (member == null) {
      return bracketed(written, items);
    }
    if (old.equals(ids) && text.raw(member.value()).indexOf('#') < 0) {
      return text.raw(member.value());
    }
    if (member.value() instanceof Node.Sequence sequence) {
      return text.isFlow(sequence) ? bracketed(written, items) : dashed(written, sequence);
    }
    return ids.size() == 1 ? written.get(0) : bracketed(written, items);
  }

  private String bracketed(List<String> written, List<Node> old) {
    String between = old.size() > 1 ? text.between(old.get(0), old.get(1)) : ", ";
    String separator = between.matches(", *") ? between : ", ";
    return "[" + String.join(separator, written) + "]";
  }

  private String dashed(List<String> written, Node.Sequence old) {
    int column = text.column(old);
    String dash = text.between(old.start(), old.items().get(0).start());
    String start = dash.matches("- +") ? dash : "- ";
    return start + String.join(text.lineEnd() + " ".repeat(column) + start, written);
  }

  /** An id as the old list has it, or else in the style of the list's first. */
  private String item(String id, List<String> old, List<Node> items) {
    int at = old.indexOf(id);
    return at >= 0 && at < items.size()
        ? text.raw(items.get(at))
        : WrittenScalar.of(id, items.isEmpty() ? 0 : text.first(items.get(0)));
  }

  /** The file is written in a way that cannot be followed. */
  static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable() {
      super(null, null, false, false);
    }
  }
}
