package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went to the committee office. */
final class Filed {
  private Filed() {}

  /**
   * A quarter's report as filed.
   *
   * @param asOf of which day it is; null where that is the day of filing
   * @param amends the id of the report that this one takes the place of
   */
  record Report(
      String id,
      LocalDate quarter,
      LocalDate filed,
      int version,
      @Nullable LocalDate received,
      @Nullable LocalDate returned,
      @Nullable LocalDate asOf,
      @Nullable String amends,
      boolean reason,
      boolean approver,
      List<Sealed> records) {
    LocalDate day() {
      return asOf == null ? filed : asOf;
    }
  }

  /**
   * A record that a report lists.
   *
   * @param said what it said on the report's day
   * @param altered whether it was changed since, other than by going on
   */
  record Sealed(String file, String said, boolean altered) {}
}
