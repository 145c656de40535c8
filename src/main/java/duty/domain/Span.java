package duty.domain;

/**
 * A stretch of one source file.
 *
 * @param file relative to the records root, with {@code /} on every platform
 * @param line 1-based
 * @param column 1-based, in Unicode code points (not UTF-16 units, not bytes); a byte order mark
 *     does not count
 * @param start offset of the first code point, 0-based, a byte order mark not counted
 * @param end offset just past the last code point
 */
public record Span(String file, int line, int column, int start, int end) implements Place {
  public Span {
    if (line < 1 || column < 1 || start < 0 || end < start) {
      throw new IllegalArgumentException("no such span in " + file + ": " + line + ":" + column);
    }
  }

  /** The very beginning of a file, for what concerns all of it. */
  public static Span startOf(String file) {
    return new Span(file, 1, 1, 0, 0);
  }
}
