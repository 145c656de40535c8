package duty.store;

import java.util.regex.Pattern;

/** Forms that few records need; apart, so that most folders are read without compiling them. */
final class RareForm {
  /** A day in other forms than 2026-08-14: year, month and day. */
  static final Pattern DATE =
      Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?");

  /** 2026-08-14 09:00: day and time. */
  static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T](\\d{2}:\\d{2})");

  /** 2026Q3: year and number. */
  static final Pattern QUARTER = Pattern.compile("([12]\\d{3})Q([1-4])");

  /** day 20: of the last month of a period. */
  static final Pattern DAY = Pattern.compile("day ([1-9]|[12]\\d|3[01])");

  /** 15 days, 10 working-days: how many, and whether working days. */
  static final Pattern ALLOWANCE = Pattern.compile("([1-9]\\d{0,2}) (working-)?days?");

  /**
   * What people and editors make of {@code .yaml}: {@code .yml}, {@code .YAML}, Notepad's {@code
   * .yaml.txt}.
   */
  static final Pattern ENDING = Pattern.compile("\\.ya?ml(\\.txt)?$", Pattern.CASE_INSENSITIVE);

  /** Between ids that should be a list. */
  static final Pattern COMMA = Pattern.compile("[，、；]");

  /** What a SHA-256 is. */
  static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /** Names that Windows keeps for devices, with any ending. */
  static final Pattern DEVICE =
      Pattern.compile(
          "^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?:\\.|$)", Pattern.CASE_INSENSITIVE);

  /** What a merge leaves where two people changed the same lines. */
  static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|\\|{7}|={7}|>{7})(?= |\\r?$)");

  private RareForm() {}
}
