package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Columns that paper shows below another, and CSV beside it. */
class StackedColumnsTest {
  private static final Table TABLE =
      new Table(
          "t",
          null,
          List.of(
              Column.of("编号", 1).centred().heads(),
              Column.of("期限", 1).centred(),
              Column.below("完成"),
              Column.below("销号"),
              Column.of("说明", 2)),
          List.of(
              Row.of("一", "2026年2月13日", "2026年2月9日", "", "末"),
              Row.of("二", "", "2026年3月9日", "未销号", "尾")));

  @Test
  void paper_has_them_as_lines_of_one_cell() throws Exception {
    var printed = TABLE.printed();
    assertThat(printed.columns())
        .extracting(Column::title)
        .containsExactly("编号", "期限\n完成\n销号", "说明");
    assertThat(printed.rows())
        .extracting(Row::cells)
        .containsExactly(
            List.of("一", "2026年2月13日\n2026年2月9日", "末"), List.of("二", "2026年3月9日\n未销号", "尾"));
    var paper = PrintedPaper.of(TABLE);
    try (var pdf = paper.open()) {
      var outline = StructureOutline.of(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(outline.lines().filter(line -> line.startsWith("TH ")).toList()).hasSize(3 + 2);
      assertThat(outline.lines().filter(line -> line.startsWith("TD"))).hasSize(2 * 2);
    }
    assertThat(paper.text().replaceAll("\\s", ""))
        .contains("编号期限完成销号说明", "一2026年2月13日2026年2月9日末", "二2026年3月9日未销号尾");
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void data_keep_a_column_for_each() throws Exception {
    var csv = new StringBuilder();
    CsvSheet.write(TABLE, csv);
    assertThat(csv.toString().lines())
        .containsExactly("\uFEFF编号,期限,完成,销号,说明", "一,2026年2月13日,2026年2月9日,,末", "二,,2026年3月9日,未销号,尾");
  }

  @Test
  void a_table_without_any_is_printed_as_it_is() {
    assertThat(SamplePapers.hazards(3).printed()).isEqualTo(SamplePapers.hazards(3));
  }
}
