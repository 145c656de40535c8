package duty.cli;

import duty.domain.DisplayWidth;
import java.util.List;

/** Rows of cells, set below one another on the terminal. */
final class Columns {
  private static final int GAP = 2;

  private Columns() {}

  /**
   * Sets rows of equally many cells; only the last cell of a row may be long.
   *
   * @return each row with its line end
   */
  static String of(List<List<String>> rows) {
    int last = rows.get(0).size() - 1;
    int[] widths = new int[last];
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        String cell = row.get(i);
        text.append(cell).append(" ".repeat(widths[i] - DisplayWidth.of(cell) + GAP));
      }
      text.append(row.get(last)).append('\n');
    }
    return text.toString();
  }
}
