package duty.report;

import duty.domain.DisplayWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows a table on a terminal: columns two blanks apart, aligned by display width, a rule below the
 * head, a merged cell once. Lines end with a line feed and have no blanks at their end.
 */
public final class TextTable {
  private static final int NARROWEST = 8;
  private static final String BETWEEN = "  ";

  private static final Measure COLUMNS =
      new Measure() {
        @Override
        public double glyph(int codePoint) {
          return DisplayWidth.of(codePoint);
        }

        @Override
        public double advance(int codePoint) {
          return DisplayWidth.of(codePoint);
        }

        @Override
        public double em() {
          return 2;
        }

        @Override
        public boolean elastic() {
          return false;
        }
      };

  private final LineBreaker breaker = new LineBreaker(COLUMNS, 0);
  private final Table table;
  private final int[] widths;

  private TextTable(Table table, int width) {
    this.table = table.shown();
    widths = naturalWidths();
    shrinkTo(width);
  }

  /**
   * Appends the table.
   *
   * @param width columns of the terminal; cells are broken into lines to stay within it as far as 8
   *     columns for each allow
   */
  public static void write(Table table, int width, Appendable out) throws IOException {
    new TextTable(table, width).write(out);
  }

  private int[] naturalWidths() {
    var natural = new int[table.columns().size()];
    for (int c = 0; c < natural.length; c++) {
      natural[c] = widest(table.columns().get(c).title());
      for (var row : table.rows()) {
        natural[c] = Math.max(natural[c], widest(row.cells().get(c)));
      }
    }
    return natural;
  }

  private static int widest(String text) {
    return text.lines().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  /** Takes from the widest column until all fit. */
  private void shrinkTo(int width) {
    int excess = Arrays.stream(widths).sum() + BETWEEN.length() * (widths.length - 1) - width;
    while (excess > 0) {
      int widest = 0;
      for (int c = 1; c < widths.length; c++) {
        widest = widths[c] > widths[widest] ? c : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      excess--;
    }
  }

  private void write(Appendable out) throws IOException {
    if (table.caption() != null) {
      out.append(table.caption()).append('\n');
    }
    writeRow(table.columns().stream().map(Column::title).toList(), out);
    out.append("─".repeat(Arrays.stream(widths).sum() + BETWEEN.length() * (widths.length - 1)));
    out.append('\n');
    for (int r = 0; r < table.rows().size(); r++) {
      var cells = new ArrayList<>(table.rows().get(r).cells());
      for (int c = 0; c < cells.size(); c++) {
        if (table.mergesUp(r, c)) {
          cells.set(c, "");
        }
      }
      writeRow(cells, out);
    }
    if (table.rows().isEmpty()) {
      out.append(Table.EMPTY).append('\n');
    }
  }

  private void writeRow(List<String> cells, Appendable out) throws IOException {
    var lines = new ArrayList<List<Line>>();
    int height = 1;
    for (int c = 0; c < cells.size(); c++) {
      lines.add(breaker.lines(cells.get(c), widths[c], widths[c]));
      height = Math.max(height, lines.get(c).size());
    }
    for (int i = 0; i < height; i++) {
      var row = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        row.append(c == 0 ? "" : BETWEEN);
        row.append(aligned(i < lines.get(c).size() ? lines.get(c).get(i).text() : "", c));
      }
      out.append(row.toString().stripTrailing()).append('\n');
    }
  }

  private String aligned(String text, int column) {
    int free = Math.max(0, widths[column] - DisplayWidth.of(text));
    int before =
        switch (table.columns().get(column).align()) {
          case LEFT -> 0;
          case CENTRE -> free / 2;
          case RIGHT -> free;
        };
    return " ".repeat(before) + text + " ".repeat(free - before);
  }
}
