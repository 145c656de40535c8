package duty.report.paper;

import duty.domain.Plan;
import duty.domain.Tenure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How papers write dates, numbers and names. */
final class Chinese {
  /** What stands in a cell that has nothing to say. */
  static final String NONE = "—";

  /** Room for a date to be written by hand. */
  static final String BLANK_DATE = "　　　年　　月　　日";

  /** Alone, not within an id; with the blanks that stand around figures. */
  private static final Pattern ISO_DATE =
      Pattern.compile(" ?(?<![\\w-])(\\d{4}-\\d\\d-\\d\\d)(?![\\w-]) ?");

  /** Groups and no look-behind, which misses characters outside the BMP. */
  private static final Pattern BLANK =
      Pattern.compile("([\\p{IsHan}，。；：、）”]) (?=[\\p{IsHan}\\w（“])|([\\w（“）”]) (?=\\p{IsHan})");

  private Chinese() {}

  /** 2026年8月4日, without leading zeros (GB/T 9704-2012 §7.3.5). */
  static String date(LocalDate day) {
    return day.getYear() + "年" + shortDate(day);
  }

  /** 8月4日. */
  static String shortDate(LocalDate day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** 9时, 14时30分. */
  static String time(LocalTime time) {
    return time.getHour() + "时" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
  }

  /** A sentence whose dates are written 2026年8月4日 instead of 2026-08-04. */
  static String withDates(String text) {
    return ISO_DATE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(inWords(match)));
  }

  /** Without the blanks that findings have around names, figures and ids. */
  static String unspaced(String text) {
    return BLANK.matcher(text).replaceAll("$1$2");
  }

  private static String inWords(MatchResult match) {
    try {
      return date(LocalDate.parse(match.group(1)));
    } catch (DateTimeParseException noSuchDay) {
      return match.group();
    }
  }

  static String dateOrNone(@Nullable LocalDate day) {
    return day == null ? NONE : date(day);
  }

  static String orNone(@Nullable String text) {
    return text == null ? NONE : text;
  }

  /** A version of the plan as papers name it: its title and its number. */
  static String plan(Plan plan) {
    return "《" + plan.title() + "》（" + plan.document() + "）";
  }

  /** With the full stop that a sentence ends with. */
  static String sentence(String text) {
    return text.matches("(?s).*[。！？]") ? text : text + "。";
  }

  /** From a day to a day, both included; 至今 where the end is open. */
  static String days(Tenure days) {
    return date(days.from()) + "至" + (days.to() == null ? "今" : date(days.end()));
  }

  /** Numbers in rising order: 1、3至5. */
  static String runs(List<Integer> numbers) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < numbers.size(); ) {
      int end = i + 1;
      while (end < numbers.size() && numbers.get(end) == numbers.get(end - 1) + 1) {
        end++;
      }
      int last = numbers.get(end - 1);
      boolean run = end - i > 2;
      runs.add(run ? numbers.get(i) + "至" + last : String.valueOf(numbers.get(i)));
      i = run ? end : i + 1;
    }
    return String.join("、", runs);
  }

  /** Without zeros behind the point: 38.5, 100. */
  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
