package duty.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds the records as they are against what filed reports say that they were. */
public final class FiledRecords {
  private final Ledger ledger;
  private final Set<String> unread = new HashSet<>();
  private final Set<String> compared = new HashSet<>();
  private final Map<String, Difference> differences = new TreeMap<>();

  /** What became of a record since the filing. */
  public enum Change {
    CHANGED,
    REMOVED,
    ADDED
  }

  /** A filing that a record is at odds with, and where it lists the record. */
  public record Seal(Entry<Filing> filing, @Nullable Integer position) {
    /** Whose report it is. */
    public Period period() {
      return Objects.requireNonNull(filing.value().reported());
    }

    public Pointer place() {
      return position == null ? filing.at("filed") : filing.at("records", position, "file");
    }
  }

  /**
   * A record that is not as filed.
   *
   * @param entry null where it is gone
   * @param seals the filings that it is at odds with, in the order of their periods
   */
  public record Difference(
      Change change, String file, @Nullable Entry<?> entry, List<Seal> seals) {}

  /**
   * Compares at once.
   *
   * @param standing the report that holds of each quarter and year; one that lists no records says
   *     nothing of them
   */
  public FiledRecords(Ledger ledger, Map<Period, Entry<Filing>> standing) {
    this.ledger = ledger;
    Map<Period, Entry<Filing>> telling = new TreeMap<>(standing);
    telling.values().removeIf(filing -> filing.value().records().isEmpty());
    if (!telling.isEmpty()) {
      ledger.unread().forEach(file -> unread.add(file.file()));
      telling.forEach(this::compare);
    }
  }

  /** By file. */
  public List<Difference> differences() {
    return List.copyOf(differences.values());
  }

  /** How many records were compared, each counted once. */
  public int compared() {
    return compared.size();
  }

  private void compare(Period period, Entry<Filing> filing) {
    List<Filing.Sealed> records = filing.value().records();
    Set<String> listed = new HashSet<>();
    for (int i = 0; i < records.size(); i++) {
      Filing.Sealed sealed = records.get(i);
      listed.add(sealed.file());
      if (!unread.contains(sealed.file())) { // its own fault is told
        compared.add(sealed.file());
        Entry<?> entry = ledger.written().at(sealed.file()).orElse(null);
        if (entry == null) {
          add(Change.REMOVED, sealed.file(), null, new Seal(filing, i));
        } else if (!sealed.content().equals(entry.contents().get(filing.value().asOf()))) {
          add(Change.CHANGED, sealed.file(), entry, new Seal(filing, i));
        }
      }
    }
    for (Entry<?> entry : new ReportBasis(period, filing.value().asOf()).of(ledger)) {
      if (listed.add(entry.file())) {
        compared.add(entry.file());
        add(Change.ADDED, entry.file(), entry, new Seal(filing, null));
      }
    }
  }

  private void add(Change change, String file, @Nullable Entry<?> entry, Seal seal) {
    Difference known = differences.get(file);
    if (known == null) {
      differences.put(file, new Difference(change, file, entry, List.of(seal)));
    } else {
      List<Seal> seals = new ArrayList<>(known.seals());
      seals.add(seal);
      differences.put(file, new Difference(known.change(), file, entry, List.copyOf(seals)));
    }
  }
}
