package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSheetTest {
  private static String csv(Table table) throws IOException {
    var out = new StringBuilder();
    CsvSheet.write(table, out);
    return out.toString();
  }

  private static String cell(String text) throws IOException {
    var table = new Table("t", null, List.of(Column.of("甲", 1)), List.of(Row.of(text)));
    return csv(table).substring("\uFEFF甲\r\n".length());
  }

  @Test
  void every_row_has_all_its_cells_in_full() throws IOException {
    var lines = csv(SamplePapers.division()).split("\r\n", -1);
    assertThat(lines[0]).isEqualTo("\uFEFF单位负责人,分管负责人,责任科室,责任人,安全生产重点职责");
    assertThat(csv(SamplePapers.division()).split("\"党组书记\n局长\",分管副局长,", -1)).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1,'''=1+1'",
    "+86,'''+86'",
    "-A1,'''-A1'",
    "@x,'''@x'",
    "＝1,'''＝1'",
    "-12.5,-12.5",
    "-3%,-3%",
    "12,12",
    "甲=乙,甲=乙"
  })
  void a_formula_is_defused_and_a_number_is_left_alone(String text, String written)
      throws IOException {
    assertThat(cell(text)).isEqualTo(written + "\r\n");
  }

  @Test
  void a_tab_at_the_beginning_is_shown_as_one() throws IOException {
    assertThat(cell("\t=1")).isEqualTo("␉=1\r\n");
  }

  @Test
  void marks_of_the_format_are_quoted() throws IOException {
    assertThat(cell("甲,\"乙\"")).isEqualTo("\"甲,\"\"乙\"\"\"\r\n");
  }
}
