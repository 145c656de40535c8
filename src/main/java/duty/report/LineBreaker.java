package duty.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: as many characters as fit, by {@link BreakRules}. Where a rule would
 * drive a character to the next line, the punctuation of the line is squeezed to keep it, if that
 * moves less than spreading the line would; otherwise the line is spread to the full measure.
 *
 * @param spread how far, in em, a gap may be widened to spread a line to the full measure; a line
 *     that needs more is left short, as is the last
 */
record LineBreaker(Measure measure, double spread) {
  /** Lengths less than this count as nothing (points or columns). */
  private static final double NOTHING = 0.01;

  /** How far a mark may be squeezed, in em: within the line, and at its end. */
  private static final double SQUEEZE = 0.3;

  private static final double SQUEEZE_AT_END = 0.5;

  /**
   * At least one line, which may be empty.
   *
   * @param first width of the first line
   * @param rest width of the others
   */
  List<Line> lines(String text, double first, double rest) {
    var lines = new ArrayList<Line>();
    for (var part : text.split("\n", -1)) {
      new Part(part).lines(lines, first, rest);
    }
    return lines;
  }

  /** The whole text on one line, however wide. */
  Line line(String text) {
    var part = new Part(text);
    return part.line(0, part.characters.length, Double.POSITIVE_INFINITY, false);
  }

  /** Width of the longest stretch that no line may end in. */
  double widestWord(String text) {
    return text.lines().flatMap(line -> words(line).stream()).reduce(0.0, Math::max);
  }

  /** Widths of the stretches of a line that no line may end in. */
  List<Double> words(String line) {
    var words = new ArrayList<Double>();
    var part = new Part(line);
    double word = 0;
    for (int i = 0; i < part.characters.length; i++) {
      word += part.advances[i];
      if (part.mayEndAfter(i)) {
        words.add(word);
        word = 0;
      }
    }
    return words;
  }

  /** Text between two line feeds. */
  private final class Part {
    private final int[] characters;
    private final double[] advances;

    Part(String text) {
      characters = text.codePoints().toArray();
      advances = new double[characters.length];
      for (int i = 0; i < characters.length; i++) {
        advances[i] = measure.advance(characters[i]);
      }
    }

    void lines(List<Line> lines, double first, double rest) {
      int start = 0;
      do {
        double width = lines.isEmpty() ? first : rest;
        int end = end(start, width);
        int visible = end;
        while (visible > start
            && end < characters.length
            && BreakRules.blank(characters[visible - 1])) {
          visible--;
        }
        lines.add(line(start, visible, width, spread > 0 && end < characters.length));
        start = end;
      } while (start < characters.length);
    }

    /**
     * Where the line that begins at {@code start} ends (exclusive, with the spaces it swallows).
     */
    private int end(int start, double width) {
      int fitting = -1;
      double shortBy = 0;
      double sum = 0;
      double visible = 0;
      for (int i = start; i < characters.length; i++) {
        sum += advances[i];
        if (!BreakRules.blank(characters[i])) {
          visible = sum;
        }
        if (!mayEndAfter(i)) {
          continue;
        }
        double excess = visible - width;
        if (excess <= NOTHING) {
          fitting = i + 1;
          shortBy = -excess;
        } else {
          boolean squeezed =
              (fitting < 0 || excess <= shortBy + NOTHING) && excess <= room(start, i + 1);
          return squeezed ? i + 1 : fitting < 0 ? forcedEnd(start, width) : fitting;
        }
      }
      return characters.length;
    }

    private boolean mayEndAfter(int i) {
      return i + 1 == characters.length
          || BreakRules.between(i == 0 ? 0 : characters[i - 1], characters[i], characters[i + 1]);
    }

