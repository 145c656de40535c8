package duty.report;

import java.util.Locale;

/**
 * A character that no font of its face can draw.
 *
 * @param codePoint Unicode code point
 * @param text the whole line, paragraph or cell that holds it
 * @param font the first that should have set it
 */
public record MissingGlyph(int codePoint, String text, String font) {
  /** Like {@code 𠮷 U+20BB7}; a control character shows its number alone. */
  public String character() {
    var number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT
        ? number
        : Character.toString(codePoint) + " " + number;
  }
}
