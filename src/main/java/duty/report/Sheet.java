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
  private final Orientation orientation;
  private final double left;
  private final double top;
  private @Nullable FlowNode open;

  Sheet(
      PdfContentByte canvas,
      StructureTree structure,
      Map<Fount, BaseFont> fonts,
      Orientation orientation) {
    this.canvas = canvas;
    this.structure = structure;
    this.fonts = fonts;
    this.orientation = orientation;
    boolean upright = orientation == Orientation.PORTRAIT;
    left = upright ? PageSetting.LEFT : PageSetting.BOTTOM;
    top =
        upright
            ? PageSetting.BOTTOM + PageSetting.TEXT_HEIGHT
            : PageSetting.SHEET_WIDTH - PageSetting.LEFT;
  }

  /** Prints words in their place of the structure; {@code y} is the upper edge of the type. */
  void words(FlowNode node, Line line, Setting setting, double x, double y) {
    if (open != node) {
      close();
      canvas.beginMarkedContentSequence(structure.element(node));
      open = node;
    }
    show(line, setting, x, y + setting.ascent());
  }

  /**
   * Begins a figure; everything up to {@link #close} belongs to it.
   *
   * @param x its left edge, {@code y} its upper edge
   */
  void beginFigure(FlowNode node, double x, double y, double width, double height) {
    close();
    double right = left + x + width;
    double lower = top - y - height;
    double upper = top - y;
    float[] box =
        orientation == Orientation.PORTRAIT
            ? new float[] {(float) (left + x), (float) lower, (float) right, (float) upper}
            : new float[] {
              (float) (PageSetting.SHEET_WIDTH - upper),
              (float) (left + x),
              (float) (PageSetting.SHEET_WIDTH - lower),
              (float) right
            };
    canvas.beginMarkedContentSequence(structure.figure(node, box));
    open = node;
  }

  /** Makes sure that a cell without words is in the structure, in its order. */
  void mention(FlowNode node) {
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
    canvas.beginText();
    @Nullable BaseFont set = null;
    for (var run : line.runs()) {
      canvas.setCharacterSpacing((float) run.spacing());
      for (var stretch : setting.stretches(run)) {
        var font = fonts.get(stretch.fount());
        if (font != set) {
          canvas.setFontAndSize(font, (float) setting.size());
          set = font;
        }
        canvas.setTextMatrix((float) (left + x + stretch.x()), (float) (top - baseline));
        canvas.showTextBasic(stretch.text());
      }
    }
    canvas.endText();
  }

  /** A black rule of {@link PageSetting#RULE}, within an artifact or a figure. */
  void rule(double x1, double y1, double x2, double y2) {
    rule(x1, y1, x2, y2, PageSetting.RULE);
  }

  /** A black rule. */
  void rule(double x1, double y1, double x2, double y2, double thickness) {
    canvas.setLineWidth((float) thickness);
    canvas.moveTo((float) (left + x1), (float) (top - y1));
    canvas.lineTo((float) (left + x2), (float) (top - y2));
    canvas.stroke();
  }

  /** A bar with a black edge, within a figure; {@code y} is its upper edge. */
  void bar(double x, double y, double width, double height, Filling filling) {
    canvas.saveState();
    canvas.rectangle((float) (left + x), (float) (top - y - height), (float) width, (float) height);
    canvas.setLineWidth((float) PageSetting.RULE);
    canvas.setGrayFill(filling.grey);
    canvas.fillStroke();
    if (filling.hatched) {
      hatch(x, y, width, height);
    }
    canvas.restoreState();
  }

  private void hatch(double x, double y, double width, double height) {
    canvas.rectangle((float) (left + x), (float) (top - y - height), (float) width, (float) height);
    canvas.clip();
    canvas.newPath();
    for (double at = -height; at < width; at += Filling.HATCH) {
      rule(x + at, y + height, x + at + height, y);
    }
  }
}
