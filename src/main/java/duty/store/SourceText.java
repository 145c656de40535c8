package duty.store;

import duty.domain.Span;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A file's text. Offsets into it count code points, as YAML's marks do; a byte order mark is not
 * part of it.
 */
final class SourceText {
  private final String file;
  private final String text;

  /** Where lines begin, in UTF-16 units; made when a place is first asked for. */
  private int @Nullable [] lines;

  /** The offsets of characters that take two UTF-16 units; most files have none. */
  private int @Nullable [] pairs;

  /** Of a line with many findings one text is kept. */
  private String lastLine = "";

  private int lastRow = -1;

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

  /** From code points to UTF-16 units. */
  int index(int offset) {
    return Math.min(offset + pairsBefore(offset, 0), text.length());
  }

  /** From UTF-16 units to code points. */
  int offset(int index) {
    return index - pairsBefore(index, 1);
  }

  /**
   * How many characters of two units begin before a position.
   *
   * @param shift 0 where the position counts code points, 1 where it counts UTF-16 units
   */
  private int pairsBefore(int position, int shift) {
    if (pairs == null) {
      pairs = pairs();
    }
    int[] all = pairs;
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[middle] + shift * middle < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int[] pairs() {
    int count = text.length() - text.codePointCount(0, text.length());
    int[] found = new int[count];
    int seen = 0;
    for (int i = 0; seen < count; i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        found[seen] = i - seen;
        seen++;
      }
    }
    return found;
  }

  Span span(int start, int end) {
    int index = index(start);
    int row = row(index);
    int column = offset(index) - offset(lines()[row]) + 1;
    return new Span(file, row + 1, column, start, Math.max(start, end));
  }

  Span span(Node node) {
    return span(node.start(), node.end());
  }

  /** The line that an offset lies on, without its end; the same as the last time where it is. */
  String line(int offset) {
    int row = row(index(offset));
    if (row != lastRow) {
      lastRow = row;
      lastLine = lineAt(lines()[row]);
    }
    return lastLine;
  }

  private String lineAt(int start) {
    int end = text.indexOf('\n', start);
    if (end < 0) {
      end = text.length();
    }
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, end);
  }

  /** The number of an index's line, from 0. */
  private int row(int index) {
    int found = Arrays.binarySearch(lines(), index);
    return found < 0 ? -found - 2 : found;
  }

  private int[] lines() {
    if (lines == null) {
      IntStream starts =
          IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1);
      lines = IntStream.concat(IntStream.of(0), starts).toArray();
    }
    return lines;
  }
}
