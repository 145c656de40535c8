package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.MakeTable;
import duty.domain.JudgingDay;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

/** The division table against the plan's annex, cell for cell. */
class DivisionSheetTest {
  private static final int COLUMNS = 5;

  @Test
  void the_shipped_records_give_the_annex_cell_for_cell() throws IOException {
    var csv = new StringBuilder();
    MakeTable.asCsv(Path.of("records"), JudgingDay.of(LocalDate.of(2026, 10, 8)), false, csv);
    assertThat(csv.charAt(0)).isEqualTo('\uFEFF');
    List<List<String>> rows = new ArrayList<>();
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv.substring(1)))) {
      parser.forEach(row -> rows.add(row.toList()));
    }
    assertThat(rows).hasSize(8).isEqualTo(annex());
  }

  /**
   * In the plan's text a cell begins with a tab; a cell that is empty goes on with the one above.
   */
  private static List<List<String>> annex() throws IOException {
    String plan = Files.readString(Path.of("src/doc/plan.txt")).replace("\r", "");
    String table = plan.substring(plan.indexOf("\t单位负责人"));
    List<String> cells = new ArrayList<>();
    for (String cell : Pattern.compile("\t").split(table, -1)) {
      List<String> paragraphs = cell.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      cells.add(String.join("\n", paragraphs));
    }
    cells.remove(0);
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at + COLUMNS <= cells.size(); at += COLUMNS) {
      List<String> row = new ArrayList<>(cells.subList(at, at + COLUMNS));
      for (int column = 0; column < COLUMNS; column++) {
        if (row.get(column).isEmpty()) {
          row.set(column, rows.get(rows.size() - 1).get(column));
        }
      }
      rows.add(row);
    }
    return rows;
  }
}
