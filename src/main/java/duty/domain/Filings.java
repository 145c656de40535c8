package duty.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was filed with the committee office by a day. */
public final class Filings {
  private static final Comparator<Entry<Filing>> ORDER =
      Comparator.comparing((Entry<Filing> entry) -> entry.value().version())
          .thenComparing(entry -> entry.value().filed())
          .thenComparing(entry -> entry.value().amends() != null)
          .thenComparing(Entry::id);

  private final Ledger ledger;
  private final List<Entry<Filing>> all;

  public Filings(Ledger ledger) {
    this.ledger = ledger;
    this.all = ledger.filings().stream().sorted(ORDER).toList();
  }

  /** All that are registered, whatever their day. */
  public static Filings registered(Ledger ledger) {
    return new Filings(ledger.written());
  }

  /**
   * By version, then by the day of filing; of one day the one that amends another comes after it.
   */
  public List<Entry<Filing>> all() {
    return all;
  }

  /** The versions of a quarter's or a year's report, in their order. */
  public List<Entry<Filing>> reports(Period period) {
    return all.stream().filter(entry -> period.equals(entry.value().reported())).toList();
  }

  /** The last of them. */
  public Optional<Entry<Filing>> latest(Period period) {
    return reports(period).stream().reduce((earlier, later) -> later);
  }

  /** The version of such a report that holds: the latest, unless it was given back. */
  public Optional<Entry<Filing>> standing(Period period) {
    return latest(period).filter(entry -> entry.value().returned() == null);
  }

  /**
   * When a row of the division table was filed: on the day that it says itself, else with the first
   * table that was filed on the day on which it came into force, or later.
   */
  public Optional<LocalDate> filed(Assignment row) {
    return Optional.ofNullable(row.filed())
        .or(() -> table(row.tenure().from()).map(entry -> entry.value().filed()));
  }

  /** The first division table that was filed on that day or later. */
  public Optional<Entry<Filing>> table(LocalDate day) {
    return all.stream()
        .filter(entry -> entry.value().type() == Filing.Type.DIVISION_TABLE)
        .filter(entry -> !entry.value().filed().isBefore(day))
        .min(Comparator.comparing(entry -> entry.value().filed()));
  }

  /** The version before, of the same quarter's or year's report; other papers have no versions. */
  public Optional<Entry<Filing>> before(Entry<Filing> filing) {
    Period period = filing.value().reported();
    return period == null
        ? Optional.empty()
        : all.stream()
            .takeWhile(entry -> !entry.equals(filing))
            .filter(entry -> period.equals(entry.value().reported()))
            .reduce((earlier, later) -> later);
  }

  /** The last version after this one, of the same quarter's or year's report. */
  public Optional<Entry<Filing>> after(Entry<Filing> filing) {
    return Optional.ofNullable(filing.value().reported())
        .flatMap(this::latest)
        .filter(last -> last.value().version() > filing.value().version());
  }

  /** Whether the report may be there after all: unreadable, or misdated. */
  public boolean inDoubt(Period period) {
    return inDoubt(period.code());
  }

  /** Whether such a paper may have been filed after all: unreadable, or misdated. */
  public boolean inDoubt(Filing.Type type) {
    return inDoubt(type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether a file that cannot be read may be a filing that speaks of that: its fault is told. */
  public boolean inDoubt(String word) {
    return ledger.unread().stream()
        .anyMatch(file -> file.kind() == Kind.FILING && file.mentions(word));
  }
}
