package duty.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A paper as it comes from the press, read back. */
final class PrintedPaper {
  private static final PdfPress PRESS = new PdfPress();

  private final byte[] bytes;

  private PrintedPaper(byte[] bytes) {
    this.bytes = bytes;
  }

  static PrintedPaper of(Document paper) throws IOException, MissingGlyphsException {
    var out = new ByteArrayOutputStream();
    PRESS.print(paper, out);
    return new PrintedPaper(out.toByteArray());
  }

  /** A paper that somebody else printed. */
  static PrintedPaper of(byte[] bytes) {
    return new PrintedPaper(bytes);
  }

  /** A paper that somebody else printed. */
  static PrintedPaper read(Path file) throws IOException {
    return new PrintedPaper(Files.readAllBytes(file));
  }

  /** A paper with nothing but a body. */
  static PrintedPaper of(Block... body) throws IOException, MissingGlyphsException {
    return of(Document.of(SamplePapers.IMPRINT, Masthead.of("标题"), List.of(body)));
  }

  byte[] bytes() {
    return bytes;
  }

  PDDocument open() throws IOException {
    return Loader.loadPDF(bytes);
  }

  int pages() throws IOException {
    try (var pdf = open()) {
      return pdf.getNumberOfPages();
    }
  }

  String text() throws IOException {
    try (var pdf = open()) {
      return new PDFTextStripper().getText(pdf).replace("\r", "");
    }
  }

  /**
   * The text of a page without its line breaks.
   *
   * @param number from 1
   */
  String text(int number) throws IOException {
    try (var pdf = open()) {
      var stripper = new PDFTextStripper();
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      return stripper.getText(pdf).replaceAll("\\R", "");
    }
  }

  /**
   * Glyphs of a page in the order in which they are printed.
   *
   * @param number from 1
   */
  List<TextPosition> glyphs(int number) throws IOException {
    var glyphs = new ArrayList<TextPosition>();
    try (var pdf = open()) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
              glyphs.add(glyph);
            }
          };
      stripper.setStartPage(number);
      stripper.setEndPage(number);
      stripper.getText(pdf);
    }
    return glyphs;
  }

  /** What veraPDF finds fault with, in one reading; empty when the paper conforms to each. */
  String faults(PDFAFlavour... flavours) throws IOException, VeraPDFException {
    VeraGreenfieldFoundryProvider.initialise();
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(bytes), flavours[0]);
        var validator = foundry.createValidator(List.of(flavours))) {
      var results = validator.validateAll(parser);
      if (results.size() != flavours.length) {
        throw new IllegalStateException(results.size() + " results");
      }
      return results.stream().map(PrintedPaper::faults).collect(Collectors.joining());
    }
  }

  private static String faults(ValidationResult result) {
    var faults =
        result.getTestAssertions().stream()
            .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
            .distinct()
            .limit(10)
            .collect(Collectors.joining("\n"));
    return result.isCompliant()
        ? ""
        : "not compliant with " + result.getPDFAFlavour() + "\n" + faults;
  }
}
