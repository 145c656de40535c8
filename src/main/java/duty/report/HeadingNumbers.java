package duty.report;

import java.util.Arrays;

/** Counts headings: 一、 （一） 1. （1）, each level again from one below every higher heading. */
final class HeadingNumbers {
  private static final String DIGITS = "零一二三四五六七八九";

  private final int[] counts = new int[5];
  private int level;

  /** The number of the next heading at a level of 1 to 4, with its mark. */
  String next(int headingLevel) {
    level = headingLevel;
    counts[level]++;
    Arrays.fill(counts, level + 1, counts.length, 0);
    return number(level, counts[level]);
  }

  /** The number of an item of a list at this place. */
  String item(int position) {
    return number(level < 3 ? 3 : 4, position);
  }

  private static String number(int level, int count) {
    return switch (level) {
      case 1 -> chinese(count) + "、";
      case 2 -> "（" + chinese(count) + "）";
      case 3 -> count + ".";
      default -> "（" + count + "）";
    };
  }

  /** 1 to 99 in Chinese; figures beyond that. */
  static String chinese(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? DIGITS.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? DIGITS.substring(ones, ones + 1) : "");
  }
}
