package duty.store;

import duty.domain.Span;
import org.jspecify.annotations.Nullable;

/**
 * A file's text. Offsets into it count code points, as YAML's marks do; a byte order mark is not
 * part of it.
 */
final class SourceText {
  private final String file;
  private final String text;
  private @Nullable Boolean plain;

  SourceText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /**
   * Whether each code point is one UTF-16 unit. Asked only where an offset is: most files have no
   * fault, and counting took a tenth of the time of reading them.
   */
  private boolean plain() {
    if (plain == null) {
      plain = text.codePointCount(0, text.length()) == text.length();
    }
    return plain;
  }

  /** From code points to UTF-16 units. */
  int index(int offset) {
    int length = text.length();
    if (plain()) {
      return Math.min(offset, length);
    }
    int index = 0;
    for (int left = offset; left > 0 && index < length; left--) {
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }

  /** From UTF-16 units to code points. */
  int offset(int index) {
    return plain() ? index : text.codePointCount(0, index);
  }

  Span span(int start, int end) {
    int index = index(start);
    int lineStart = lineStart(index);
    int line = 1;
    for (int i = 0; i < lineStart; i++) {
      if (text.charAt(i) == '\n') {
        line++;
      }
    }
    int column = text.codePointCount(lineStart, index) + 1;
    return new Span(file, line, column, start, Math.max(start, end));
  }

  Span span(Node node) {
    return span(node.start(), node.end());
  }

  /** The line that an offset lies on, without its end. */
  String line(int offset) {
    int index = index(offset);
    int start = lineStart(index);
    int end = text.indexOf('\n', index);
    if (end < 0) {
      end = text.length();
    }
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, end);
  }

  private int lineStart(int index) {
    return index == 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
  }
}
