package duty.report;

import java.util.List;

/**
 * One row of a table.
 *
 * @param cells the text of every column in full, also where the column is drawn merged
 * @param emphasised for totals: set in the face of headings
 */
public record Row(List<String> cells, boolean emphasised) {
  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(String... cells) {
    return new Row(List.of(cells), false);
  }

  public static Row total(String... cells) {
    return new Row(List.of(cells), true);
  }
}
