package duty.report;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper held against all that is asked of its file, for tests outside this room. */
public final class ConformingPaper {
  private final PrintedPaper paper;

  private ConformingPaper(PrintedPaper paper) {
    this.paper = paper;
  }

  public static ConformingPaper of(byte[] bytes) {
    return new ConformingPaper(PrintedPaper.of(bytes));
  }

  /** SHA-256 of its file. */
  public String digest() throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper.bytes()));
  }

  public int pages() throws IOException {
    return paper.pages();
  }

  /** What veraPDF finds fault with, as PDF/A-3a and as PDF/UA-1; empty when the paper conforms. */
  public String faults() throws Exception {
    return paper.faults(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);
  }

  /** Every font of every page, with what is wrong with it; empty when there is nothing. */
  public Set<String> unfitFonts() throws IOException {
    var unfit = new LinkedHashSet<String>();
    int fonts = 0;
    try (PDDocument pdf = paper.open()) {
      for (var page : pdf.getPages()) {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
          PDFont font = resources.getFont(name);
          fonts++;
          if (!font.isEmbedded() || !font.getName().matches("[A-Z]{6}\\+.+")) {
            unfit.add(font.getName() + " is no embedded subset");
          }
          if (font.getCOSObject().getCOSStream(COSName.TO_UNICODE) == null) {
            unfit.add(font.getName() + " does not say what its glyphs mean");
          }
        }
      }
    }
    return fonts == 0 ? Set.of("no fonts at all") : unfit;
  }

  /**
   * Where its text, by its structure or as printed, departs from the reading order of what it was
   * printed from; empty where it does not.
   */
  public String misread(Document document) throws IOException {
    try (PDDocument pdf = paper.open()) {
      var read = ReadPaper.of(pdf);
      var once = ReadingOrder.of(document, true);
      var again = ReadingOrder.of(document, false);
      if (!read.structured().equals(once) && !read.structured().equals(again)) {
        return departure(once, read.structured());
      }
      return read.printed().equals(read.structuredAsPrinted())
          ? ""
          : "printed in another order: " + departure(read.structuredAsPrinted(), read.printed());
    }
  }

  private static String departure(String wanted, String got) {
    int at = 0;
    while (at < Math.min(wanted.length(), got.length()) && wanted.charAt(at) == got.charAt(at)) {
      at++;
    }
    return "instead of " + around(wanted, at) + "\nit reads   " + around(got, at);
  }

  private static String around(String text, int at) {
    return "…" + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40)) + "…";
  }
}
