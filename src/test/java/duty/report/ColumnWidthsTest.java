package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.FontRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Tables as bureaus fill them: the width goes where the words are. */
class ColumnWidthsTest {
  private static double[] widths(Table table) throws Exception {
    var founts = new Founts(new NotoTypeCase(), new HashMap<>());
    var plain = founts.setting(FontRole.FANGSONG, 12);
    var edges = new ColumnWidths(table, plain, plain, 442, 7).edges(10.5);
    var widths = new double[edges.length - 1];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = edges[c + 1] - edges[c];
    }
    assertThat(edges[widths.length]).isBetween(441.99, 442.01);
    return widths;
  }

  private static Table table(List<Column> columns, Row... rows) {
    return new Table("t", null, columns, List.of(rows));
  }

  @Test
  void weights_hold_where_everything_fits() throws Exception {
    var table =
        table(
            List.of(Column.of("序号", 8).centred(), Column.of("事项", 62), Column.of("期限", 30)),
            Row.of("1", "召集会议", "2026年9月30日"));
    assertThat(widths(table)[1]).isBetween(0.61 * 442, 0.63 * 442);
  }

  @Test
  void a_number_is_not_torn() throws Exception {
    var columns = new ArrayList<>(List.of(Column.of("编号", 9).centred()));
    for (int c = 0; c < 11; c++) {
      columns.add(Column.of("说明", 9));
    }
    var cells = new ArrayList<>(List.of("2026-0001"));
    cells.addAll(Collections.nCopies(11, "储罐停用倒空"));
    List<TextPosition> glyphs =
        PrintedPaper.of(new Table("t", null, columns, List.of(new Row(cells, false)))).glyphs(1);
    var number =
        glyphs.stream()
            .filter(g -> g.getFontSizeInPt() < 13 && g.getUnicode().matches("[-\\d]"))
            .filter(g -> g.getFontSizeInPt() > 8)
            .toList();
    assertThat(number).hasSize(9);
    assertThat(number).extracting(TextPosition::getY).containsOnly(number.get(0).getY());
  }

  @Test
  void a_long_name_takes_room_from_short_items() throws Exception {
    var columns =
        List.of(
            Column.of("日期", 13.5).centred(),
            Column.of("单位", 22.5),
            Column.of("领域", 13).centred(),
            Column.of("通报", 32.5).centred());
    var name = "某某新材料科技股份有限公司第一分公司".repeat(23).substring(0, 400);
    var table = table(columns, Row.of("8月19日", name, "特种设备", "已报送"));
    assertThat(widths(table)[1]).isGreaterThan(0.5 * 442);
    assertThat(PrintedPaper.of(table).pages()).isEqualTo(1);
  }

  @Test
  void a_figure_takes_no_more_room_than_it_fills() throws Exception {
    var columns = List.of(Column.of("资金\n万元", 2).centred(), Column.of("治理措施", 98));
    assertThat(widths(table(columns, Row.of("0.05", "更换压力表")))[0]).isLessThan(3 * 10.5 + 7);
  }

  @Test
  void a_column_to_be_written_in_keeps_its_width() throws Exception {
    var table =
        table(
            List.of(Column.of("存在的问题", 36), Column.of("整改情况", 34), Column.of("完成日期", 30)),
            Row.of("重大隐患尚未登记跟踪监督".repeat(9), "", ""));
    assertThat(widths(table)[1]).isGreaterThan(0.339 * 442);
  }

  @Test
  void short_heads_stand_on_one_line() throws Exception {
    var table =
        table(
            List.of(Column.of("序号", 4).centred(), Column.of("安全生产重点职责", 96)),
            Row.of("1", "负责特种设备".repeat(20)));
    assertThat(widths(table)[0]).isGreaterThanOrEqualTo(2 * 10.5 + 7);
  }
}
