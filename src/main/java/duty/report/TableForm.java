package duty.report;

import duty.domain.FontRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in type: its size of letters, the lines of its cells, the heights of its rows. */
final class TableForm {
  /** 小四, 五号, 小五: the largest that suits every column is taken. */
  private static final double[] SIZES = {12, 10.5, 9};

  /** From line to line, in em. */
  private static final double LEADING = 1.35;

  private static final double PADDING_BESIDE = 3.5;
  private static final double PADDING_ABOVE = 4;

  /** A table up to this share of a page is not divided. */
  private static final double UNDIVIDED = 0.4;

  private final Table table;
  private final double width;
  private final double pageHeight;
  private final Setting plain;
  private final Setting strong;
  private final double[] lefts;
  private final List<List<List<Line>>> cells = new ArrayList<>();
  private final List<List<Line>> heads = new ArrayList<>();
  private final Line emptyLine;
  private final double[] heights;
  private final TableNodes nodes;
  private boolean merging = true;

  /**
   * @param width in points
   * @param pageHeight of the text area, in points
   */
  TableForm(Table asData, FlowNode parent, Founts founts, double width, double pageHeight) {
    table = asData.printed();
    this.width = width;
    this.pageHeight = pageHeight;
    var widths =
        new ColumnWidths(
            table,
            founts.setting(FontRole.FANGSONG, SIZES[0]),
            founts.setting(FontRole.HEITI, SIZES[0]),
            width,
            2 * PADDING_BESIDE);
    double size = suitableSize(widths);
    lefts = widths.edges(size);
    plain = founts.setting(FontRole.FANGSONG, size);
    strong = founts.setting(FontRole.HEITI, size);
    table.columns().forEach(c -> heads.add(List.of()));
    for (int c = 0; c < columns(); c++) {
      heads.set(c, CellText.centred(strong, table.columns().get(c).title(), room(c)));
    }
    for (var row : table.rows()) {
      var rowLines = new ArrayList<List<Line>>();
      for (int c = 0; c < columns(); c++) {
        var align = table.columns().get(c).align();
        var setting = row.emphasised() ? strong : plain;
        rowLines.add(CellText.lines(setting, row.cells().get(c), align, room(c)));
      }
      cells.add(rowLines);
    }
    emptyLine = plain.line(table.rows().isEmpty() ? Table.EMPTY : "");
    heights = heights();
    nodes = new TableNodes(this, parent);
  }

  /** The largest at which no word is torn. */
  private static double suitableSize(ColumnWidths widths) {
    return Arrays.stream(SIZES).filter(widths::suit).findFirst().orElse(SIZES[SIZES.length - 1]);
  }

  /** Width for the text of a column. */
  private double room(int column) {
    return lefts[column + 1] - lefts[column] - 2 * PADDING_BESIDE;
  }

  private double[] heights() {
    var all = new double[table.rows().size()];
    for (int c = 0; c < columns(); c++) {
      for (int r = 0; r < all.length; r++) {
        if (table.columns().get(c).merged() && textHeight(cells.get(r).get(c)) > pageHeight / 2) {
          merging = false;
        }
      }
    }
    for (int r = 0; r < all.length; r++) {
      for (int c = 0; c < columns(); c++) {
        if (extent(r, c) == 1 && !mergesUp(r, c)) {
          all[r] = Math.max(all[r], textHeight(cells.get(r).get(c)));
        }
      }
      all[r] = Math.max(all[r], textHeight(List.of()));
    }
    growForMerged(all);
    return all;
  }

  /** The last of the rows that a cell spans makes room for what the others leave over. */
  private void growForMerged(double[] all) {
    for (int r = 0; r < all.length; r++) {
      for (int c = 0; c < columns(); c++) {
        int extent = mergesUp(r, c) ? 1 : extent(r, c);
        double sum = 0;
        for (int i = r; i < r + extent; i++) {
          sum += all[i];
        }
        if (extent > 1) {
          all[r + extent - 1] += Math.max(0, textHeight(cells.get(r).get(c)) - sum);
        }
      }
    }
  }

