package duty.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A face at a size.
 *
 * @param size height of the em in points
 * @param cell advance of a full-width character in points: the grid of the body text, else the size
 * @param missing where characters without a glyph are noted
 */
record Setting(Typeface face, double size, double cell, MissingGlyphs missing) implements Measure {
  /** Glyphs at least this wide stand on the grid. */
  private static final double FULL_WIDTH = 0.95;

  @Override
  public double glyph(int codePoint) {
    return face.fount(codePoint).width(codePoint) * size / 1000;
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

  /** Notes what no fount has and what each must hold. */
  private void claim(String text) {
    text.codePoints()
        .filter(c -> c != '\n')
        .forEach(
            c -> {
              var fount = face.fount(c);
              fount.use(c);
              if (!fount.has(c)) {
                missing.note(c, text, fount.name());
              }
            });
  }

  /** Characters of one run that the same fount sets; {@code x} as in the {@link Run}. */
  record Stretch(Fount fount, String text, double x) {}

  /** Splits a run where the fount changes. */
  List<Stretch> stretches(Run run) {
    var stretches = new ArrayList<Stretch>();
    double x = run.x();
    double from = x;
    int start = 0;
    @Nullable Fount setting = null;
    for (int i = 0, c; i < run.text().length(); i += Character.charCount(c)) {
      c = run.text().codePointAt(i);
      var fount = face.fount(c);
      if (setting != null && fount != setting) {
        stretches.add(new Stretch(setting, run.text().substring(start, i), from));
        start = i;
        from = x;
      }
      setting = fount;
      x += glyph(c) + run.spacing();
    }
    if (setting != null) {
      stretches.add(new Stretch(setting, run.text().substring(start), from));
    }
    return stretches;
  }

  /** Height of the ink of a character above the baseline, in points. */
  double top(int codePoint) {
    return face.fount(codePoint).top(codePoint) * size / 1000;
  }

  /** Upper edge of the type above the baseline, in points. */
  double ascent() {
    return PageSetting.ASCENT * size;
  }

  double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }
}
