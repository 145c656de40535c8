package duty.report;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints papers as PDF 1.7 that is PDF/A-3a and PDF/UA-1. The same paper gives the same bytes on
 * every machine. One press may print many papers, one after the other; it keeps the fonts that it
 * has read.
 */
public final class PdfPress {
  private final TypeCase typeCase;
  private final Map<FontFile, TrueType> loaded = new HashMap<>();

  /** A press with the type that comes with the program. */
  public PdfPress() {
    this(new NotoTypeCase());
  }

  public PdfPress(TypeCase typeCase) {
    this.typeCase = typeCase;
  }

  /**
   * Writes a paper; {@code out} stays open.
   *
   * @throws MissingGlyphsException before anything is written
   */
  public void print(Document paper, OutputStream out) throws IOException, MissingGlyphsException {
    try {
      print(paper, new Founts(typeCase, loaded), out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (DocumentException e) {
      throw new IOException(e);
    }
  }

  private static void print(Document paper, Founts founts, OutputStream out)
      throws IOException, MissingGlyphsException {
    var pages = Pager.pages(Compositor.slugs(paper, founts));
    var foot = new PageFoot(paper.imprint(), founts, pages.size());
    founts.missing().refuse();
    var faces = founts.used().stream().map(Fount::name).toList();
    var digest = Fingerprint.of(paper, faces, pages);
    var fonts = new HashMap<Fount, BaseFont>();
    for (var fount : founts.used()) {
      fonts.put(fount, fount.cast(ByteBuffer.wrap(digest).getLong()));
    }
    var metadata = new PdfMetadata(paper, faces, digest);
    write(pages, foot, fonts, metadata, out);
  }

  private static void write(
      List<Page> pages,
      PageFoot foot,
      Map<Fount, BaseFont> fonts,
      PdfMetadata metadata,
      OutputStream out)
      throws IOException {
    var file = new com.lowagie.text.Document(sheet(pages.get(0)));
    file.setGlyphSubstitutionEnabled(false);
    var writer = PdfWriter.getInstance(file, out);
    writer.setCloseStream(false);
    // The table of offsets as a stream: as text, OpenPDF writes it in the digits of the locale.
    writer.setFullCompression();
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    writer.setXmpMetadata(metadata.xmp());
    file.open();
    var structure = new StructureTree(writer.getStructureTreeRoot());
    var contents = new Outline(writer);
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        file.setPageSize(sheet(pages.get(i)));
        file.newPage();
      }
      print(pages.get(i), i + 1, foot, writer, structure, fonts, contents);
    }
    metadata.write(writer);
    file.close();
  }

  private static Rectangle sheet(Page page) {
    var sheet = new Rectangle((float) PageSetting.SHEET_WIDTH, (float) PageSetting.SHEET_HEIGHT);
    return page.orientation() == Orientation.PORTRAIT ? sheet : sheet.rotate();
  }

  private static void print(
      Page page,
      int number,
      PageFoot foot,
      PdfWriter writer,
      StructureTree structure,
      Map<Fount, BaseFont> fonts,
      Outline contents) {
    var canvas = writer.getDirectContent();
    var upright = new Sheet(canvas, structure, fonts, Orientation.PORTRAIT);
    if (page.orientation() == Orientation.PORTRAIT) {
      new PagePress(upright, contents).print(page);
      foot.print(upright, number);
      return;
    }
    // OpenPDF turns the canvas of a rotated page; the foot is turned back.
    var lying = new Sheet(canvas, structure, fonts, Orientation.LANDSCAPE);
    new PagePress(lying, contents).print(page);
    canvas.saveState();
    canvas.concatCTM(0, -1, 1, 0, 0, (float) PageSetting.SHEET_WIDTH);
    foot.print(upright, number);
    canvas.restoreState();
  }

  /** The reader's list of contents. */
  private static final class Outline implements PagePress.Contents {
    private final Deque<PdfOutline> path = new ArrayDeque<>();

    Outline(PdfWriter writer) {
      path.push(writer.getRootOutline());
    }

    @Override
    public void add(Slug.Bookmark bookmark, Orientation orientation, double top) {
      while (path.size() > bookmark.depth()) {
        path.pop();
      }
      double y = PageSetting.BOTTOM + PageSetting.TEXT_HEIGHT - top + PageSetting.PITCH;
      var place =
          orientation == Orientation.PORTRAIT
              ? new PdfDestination(PdfDestination.XYZ, 0, (float) y, 0)
              : new PdfDestination(PdfDestination.FIT);
      path.push(new PdfOutline(path.getFirst(), place, bookmark.title(), true));
    }
  }
}
