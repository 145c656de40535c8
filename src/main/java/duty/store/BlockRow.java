package duty.store;

import duty.domain.Assignment;

/** A row with a line for each field. */
final class BlockRow extends WrittenRow {
  BlockRow(RowText text, Node.Mapping row, Assignment before, Assignment next) {
    super(text, row, before, next);
  }

  @Override
  Edit closing(String field) {
    return text().line(from().value().end(), indent() + field);
  }

  @Override
  String next() {
    StringBuilder lines = new StringBuilder();
    for (String field : fields()) {
      if (!lines.isEmpty()) {
        lines.append(text().lineEnd()).append(indent());
      }
      lines.append(key(field)).append(separator(field)).append(value(field));
    }
    return lines.toString();
  }

  /** Between key and value; a list with dashes begins on a line of its own. */
  private String separator(String field) {
    Node.Member member = member(field);
    if (member != null && member.value() instanceof Node.Sequence list && !text().isFlow(list)) {
      return ":" + text().lineEnd() + " ".repeat(text().column(list));
    }
    return gap(field);
  }

  private String indent() {
    return " ".repeat(text().column(row()));
  }
}