    /** Cuts a word that is longer than a line, after a joint in its last third if there is one. */
    private int forcedEnd(int start, double width) {
      int end = start + 1;
      double sum = advances[start];
      while (end < characters.length && sum + advances[end] <= width + NOTHING) {
        sum += advances[end++];
      }
      for (int joint = end; joint > start + (end - start) * 2 / 3; joint--) {
        if ("/-_.@".indexOf(characters[joint - 1]) >= 0) {
          return joint;
        }
      }
      while (end < characters.length && BreakRules.combining(characters[end])) {
        end++;
      }
      return end;
    }

    /** How much the marks of the line can give way. */
    private double room(int start, int end) {
      double room = roomInside(start, end);
      return room + roomAtEnd(end);
    }

    private double roomAtEnd(int end) {
      return measure.elastic() && fullWidth(end - 1) && BreakRules.closing(characters[end - 1])
          ? SQUEEZE_AT_END * measure.em()
          : 0;
    }

    private double roomInside(int start, int end) {
      int marks = 0;
      for (int i = start; i < end; i++) {
        if (squeezable(i, start, end)) {
          marks++;
        }
      }
      return marks * SQUEEZE * measure.em();
    }

    private boolean squeezable(int i, int start, int end) {
      return measure.elastic()
          && fullWidth(i)
          && (BreakRules.closing(characters[i])
              ? i + 1 < end
              : i > start && BreakRules.opening(characters[i]));
    }

    private boolean fullWidth(int i) {
      return advances[i] >= 0.9 * measure.em();
    }

    private Line line(int start, int end, double width, boolean fill) {
      var gaps = new double[end - start];
      double natural = 0;
      for (int i = start; i < end; i++) {
        natural += advances[i];
        gaps[i - start] = advances[i] - measure.glyph(characters[i]);
      }
      if (natural > width + NOTHING) {
        squeeze(gaps, start, end, natural - width);
      } else if (fill && measure.elastic()) {
        spread(gaps, start, end, width - natural);
      }
      return new Line(runs(gaps, start, end), widthOf(gaps, start, end));
    }

    private double widthOf(double[] gaps, int start, int end) {
      double width = 0;
      for (int i = start; i < end; i++) {
        width += measure.glyph(characters[i]) + gaps[i - start];
      }
      return width;
    }

    /** The last mark gives its free half without moving; the others share what is left. */
    private void squeeze(double[] gaps, int start, int end, double excess) {
      double atEnd = Math.min(excess, roomAtEnd(end));
      gaps[end - 1 - start] -= atEnd;
      double inside = roomInside(start, end);
      double share = inside == 0 ? 0 : Math.min(1, (excess - atEnd) / inside);
      for (int i = start; i < end; i++) {
        if (squeezable(i, start, end)) {
          int gap = BreakRules.closing(characters[i]) ? i : i - 1;
          gaps[gap - start] -= share * SQUEEZE * measure.em();
        }
      }
    }

    private void spread(double[] gaps, int start, int end, double free) {
      int open = 0;
      for (int i = start; i + 1 < end; i++) {
        open += opens(i) ? 1 : 0;
      }
      double share = open == 0 ? 0 : free / open;
      if (share < NOTHING / 10 || share > spread * measure.em()) {
        return;
      }
      for (int i = start; i + 1 < end; i++) {
        gaps[i - start] += opens(i) ? share : 0;
      }
    }

    /** Whether the gap after a character may be widened. */
    private boolean opens(int i) {
      int a = characters[i];
      int b = characters[i + 1];
      return !BreakRules.combining(b)
          && (a == ' ' || BreakRules.ideographic(a) || BreakRules.ideographic(b));
    }

    private List<Run> runs(double[] gaps, int start, int end) {
      var runs = new ArrayList<Run>();
      double x = 0;
      for (int i = start; i < end; ) {
        var text = new StringBuilder();
        double spacing = gaps[i - start];
        double at = x;
        do {
          text.appendCodePoint(characters[i]);
          x += measure.glyph(characters[i]) + gaps[i - start];
          i++;
        } while (i < end && Math.abs(gaps[i - 1 - start] - spacing) < 1e-9);
        runs.add(new Run(text.toString(), at, spacing));
      }
      return runs;
    }
  }
}
