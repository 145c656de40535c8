package duty.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the period of the plan's quotas (实施方案二（一）、（三）“每季度”).
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final String NUMERALS = "一二三四";

  /** Apart, since only a quarter that somebody typed is read with them. */
  private static final class Written {
    private static final List<Pattern> FORMS =
        List.of(
            Pattern.compile("(?:(\\d{4})-?)?[qQ]([1-4])"),
            Pattern.compile("(?:(\\d{4})年)?第?([一二三四1-4])季度"));
  }

  public Quarter {
    if (year < 1 || year > 9999 || number < 1 || number > 4) {
      throw new IllegalArgumentException("no such quarter: " + year + "Q" + number);
    }
  }

  /** The quarter that the day falls in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /**
   * Reads the ways in which people write a quarter: {@code 2026Q3 2026q3 2026-Q3 2026年第三季度 2026年三季度
   * Q3 current last 本季度 上季度}.
   *
   * @param today what the relative ones are counted from; a bare {@code Q3} is of its year
   * @return empty where the text names no quarter
   */
  public static Optional<Quarter> parse(String text, LocalDate today) {
    String word = text.strip();
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("current") || lower.equals("本季度")) {
      return Optional.of(of(today));
    }
    if (lower.equals("last") || lower.equals("上季度")) {
      return Optional.of(of(today).previous());
    }
    for (Pattern pattern : Written.FORMS) {
      Matcher match = pattern.matcher(word);
      if (match.matches()) {
        int year = match.group(1) == null ? today.getYear() : Integer.parseInt(match.group(1));
        int numeral = NUMERALS.indexOf(match.group(2)) + 1;
        int number = numeral > 0 ? numeral : Integer.parseInt(match.group(2));
        return year == 0 ? Optional.empty() : Optional.of(new Quarter(year, number));
      }
    }
    return Optional.empty();
  }

  public LocalDate first() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  /** 90 to 92. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(first(), last()) + 1;
  }

  public Tenure period() {
    return new Tenure(first(), last());
  }

  public boolean contains(LocalDate day) {
    return day.getYear() == year && (day.getMonthValue() + 2) / 3 == number;
  }

  public Quarter next() {
    return of(last().plusDays(1));
  }

  public Quarter previous() {
    return of(first().minusDays(1));
  }

  /** As official papers write it: 2026年第三季度. */
  public String inChinese() {
    return year + "年第" + NUMERALS.charAt(number - 1) + "季度";
  }

  // Written out, since it is a key: what the compiler gives a record is linked at its first use and
  // slows the start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Quarter quarter && year == quarter.year && number == quarter.number;
  }

  @Override
  public int hashCode() {
    return year * 4 + number;
  }

  @Override
  public int compareTo(Quarter other) {
    return Integer.compare(year * 4 + number, other.year * 4 + other.number);
  }

  @Override
  public String toString() {
    return year + "Q" + number;
  }
}
