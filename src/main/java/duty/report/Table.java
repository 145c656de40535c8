package duty.report;

import duty.privacy.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as plain text: the same value is drawn on paper, written as CSV and shown on the
 * terminal.
 *
 * @param id names the CSV file: letters, digits, {@code -}, {@code _} and {@code .} only
 * @param caption the line above it; {@code null} where a title above says enough
 * @param columns at least one
 * @param rows as many cells each as there are columns; with no rows the paper says {@value #EMPTY}
 */
public record Table(String id, @Nullable String caption, List<Column> columns, List<Row> rows)
    implements Block {

  /** What stands in a table without rows. */
  public static final String EMPTY = "无";

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (!id.matches("[\\p{L}\\p{N}._-]+") || id.startsWith(".")) {
      throw new IllegalArgumentException("table id '" + id + "' cannot name a file");
    }
    if (caption != null) {
      Texts.requireLine(caption, "table caption");
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("table " + id + " has no columns");
    }
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table " + id + " has " + columns.size() + " columns, but a row of " + row.cells());
      }
    }
  }

  /** As it stands on paper: columns that are shown below others have become lines of them. */
  Table printed() {
    if (columns.stream().noneMatch(Column::stacked)) {
      return this;
    }
    var heads = new ArrayList<Column>();
    for (var column : columns) {
      boolean first = heads.isEmpty() || !column.stacked();
      heads.add(first ? column : heads.remove(heads.size() - 1).with(column));
    }
    return new Table(id, caption, heads, rows.stream().map(this::printed).toList());
  }

  private Row printed(Row row) {
    var cells = new ArrayList<String>();
    for (int c = 0; c < columns.size(); c++) {
      String cell = row.cells().get(c);
      if (cells.isEmpty() || !columns.get(c).stacked()) {
        cells.add(cell);
      } else if (!cell.isEmpty()) {
        String above = cells.remove(cells.size() - 1);
        cells.add(above.isEmpty() ? cell : above + "\n" + cell);
      }
    }
    return new Row(cells, row.emphasised());
  }

  /** With every cell as it may be shown. */
  public Table shown() {
    var shown = new ArrayList<Row>();
    for (var row : rows) {
      var cells = new ArrayList<String>();
      for (int c = 0; c < columns.size(); c++) {
        cells.add(ShownText.lines(columns.get(c).title(), row.cells().get(c)));
      }
      shown.add(new Row(cells, row.emphasised()));
    }
    return new Table(id, caption, columns, shown);
  }

  @Override
  public List<Table> tables() {
    return List.of(this);
  }

  /** Whether the cell is drawn as one with the cell above it. */
  boolean mergesUp(int row, int column) {
    if (row == 0 || !columns.get(column).merged()) {
      return false;
    }
    for (int c = 0; c <= column; c++) {
      if (columns.get(c).merged()
          && !rows.get(row).cells().get(c).equals(rows.get(row - 1).cells().get(c))) {
        return false;
      }
    }
    return true;
  }
}
