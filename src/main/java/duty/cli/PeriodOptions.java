package duty.cli;

import duty.check.Text;
import duty.domain.Period;
import duty.domain.Quarter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The quarter or the year that a paper covers. */
final class PeriodOptions {
  /** For a paper that covers a year or a quarter. */
  static final Option YEAR =
      year(new Text("哪一年，如 2026、今年、去年（默认今年）", "which year (default: this one)"));

  /** For a paper that covers a year. */
  static final Option ONE_YEAR =
      year(new Text("哪一年，如 2026、今年、去年", "which year, as 2026, current, last")).must();

  static final Option QUARTER = JudgingOptions.QUARTER;

  /** For a command about the report of a quarter or of a year. */
  static final Option REPORTED_QUARTER =
      JudgingOptions.quarter(
          new Text(
              "哪个季度的报告，如 2026Q3、上季度", "the report of which quarter, as 2026Q3, current, last"));

  static final Option REPORTED_YEAR =
      year(new Text("哪一年的报告，如 2026、去年", "the report of which year, as 2026, current, last"));

  private static final Pattern PLAIN = Pattern.compile("(\\d{4})年?度?");
  private static final List<String> CURRENT = List.of("current", "今年", "本年度", "本年");
  private static final List<String> LAST = List.of("last", "去年", "上年度", "上年");

  private static final Text SAY_YEAR =
      new Text("加上 --year，如 --year 2026", "add --year, as --year 2026");
  private static final Text NO_YEAR = new Text("“{given}”不是年份", "“{given}” is not a year");
  private static final Text WRITE_YEAR =
      new Text("可以写 {example}、今年或去年", "it may be {example}, current or last");
  private static final Text BOTH =
      new Text("--year 和 --quarter 只能用一个", "--year and --quarter exclude each other");
  private static final Text EITHER =
      new Text("要一年的写 --year，要一个季度的写 --quarter", "say --year for a year, --quarter for a quarter");
  private static final Text NOT_BEGUN =
      new Text("{period}在 {asOf} 还没有开始", "{period} has not begun on {asOf}");
  private static final Text EARLIER =
      new Text("换一个时间，或用 --as-of 指定日期", "choose another period, or another day with --as-of");

  private PeriodOptions() {}

  private static Option year(Text meaning) {
    return Option.value(new Text("年度", "YEAR"), meaning, "--year");
  }

  /** The year that must be given. */
  static Period ofYear(Call call) {
    LocalDate asOf = call.judging().asOf();
    return begun(Period.ofYear(read(call.required(ONE_YEAR, SAY_YEAR), asOf)), asOf);
  }

  /** A year or a quarter; where neither is said, this year. */
  static Period of(Call call) {
    LocalDate asOf = call.judging().asOf();
    Quarter quarter = call.judging().quarter();
    String year = call.value(YEAR).orElse(null);
    if (quarter != null && year != null) {
      throw new UsageError(BOTH.with(), EITHER);
    }
    return begun(
        quarter != null
            ? Period.of(quarter)
            : Period.ofYear(year == null ? asOf.getYear() : read(year, asOf)),
        asOf);
  }

  /** The period whose report is meant; empty where none is said. */
  static Optional<Period> reported(Call call) {
    LocalDate asOf = call.judging().asOf();
    Optional<Period> quarter =
        call.value(REPORTED_QUARTER).map(it -> Period.of(JudgingOptions.quarter(it, asOf)));
    Optional<Period> year = call.value(REPORTED_YEAR).map(it -> Period.ofYear(read(it, asOf)));
    if (quarter.isPresent() && year.isPresent()) {
      throw new UsageError(BOTH.with(), EITHER);
    }
    return quarter.or(() -> year);
  }

  private static Period begun(Period period, LocalDate asOf) {
    if (period.days().from().isAfter(asOf)) {
      throw new UsageError(NOT_BEGUN.with("period", period.code(), "asOf", asOf), EARLIER);
    }
    return period;
  }

  private static int read(String given, LocalDate asOf) {
    String word = Normalizer.normalize(given, Normalizer.Form.NFKC).strip();
    Matcher plain = PLAIN.matcher(word);
    if (plain.matches()) {
      int year = Integer.parseInt(plain.group(1));
      JudgingOptions.checkYear(year, given);
      return year;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (CURRENT.contains(lower)) {
      return asOf.getYear();
    }
    if (LAST.contains(lower)) {
      return asOf.getYear() - 1;
    }
    throw new UsageError(
        NO_YEAR.with("given", given), WRITE_YEAR.with("example", String.valueOf(asOf.getYear())));
  }
}
