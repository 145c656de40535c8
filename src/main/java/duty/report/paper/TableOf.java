package duty.report.paper;

import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each of some things; what a column says of them stands beside its title.
 */
final class TableOf<T> {
  private final List<Column> columns = new ArrayList<>();
  private final List<BiFunction<Integer, T, String>> cells = new ArrayList<>();

  TableOf<T> with(Column column, Function<T, String> cell) {
    columns.add(column);
    cells.add((position, one) -> cell.apply(one));
    return this;
  }

  /** With a column of their numbers, from 1. */
  TableOf<T> numbered(double weight) {
    columns.add(Column.of("序号", weight).centred());
    cells.add((position, one) -> String.valueOf(position + 1));
    return this;
  }

  /** Without a caption. */
  Table table(String id, List<T> all) {
    return table(id, null, all);
  }

  Table table(String id, @Nullable String caption, List<T> all) {
    List<Row> rows = new ArrayList<>();
    for (T one : all) {
      int position = rows.size();
      rows.add(new Row(cells.stream().map(cell -> cell.apply(position, one)).toList(), false));
    }
    return new Table(id, caption, columns, rows);
  }
}
