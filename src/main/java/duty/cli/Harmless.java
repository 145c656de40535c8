package duty.cli;

/** Makes text from the records safe to show: nothing in it commands the terminal or hides. */
final class Harmless {
  private static final char UNSHOWABLE = '\uFFFD';

  private Harmless() {}

  /**
   * One character for one: control characters as their pictures (ESC as ␛), what turns the
   * direction of writing around or breaks lines as �.
   *
   * @param text one line; tabs are replaced too
   */
  static String show(String text) {
    if (text.codePoints().allMatch(Harmless::isHarmless)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> shown.appendCodePoint(picture(codePoint)));
    return shown.toString();
  }

  /** What stands for a character; itself where it does no harm. */
  static int picture(int codePoint) {
    if (isHarmless(codePoint)) {
      return codePoint;
    }
    if (codePoint < ' ') {
      return 0x2400 + codePoint;
    }
    return codePoint == 0x7F ? 0x2421 : UNSHOWABLE;
  }

  private static boolean isHarmless(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= ' ';
    }
    boolean turns =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069)
            || codePoint == 0x200E
            || codePoint == 0x200F
            || codePoint == 0x061C;
    boolean breaks = codePoint == 0x2028 || codePoint == 0x2029;
    return codePoint > 0x9F && !turns && !breaks && (codePoint < 0xD800 || codePoint > 0xDFFF);
  }
}
