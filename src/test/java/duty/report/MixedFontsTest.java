package duty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import duty.app.Faces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper whose body is set in an installed font that lacks some characters. */
class MixedFontsTest {
  private static final String TEXT = "安全𬭎安全，喆全";

  @TempDir private Path folder;
  private PdfPress press;

  @BeforeEach
  void installs_a_small_font() throws IOException {
    Files.write(folder.resolve("simfang.ttf"), SampleFonts.few("Black", "一国年0—安全，。"));
    press = Faces.choose(folder, Map.of(), List.of(folder)).press();
  }

  private PrintedPaper print(String text) throws Exception {
    var paper = Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), List.of(new Paragraph(text)));
    var out = new ByteArrayOutputStream();
    press.print(paper, out);
    Files.write(folder.resolve("paper.pdf"), out.toByteArray());
    return PrintedPaper.read(folder.resolve("paper.pdf"));
  }

  @Test
  void what_the_font_lacks_is_set_in_the_shipped_one_character_by_character() throws Exception {
    var paper = print(TEXT);
    assertThat(paper.text()).contains(TEXT);
    var glyphs = paper.glyphs(1).stream().filter(g -> g.getFontSizeInPt() == 16).toList();
    for (var glyph : glyphs) {
      boolean own = "安全，".contains(glyph.getUnicode());
      assertThat(glyph.getFont().getName())
          .as(glyph.getUnicode())
          .endsWith(own ? "NotoSansSC-Black" : "NotoSansSC-Regular");
    }
    assertThat(glyphs).hasSize(8);
  }

  @Test
  void every_character_keeps_its_place_on_the_grid() throws Exception {
    List<TextPosition> glyphs =
        print(TEXT).glyphs(1).stream().filter(g -> g.getFontSizeInPt() == 16).toList();
    for (int i = 1; i < glyphs.size(); i++) {
      double step = glyphs.get(i).getX() - glyphs.get(i - 1).getX();
      assertThat(step).isCloseTo(156 * 72 / 25.4 / 28, within(0.02));
    }
  }

  @Test
  void the_paper_says_which_fonts_set_it() throws Exception {
    try (var pdf = print(TEXT).open()) {
      assertThat(pdf.getDocumentInformation().getKeywords())
          .endsWith("字体NotoSansSC-Bold、NotoSansSC-Black、NotoSansSC-Regular");
    }
  }

  @Test
  void it_conforms_and_is_the_same_again() throws Exception {
    var paper = print(TEXT);
    assertThat(paper.faults(PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    press = Faces.choose(folder, Map.of(), List.of(folder)).press();
    assertThat(print(TEXT).bytes()).isEqualTo(paper.bytes());
  }

  @Test
  void what_no_font_has_is_refused_by_name() {
    var fault = catchThrowableOfType(MissingGlyphsException.class, () -> print("安全☑"));
    assertThat(fault.missing()).extracting(MissingGlyph::character).containsExactly("☑ U+2611");
  }
}
