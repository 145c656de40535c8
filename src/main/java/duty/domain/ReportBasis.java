package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that a quarter's report rests on: the activities that lie in the quarter's folder,
 * the hazards that were open in it, the year's agreements signed by its end, and the duties that
 * stood in the division table.
 */
public record ReportBasis(Quarter quarter) {
  /** In the order of their kinds, then of their ids or paths. */
  public List<Entry<?>> of(Ledger ledger) {
    return Stream.<Entry<?>>concat(
            Stream.concat(ledger.duties().stream(), ledger.agreements().stream()),
            Stream.concat(ledger.activities().stream(), ledger.hazards().stream()))
        .filter(this::holds)
        .toList();
  }

  private boolean holds(Entry<?> entry) {
    Object value = entry.value();
    if (value instanceof Activity) {
      return quarter.equals(Folders.quarterOf(entry.file()));
    } else if (value instanceof Hazard hazard) {
      return !hazard.found().isAfter(quarter.last())
          && (hazard.closed() == null || !hazard.closed().isBefore(quarter.first()));
    } else if (value instanceof Agreement agreement) {
      return agreement.year() == quarter.year()
          && byEnd(agreement.leaderSigned())
          && byEnd(agreement.sectionSigned());
    }
    return value instanceof Duty duty
        && duty.assignments().stream()
            .anyMatch(row -> row.tenure().and(quarter.period()).isPresent());
  }

  private boolean byEnd(@Nullable LocalDate signed) {
    return signed != null && !signed.isAfter(quarter.last());
  }
}
