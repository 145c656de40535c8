package duty.report;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page being printed. Places are in points from the top left corner of the text area, downward.
 * Everything is either a place in the logical structure or an artifact.
 */
final class Sheet {
  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfContentByte canvas;
  private final StructureTree structure;
  private final Map<Fount, BaseFont> fonts;
  private final double left;
  private final double top;
  private @Nullable Node open;

  /**
   * @param left of the text area on the canvas
   * @param top of the text area on the canvas, upward
   */
  Sheet(
      PdfContentByte canvas,
      StructureTree structure,
      Map<Fount, BaseFont> fonts,
      double left,
      double top) {
    this.canvas = canvas;
    this.structure = structure;
    this.fonts = fonts;
    this.left = left;
    this.top = top;
  }

  /** Prints words in their place of the structure; {@code y} is the upper edge of the type. */
  void words(Node node, Line line, Setting setting, double x, double y) {
    if (open != node) {
      close();
      canvas.beginMarkedContentSequence(structure.element(node));
      open = node;
    }
    show(line, setting, x, y + setting.ascent());
  }

  /** Makes sure that a cell without words is in the structure, in its order. */
  void mention(Node node) {
    structure.element(node);
  }

  /** Begins something that is not part of the text: {@code Pagination} or {@code Layout}. */
  void beginArtifact(String type, @Nullable String subtype) {
    close();
    var properties = new PdfDictionary();
    properties.put(PdfName.TYPE, new PdfName(type));
    if (subtype != null) {
      properties.put(PdfName.SUBTYPE, new PdfName(subtype));
    }
    canvas.beginMarkedContentSequence(ARTIFACT, properties, true);
  }

  void endArtifact() {
    canvas.endMarkedContentSequence();
  }

  /** Ends the words printed last. */
  void close() {
    if (open != null) {
      canvas.endMarkedContentSequence();
      open = null;
    }
  }

  /** Shows a line; {@code baseline} as a place. */
  void show(Line line, Setting setting, double x, double baseline) {
    var font = fonts.get(setting.fount());
    canvas.beginText();
    canvas.setFontAndSize(font, (float) setting.size());
    for (var run : line.runs()) {
      canvas.setCharacterSpacing((float) run.spacing());
      canvas.setTextMatrix((float) (left + x + run.x()), (float) (top - baseline));
      canvas.showTextBasic(run.text());
    }
    canvas.endText();
  }

  /** A black rule of {@link PageSetting#RULE}, within an artifact. */
  void rule(double x1, double y1, double x2, double y2) {
    canvas.setLineWidth((float) PageSetting.RULE);
    canvas.moveTo((float) (left + x1), (float) (top - y1));
    canvas.lineTo((float) (left + x2), (float) (top - y2));
    canvas.stroke();
  }
}
