package duty.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * 公民身份号码 as GB 11643 has it: six digits of a place, eight of the day of birth, three of a sequence,
 * and a check digit of ISO 7064 (MOD 11-2).
 */
final class IdentityNumber {
  static final int LENGTH = 18;

  private static final int OLD_LENGTH = 15;
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  /** The first two digits that provinces have; 81 to 83 are of residents from beyond. */
  private static final String PROVINCES =
      " 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81"
          + " 82 83 ";

  /** Of old numbers, so that the 15 digits of a business licence are not taken for one. */
  private static final int OLD_BIRTH_FROM = 1940;

  private IdentityNumber() {}

  /**
   * Whether it is a number that somebody can have.
   *
   * @param number digits, the last one perhaps {@code X}
   */
  static boolean isValid(String number) {
    if (number.length() != LENGTH || !ofProvince(number)) {
      return false;
    }
    int year = Integer.parseInt(number.substring(6, 10));
    return year >= 1900
        && year < 2100
        && born(year, number, 10)
        && check(number) == number.charAt(17);
  }

  /** Whether it is one of the 15 digits that were given until 1999, without a check digit. */
  static boolean isOld(String number) {
    if (number.length() != OLD_LENGTH || !ofProvince(number)) {
      return false;
    }
    int year = 1900 + Integer.parseInt(number.substring(6, 8));
    return year >= OLD_BIRTH_FROM && born(year, number, 8);
  }

  /**
   * Whether 15 digits have the check digit that the licences of businesses had until 2015, and
   * those of shops (个体工商户) may have today: GB/T 17710, MOD 11,10. By chance one in ten others has
   * it too.
   */
  static boolean isLicence(String number) {
    int product = 10;
    for (int i = 0; i < OLD_LENGTH; i++) {
      int sum = (product + number.charAt(i) - '0') % 10;
      if (i == OLD_LENGTH - 1) {
        return sum == 1;
      }
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return false;
  }

  private static char check(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK.charAt(sum % CHECK.length());
  }

  private static boolean ofProvince(String number) {
    return PROVINCES.contains(" " + number.substring(0, 2) + " ");
  }

  private static boolean born(int year, String number, int month) {
    try {
      LocalDate.of(
          year,
          Integer.parseInt(number.substring(month, month + 2)),
          Integer.parseInt(number.substring(month + 2, month + 4)));
      return true;
    } catch (DateTimeException impossible) {
      return false;
    }
  }
}
