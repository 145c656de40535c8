package duty.report;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Set;

/** What a font file says of itself, and which characters it has. */
public final class Specimen {
  private final TrueType font;

  /** Why a file cannot set papers. */
  public enum Unfit {
    /** PostScript outlines (CFF, as in most .otf files), or no font at all. */
    NO_TRUETYPE_OUTLINES,
    DAMAGED,
    /** OS/2 fsType, ISO/IEC 14496-22 §5.2.7.2.7: neither whole nor in part. */
    NO_EMBEDDING,
    /** It may only be embedded whole, and papers hold the few characters that they use. */
    NO_SUBSETTING
  }

  /** A file that cannot set papers. */
  public static final class UnfitException extends IOException {
    private static final long serialVersionUID = 1L;
    private final Unfit reason;

    UnfitException(String message, Unfit reason) {
      super(message);
      this.reason = reason;
    }

    public Unfit reason() {
      return reason;
    }
  }

  private Specimen(TrueType font) {
    this.font = font;
  }

  /**
   * Looks at a file.
   *
   * @throws UnfitException where it cannot set papers
   * @throws IOException where it cannot be read
   */
  public static Specimen of(FontFile file) throws IOException {
    var font = TrueType.of(file);
    if (!font.sound()) {
      throw new UnfitException(file.name() + " is damaged", Unfit.DAMAGED);
    }
    var forbidden = font.forbidden();
    if (forbidden.isPresent()) {
      throw new UnfitException(file.name() + " must not be embedded", forbidden.get());
    }
    return new Specimen(font);
  }

  /** How many faces a file has: more than one in a collection. */
  public static int faces(FontFile file) throws IOException {
    return TrueType.faces(file.contents().open());
  }

  /** What a face is called, PostScript name and families; of any outlines, fit or not. */
  public static Set<String> names(FontFile file) throws IOException {
    try {
      return FontNames.in(file.contents().open(), file.index()).all();
    } catch (IndexOutOfBoundsException | BufferUnderflowException | NegativeArraySizeException e) {
      return Set.of();
    }
  }

  /** PostScript name, as the readers of a PDF see it. */
  public String name() {
    return font.name();
  }

  public boolean has(int codePoint) {
    return font.glyph(codePoint) != 0;
  }
}
