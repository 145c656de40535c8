package duty.report;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.BitSet;

/** The type of one font file at work on one paper: knows which characters the paper uses. */
final class Fount {
  private final TrueType font;
  private final BitSet used = new BitSet();

  Fount(TrueType font) {
    this.font = font;
  }

  /** PostScript name. */
  String name() {
    return font.name();
  }

  boolean has(int codePoint) {
    return font.glyph(codePoint) != 0;
  }

  /** Width in thousandths of the em. */
  int width(int codePoint) {
    return font.width(font.glyph(codePoint));
  }

  /** Upper edge above the baseline in thousandths of the em. */
  int top(int codePoint) {
    return font.top(font.glyph(codePoint));
  }

  void use(int codePoint) {
    used.set(codePoint);
  }

  boolean used() {
    return !used.isEmpty();
  }

  /**
   * The embeddable font with the characters used so far.
   *
   * @param seed decides the six letters that a PDF puts before the name of a subset
   */
  BaseFont cast(long seed) throws IOException {
    var subset = TrueTypeSubset.of(font, used);
    var file = name() + ".ttf";
    var base = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, subset, null);
    base.setIncludeCidSet(false);
    base.setSecureRandom(new Sequence(seed ^ file.hashCode()));
    return base;
  }

  /** Not random at all: the same paper is to give the same bytes. */
  private static final class Sequence extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final java.util.Random numbers;

    Sequence(long seed) {
      super(null, null); // no provider is looked up
      numbers = new java.util.Random(seed);
    }

    @Override
    public double nextDouble() {
      return numbers.nextDouble();
    }
  }
}
