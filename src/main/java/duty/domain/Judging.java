package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger looked at on a day: what a rule or a paper may ask, worked out once for all of them. */
public final class Judging {
  private final Ledger ledger;
  private final LocalDate asOf;
  private final @Nullable Quarter only;
  private final DivisionTable table;
  private final Optional<Obligations> obligations;

  /**
   * @param asOf the day that counts as today
   * @param only the quarter to which what is owed is narrowed; null for all of them
   */
  public Judging(Ledger ledger, LocalDate asOf, @Nullable Quarter only) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.only = only;
    this.table = new DivisionTable(ledger);
    this.obligations =
        ledger.settings().map(settings -> new Obligations(ledger, table, settings.value(), asOf));
  }

  public Ledger ledger() {
    return ledger;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public DivisionTable table() {
    return table;
  }

  /**
   * What is owed and what there is to show for it; empty where {@code duty.yaml} cannot be read.
   */
  public Optional<Obligations> obligations() {
    return obligations;
  }

  /** Whether what falls due on that day is asked for. */
  public boolean concerns(LocalDate due) {
    return only == null || only.contains(due);
  }

  /** The quarters to judge: those that end on or after the start of the records and have begun. */
  public List<Quarter> quarters() {
    if (ledger.settings().isEmpty()) {
      return List.of();
    }
    Quarter start = Quarter.of(ledger.settings().get().value().recordsFrom());
    return Stream.iterate(start, quarter -> !quarter.first().isAfter(asOf), Quarter::next)
        .filter(quarter -> only == null || quarter.equals(only))
        .toList();
  }
}
