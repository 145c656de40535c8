package duty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPressTest {
  private static final double MM = 72 / 25.4;
  private static final double HALF_MM = 0.5 * MM;

  private static PrintedPaper rich() throws Exception {
    return PrintedPaper.of(SamplePapers.rich());
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_3_A", "PDFUA_1"})
  void a_paper_with_everything_conforms(PDFAFlavour flavour) throws Exception {
    assertThat(rich().faults(flavour)).isEmpty();
  }

  @Test
  void the_text_is_extracted_in_reading_order() throws Exception {
    var text = rich().text().replaceAll("\\s", "");
    assertThat(text)
        .containsSubsequence(
            "台市监〔2026〕",
            "签发人：",
            "责任制落实情况的报告",
            "（送审稿）",
            "区安委会办公室：",
            "为进一步深入贯彻",
            "一、总体情况",
            "整改率94.6%；",
            "分管负责人履职情况统计表",
            "𬭎𬱖1111",
            "（一）会议召集情况",
            "1.传达上级会议精神；",
            "（二）带队检查情况",
            "1.特种设备",
            "（1）跟踪监督",
            "二、隐患排查治理情况",
            "三、存在问题和下步打算",
            "附件：1.区市场监管局",
            "2.事故隐患台账",
            "台儿庄区市场监督管理局",
            "附件1",
            "依法对市场主体",
            "附件2");
  }

  @Test
  void every_page_says_where_it_comes_from() throws Exception {
    var paper = rich();
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(paper.text(page))
          .contains("台儿庄区市场监督管理局", "2026Q3", "截至2026-10-08", "记录1a2b3c4", "规则台市监〔2016〕3号");
    }
  }

  @Test
  void time_zone_and_locale_leave_no_trace() throws Exception {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.CHINA);
      var here = rich().bytes();
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      var there = rich().bytes();
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Arrays.equals(there, here)).isTrue();
      assertThat(Arrays.equals(rich().bytes(), here)).isTrue();
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void another_paper_has_another_identifier() throws Exception {
    var one = PrintedPaper.of(new Paragraph("甲"));
    var other = PrintedPaper.of(new Paragraph("乙"));
    try (var a = one.open();
        var b = other.open()) {
      assertThat(a.getDocument().getDocumentID().getObject(0))
          .isNotEqualTo(b.getDocument().getDocumentID().getObject(0));
    }
  }

  @Test
  void body_text_stands_on_the_grid_of_the_standard() throws Exception {
    var glyphs =
        PrintedPaper.of(new Paragraph("安".repeat(26 + 28 * 30))).glyphs(2).stream()
            .filter(g -> g.getUnicode().equals("安"))
            .toList();
    assertThat(glyphs).hasSizeGreaterThan(28 * 4);
    assertThat(glyphs.get(0).getX()).isCloseTo((float) (28 * MM), within((float) HALF_MM));
    assertThat(glyphs.get(27).getX()).isCloseTo((float) (184 * MM - 15.8), within(0.5f));
    assertThat(glyphs.get(28).getX()).isCloseTo(glyphs.get(0).getX(), within(0.01f));
    double pitch = glyphs.get(28).getY() - glyphs.get(0).getY();
    assertThat(pitch).isCloseTo(225 * MM / 22, within(0.01));
    assertThat(glyphs.get(0).getFontSizeInPt()).isEqualTo(16);
    double top = glyphs.get(0).getY() - 0.88 * 16;
    assertThat(top).isCloseTo(37 * MM, within(HALF_MM));
  }

  @Test
  void a_full_page_has_22_lines() throws Exception {
    var glyphs = PrintedPaper.of(new Paragraph("安".repeat(28 * 60))).glyphs(2);
    assertThat(glyphs.stream().filter(g -> g.getUnicode().equals("安"))).hasSize(22 * 28);
    double last =
        glyphs.stream()
            .filter(g -> g.getUnicode().equals("安"))
            .mapToDouble(TextPosition::getY)
            .max()
            .orElseThrow();
    assertThat(last).isLessThan((297 - 35) * MM);
  }

  @Test
  void the_title_is_set_in_22_points_and_centred() throws Exception {
    var glyphs = rich().glyphs(1).stream().filter(g -> g.getFontSizeInPt() == 22).toList();
    var title = SamplePapers.rich().masthead().title();
    assertThat(glyphs)
        .extracting(TextPosition::getUnicode)
        .containsExactly(title.codePoints().mapToObj(Character::toString).toArray(String[]::new));
    double first = glyphs.get(0).getY();
    var line = glyphs.stream().filter(g -> g.getY() == first).toList();
    double left = line.get(0).getX();
    double right = line.get(line.size() - 1).getEndX();
    assertThat((left + right) / 2).isCloseTo((28 + 78) * MM, within(HALF_MM));
  }

  @Test
  void page_numbers_stand_outside_below_the_text() throws Exception {
    var paper = rich();
    for (int page = 1; page <= 4; page++) {
      var folio = paper.glyphs(page).stream().filter(g -> g.getFontSizeInPt() == 14).toList();
      folio = folio.subList(folio.size() - 5, folio.size());
      double cell = 156 * MM / 28;
      if (page % 2 == 1) {
        double right = folio.get(4).getEndX();
        assertThat(right).isCloseTo(184 * MM - cell, within(HALF_MM));
      } else {
        double left = folio.get(0).getX();
        assertThat(left).isCloseTo(28 * MM + cell, within(HALF_MM));
      }
      double dashes = folio.get(0).getY() - 0.313 * 14;
      assertThat(dashes).isCloseTo((37 + 225 + 7) * MM, within(HALF_MM));
    }
  }

  @Test
  void a_lying_page_is_an_upright_sheet_turned() throws Exception {
    try (var pdf = rich().open()) {
      var last = pdf.getPage(pdf.getNumberOfPages() - 1);
      assertThat(last.getRotation()).isEqualTo(90);
      assertThat(last.getMediaBox().getWidth()).isCloseTo((float) (210 * MM), within(0.1f));
    }
  }

  @Test
  void the_file_says_what_it_is() throws Exception {
    try (var pdf = rich().open()) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).contains("2026年第三季度");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("台儿庄区市场监督管理局");
      assertThat(pdf.getDocumentInformation().getKeywords()).contains("2026Q3", "1a2b3c4");
      assertThat(pdf.getVersion()).isEqualTo(1.7f);
    }
  }

  @Test
  void headings_are_bookmarks() throws Exception {
    try (var pdf = rich().open()) {
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      var title = outline.getFirstChild();
      assertThat(title.getTitle()).endsWith("落实情况的报告");
      assertThat(title.getFirstChild().getTitle()).isEqualTo("一、总体情况");
      assertThat(title.getFirstChild().getFirstChild().getTitle()).isEqualTo("（一）会议召集情况");
      assertThat(title.getNextSibling().getTitle()).endsWith("责任制分工表");
    }
  }

  @Test
  void attachments_are_associated_files() throws Exception {
    try (var pdf = rich().open()) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      var file = files.get("本报告所依据的记录");
      assertThat(file.getFileUnicode()).isEqualTo("记录.yaml");
      assertThat(file.getFileDescription()).isEqualTo("本报告所依据的记录");
      assertThat(file.getEmbeddedFile().toByteArray()).asString().isEqualTo("name: 李喆\n");
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/yaml");
      assertThat(pdf.getDocumentCatalog().getCOSObject().getDictionaryObject("AF")).isNotNull();
    }
  }

  @Test
  void merged_cells_span_their_rows_in_the_structure() throws Exception {
    try (var pdf = PrintedPaper.of(SamplePapers.division()).open()) {
      PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
      assertThat(StructureOutline.of(root))
          .contains("TD RowSpan=7")
          .contains("TH Scope=Column")
          .containsSubsequence(
              "Document", "Sect", "H1", "Table", "THead", "TR", "TH", "TBody", "TR");
    }
  }

  @Test
  void all_missing_glyphs_are_named_before_anything_is_written() {
    var out = new ByteArrayOutputStream();
    var paper =
        Document.of(
            SamplePapers.IMPRINT,
            Masthead.of("标题"),
            List.of(new Paragraph("𠮷某和☑"), new Heading(1, "有☑")));
    var fault =
        catchThrowableOfType(MissingGlyphsException.class, () -> new PdfPress().print(paper, out));
    assertThat(fault.missing())
        .extracting(m -> m.character() + " " + m.text())
        .containsExactly("𠮷 U+20BB7 𠮷某和☑", "☑ U+2611 𠮷某和☑", "☑ U+2611 一、有☑");
    assertThat(out.size()).isZero();
  }

  @Test
  void characters_that_look_alike_are_extracted_as_written() throws Exception {
    var text = "部首⼀与汉字一，𬭎𬱖喆堃玥镕珺垚祎翀";
    assertThat(PrintedPaper.of(new Paragraph(text)).text()).contains(text);
  }

  @Test
  void a_signature_keeps_two_lines_of_text_with_it() throws Exception {
    for (int length = 26 + 28 * 14; length <= 26 + 28 * 21; length += 28) {
      var paper =
          PrintedPaper.of(
              Document.of(
                      SamplePapers.IMPRINT,
                      Masthead.of("标题"),
                      List.of(new Paragraph("安".repeat(length))))
                  .signedBy(new Signature("某局", LocalDate.of(2026, 4, 8))));
      var last = paper.text(paper.pages());
      assertThat(last).contains("某局", "2026年4月8日");
      assertThat(last.chars().filter(c -> c == '安').count()).isGreaterThanOrEqualTo(2 * 28);
    }
  }

  @Test
  void the_date_begins_two_characters_after_the_name() throws Exception {
    var glyphs = glyphsOfSignature("台儿庄区市场监督管理局");
    double name = glyphs.stream().filter(g -> g.getUnicode().equals("台")).toList().get(0).getX();
    double date = glyphs.stream().filter(g -> g.getUnicode().equals("2")).toList().get(0).getX();
    assertThat(date - name).isCloseTo(2 * 156 * MM / 28, within(0.1));
  }

  private static List<TextPosition> glyphsOfSignature(String name) throws Exception {
    return PrintedPaper.of(
            Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), List.of(new Paragraph("文。")))
                .signedBy(new Signature(name, LocalDate.of(2026, 4, 8))))
        .glyphs(1);
  }
}
