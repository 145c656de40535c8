package duty.report;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The straight lines that are drawn on a page. */
final class RuledLines extends PDFGraphicsStreamEngine {
  /** From left to right, {@code y} upward, in points. */
  record Ruled(double x, double y, double length) {}

  private final List<Ruled> horizontal = new ArrayList<>();
  private final List<Ruled> pending = new ArrayList<>();
  private Point2D.Double at = new Point2D.Double();

  RuledLines(PDPage page) {
    super(page);
  }

  /** From the top of the page down. */
  List<Ruled> horizontal() throws IOException {
    processPage(getPage());
    horizontal.sort(Comparator.comparingDouble(line -> -line.y()));
    return horizontal;
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Double(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (Math.abs(at.y - y) < 0.01) {
      pending.add(new Ruled(Math.min(at.x, x), y, Math.abs(x - at.x)));
    }
    at = new Point2D.Double(x, y);
  }

  @Override
  public void strokePath() {
    horizontal.addAll(pending);
    pending.clear();
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public void closePath() {}

  @Override
  public void endPath() {
    pending.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    pending.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    pending.clear();
  }

  @Override
  public void shadingFill(COSName name) {}
}
