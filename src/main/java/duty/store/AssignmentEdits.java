package duty.store;

import duty.domain.Assignment;
import duty.domain.Duty;
import java.util.ArrayList;
import java.util.List;

/** Works out which ranges of a duty's file a hand-over changes. */
final class AssignmentEdits {
  private final RowText text;
  private final Node.Sequence rows;

  private AssignmentEdits(RowText text, Node.Sequence rows) {
    this.text = text;
    this.rows = rows;
  }

  /**
   * Closes a row where it would still be in force, and puts the next one behind it.
   *
   * @param duty as it was read from this text
   * @throws WrittenRow.Unwritable where the text is written in a way that cannot be followed
   */
  static List<Edit> handOver(
      SourceText source, Node.Mapping root, Duty duty, int row, Assignment next) {
    Node.Member member = root.members().get("assignments");
    if (member == null
        || !(member.value() instanceof Node.Sequence rows)
        || rows.items().size() <= row) {
      throw new WrittenRow.Unwritable();
    }
    return new AssignmentEdits(new RowText(source), rows)
        .edits(duty.assignments().get(row), row, next);
  }

  private List<Edit> edits(Assignment before, int row, Assignment next) {
    if (!(rows.items().get(row) instanceof Node.Mapping mapping) || mapping.members().isEmpty()) {
      throw new WrittenRow.Unwritable();
    }
    WrittenRow written =
        text.isFlow(mapping)
            ? new FlowRow(text, mapping, before, next)
            : new BlockRow(text, mapping, before, next);
    List<Edit> edits = new ArrayList<>();
    if (before.tenure().covers(next.tenure().from())) {
      edits.add(written.closed());
    }
    if (text.isFlow(rows)) {
      inBrackets(mapping, row, written.next(), edits);
    } else {
      edits.add(behindDash(mapping, written.next()));
    }
    return edits;
  }

  private Edit behindDash(Node.Mapping row, String next) {
    int dash = text.dash(row);
    int column = text.column(new Node.Scalar("-", false, dash, dash + 1));
    return text.lineBehind(
        row, column, " ".repeat(column) + text.between(dash, row.start()) + next);
  }

  private void inBrackets(Node.Mapping row, int position, String next, List<Edit> edits) {
    RowText.Tail tail = text.tail(row);
    if (tail.comment()) {
      if (!tail.comma()) {
        edits.add(Edit.insert(row.end(), ","));
      }
      String line = text.lineEnd() + " ".repeat(text.column(row)) + next;
      edits.add(Edit.insert(tail.end(), tail.comma() ? line + "," : line));
    } else {
      edits.add(Edit.insert(row.end(), separator(position) + next));
    }
  }

  /** What stands between two rows in brackets. */
  private String separator(int row) {
    List<Node> items = rows.items();
    if (items.size() > 1) {
      int first = Math.max(0, row - 1);
      return text.between(items.get(first), items.get(first + 1));
    }
    String opening = text.between(rows.start() + 1, items.get(0).start());
    return opening.indexOf('\n') < 0 ? ", " : "," + opening;
  }
}
