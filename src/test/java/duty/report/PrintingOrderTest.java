package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands beside each other is printed one after the other, as it is read out. */
class PrintingOrderTest {
  private static void assertReadInOrder(Block block) throws Exception {
    var paper = Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), List.of(block));
    assertThat(ConformingPaper.of(PrintedPaper.of(paper).bytes()).misread(paper)).isEmpty();
  }

  @Test
  void those_who_sign_beside_each_other() throws Exception {
    var fields = List.of("签字：", "　　　年　　月　　日");
    var longName = "乙方：" + "台儿庄区市场监督管理局".repeat(3) + "所长";
    assertReadInOrder(
        new SigningSpace(
            List.of(
                new SigningSpace.Party("甲方：局长", fields),
                new SigningSpace.Party(longName, fields),
                new SigningSpace.Party("丙方：所长", List.of("签字：")))));
  }

  @Test
  void the_cells_of_a_row_higher_than_a_page() throws Exception {
    var columns = List.of(Column.of("一", 1), Column.of("二", 1), Column.of("三", 1));
    var row = Row.of("甲乙丙丁戊".repeat(100), "己庚辛壬癸".repeat(200), "末");
    var paper = new Table("t", null, columns, List.of(row));
    var printed = PrintedPaper.of(paper);
    assertThat(printed.pages()).isGreaterThan(1);
    try (var pdf = printed.open()) {
      String first = ReadPaper.of(pdf).printed();
      assertThat(first).contains("甲乙丙丁戊".repeat(20), "己庚辛壬癸".repeat(20));
    }
  }
}
