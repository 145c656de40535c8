package duty.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was filed with the committee office by a day. */
public final class Filings {
  private static final Comparator<Entry<Filing>> ORDER =
      Comparator.comparing((Entry<Filing> entry) -> entry.value().version())
          .thenComparing(entry -> entry.value().filed())
          .thenComparing(Entry::file);

  private final Ledger ledger;
  private final List<Entry<Filing>> all;

  public Filings(Ledger ledger, LocalDate asOf) {
    this.ledger = ledger;
    this.all =
        ledger.filings().stream()
            .filter(entry -> !entry.value().filed().isAfter(asOf))
            .sorted(ORDER)
            .toList();
  }

  /** By version, then by the day of filing. */
  public List<Entry<Filing>> all() {
    return all;
  }

  /** The versions of a quarter's report, in their order. */
  public List<Entry<Filing>> reports(Quarter quarter) {
    return all.stream().filter(entry -> quarter.equals(entry.value().reported())).toList();
  }

  /** The version of a quarter's report that holds: the latest, unless it was given back. */
  public Optional<Entry<Filing>> standing(Quarter quarter) {
    return reports(quarter).stream()
        .reduce((earlier, later) -> later)
        .filter(entry -> entry.value().returned() == null);
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
    return all.stream()
        .takeWhile(entry -> !entry.equals(filing))
        .filter(entry -> samePaper(entry.value(), filing.value()))
        .reduce((earlier, later) -> later);
  }

  private static boolean samePaper(Filing one, Filing other) {
    return switch (one.type()) {
      case QUARTER_REPORT -> other.type() == one.type() && same(one.reported(), other.reported());
      case YEAR_REPORT -> other.type() == one.type() && same(one.year(), other.year());
      case DIVISION_TABLE, SCHEME -> false;
    };
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one != null && Objects.equals(one, other);
  }

  /** Whether the quarter's report may be there after all: unreadable, or misdated. */
  public boolean inDoubt(Quarter quarter) {
    return inDoubt(quarter.toString())
        || ledger.filings().stream().anyMatch(entry -> quarter.equals(entry.value().reported()));
  }

  /** Whether a file that cannot be read may be a filing that speaks of that: its fault is told. */
  public boolean inDoubt(String word) {
    return ledger.unread().stream()
        .anyMatch(file -> file.kind() == Kind.FILING && file.mentions(word));
  }
}
