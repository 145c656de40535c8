package duty.privacy;

import java.util.Locale;

/**
 * Text of a record, a file's name, a commit or a command line as it may be shown: what is private
 * has stars, and nothing in it commands a terminal or hides.
 */
public final class ShownText {
  private static final char UNSHOWABLE = '\uFFFD';
  private static final int JOINER = 0x200D;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private ShownText() {}

  /** On one line, as many code points as before; a line's end is shown as a picture too. */
  public static String line(String text) {
    return pictured(PrivateDetail.masked(text), false);
  }

  /** The same with the lines kept that it has. */
  public static String lines(String text) {
    return pictured(PrivateDetail.masked(text), true);
  }

  /**
   * A value below a title that says what it is, as in a table: a certificate's number looks like a
   * telephone's.
   */
  public static String lines(String title, String value) {
    String before = title + "：";
    return pictured(PrivateDetail.masked(before + value).substring(before.length()), true);
  }

  /**
   * Its beginning, on one line.
   *
   * @param most code points
   */
  public static String beginning(String text, int most) {
    // Covered before it is cut: of half a number nobody sees what it is.
    String line = PrivateDetail.masked(text).replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }

  /**
   * What stands for a character: control characters have pictures (ESC is ␛), what turns the
   * direction of writing around, breaks lines, takes no room or is no character is �; any other is
   * itself.
   */
  public static int picture(int codePoint) {
    if (isHarmless(codePoint)) {
      return codePoint;
    }
    if (codePoint < ' ') {
      return 0x2400 + codePoint;
    }
    return codePoint == 0x7F ? 0x2421 : UNSHOWABLE;
  }

  /** As it is named where a character set lacks it: {@code <U+20BB7>}. */
  public static String named(int codePoint) {
    return String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }

  private static boolean isHarmless(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> codePoint == JOINER || codePoint == BYTE_ORDER_MARK;
      case Character.UNASSIGNED ->
          (codePoint & 0xFFFE) != 0xFFFE && (codePoint < 0xFDD0 || codePoint > 0xFDEF);
      default -> true;
    };
  }

  private static String pictured(String text, boolean lines) {
    int first = 0;
    while (first < text.length() && text.charAt(first) >= ' ' && text.charAt(first) < 0x7F) {
      first++;
    }
    if (text.codePoints().skip(first).allMatch(ShownText::isHarmless)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> shown.appendCodePoint(lines && point == '\n' ? point : picture(point)));
    return shown.toString();
  }
}
