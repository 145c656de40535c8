package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The examiner itself: what is wrong with a paper is seen. */
class ConformingPaperTest {
  private static final PDFAFlavour ARCHIVE = PDFAFlavour.PDFA_3_A;
  private static final PDFAFlavour ACCESSIBLE = PDFAFlavour.PDFUA_1;
  private static final Document PAPER =
      Document.of(
          SamplePapers.IMPRINT,
          Masthead.of("标题"),
          List.of(
              new Paragraph("甲。"),
              new Table(
                  "t",
                  "表",
                  List.of(Column.of("一", 1).merging(), Column.of("二", 1)),
                  List.of(Row.of("同", "乙"), Row.of("同", "丙")))));

  private interface Spoiling {
    void spoil(PDDocument pdf) throws Exception;
  }

  private static PrintedPaper spoilt(Spoiling spoiling) throws Exception {
    try (var pdf = PrintedPaper.of(PAPER).open()) {
      spoiling.spoil(pdf);
      var out = new ByteArrayOutputStream();
      pdf.save(out);
      return PrintedPaper.of(out.toByteArray());
    }
  }

  private static void assertSeen(PrintedPaper paper, boolean archive, boolean accessible)
      throws Exception {
    assertThat(paper.faults(ARCHIVE).isEmpty()).isEqualTo(!archive);
    assertThat(paper.faults(ACCESSIBLE).isEmpty()).isEqualTo(!accessible);
    assertThat(rules(paper.faults(ARCHIVE, ACCESSIBLE)))
        .isEqualTo(rules(paper.faults(ARCHIVE) + paper.faults(ACCESSIBLE)));
  }

  /** Without the places, which are named after what is read beside. */
  private static List<String> rules(String faults) {
    return faults.lines().map(line -> line.replaceFirst(" Location .*", "")).distinct().toList();
  }

  @Test
  void one_reading_finds_what_is_wrong_by_either_standard_and_by_both() throws Exception {
    assertSeen(spoilt(pdf -> {}), false, false);
    assertSeen(
        spoilt(pdf -> catalog(pdf).removeItem(COSName.getPDFName("OutputIntents"))), true, false);
    assertSeen(
        spoilt(pdf -> catalog(pdf).removeItem(COSName.getPDFName("ViewerPreferences"))),
        false,
        true);
    assertSeen(spoilt(pdf -> catalog(pdf).removeItem(COSName.getPDFName("MarkInfo"))), true, true);
  }

  private static COSDictionary catalog(PDDocument pdf) {
    return pdf.getDocumentCatalog().getCOSObject();
  }

  @Test
  void a_font_that_is_not_embedded_is_named() throws Exception {
    assertThat(examined(spoilt(pdf -> {})).unfitFonts()).isEmpty();
    var paper =
        spoilt(
            pdf -> {
              PDResources resources = pdf.getPage(0).getResources();
              resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            });
    assertThat(examined(paper).unfitFonts()).contains("Helvetica is no embedded subset");
  }

  @Test
  void words_in_another_order_are_seen() throws Exception {
    var paper = examined(PrintedPaper.of(PAPER));
    assertThat(paper.misread(PAPER)).isEmpty();
    var other =
        Document.of(
            PAPER.imprint(), PAPER.masthead(), List.of(PAPER.body().get(1), PAPER.body().get(0)));
    assertThat(paper.misread(other)).contains("instead of …标题表一二", "it reads   …标题甲。");
  }

  private static ConformingPaper examined(PrintedPaper paper) {
    return ConformingPaper.of(paper.bytes());
  }
}
