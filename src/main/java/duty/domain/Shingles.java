package duty.domain;

import java.util.Arrays;

/**
 * A text as the set of all three letters in a row that it holds, each as a number. Punctuation and
 * white space do not count, and every number is the same: a copy with other dates is a copy.
 */
final class Shingles {
  private static final int WIDTH = 3;

  private Shingles() {}

  /** How many letters there are to compare. */
  static int letters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isLetter(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** As they come, equal ones too. */
  static int[] raw(String text) {
    int[] shingles = new int[text.length()];
    int size = 0;
    int seen = 0;
    long window = 0;
    boolean number = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean letter = isLetter(sign);
      boolean digit = !letter && Character.isDigit(sign);
      if (letter || (digit && !number)) {
        window = ((window << Character.SIZE) | (digit ? '0' : sign)) & 0xFFFF_FFFF_FFFFL;
        seen++;
        if (seen >= WIDTH) {
          shingles[size++] = hash(window);
        }
      }
      number = digit;
    }
    return Arrays.copyOf(shingles, size);
  }

  /** Nearly all are Chinese, and of these that is known without a table. */
  private static boolean isLetter(char sign) {
    return (sign >= '\u4E00' && sign <= '\u9FFF') || Character.isLetter(sign);
  }

  /** Each once, smallest first. */
  static int[] of(String text) {
    int[] shingles = raw(text);
    Arrays.sort(shingles);
    int size = 0;
    for (int i = 0; i < shingles.length; i++) {
      if (i == 0 || shingles[i] != shingles[i - 1]) {
        shingles[size++] = shingles[i];
      }
    }
    return Arrays.copyOf(shingles, size);
  }

  /**
   * How alike two texts are: twice what they share, of all that they hold, in whole percent,
   * rounded down.
   */
  static int percent(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = one.length + other.length;
    return all == 0 ? 0 : 200 * shared / all;
  }

  private static int hash(long window) {
    long mixed = window * 0x9E37_79B9_7F4A_7C15L;
    return (int) ((mixed ^ (mixed >>> 29)) >>> 16);
  }
}
