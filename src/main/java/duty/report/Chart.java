package duty.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A small chart of counts: for each period one bar for each series, told apart by their filling
 * (white, hatched, black, grey) and each with its figure above it. Whoever cannot see it hears the
 * figures.
 *
 * @param id names the CSV file, as in {@link Table}
 * @param title the line above it
 * @param unit what is counted, like 项
 * @param periods at least one
 * @param series one to four
 */
public record Chart(String id, String title, String unit, List<String> periods, List<Series> series)
    implements Block {
  private static final int MOST = 4;

  /**
   * One count through all periods.
   *
   * @param values none below 0
   */
  public record Series(String name, List<Integer> values) {
    public Series {
      values = List.copyOf(values);
      Texts.requireLine(name, "series");
      if (values.stream().anyMatch(value -> value < 0)) {
        throw new IllegalArgumentException("series " + name + " counts below zero: " + values);
      }
    }
  }

  public Chart {
    periods = List.copyOf(periods);
    series = List.copyOf(series);
    Texts.requireLine(title, "chart title");
    periods.forEach(period -> Texts.requireLine(period, "period"));
    if (periods.isEmpty() || series.isEmpty() || series.size() > MOST) {
      throw new IllegalArgumentException("chart " + id + " cannot be drawn");
    }
    for (var one : series) {
      if (one.values().size() != periods.size()) {
        throw new IllegalArgumentException("chart " + id + ": " + one + " for " + periods);
      }
    }
  }

  /** Its figures. */
  public Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of("时间", 1).centred().heads());
    series.forEach(one -> columns.add(Column.of(one.name(), 1).right()));
    var rows = new ArrayList<Row>();
    for (int p = 0; p < periods.size(); p++) {
      var cells = new ArrayList<String>();
      cells.add(periods.get(p));
      for (var one : series) {
        cells.add(one.values().get(p).toString());
      }
      rows.add(new Row(cells, false));
    }
    return new Table(id, title, columns, rows);
  }

  @Override
  public List<Table> tables() {
    return List.of(table());
  }

  /** All that the chart shows, in words. */
  String alternative() {
    return table().rows().stream()
        .map(row -> row.cells().get(0) + figures(row))
        .collect(Collectors.joining("；", "柱状图，" + title + "：", "。"));
  }

  private String figures(Row row) {
    var words = new ArrayList<String>();
    for (int s = 0; s < series.size(); s++) {
      words.add(series.get(s).name() + row.cells().get(s + 1) + unit);
    }
    return String.join("、", words);
  }
}
