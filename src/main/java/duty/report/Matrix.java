package duty.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far each of several people got in each of several periods, to be taken in at a glance: a
 * table whose cells have a mark that tells itself apart in black and white, and below it the
 * figures that the mark stands for. What the marks mean is printed below the table.
 *
 * @param id names the CSV file, as in {@link Table}
 * @param caption the line above it; {@code null} where a heading says enough
 * @param corner head of the first column, like 分管负责人
 * @param periods heads of the other columns, at least one
 * @param lines as many cells each as there are periods
 * @param legend what the figures are, like 会议、检查（已登记/应）; {@code null} where it is plain
 */
public record Matrix(
    String id,
    @Nullable String caption,
    String corner,
    List<String> periods,
    List<Member> lines,
    @Nullable String legend)
    implements Block {
  private static final double FIRST = 24;
  private static final double OTHERS = 76;

  /** How far. */
  public enum Mark {
    FULL("●", "已达到"),
    HALF("◐", "部分达到"),
    EMPTY("○", "尚未登记"),
    /** Nothing was owed. */
    NONE("—", "不适用");

    final String sign;
    final String meaning;

    Mark(String sign, String meaning) {
      this.sign = sign;
      this.meaning = meaning;
    }

    /** The mark for so much done of so much owed. */
    public static Mark of(int met, int owed) {
      return owed == 0 ? NONE : met >= owed ? FULL : met > 0 ? HALF : EMPTY;
    }
  }

  /**
   * A mark with its figures.
   *
   * @param figures empty where the mark says all
   */
  public record Cell(Mark mark, String figures) {
    /** Nothing was owed. */
    public static final Cell NONE = new Cell(Mark.NONE, "");

    String text() {
      return figures.isEmpty() ? mark.sign : mark.sign + "　" + figures;
    }
  }

  /** One person with a cell for each period. */
  public record Member(String name, List<Cell> cells) {
    public Member {
      cells = List.copyOf(cells);
      Texts.requireWords(name, "member of a matrix");
    }
  }

  public Matrix {
    periods = List.copyOf(periods);
    lines = List.copyOf(lines);
    Texts.requireLine(corner, "matrix corner");
    for (var line : lines) {
      if (line.cells().size() != periods.size()) {
        throw new IllegalArgumentException(
            "matrix " + id + " has " + periods.size() + " periods, but " + line);
      }
    }
  }

  /** The same as a table. */
  public Table table() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(corner, FIRST).centred().heads());
    periods.forEach(period -> columns.add(Column.of(period, OTHERS / periods.size()).centred()));
    var rows = new ArrayList<Row>();
    for (var line : lines) {
      var cells = new ArrayList<String>();
      cells.add(line.name());
      line.cells().forEach(cell -> cells.add(cell.text()));
      rows.add(new Row(cells, false));
    }
    return new Table(id, caption, columns, rows);
  }

  @Override
  public List<Table> tables() {
    return List.of(table());
  }

  /** What its marks and figures mean; only of the marks that it has. */
  String key() {
    var marks =
        Arrays.stream(Mark.values())
            .filter(mark -> lines.stream().anyMatch(line -> has(line, mark)))
            .map(mark -> mark.sign + mark.meaning)
            .collect(Collectors.joining("　"));
    return legend == null ? marks : marks.isEmpty() ? legend : marks + "；" + legend;
  }

  private static boolean has(Member line, Mark mark) {
    return line.cells().stream().anyMatch(cell -> cell.mark() == mark);
  }
}
