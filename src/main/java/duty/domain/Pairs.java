package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of leader in charge and section that owe each other a year's agreement (实施方案二（一）). A
 * group stands for each of its members. A signed agreement passes to whoever takes over the duty;
 * so does the debt of an unsigned one.
 */
public final class Pairs {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final LocalDate asOf;

  /**
   * Two who owe each other an agreement.
   *
   * @param days when the two belonged together in the year
   * @param due the last day to sign: the cutoff, or some days after a pair that formed later; what
   *     the first table of the records holds formed before them
   * @param charge what makes them a pair
   * @param predecessors the leaders before, whose signed agreements hold on
   */
  public record Pair(
      String leader,
      String section,
      Tenure days,
      LocalDate due,
      Charge charge,
      Set<String> predecessors) {}

  private record Key(String leader, String section) {
    // Written out for the reason given in Quarter.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && leader.equals(key.leader) && section.equals(key.section);
    }

    @Override
    public int hashCode() {
      return leader.hashCode() * 31 + section.hashCode();
    }
  }

  private record Piece(Key key, Charge charge, Tenure days) {}

  /**
   * @param asOf the day that counts as today: what is to be handed over later is not yet
   */
  public Pairs(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.asOf = asOf;
  }

  /** In the order of the table; only those that lasted until they were due. */
  public List<Pair> owing(int year) {
    Tenure period = new Tenure(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    List<Piece> pieces = pieces(period);
    Map<Key, List<Piece>> byKey = new LinkedHashMap<>();
    pieces.forEach(
        piece -> byKey.computeIfAbsent(piece.key(), key -> new ArrayList<>()).add(piece));
    List<Pair> pairs = new ArrayList<>();
    byKey.forEach(
        (key, own) -> {
          for (Tenure days : Tenures.union(own.stream().map(Piece::days).toList())) {
            Pair pair = pair(key, days, own, pieces, year);
            boolean passedOn = days.end().isBefore(asOf) && hasSuccessor(pair, own, pieces);
            if (!days.end().isBefore(pair.due()) && !passedOn && !takenOverUnseen(pair, year)) {
              pairs.add(pair);
            }
          }
        });
    return pairs;
  }

  /**
   * Taken over from somebody whose agreement was due before the records begin: whether it was
   * signed is not to be known.
   */
  private boolean takenOverUnseen(Pair pair, int year) {
    LocalDate cutoff = settings.planOn(pair.days().from()).cutoffIn(year);
    return !pair.predecessors().isEmpty() && cutoff.isBefore(settings.recordsFrom());
  }

  private Pair pair(Key key, Tenure days, List<Piece> own, List<Piece> all, int year) {
    Plan plan = settings.planOn(days.from());
    LocalDate cutoff = plan.cutoffIn(year);
    LocalDate seen = cutoff.isAfter(settings.recordsFrom()) ? cutoff : settings.recordsFrom();
    LocalDate due = days.from().isAfter(seen) ? days.from().plusDays(plan.newPairDays()) : cutoff;
    Piece first =
        own.stream()
            .filter(piece -> piece.days().and(days).isPresent())
            .min((one, other) -> one.days().from().compareTo(other.days().from()))
            .orElseThrow();
    return new Pair(
        key.leader(), key.section(), days, due, first.charge(), predecessors(key, days, own, all));
  }

  /**
   * Leaders who had a duty of this pair with this section before, and have it by no other duty now.
   */
  private static Set<String> predecessors(Key key, Tenure days, List<Piece> own, List<Piece> all) {
    Set<String> duties = duties(days, own);
    Set<String> before = new LinkedHashSet<>();
    for (Piece piece : all) {
      if (piece.key().section().equals(key.section())
          && duties.contains(piece.charge().duty().id())
          && piece.days().from().isBefore(days.from())
          && all.stream().noneMatch(other -> stillHas(other, piece.key(), duties, days.from()))) {
        before.add(piece.key().leader());
      }
    }
    before.remove(key.leader());
    return before;
  }

  /** What made the two a pair. */
  private static Set<String> duties(Tenure days, List<Piece> own) {
    Set<String> duties = new LinkedHashSet<>();
    own.stream()
        .filter(piece -> piece.days().and(days).isPresent())
        .forEach(piece -> duties.add(piece.charge().duty().id()));
    return duties;
  }

  /** By a duty that was not handed over; where two overlap in one duty, that is D2's to tell. */
  private static boolean stillHas(Piece piece, Key key, Set<String> handedOver, LocalDate day) {
    return piece.key().equals(key)
        && !handedOver.contains(piece.charge().duty().id())
        && piece.days().covers(day);
  }

  /** Whether somebody else had the section afterwards, by one of the duties of the pair. */
  private static boolean hasSuccessor(Pair pair, List<Piece> own, List<Piece> all) {
    Set<String> duties = duties(pair.days(), own);
    return all.stream()
        .anyMatch(
            piece ->
                piece.key().section().equals(pair.section())
                    && !piece.key().leader().equals(pair.leader())
                    && duties.contains(piece.charge().duty().id())
                    && piece.days().end().isAfter(pair.days().end()));
  }

  private List<Piece> pieces(Tenure period) {
    List<Piece> pieces = new ArrayList<>();
    for (Charge charge : table.charges()) {
      Tenure days = charge.days().and(period).orElse(null);
      if (days != null) {
        for (String section : table.members(charge.assignment().sections())) {
          for (Tenure used : inUse(section)) {
            days.and(used)
                .ifPresent(
                    part -> pieces.add(new Piece(new Key(charge.leader(), section), charge, part)));
          }
        }
      }
    }
    return pieces;
  }

  private List<Tenure> inUse(String section) {
    return ledger
        .section(section)
        .map(entry -> entry.value().names().stream().map(Section.Name::tenure).toList())
        .map(Tenures::union)
        .orElse(List.of());
  }

  /** The agreements of the year that serve a pair, its own and those taken over. */
  public List<Entry<Agreement>> agreements(Pair pair, int year) {
    return ledger.agreements().stream()
        .filter(entry -> entry.value().year() == year || entry.file().contains("/" + year + "/"))
        .filter(entry -> leads(entry.value(), pair) && becomes(entry.value().section(), pair))
        .toList();
  }

  private boolean leads(Agreement agreement, Pair pair) {
    String leader = ledger.meant(Kind.LEADER, agreement.leader());
    return leader.equals(pair.leader()) || pair.predecessors().contains(leader);
  }

  /** Whether the section is the pair's, or was merged into it by the day when that had to sign. */
  private boolean becomes(String section, Pair pair) {
    String id = ledger.meant(Kind.SECTION, section);
    if (!id.equals(pair.section())
        && ledger.section(id).filter(entry -> entry.value().inUse(pair.due())).isPresent()) {
      return false;
    }
    Set<String> seen = new LinkedHashSet<>();
    while (id != null && seen.add(id)) {
      if (id.equals(pair.section())) {
        return true;
      }
      id = ledger.section(id).map(entry -> entry.value().successor()).orElse(null);
    }
    return false;
  }
}
