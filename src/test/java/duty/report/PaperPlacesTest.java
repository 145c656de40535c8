package duty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Where things stand on every kind of paper, measured from the PDF itself. */
class PaperPlacesTest {
  private static final double MM = 72 / 25.4;
  private static final double HALF_MM = 0.5 * MM;
  private static final double PITCH = 225 * MM / 22;
  private static final double CELL = 156 * MM / 28;

  enum Sample {
    RICH,
    FORM,
    CHARTS,
    LEDGER;

    PrintedPaper printed() throws Exception {
      return PrintedPaper.of(
          switch (this) {
            case RICH -> SamplePapers.rich();
            case FORM -> SampleBlocks.form();
            case CHARTS -> SampleBlocks.charts();
            case LEDGER -> SampleBlocks.ledger();
          });
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void it_is_archivable_and_accessible(Sample sample) throws Exception {
    assertThat(sample.printed().faults(PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(sample.printed().faults(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void zone_and_language_leave_no_trace(Sample sample) throws Exception {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.CHINA);
      byte[] here = sample.printed().bytes();
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Arrays.equals(sample.printed().bytes(), here)).isTrue();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void every_font_is_an_embedded_subset(Sample sample) throws Exception {
    int fonts = 0;
    try (var pdf = sample.printed().open()) {
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
          fonts++;
        }
      }
    }
    assertThat(fonts).isPositive();
  }

  /**
   * Nothing but page number and imprint outside 156 mm × 225 mm, with 37 mm above and 28 mm beside;
   * a lying page is an upright one turned, so that its 37 mm are on its left.
   */
  @ParameterizedTest
  @EnumSource(Sample.class)
  void words_keep_to_the_text_area(Sample sample) throws Exception {
    keepsToTheTextArea(sample.printed());
  }

  static void keepsToTheTextArea(PrintedPaper paper) throws Exception {
    for (int page = 1; page <= paper.pages(); page++) {
      boolean lying = lying(paper, page);
      double left = (lying ? 35 : 28) * MM;
      double right = left + (lying ? 225 : 156) * MM;
      double top = (lying ? 28 : 37) * MM;
      double bottom = top + (lying ? 156 : 225) * MM;
      for (var glyph : text(paper, page)) {
        assertThat((double) glyph.getX()).isGreaterThan(left - HALF_MM);
        // The free half of a mark may hang over at the end of a line.
        boolean mark = "、。，：；！？”’）》〉】〕".contains(glyph.getUnicode());
        double ink = glyph.getWidth() - (mark ? glyph.getFontSizeInPt() / 2 : 0);
        assertThat(glyph.getX() + ink).isLessThan(right + HALF_MM);
        assertThat(glyph.getY() - 0.88 * glyph.getFontSizeInPt()).isGreaterThan(top - HALF_MM);
        assertThat((double) glyph.getY()).isLessThan(bottom + HALF_MM);
      }
    }
  }

  static boolean lying(PrintedPaper paper, int page) throws Exception {
    try (var pdf = paper.open()) {
      return pdf.getPage(page - 1).getRotation() == 90;
    }
  }

  /** Without page number and imprint, which are printed last and keep their place on the sheet. */
  static List<TextPosition> text(PrintedPaper paper, int page) throws Exception {
    var glyphs = paper.glyphs(page);
    int end = glyphs.size();
    while (glyphs.get(end - 1).getFontSizeInPt() == 7.5f) {
      end--;
    }
    while (end > 0 && !glyphs.get(end - 1).getUnicode().equals("—")) {
      end--;
    }
    int start = end - 1;
    while (!glyphs.get(start - 1).getUnicode().equals("—")) {
      start--;
    }
    return glyphs.subList(0, start - 1);
  }

  @Test
  void a_lying_page_keeps_the_page_number_where_the_upright_one_has_it() throws Exception {
    var paper = Sample.LEDGER.printed();
    for (int page = 1; page <= 2; page++) {
      var glyphs = paper.glyphs(page);
      var folio = glyphs.subList(text(paper, page).size(), glyphs.size());
      // On the lying page the foot of the sheet is on the left, and its right edge below.
      double along = folio.get(0).getTextMatrix().getTranslateX();
      double y = folio.get(0).getTextMatrix().getTranslateY();
      assertThat(y).isCloseTo((35 - 7) * MM - 0.313 * 14, within(HALF_MM));
      double end = along + folio.get(0).getWidth();
      if (page % 2 == 0) {
        assertThat(along).isCloseTo(28 * MM + CELL, within(HALF_MM));
      } else {
        assertThat(end).isLessThan(184 * MM - CELL).isGreaterThan(150 * MM);
      }
    }
  }

  @Test
  void particulars_hang_below_their_first_line() throws Exception {
    var glyphs = Sample.FORM.printed().glyphs(1);
    var first = glyphs.stream().filter(g -> g.getUnicode().equals("喆")).findFirst().orElseThrow();
    double name = first.getX() - 16;
    var below =
        glyphs.stream()
            .filter(g -> g.getFontSizeInPt() == 16 && g.getY() > first.getY() + 1)
            .filter(g -> g.getY() < first.getY() + PITCH + 1)
            .findFirst()
            .orElseThrow();
    assertThat((double) below.getX()).isCloseTo(name, within(1.0));
    assertThat(below.getUnicode()).isNotEqualTo("　");
  }

  @Test
  void long_names_of_those_who_signed_do_not_run_into_each_other() throws Exception {
    var field = "签字：" + "阿卜杜热合曼·玉素甫江".repeat(2) + "（已签）";
    var paper =
        PrintedPaper.of(
            new Paragraph("正文"),
            new SigningSpace(
                List.of(
                    new SigningSpace.Party("甲方", List.of(field)),
                    new SigningSpace.Party("乙方", List.of(field)))));
    keepsToTheTextArea(paper);
    double middle = (28 + 78) * MM;
    assertThat(paper.glyphs(1).stream().filter(g -> g.getUnicode().equals("已")).toList())
        .hasSize(2)
        .satisfiesOnlyOnce(g -> assertThat((double) g.getEndX()).isLessThan(middle))
        .satisfiesOnlyOnce(g -> assertThat((double) g.getX()).isGreaterThan(middle));
  }

  @Test
  void words_that_announce_a_table_stand_on_its_page() throws Exception {
    for (int lines = 10; lines <= 21; lines++) {
      var body = new ArrayList<Block>(Collections.nCopies(lines, new Paragraph("正文")));
      body.add(new Paragraph("各行备案日期："));
      body.add(new Table("t", null, List.of(Column.of("序号", 1)), List.of(Row.of("甲"))));
      var paper = PrintedPaper.of(body.toArray(Block[]::new));
      for (int page = 1; page <= paper.pages(); page++) {
        var text = paper.text(page);
        assertThat(text.contains("各行备案日期：")).isEqualTo(text.contains("序号"));
      }
    }
  }

  @Test
  void a_chart_without_bars_leaves_no_empty_space() throws Exception {
    try (var pdf = PrintedPaper.of(SampleBlocks.chart(3, 0)).open()) {
      double[] box = box(figure(pdf.getDocumentCatalog().getStructureTreeRoot()));
      assertThat(box[3] - box[1]).isCloseTo(2 * PITCH, within(0.1));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void who_signs_stays_together_with_two_lines_of_text(int lines) throws Exception {
    var body = new ArrayList<Block>();
    body.add(new Paragraph("安".repeat(26 + 28 * (4 + lines))));
    body.add(SampleBlocks.signing());
    var paper = PrintedPaper.of(body.toArray(Block[]::new));
    var last = paper.text(paper.pages());
    assertThat(last).contains("甲方", "乙方", "监签人");
    assertThat(last.chars().filter(c -> c == '安').count()).isGreaterThanOrEqualTo(2 * 28 - 1);
  }

  @Test
  void a_rule_to_write_on_has_room_for_a_name() throws Exception {
    try (var pdf = Sample.FORM.printed().open()) {
      var lines = new RuledLines(pdf.getPage(1)).horizontal();
      var rules = lines.stream().filter(line -> line.length() < 14 * CELL).toList();
      assertThat(rules).hasSize(3).allMatch(rule -> rule.length() >= 5 * CELL - 0.1);
    }
  }

  @Test
  void the_colophon_ends_the_last_page_at_the_foot_of_the_text_area() throws Exception {
    var paper = Sample.FORM.printed();
    assertThat(paper.text(1)).doesNotContain("抄送");
    assertThat(paper.text(paper.pages())).contains("抄送：区安委会办公室", "2026年4月8日印发");
    try (var pdf = paper.open()) {
      var lines = new RuledLines(pdf.getPage(paper.pages() - 1)).horizontal();
      var across = lines.stream().filter(line -> line.length() > 155 * MM).toList();
      assertThat(across).hasSize(3);
      assertThat(across.get(2).y()).isCloseTo(35 * MM, within(0.1));
    }
  }

  @Test
  void no_heading_ends_a_page() throws Exception {
    for (int lines = 0; lines <= 22; lines++) {
      var body = new ArrayList<Block>(Collections.nCopies(lines, new Paragraph("正文")));
      body.add(new Heading(1, "甲题"));
      body.add(new Heading(2, "乙题"));
      body.add(new Paragraph("末".repeat(60)));
      var paper = PrintedPaper.of(body.toArray(Block[]::new));
      for (int page = 1; page <= paper.pages(); page++) {
        var text = paper.text(page);
        if (text.contains("甲题") || text.contains("乙题")) {
          assertThat(text).as("%d lines", lines).contains("一、甲题（一）乙题末");
        }
      }
    }
  }

  @Test
  void no_line_of_a_paragraph_stands_alone_on_a_page() throws Exception {
    for (int above = 14; above <= 22; above++) {
      for (int length : new int[] {28 * 2, 28 * 3, 28 * 4, 28 * 7}) {
        var body = new ArrayList<Block>(Collections.nCopies(above, new Paragraph("正文")));
        body.add(new Paragraph("末".repeat(length - 2)));
        var paper = PrintedPaper.of(body.toArray(Block[]::new));
        for (int page = 1; page <= paper.pages(); page++) {
          long count = paper.text(page).chars().filter(c -> c == '末').count();
          assertThat(count).isNotIn(1L, 26L, 28L);
        }
      }
    }
  }

  @Test
  void a_chart_tells_its_figures_in_words_and_keeps_to_its_box() throws Exception {
    var chart = SampleBlocks.chart(3, 12);
    try (var pdf = PrintedPaper.of(chart).open()) {
      var figure = figure(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(figure).isNotNull();
      assertThat(figure.getAlternateDescription())
          .isEqualTo(
              "柱状图，隐患发现、销号和在册情况：1月发现4项、销号0项、期末在册12项；" + "2月发现8项、销号4项、期末在册0项；3月发现12项、销号8项、期末在册4项。");
      double[] box = box(figure);
      assertThat(box[0]).isCloseTo(28 * MM, within(0.1));
      assertThat(box[2]).isCloseTo(184 * MM, within(0.1));
      assertThat(box[3] - box[1]).isCloseTo(6 * PITCH, within(0.1));
    }
  }

  @Test
  void figures_above_bars_do_not_touch_each_other() throws Exception {
    for (int highest : new int[] {9, 99, 999}) {
      var glyphs =
          PrintedPaper.of(SampleBlocks.chart(12, highest)).glyphs(1).stream()
              .filter(g -> g.getUnicode().matches("[0-9]"))
              .filter(g -> g.getFontSizeInPt() < 12 && g.getFontSizeInPt() > 4.9)
              .sorted((a, b) -> Float.compare(a.getX(), b.getX()))
              .toList();
      for (int i = 0; i < glyphs.size(); i++) {
        for (int j = i + 1; j < glyphs.size(); j++) {
          var one = glyphs.get(i);
          var other = glyphs.get(j);
          boolean level = Math.abs(one.getY() - other.getY()) < one.getFontSizeInPt() - 1;
          assertThat(level && one.getX() + one.getWidth() > other.getX() + 0.6)
              .as("%s at %s and %s at %s", one, one.getX(), other, other.getX())
              .isFalse();
        }
      }
    }
  }

  private static PDStructureElement figure(PDStructureNode node) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          return element;
        }
        var below = figure(element);
        if (below != null) {
          return below;
        }
      }
    }
    return null;
  }

  private static double[] box(PDStructureElement figure) {
    var attributes = (COSArray) figure.getCOSObject().getDictionaryObject(COSName.A);
    var layout = (COSDictionary) attributes.getObject(0);
    var box = (COSArray) layout.getDictionaryObject("BBox");
    return box.toList().stream().mapToDouble(n -> ((COSNumber) n).floatValue()).toArray();
  }

  @Test
  void headings_heads_and_lists_are_what_they_are() throws Exception {
    try (var pdf = Sample.RICH.printed().open()) {
      var outline = StructureOutline.of(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(outline)
          .contains("L\nLI\nLBody\nLI\nLBody\nLI\nLBody", "TH Scope=Column", "TH Scope=Row")
          .containsSubsequence("H1", "H2", "H3", "H4", "H5", "H2", "H1", "Table");
    }
  }

  @Test
  void a_matrix_is_a_table_whose_figures_can_be_read() throws Exception {
    var paper = PrintedPaper.of(SampleBlocks.matrix(5, 3));
    assertThat(paper.text().replaceAll("[\\s　]", ""))
        .contains("分管负责人第一季度第二季度第三季度", "赵喆○0/10/1◐1/10/1◐2/10/1", "赵镕○0/10/1●1/11/1")
        .contains("●已达到◐部分达到○尚未登记—不适用；会议、检查：已登记/应登记次数");
    try (var pdf = paper.open()) {
      assertThat(StructureOutline.of(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .contains("TH Scope=Row\nTD\nTD\nTD\n");
    }
  }
}
