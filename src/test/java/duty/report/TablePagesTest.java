package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.FontRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
  void no_page_is_left_empty_behind_a_table() throws Exception {
    for (int rows = 16; rows <= 26; rows++) {
      var cells = new String[rows];
      Arrays.fill(cells, "甲");
      var paper = PrintedPaper.of(table(cells));
      assertThat(paper.text(paper.pages())).as("%d rows", rows).contains("甲");
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

  /** On which page each row of a table stands, by its first cell. */
  private static List<Integer> pagesOfRows(PrintedPaper paper) throws IOException {
    var pages = new ArrayList<Integer>();
    for (int page = 1; page <= paper.pages(); page++) {
      var rows = Pattern.compile("行(\\d+)末").matcher(words(paper, page));
      while (rows.find()) {
        assertThat(rows.group(1)).isEqualTo(String.valueOf(pages.size() + 1));
        pages.add(page);
      }
    }
    return pages;
  }

  private static String words(PrintedPaper paper, int page) throws IOException {
    return paper.text(page).replace(" ", "");
  }

  private static Block[] below(int lines, Table table) {
    var blocks = new ArrayList<Block>(Collections.nCopies(lines, new Paragraph("正文")));
    blocks.add(new Heading(1, "标题之下有表"));
    blocks.add(table);
    blocks.add(new Paragraph("正文"));
    return blocks.toArray(Block[]::new);
  }

  private static String[] ends(int rows) {
    var cells = new String[rows];
    Arrays.fill(cells, "末");
    return cells;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 9})
  void a_small_table_stands_whole_below_its_heading(int rows) throws Exception {
    for (int lines = 0; lines <= 22; lines++) {
      var paper = PrintedPaper.of(below(lines, table(ends(rows))));
      var pages = pagesOfRows(paper);
      assertThat(pages).hasSize(rows);
      assertThat(pages).as("%d lines above", lines).containsOnly(pages.get(0));
      assertThat(words(paper, pages.get(0))).contains("标题之下有表序号内容行1末");
    }
  }

  /**
   * Rows as high as a page nearly: with the heading above, head and first row do not fit on one.
   * The heading does not stand alone either: the row is printed in lines then.
   */
  @Test
  void a_head_never_stands_without_a_row() throws Exception {
    for (int characters = 500; characters <= 1100; characters += 25) {
      String high = "甲".repeat(characters);
      var paper = PrintedPaper.of(below(3, table(high, high, high)));
      assertThat(paper.text().replaceAll("\\s", "")).contains("标题之下有表");
      for (int page = 1; page <= paper.pages(); page++) {
        var words = words(paper, page);
        if (words.contains("序号内容")) {
          assertThat(words).as("%d characters, page %d", characters, page).contains("甲");
        }
        if (words.contains("标题之下有表")) {
          assertThat(words).as("heading above %d", characters).contains("标题之下有表序号内容行1甲");
        }
      }
    }
  }

  /** Only its last two rows go with the signature to the next page. */
  @Test
  void a_signature_takes_no_whole_table_along() throws Exception {
    int divided = 0;
    for (int lines = 0; lines <= 20; lines++) {
      var blocks = new ArrayList<Block>(Collections.nCopies(lines, new Paragraph("正文")));
      blocks.add(table(ends(6)));
      var paper = Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), blocks);
      var unsigned = pagesOfRows(PrintedPaper.of(paper));
      var printed = PrintedPaper.of(paper.signedBy(new Signature("某某局", null)));
      var signed = pagesOfRows(printed);
      assertThat(signed.subList(0, 4)).as("%d lines", lines).isEqualTo(unsigned.subList(0, 4));
      assertThat(words(printed, signed.get(5))).contains("行6末某某局");
      assertThat(signed.get(4)).isEqualTo(signed.get(5));
      divided += signed.get(3).equals(signed.get(4)) ? 0 : 1;
    }
    assertThat(divided).isBetween(1, 6);
  }

  /** Not even below a row that leaves no room for it on any page. */
  @Test
  void a_signature_is_not_parted_from_its_date() throws Exception {
    for (int characters = 600; characters <= 1050; characters += 15) {
      var table = table("甲", "甲", "甲".repeat(characters));
      var paper =
          PrintedPaper.of(
              Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), List.of(table))
                  .signedBy(new Signature("某某局", LocalDate.of(2026, 4, 8))));
      assertThat(words(paper, paper.pages())).contains("某某局2026年4月8日");
    }
  }

  /** The key of a matrix stands on the page of all of it. */
  @Test
  void a_key_divides_no_matrix() throws Exception {
    for (int lines = 0; lines <= 20; lines++) {
      var blocks = new ArrayList<Block>(Collections.nCopies(lines, new Paragraph("正文")));
      blocks.add(SampleBlocks.matrix(6, 4));
      var paper = PrintedPaper.of(blocks.toArray(Block[]::new));
      int with = 0;
      for (int page = 1; page <= paper.pages(); page++) {
        with += words(paper, page).contains("分管负责人") ? 1 : 0;
      }
      assertThat(with).as("%d lines", lines).isEqualTo(1);
    }
  }

  /** Rather than to leave half a page empty. */
  @Test
  void a_table_of_half_a_page_is_divided() throws Exception {
    assertThat(pagesOfRows(PrintedPaper.of(below(11, table(ends(12)))))).contains(1, 2);
  }

  @Test
  void a_long_table_is_divided_with_two_rows_at_least_on_either_page() throws Exception {
    for (int lines = 0; lines <= 22; lines++) {
      var paper = PrintedPaper.of(below(lines, table(ends(15))));
      var pages = pagesOfRows(paper);
      assertThat(pages).hasSize(15);
      for (int page : Set.copyOf(pages)) {
        assertThat(Collections.frequency(pages, page)).as("%d lines", lines).isGreaterThan(1);
        assertThat(words(paper, page)).contains("序号内容行" + (pages.indexOf(page) + 1) + "末");
      }
    }
  }

  @Test
  void words_in_the_middle_of_a_cell_are_broken_evenly() throws Exception {
    var setting = new Founts(new NotoTypeCase(), new HashMap<>()).setting(FontRole.FANGSONG, 10);
    assertThat(CellText.centred(setting, "单位负责人", 40))
        .extracting(Line::text)
        .containsExactly("单位", "负责人");
    assertThat(CellText.centred(setting, "科主要负责人", 50))
        .extracting(Line::text)
        .containsExactly("科主要", "负责人");
    assertThat(CellText.centred(setting, "特监科、各基层所", 60))
        .extracting(Line::text)
        .containsExactly("特监科、", "各基层所");
  }

  @Test
  void a_long_name_in_a_narrow_column_leaves_no_single_character() throws Exception {
    var setting = new Founts(new NotoTypeCase(), new HashMap<>()).setting(FontRole.FANGSONG, 10);
    assertThat(CellText.centred(setting, "运河某商业广场管理有限公司", 41))
        .hasSize(4)
        .allMatch(line -> line.text().length() > 1);
  }

  @Test
  void a_name_of_three_characters_is_not_broken() throws Exception {
    var columns = List.of(Column.of("姓名", 9).centred(), Column.of("内容", 91));
    var text = PrintedPaper.of(new Table("t", null, columns, List.of(Row.of("赵喆堃", "末")))).text();
    assertThat(text).contains("赵喆堃");
  }

  @Test
  void the_middle_of_a_row_higher_than_a_page_does_not_touch_the_head() throws Exception {
    var glyphs = PrintedPaper.of(table("某".repeat(3000))).glyphs(2);
    double head = glyphs.stream().mapToDouble(g -> g.getY()).min().orElseThrow();
    double first =
        glyphs.stream()
            .filter(g -> g.getUnicode().equals("某"))
            .mapToDouble(g -> g.getY())
            .min()
            .orElseThrow();
    assertThat(first - head).isGreaterThan(12 * 1.35 + 2 * 4 - 0.1);
  }

  @Test
  void a_row_higher_than_a_page_loses_nothing() throws Exception {
    var text = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      text.append("第").append(i).append("条");
    }
    var paper = PrintedPaper.of(table("前", text.toString(), "后"));
    assertThat(paper.pages()).isGreaterThan(2);
    var cell = new StringBuilder();
    for (int page = 1; page <= paper.pages(); page++) {
      cell.append(paper.text(page));
    }
    for (int i = 0; i < 1500; i++) {
      assertThat(cell).contains(i + "条");
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
    double column = 28 * 72 / 25.4 + 30; // the least that the first column needs
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
