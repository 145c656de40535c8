package duty.app;

import duty.domain.Entry;
import duty.domain.Filing;
import duty.domain.Filings;
import duty.domain.Ledger;
import duty.domain.Period;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a period's report is filed, and where it is kept.
 *
 * @param number from 1
 * @param before the version that it takes the place of; null for a first one
 * @param record relative to the records root, with {@code /} on every platform
 * @param paper likewise
 */
record FilingVersion(int number, @Nullable Entry<Filing> before, String record, String paper) {
  /**
   * The one after all that are registered.
   *
   * @param filed the day on which it is handed in, whose year names its folders
   */
  static FilingVersion next(Ledger ledger, Period period, LocalDate filed) {
    Entry<Filing> before = Filings.registered(ledger).latest(period).orElse(null);
    int number = before == null ? 1 : before.value().version() + 1;
    String id = name(period) + (number == 1 ? "" : "-" + number);
    return new FilingVersion(
        number,
        before,
        "filings/" + filed.getYear() + "/" + id + ".yaml",
        "attachments/" + filed.getYear() + "/filings/" + id + ".pdf");
  }

  /** What files are called: {@code 2026q3}, {@code 2026-year}. */
  private static String name(Period period) {
    return period
        .quarter()
        .map(quarter -> quarter.toString().toLowerCase(Locale.ROOT))
        .orElseGet(() -> period.code() + "-year");
  }
}
