package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The quarter or the year that a paper covers, or the period in which something is owed, with the
 * words for it.
 *
 * @param name as papers write it: 2026年第三季度, 2026年度, 2026年8月, 2026年上半年
 * @param code as files are named: 2026Q3, 2026; else 2026-08, 2026H1
 * @param here 本季度, 本年度
 * @param before 上季度, 上年度
 * @param close 季末, 年末
 */
public record Period(
    Tenure days, String name, String code, String here, String before, String close)
    implements Comparable<Period> {
  public static Period of(Quarter quarter) {
    return new Period(
        quarter.period(), quarter.inChinese(), quarter.toString(), "本季度", "上季度", "季末");
  }

  static Period ofMonth(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    String name = year + "年" + month + "月";
    String code = "%04d-%02d".formatted(year, month);
    Tenure days = new Tenure(first, first.plusMonths(1).minusDays(1));
    return new Period(days, name, code, "本月", "上月", "月末");
  }

  static Period ofHalfYear(int year, boolean second) {
    LocalDate first = LocalDate.of(year, second ? 7 : 1, 1);
    String name = year + (second ? "年下半年" : "年上半年");
    Tenure days = new Tenure(first, first.plusMonths(6).minusDays(1));
    return new Period(days, name, year + (second ? "H2" : "H1"), "本半年", "上个半年", "期末");
  }

  public static Period ofYear(int year) {
    return new Period(
        new Tenure(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        year + "年度",
        String.valueOf(year),
        "本年度",
        "上年度",
        "年末");
  }

  public int year() {
    return days.from().getYear();
  }

  /** Empty where it is none. */
  public Optional<Quarter> quarter() {
    Quarter first = Quarter.of(days.from());
    return first.period().equals(days) ? Optional.of(first) : Optional.empty();
  }

  /** How a command is told of it: {@code --quarter 2026Q3}, {@code --year 2026}. */
  public String option() {
    return (quarter().isPresent() ? "--quarter " : "--year ") + code;
  }

  /** Its quarters that have begun on a day, in order. */
  public List<Quarter> quarters(LocalDate asOf) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(number -> new Quarter(year(), number))
        .filter(quarter -> days.covers(quarter.first()) && !quarter.first().isAfter(asOf))
        .toList();
  }

  /** Whether it has not ended yet. */
  public boolean running(LocalDate asOf) {
    return asOf.isBefore(days.end());
  }

  /** Its last day, or the day that is looked from while it runs. */
  public LocalDate end(LocalDate asOf) {
    return running(asOf) ? asOf : days.end();
  }

  // Written out, as in Quarter.
  @Override
  public boolean equals(Object other) {
    return other instanceof Period period && code.equals(period.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** By their ends; a year comes after its last quarter. */
  @Override
  public int compareTo(Period other) {
    int byEnd = days.end().compareTo(other.days.end());
    return byEnd != 0 ? byEnd : other.days.from().compareTo(days.from());
  }

  /** What is open at its end; while it runs, nobody knows yet what will be. */
  public String open(LocalDate asOf) {
    return running(asOf) ? "目前在册" : close + "在册";
  }
}
