package duty.cli;

import duty.check.Excerpt;
import duty.domain.DisplayWidth;
import duty.domain.Span;
import duty.privacy.ShownText;

/**
 * A line of a record as it is shown, and where the caret line below it begins and ends.
 *
 * @param text tabs expanded, harmless, and a window of the line where it is long
 * @param before columns of the terminal before the span
 * @param marked columns that the span takes; 0 for an empty one
 */
record ExcerptLine(String text, int before, int marked) {
  /** Columns that are shown of a line at most, without the signs of a cut. */
  static final int WINDOW = 100;

  /** Columns that are shown before the span at least, where the line goes on that far. */
  private static final int LEAD = 30;

  private static final int TAB = 4;
  private static final String CUT = "…";
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;

  static ExcerptLine of(Excerpt excerpt) {
    Cells cells = new Cells(excerpt);
    int total = cells.columns;
    int start = cells.spanStart;
    int end = Math.max(cells.spanEnd, start);
    if (total <= WINDOW) {
      return new ExcerptLine(cells.between(0, total), start, end - start);
    }
    int from = Math.max(0, Math.min(start - LEAD, total - WINDOW));
    if (end <= WINDOW) {
      from = 0;
    }
    from = cells.boundary(from);
    int to = cells.boundary(Math.min(total, from + WINDOW));
    String cutBefore = from > 0 || cells.cutBefore ? CUT : "";
    String cutAfter = to < total || cells.cutAfter ? CUT : "";
    int lead = DisplayWidth.of(cutBefore) + start - from;
    return new ExcerptLine(
        cutBefore + cells.between(from, to) + cutAfter, lead, Math.min(end, to) - start);
  }

  /** What is to be put under the span: one {@code ^} where it is empty. */
  String caret() {
    return " ".repeat(before) + (marked == 0 ? "^" : "~".repeat(marked));
  }

  /** A line laid out in columns. */
  private static final class Cells {
    private final StringBuilder shown = new StringBuilder();

    /** For every UTF-16 unit of what is shown, the column that it begins in. */
    private int[] columnOf;

    /** Whether the line begins earlier or goes on: far from the span it is not laid out. */
    private boolean cutBefore;

    private boolean cutAfter;
    private int columns;
    private int spanStart;
    private int spanEnd;

    Cells(Excerpt excerpt) {
      String line = excerpt.text();
      Span span = excerpt.span();
      long firstMarked = span.column() - 1L;
      long afterMarked = firstMarked + span.end() - span.start();
      int skipped = Math.max(0, span.column() - 1 - 2 * WINDOW);
      int first = skipped < line.length() ? line.offsetByCodePoints(0, skipped) : 0;
      int last = Math.min(line.length(), first + 8 * WINDOW);
      cutBefore = first > 0;
      cutAfter = last < line.length();
      columnOf = new int[(last - first) * TAB + 1 + TAB];
      int before = 0;
      long position = first == 0 ? 0 : skipped;
      for (int i = first; i < last; position++) {
        int codePoint = line.codePointAt(i);
        i += Character.charCount(codePoint);
        if (position == firstMarked) {
          spanStart = columns;
        }
        if (codePoint == '\t') {
          int width = TAB - columns % TAB;
          for (int blank = 0; blank < width; blank++) {
            put(' ', 1);
          }
        } else {
          int picture = ShownText.picture(codePoint);
          put(picture, width(picture, before));
        }
        before = codePoint;
        if (position == afterMarked - 1) {
          spanEnd = columns;
        }
      }
      if (firstMarked >= position) {
        spanStart = columns;
      }
      if (afterMarked > position) {
        // The span goes on beyond this line.
        spanEnd = columns;
      }
      columnOf[shown.length()] = columns;
    }

    /**
     * The rest of an emoji's sequence changes its width; a single character need not be asked so.
     */
    private static int width(int codePoint, int before) {
      if (codePoint != EMOJI_STYLE && before != JOINER) {
        return DisplayWidth.of(codePoint);
      }
      String pair =
          new StringBuilder().appendCodePoint(before).appendCodePoint(codePoint).toString();
      return DisplayWidth.of(pair) - DisplayWidth.of(before);
    }

    private void put(int codePoint, int width) {
      int index = shown.length();
      shown.appendCodePoint(codePoint);
      for (int i = index; i < shown.length(); i++) {
        columnOf[i] = columns;
      }
      columns += width;
    }

    /** The first column at or after that one which begins a character. */
    int boundary(int column) {
      return columnOf[index(column)];
    }

    String between(int from, int to) {
      return shown.substring(index(from), index(to));
    }

    private int index(int column) {
      int index = 0;
      while (index < shown.length() && columnOf[index] < column) {
        index++;
      }
      return index;
    }
  }
}
