package duty.report;

/** What the values of a paper refuse. */
final class Texts {
  private Texts() {}

  static void requireWords(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
  }

  static void requireLine(String text, String what) {
    requireWords(text, what);
    if (text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException(what + " has more than one line: " + text);
    }
  }
}
