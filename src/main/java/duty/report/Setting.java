package duty.report;

import java.util.List;

/**
 * A fount at a size.
 *
 * @param size height of the em in points
 * @param cell advance of a full-width character in points: the grid of the body text, else the size
 * @param missing where characters without a glyph are noted
 */
record Setting(Fount fount, double size, double cell, MissingGlyphs missing) implements Measure {
  /** Glyphs at least this wide stand on the grid. */
  private static final double FULL_WIDTH = 0.95;

  @Override
  public double glyph(int codePoint) {
    return fount.width(codePoint) * size / 1000;
  }

  @Override
  public double advance(int codePoint) {
    double width = glyph(codePoint);
    return width >= FULL_WIDTH * size ? width - size + cell : width;
  }

  @Override
  public double em() {
    return size;
  }

  @Override
  public boolean elastic() {
    return true;
  }

  /**
   * Sets text in lines; see {@link LineBreaker#lines}.
   *
   * @param spread how far gaps may be widened to fill the measure, in em; 0 to leave lines as they
   *     are
   */
  List<Line> lines(String text, double first, double rest, double spread) {
    claim(text);
    return new LineBreaker(this, spread).lines(text, first, rest);
  }

  /** Sets text on one line, however wide. */
  Line line(String text) {
    claim(text);
    return new LineBreaker(this, 0).line(text);
  }

  /** Notes what the fount lacks and what it must hold. */
  private void claim(String text) {
    missing.note(fount, text);
    fount.use(text);
  }

  /** Upper edge of the type above the baseline, in points. */
  double ascent() {
    return PageSetting.ASCENT * size;
  }

  double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }
}
