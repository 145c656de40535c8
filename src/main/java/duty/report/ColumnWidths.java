package duty.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shares the width of a table among its columns: by their weights, but so that no word is torn, and
 * otherwise where the words are, if that makes the table much lower.
 */
final class ColumnWidths {
  /** A cell of so many characters is not broken: a name. */
  private static final int SHORT = 3;

  /** Longer text has at least so many on a line. */
  private static final double LEAST = 4;

  /** Where a table has no room for that, lines may be shorter; its type is of this size then. */
  private static final double SMALLEST = 9;

  /** A size of type suits if no more than this share of the width has to change columns for it. */
  private static final double SHIFTED = 0.05;

  /** Weights are departed from only for a table that gets lower by this share. */
  private static final double WORTHWHILE = 0.15;

  private static final int STEPS = 100;

  /** Not broken after its year where there is room for all of it. */
  private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

  private final Table table;
  private final Setting plain;
  private final Setting strong;
  private final double width;
  private final double beside;

  /** The least that each column's words can do with, in em. */
  private final double[] needs;

  private final boolean[] blanks;

  /**
   * For a table in some type; its size does not matter.
   *
   * @param width of the table, in points
   * @param beside what the edges of a column take of it, in points
   */
  ColumnWidths(Table table, Setting plain, Setting strong, double width, double beside) {
    this.table = table;
    this.plain = plain;
    this.strong = strong;
    this.width = width;
    this.beside = beside;
    blanks = new boolean[table.columns().size()];
    for (int c = 0; c < blanks.length; c++) {
      blanks[c] = blank(c);
    }
    needs =
        Stream.of(true, false)
            .map(dates -> needs(LEAST, dates))
            .filter(wished -> enough(wished, SMALLEST))
            .findFirst()
            .orElseGet(() -> needs(1, false));
  }

  /** Whether the words fit without being torn, in columns nearly as wide as their weights say. */
  boolean suit(double size) {
    return enough(size) && lacking(byWeight(), size) <= SHIFTED * width;
  }

  /** Whether the words fit without being torn, however wide the columns become. */
  private boolean enough(double size) {
    return enough(needs, size);
  }

  private boolean enough(double[] needs, double size) {
    return Arrays.stream(needs).map(need -> need * size + beside).sum() <= width;
  }

  /**
   * What each column needs.
   *
   * @param text the least for longer text, in em
   * @param dates whether there is room for a whole one on a line
   */
  private double[] needs(double text, boolean dates) {
    return IntStream.range(0, table.columns().size())
        .mapToDouble(c -> Math.max(need(c, text), dates ? widestDate(c) : 0))
        .toArray();
  }

  private double widestDate(int column) {
    return table.rows().stream()
        .flatMap(row -> DATE.matcher(row.cells().get(column)).results())
        .mapToDouble(date -> plain.width(date.group()) / plain.size())
        .max()
        .orElse(0);
  }

  /** Left edges of the columns, and the right edge of the last, in points. */
  double[] edges(double size) {
    var widths = byWeight();
    if (enough(size)) {
      widths = balanced(widened(widths, size), size);
    }
    var edges = new double[widths.length + 1];
    for (int c = 0; c < widths.length; c++) {
      edges[c + 1] = edges[c] + widths[c];
    }
    return edges;
  }

  private double least(int column, double size) {
    double least = needs[column] * size + beside;
    return blanks[column] ? Math.max(least, byWeight()[column]) : least;
  }

  private double[] byWeight() {
    double sum = table.columns().stream().mapToDouble(Column::weight).sum();
    return table.columns().stream().mapToDouble(one -> width * one.weight() / sum).toArray();
  }

  /** A column without a word is there to be written in, and keeps its width. */
  private boolean blank(int column) {
    return !table.rows().isEmpty()
        && table.rows().stream().allMatch(row -> row.cells().get(column).isBlank());
  }

  private double need(int column, double text) {
    double need = headNeed(table.columns().get(column).title());
    var breaker = new LineBreaker(plain, 0);
    var heavy = new LineBreaker(strong, 0);
    for (var row : table.rows()) {
      var cell = row.cells().get(column);
      boolean total = row.emphasised();
      var setting = total ? strong : plain;
      double words = (total ? heavy : breaker).widestWord(cell) / plain.size();
      double whole = cell.lines().mapToDouble(setting::width).max().orElse(0) / plain.size();
      double least = isShort(cell) ? whole : Math.min(text, whole);
      need = Math.max(need, Math.max(words, least));
    }
    return need;
  }

  private static boolean isShort(String cell) {
    return cell.codePointCount(0, cell.length()) <= SHORT && cell.indexOf('\n') < 0;
  }

  /** Heads stand on two lines at most, short ones on one. */
  private double headNeed(String title) {
    if (isShort(title)) {
      return strong.width(title) / strong.size();
    }
    var breaker = new LineBreaker(strong, 0);
    int allowed = Math.max(2, title.split("\n", -1).length);
    double room = breaker.widestWord(title);
    while (breaker.lines(title, room, room).size() > allowed) {
      room += strong.size() / 2;
    }
    return room / strong.size();
  }

  private double lacking(double[] widths, double size) {
    return IntStream.range(0, widths.length)
        .mapToDouble(c -> Math.max(0, least(c, size) - widths[c]))
        .sum();
  }

  /** Columns that need more get it from those that can spare it. */
  private double[] widened(double[] widths, double size) {
    double lacking = lacking(widths, size);
    double spare = lacking + width;
    for (int c = 0; c < widths.length; c++) {
      spare -= least(c, size);
    }
    for (int c = 0; c < widths.length && lacking > 0; c++) {
      double more = widths[c] - least(c, size);
      widths[c] -= more < 0 ? more : lacking * more / spare;
    }
    return widths;
  }

  /** Moves width in steps to where it makes the table lower. */
  private double[] balanced(double[] widths, double size) {
    var height = new TableHeight(table, plain, size, beside);
    double before = height.of(widths);
    var better = widths.clone();
    int moves = 0;
    while (moves < STEPS && moved(better, height, size)) {
      moves++;
    }
    return height.of(better) <= (1 - WORTHWHILE) * before ? better : widths;
  }

  /** The best single move; false where none helps. */
  private boolean moved(double[] widths, TableHeight height, double size) {
    double best = height.of(widths) - 0.01;
    var chosen = widths.clone();
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length; to++) {
        for (double by = width / STEPS; from != to && by < width / 12; by *= 2) {
          var tried = widths.clone();
          tried[from] -= by;
          tried[to] += by;
          double cost = tried[from] < least(from, size) ? best : height.of(tried);
          if (cost < best) {
            best = cost;
            chosen = tried;
          }
        }
      }
    }
    boolean any = !Arrays.equals(chosen, widths);
    System.arraycopy(chosen, 0, widths, 0, widths.length);
    return any;
  }
}
