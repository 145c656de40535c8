package duty.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How high a table would be in columns of some widths, in lines of text, without setting it; an
 * item that has to be broken, like a date, counts more. Of a long table a sample of rows stands for
 * all.
 */
final class TableHeight {
  private static final int SAMPLE = 60;

  /** Longer lines are text, in em. */
  private static final double ITEM = 16;

  /** What each further line of an item counts, in lines. */
  private static final double TORN = 0.5;

  private final Setting setting;
  private final double size;
  private final double beside;

  /** By row, the head last, and column: the lines that the text itself begins. */
  private final List<List<List<double[]>>> cells = new ArrayList<>();

  private final boolean[] items;

  /**
   * For a table at a size.
   *
   * @param beside what the edges of a column take of it, in points
   */
  TableHeight(Table table, Setting setting, double size, double beside) {
    this.setting = setting;
    this.size = size;
    this.beside = beside;
    int rows = table.rows().size();
    int count = Math.min(rows, SAMPLE);
    for (int r = 0; r < count; r++) {
      cells.add(lines(table.rows().get((int) ((long) r * rows / count)).cells()));
    }
    cells.add(lines(table.columns().stream().map(Column::title).toList()));
    items = new boolean[table.columns().size()];
    for (int c = 0; c < items.length; c++) {
      items[c] = table.columns().get(c).align() != Column.Align.LEFT;
    }
  }

  private List<List<double[]>> lines(List<String> row) {
    return row.stream().map(cell -> cell.lines().map(this::words).toList()).toList();
  }

  /** Widths of the stretches that no line may end in, in em; of text only the whole. */
  private double[] words(String line) {
    double whole = setting.width(line) / setting.size();
    return whole > ITEM
        ? new double[] {whole}
        : new LineBreaker(setting, 0)
            .words(line).stream().mapToDouble(word -> word / setting.size()).toArray();
  }

  /** With columns of these widths, in points. */
  double of(double[] widths) {
    double sum = 0;
    for (var row : cells) {
      sum += of(row, widths);
    }
    return sum;
  }

  private double of(List<List<double[]>> row, double[] widths) {
    double highest = 1;
    double torn = 0;
    for (int c = 0; c < items.length; c++) {
      double room = (widths[c] - beside) / size + 0.001;
      double lines = 0;
      for (double[] words : row.get(c)) {
        double needed = words.length == 1 ? ofText(words[0], room) : ofItem(words, room);
        lines += needed;
        torn += items[c] && words.length > 1 ? TORN * (needed - 1) : 0;
      }
      highest = Math.max(highest, lines);
    }
    return highest + torn;
  }

  /** Lines end at a word, on average most of a character before the measure is full. */
  private static double ofText(double length, double room) {
    return length <= room ? 1 : Math.ceil(length / Math.max(1, room - 0.7));
  }

  private static double ofItem(double[] words, double room) {
    int lines = 1;
    double reached = 0;
    for (double word : words) {
      reached += word;
      if (reached > room) {
        lines++;
        reached = word;
      }
    }
    return lines;
  }
}
