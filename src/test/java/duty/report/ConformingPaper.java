package duty.report;

import java.nio.file.Path;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF about a paper, for tests outside this room. */
public final class ConformingPaper {
  private ConformingPaper() {}

  /**
   * What it finds fault with; empty when the paper conforms.
   *
   * @param accessible whether to ask for PDF/UA-1 instead of PDF/A-3a
   */
  public static String faults(Path file, boolean accessible) throws Exception {
    return PrintedPaper.read(file).faults(accessible ? PDFAFlavour.PDFUA_1 : PDFAFlavour.PDFA_3_A);
  }
}
