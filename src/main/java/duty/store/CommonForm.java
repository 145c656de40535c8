package duty.store;

import duty.domain.IsoDay;
import java.time.Month;

/** The forms of values that every ledger is full of, looked at by hand. */
final class CommonForm {
  private CommonForm() {}

  /** At most fifteen digits, perhaps negative, with at most six decimal places. */
  static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    return areDigits(text, start, end, 15)
        && (point < 0 || areDigits(text, point + 1, text.length(), 6));
  }

  private static boolean areDigits(String text, int from, int to, int most) {
    boolean digits = to > from && to - from <= most;
    for (int i = from; digits && i < to; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits;
  }

  /** 09:00, with two digits each. */
  static boolean isTime(String text) {
    int hour = IsoDay.digits(text, 0, 2);
    int minute = IsoDay.digits(text, 3, 5);
    return isPair(text, ':') && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
  }

  /** 03-31, a day that every year has. */
  static boolean isMonthDay(String text) {
    int month = IsoDay.digits(text, 0, 2);
    int day = IsoDay.digits(text, 3, 5);
    return isPair(text, '-')
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= Month.of(month).minLength();
  }

  private static boolean isPair(String text, char between) {
    return text.length() == 5 && text.charAt(2) == between;
  }
}