  /**
   * The head, the rows and their glue, in order. A small table is all glued; of a longer one
   * neither the first row nor the last (often a total) stands alone on a page.
   */
  List<Slug> slugs() {
    var slugs = new ArrayList<Slug>();
    slugs.add(head());
    double room = pageHeight - head().height();
    boolean small = head().height() + Arrays.stream(heights).sum() <= UNDIVIDED * pageHeight;
    for (int r = 0; r < heights.length; r++) {
      if (heights[r] > room) {
        slugs.addAll(slices(r));
      } else {
        boolean edge = r == 0 || r == heights.length - 2;
        boolean glued = r + 1 < heights.length && (small || edge || gluedByMerge(r));
        slugs.add(new Slug.TableRow(this, r, Slug.TableRow.WHOLE, true, heights[r], glued));
      }
    }
    if (heights.length == 0) {
      slugs.add(
          new Slug.TableRow(this, 0, Slug.TableRow.WHOLE, true, textHeight(List.of()), false));
    }
    return slugs;
  }

  Slug.TableRow head() {
    double height = heads.stream().mapToDouble(this::textHeight).max().orElse(0);
    return new Slug.TableRow(this, Slug.TableRow.HEAD, Slug.TableRow.WHOLE, true, height, true);
  }

  /** The lines of a row that is too high, each to be placed by itself. */
  List<Slug> slices(int row) {
    int count = cells.get(row).stream().mapToInt(List::size).max().orElse(1);
    var slices = new ArrayList<Slug>();
    for (int i = 0; i < count; i++) {
      boolean edge = i == 0 || i == count - 1;
      double height = leading() + (edge ? PADDING_ABOVE : 0);
      boolean glued = i == 0 || i == count - 2;
      slices.add(
          new Slug.TableRow(
              this, row, i, i == count - 1, height, glued && count > 1 && i < count - 1));
    }
    return slices;
  }

  /** Whether a cell that begins in this row or above still needs the next row for its text. */
  boolean gluedByMerge(int row) {
    for (int c = 0; c < columns(); c++) {
      int first = row;
      double sum = heights[row];
      while (mergesUp(first, c)) {
        sum += heights[--first];
      }
      if (first + extent(first, c) > row + 1 && textHeight(cells.get(first).get(c)) > sum + 0.01) {
        return true;
      }
    }
    return false;
  }

  /** How many rows a cell spans from this one down. */
  int extent(int row, int column) {
    int end = row + 1;
    while (end < table.rows().size() && mergesUp(end, column)) {
      end++;
    }
    return end - row;
  }

  boolean mergesUp(int row, int column) {
    return merging && row < table.rows().size() && table.mergesUp(row, column);
  }

  double textHeight(List<Line> lines) {
    return Math.max(1, lines.size()) * leading() + 2 * PADDING_ABOVE;
  }

  double leading() {
    return LEADING * plain.size();
  }

  double padding() {
    return PADDING_ABOVE;
  }

  List<Line> lines(int row, int column) {
    return row == Slug.TableRow.HEAD ? heads.get(column) : cells.get(row).get(column);
  }

  Setting setting(int row) {
    boolean heavy =
        row == Slug.TableRow.HEAD || (row < cells.size() && table.rows().get(row).emphasised());
    return heavy ? strong : plain;
  }

  /** Where a line of a cell begins, in points from the left edge of the text area. */
  double x(int row, int column, Line line) {
    var align =
        row == Slug.TableRow.HEAD ? Column.Align.CENTRE : table.columns().get(column).align();
    double free = room(column) - line.width();
    return lefts[column]
        + PADDING_BESIDE
        + switch (align) {
          case LEFT -> 0;
          case CENTRE -> free / 2;
          case RIGHT -> free;
        };
  }

  double left(int column) {
    return lefts[column];
  }

  double width() {
    return width;
  }

  int columns() {
    return table.columns().size();
  }

  Table table() {
    return table;
  }

  TableNodes nodes() {
    return nodes;
  }

  /** What stands in the one row of a table without rows. */
  Line emptyLine() {
    return emptyLine;
  }
}
