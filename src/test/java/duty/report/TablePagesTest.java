package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TablePagesTest {
  private static Table table(String... secondCells) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < secondCells.length; i++) {
      rows.add(Row.of("行" + (i + 1), secondCells[i]));
    }
    return new Table("t", null, List.of(Column.of("序号", 1), Column.of("内容", 3)), rows);
  }

  @Test
  void the_head_is_repeated_on_every_page() throws Exception {
    var paper = PrintedPaper.of(SamplePapers.hazards(100));
    assertThat(paper.pages()).isGreaterThan(4);
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(paper.text(page)).contains("单位、设备", "整改期限");
    }
  }

  @Test
  void the_structure_has_the_head_once() throws Exception {
    try (var pdf = PrintedPaper.of(SamplePapers.hazards(100)).open()) {
      var outline = StructureOutline.of(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(outline.split("THead", -1)).hasSize(2);
    }
  }

  @Test
  void a_row_is_never_split() throws Exception {
    var cells = new String[60];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = ("甲" + (i + 1) + "段").repeat(1 + i % 23) + "末" + (i + 1) + "了";
    }
    var paper = PrintedPaper.of(table(cells));
    for (int page = 1; page <= paper.pages(); page++) {
      var text = paper.text(page);
      var rows = Pattern.compile("行(\\d+)").matcher(text);
      while (rows.find()) {
        assertThat(text).contains("末" + rows.group(1) + "了");
      }
    }
  }

  @Test
  void a_row_higher_than_a_page_loses_nothing() throws Exception {
    var text = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      text.append("第").append(i).append("句");
    }
    var paper = PrintedPaper.of(table("前", text.toString(), "后"));
    assertThat(paper.pages()).isGreaterThan(2);
    var cell = new StringBuilder();
    for (int page = 1; page <= paper.pages(); page++) {
      cell.append(paper.text(page));
    }
    for (int i = 0; i < 1500; i++) {
      assertThat(cell).contains(i + "句");
    }
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void a_cell_of_400_characters_stays_in_its_column() throws Exception {
    var name = "某".repeat(400);
    var paper = PrintedPaper.of(table(name));
    var glyphs = paper.glyphs(1).stream().filter(g -> g.getUnicode().equals("某")).toList();
    assertThat(glyphs).hasSize(400);
    double edge = 28 * 72 / 25.4 + 156 * 72 / 25.4;
    double column = 28 * 72 / 25.4 + 156 * 72 / 25.4 / 4;
    assertThat(glyphs).allMatch(g -> g.getX() > column && g.getX() + g.getWidth() < edge);
  }

  @Test
  void two_thousand_rows_are_all_there() throws Exception {
    var paper = PrintedPaper.of(SamplePapers.hazards(2000));
    var text = paper.text();
    for (int i = 1; i <= 2000; i++) {
      assertThat(text).containsPattern("第" + i + "号");
    }
  }

  @Test
  void a_table_without_rows_says_so() throws Exception {
    var paper = PrintedPaper.of(table());
    assertThat(paper.text()).containsSubsequence("序号", "内容", "无");
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    try (var pdf = paper.open()) {
      assertThat(StructureOutline.of(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .contains("TD ColSpan=2");
    }
  }

  @Test
  void merged_cells_across_pages_conform() throws Exception {
    assertThat(PrintedPaper.of(SamplePapers.hazards(100)).faults(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void words_in_neighbouring_cells_do_not_touch() throws Exception {
    var cells = new HashMap<Integer, List<Double>>();
    var table =
        new Table(
            "t",
            null,
            List.of(Column.of("甲", 1), Column.of("乙", 1), Column.of("丙", 1)),
            List.of(Row.of("一丁".repeat(40), "二丁".repeat(40), "三丁".repeat(40))));
    for (var glyph : PrintedPaper.of(table).glyphs(1)) {
      int column = "一二三".indexOf(glyph.getUnicode());
      if (column >= 0) {
        cells.computeIfAbsent(column, c -> new ArrayList<>()).add((double) glyph.getX());
      }
    }
    double widths = 156 * 72 / 25.4 / 3;
    cells.forEach(
        (column, places) ->
            assertThat(places).allMatch(x -> (int) ((x - 28 * 72 / 25.4) / widths) == column));
  }
}
