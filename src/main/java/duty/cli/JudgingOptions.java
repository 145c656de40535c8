package duty.cli;

import duty.check.Message;
import duty.check.Text;
import duty.domain.IsoDay;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day that is looked from and the quarter that is looked at.
 *
 * @param given the day as asked for; null where it is today
 * @param quarter null for all of them
 */
record JudgingOptions(JudgingDay day, @Nullable LocalDate given, @Nullable Quarter quarter) {
  private static final Text DATE = new Text("日期", "DATE");

  static final Option AS_OF =
      Option.value(
          DATE,
          new Text("以哪一天为准，如 2026-10-08（默认今天）", "the day that counts as today, as 2026-10-08"),
          "--as-of");

  /** For a paper that has a day of its own. */
  static final Option AS_ISSUED =
      Option.value(
          DATE,
          new Text(
              "以哪一天为准（默认印发、成文或双方签字之日，还没有的默认今天）",
              "the day that counts as today (default: that of its issue or last signature, else today)"),
          "--as-of");

  /** For a command that may look at one quarter only. */
  static final Option QUARTER =
      quarter(new Text("只看一个季度，如 2026Q3、本季度、上季度", "one quarter only, as 2026Q3, current, last"));

  /** For a command that is about one quarter. */
  static final Option ONE_QUARTER =
      quarter(new Text("哪个季度，如 2026Q3、本季度、上季度", "which quarter, as 2026Q3, current, last")).must();

  static final List<Option> ALL = List.of(AS_OF, QUARTER);

  private static final Pattern STRICT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LOOSE =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private static final Text NO_DATE =
      new Text("{option}“{given}”不是日期", "{option} “{given}” is not a date");
  private static final Text NO_SUCH_DAY =
      new Text("{option} {given} 这一天不存在", "{option} {given} is not a day of the calendar");
  private static final Text WRITE =
      new Text("请写成 {option} {suggestion}", "write {option} {suggestion}");
  private static final Text WRITE_ANY =
      new Text(
          "日期写成年-月-日，如 {option} {example}；也可以写 today",
          "a date is year-month-day, as in {option} {example}; or write today");
  private static final Text NO_QUARTER = new Text("“{given}”不是季度", "“{given}” is not a quarter");
  private static final Text WRITE_QUARTER =
      new Text(
          "可以写 {example}、2026年第三季度、Q3、本季度或上季度",
          "it may be {example}, 2026-Q3, Q3, current or last");

  private static final Text BEYOND =
      new Text("“{given}”不在台账可用的年份之内", "“{given}” is not in a year that a ledger can speak of");
  private static final Text YEARS =
      new Text("年份从 {first} 到 {last}", "years go from {first} to {last}");

  static Option quarter(Text meaning) {
    return Option.value(new Text("季度", "QUARTER"), meaning, "--quarter");
  }

  /**
   * Reads both. A relative quarter is counted from the day.
   *
   * @throws UsageError where one cannot be read
   */
  static JudgingOptions of(Arguments arguments, LocalDate today) {
    LocalDate given =
        arguments
            .value(AS_OF)
            .or(() -> arguments.value(AS_ISSUED))
            .map(word -> date(AS_OF, word, today))
            .orElse(null);
    LocalDate asOf = given == null ? today : given;
    return new JudgingOptions(
        new JudgingDay(asOf, today),
        given,
        arguments
            .value(QUARTER)
            .or(() -> arguments.value(ONE_QUARTER))
            .map(word -> quarter(word, asOf))
            .orElse(null));
  }

  LocalDate asOf() {
    return day.asOf();
  }

  /**
   * A day as typed: strictly {@code 2026-10-08}, or {@code today}.
   *
   * @param option where it was typed
   */
  static LocalDate date(Option option, String given, LocalDate today) {
    String word = given.strip();
    if (word.toLowerCase(Locale.ROOT).equals("today") || word.equals("今天")) {
      return today;
    }
    if (STRICT.matcher(word).matches()) {
      int year = Integer.parseInt(word.substring(0, 4));
      int month = Integer.parseInt(word.substring(5, 7));
      int day = Integer.parseInt(word.substring(8));
      checkYear(year, given);
      return day(year, month, day)
          .orElseThrow(
              () ->
                  new UsageError(
                      NO_SUCH_DAY.with("option", option.name(), "given", word),
                      nearby(option, year, month, today)));
    }
    throw new UsageError(
        NO_DATE.with("option", option.name(), "given", given),
        meant(word)
            .map(day -> WRITE.with("option", option.name(), "suggestion", day))
            .orElseGet(() -> any(option, today)));
  }

  /** A quarter as typed; a relative one is counted from the day. */
  static Quarter quarter(String given, LocalDate asOf) {
    Quarter quarter =
        Quarter.parse(Normalizer.normalize(given, Normalizer.Form.NFKC), asOf)
            .orElseThrow(
                () ->
                    new UsageError(
                        NO_QUARTER.with("given", given),
                        WRITE_QUARTER.with("example", Quarter.of(asOf).toString())));
    checkYear(quarter.year(), given);
    return quarter;
  }

  /**
   * Refuses a year of which no ledger can speak.
   *
   * @param given what was typed
   */
  static void checkYear(int year, String given) {
    if (!IsoDay.isYear(year)) {
      throw new UsageError(
          BEYOND.with("given", given),
          YEARS.with("first", IsoDay.FIRST_YEAR, "last", IsoDay.LAST_YEAR));
    }
  }

  private static Message nearby(Option option, int year, int month, LocalDate today) {
    if (month < 1 || month > 12 || year < 1) {
      return any(option, today);
    }
    // The only way to be wrong within a month is to go past its end, or to say day 0.
    LocalDate end = YearMonth.of(year, month).atEndOfMonth();
    return WRITE.with("option", option.name(), "suggestion", end);
  }

  private static Message any(Option option, LocalDate today) {
    return WRITE_ANY.with("option", option.name(), "example", today);
  }

  /** The day that somebody means who writes 2026/10/8, 2026年10月8日, 20261008 or ２０２６.10.8. */
  private static Optional<LocalDate> meant(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
    for (Pattern pattern : List.of(LOOSE, COMPACT)) {
      Matcher match = pattern.matcher(plain);
      if (match.matches()) {
        return day(
            Integer.parseInt(match.group(1)),
            Integer.parseInt(match.group(2)),
            Integer.parseInt(match.group(3)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
