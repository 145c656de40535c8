package duty.store;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that come again and again (field names, ids, people, certificates), kept once: half
 * of what a large ledger would hold. Which are kept is left to chance, and to two threads at once.
 */
final class Words {
  /** UTF-16 units; what is longer seldom comes again. */
  private static final int LONGEST = 24;

  /** A power of two. */
  private static final int KEPT = 1 << 13;

  private static final @Nullable String[] WORDS = new @Nullable String[KEPT];

  private Words() {}

  /** The same text, the one that is kept where there is one. */
  static String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 13)) & (KEPT - 1);
    String kept = WORDS[place];
    if (text.equals(kept)) {
      return kept;
    }
    WORDS[place] = text;
    return text;
  }

  /** Enough of a value to know it by. */
  static String shortened(String text) {
    return shortened(text, 40);
  }

  /** A path, which is of use only as a whole, within reason. */
  static String path(String text) {
    return shortened(text, 250);
  }

  private static String shortened(String text, int most) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.codePointCount(0, line.length()) <= most
        ? line
        : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
  }
}
