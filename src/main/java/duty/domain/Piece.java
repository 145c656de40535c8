package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A leader's unbroken days with a section by one duty, in a year.
 *
 * @param duty an id
 * @param section never a group
 * @param charge the first by which they are the leader's
 */
record Piece(String duty, String leader, String section, Tenure days, Charge charge) {
  /** All of a year, in the order of the table, as they are known on a day. */
  static List<Piece> all(Ledger ledger, DivisionTable table, LocalDate asOf, int year) {
    Map<List<String>, List<Piece>> all = new LinkedHashMap<>();
    for (Charge charge : table.charges()) {
      for (String section : table.members(charge.assignment().sections())) {
        for (Tenure used : inUse(ledger, section)) {
          Tenure days =
              charge.days().and(used).flatMap(held -> known(held, asOf, year)).orElse(null);
          if (days != null) {
            String duty = charge.duty().id();
            all.computeIfAbsent(List.of(duty, charge.leader(), section), key -> new ArrayList<>())
                .add(new Piece(duty, charge.leader(), section, days, charge));
          }
        }
      }
    }
    return all.values().stream().flatMap(own -> unbroken(own).stream()).toList();
  }

  private static List<Tenure> inUse(Ledger ledger, String section) {
    return ledger
        .section(section)
        .map(entry -> entry.value().names().stream().map(Section.Name::tenure).toList())
        .map(Tenures::union)
        .orElse(List.of());
  }

  /** What is known of some days: nothing of those to come, and no end that is only planned. */
  private static Optional<Tenure> known(Tenure days, LocalDate asOf, int year) {
    Tenure begun = new Tenure(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    Tenure open = days.end().isBefore(asOf) ? days : Tenure.since(days.from());
    return days.from().isAfter(asOf) ? Optional.empty() : open.and(begun);
  }

  private static List<Piece> unbroken(List<Piece> own) {
    return Tenures.union(own.stream().map(Piece::days).toList()).stream()
        .map(
            days -> {
              Piece first = first(own, days);
              return new Piece(first.duty(), first.leader(), first.section(), days, first.charge());
            })
        .toList();
  }

  /** The first one of some days. */
  static Piece first(List<Piece> own, Tenure days) {
    return own.stream()
        .filter(piece -> days.covers(piece.days().from()))
        .min(Comparator.comparing(piece -> piece.days().from()))
        .orElseThrow();
  }
}
