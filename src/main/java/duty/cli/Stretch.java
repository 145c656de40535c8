package duty.cli;

import duty.check.Excerpt;
import duty.domain.Span;

/**
 * A span on the line that it begins on, as browsers and editors count: in UTF-16 units.
 *
 * @param line from 1
 * @param column from 1
 * @param endColumn from 1, just past the last unit; not beyond the line, where the span goes on
 */
record Stretch(int line, int column, int endColumn) {
  static Stretch of(Excerpt excerpt) {
    Span span = excerpt.span();
    int before = span.column() - 1;
    return new Stretch(
        span.line(),
        units(excerpt.text(), before) + 1,
        units(excerpt.text(), before + span.end() - span.start()) + 1);
  }

  boolean empty() {
    return endColumn == column;
  }

  private static int units(String line, int codePoints) {
    int most = line.codePointCount(0, line.length());
    return line.offsetByCodePoints(0, Math.min(codePoints, most));
  }
}
