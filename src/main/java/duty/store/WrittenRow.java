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
      case "principal" -> scalar("principal", before.principal(), next.principal());
      case "leader" -> scalar("leader", before.leader(), next.leader());
      case "responsible" -> scalar("responsible", before.responsible(), next.responsible());
      case "document" -> scalar("document", null, next.document());
      default -> sections();
    };
  }

  private String scalar(String field, @Nullable String old, @Nullable String value) {
    Node.Member member = member(field);
    if (member != null && Objects.equals(old, value)) {
      return text.raw(member.value());
    }
    Node.Member model =
        member != null ? member : member(field.equals("leader") ? "principal" : "responsible");
    return WrittenScalar.of(
        Objects.requireNonNull(value), model == null ? 0 : text.first(model.value()));
  }

  private String sections() {
    Node.Member member = member("sections");
    if (member == null) {
      return bracketed(List.of());
    }
    boolean same = before.sections().equals(next.sections());
    if (same && text.raw(member.value()).indexOf('#') < 0) {
      return text.raw(member.value());
    }
    if (member.value() instanceof Node.Sequence sequence) {
      return text.isFlow(sequence) ? bracketed(sequence.items()) : dashed(sequence);
    }
    return next.sections().size() == 1
        ? section(next.sections().get(0), List.of(member.value()))
        : bracketed(List.of(member.value()));
  }

  private String bracketed(List<Node> old) {
    String between = old.size() > 1 ? text.between(old.get(0), old.get(1)) : ", ";
    String separator = between.matches(", *") ? between : ", ";
    return "["
        + String.join(separator, next.sections().stream().map(id -> section(id, old)).toList())
        + "]";
  }

  private String dashed(Node.Sequence old) {
    int column = text.column(old);
    String dash = text.between(old.start(), old.items().get(0).start());
    String start = dash.matches("- +") ? dash : "- ";
    StringBuilder lines = new StringBuilder();
    for (String id : next.sections()) {
      if (!lines.isEmpty()) {
        lines.append(text.lineEnd()).append(" ".repeat(column));
      }
      lines.append(start).append(section(id, old.items()));
    }
    return lines.toString();
  }

  /** A section as the old list has it, or else in the style of the list's first. */
  private String section(String id, List<Node> old) {
    for (int i = 0; i < Math.min(old.size(), before.sections().size()); i++) {
      if (before.sections().get(i).equals(id)) {
        return text.raw(old.get(i));
      }
    }
    return WrittenScalar.of(id, old.isEmpty() ? 0 : text.first(old.get(0)));
  }

  /** The file is written in a way that cannot be followed. */
  static final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unwritable() {
      super(null, null, false, false);
    }
  }
}
