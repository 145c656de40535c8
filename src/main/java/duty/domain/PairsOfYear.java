package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Works out the pairs of one year: who belonged together, and which agreements serve them. */
final class PairsOfYear {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final LocalDate asOf;
  private final int year;

  /** The last day looked at: of the year, or the one that counts as today. */
  private final LocalDate last;

  private final List<Piece> pieces;
  private final List<Draft> drafts = new ArrayList<>();

  /** A leader's unbroken days with a section, and when the two of them have to sign. */
  private record Part(String section, Tenure days, LocalDate due, List<Piece> pieces) {}

  /** A pair in the making: its own part, behind those that a merger of the section joins to it. */
  private static final class Draft {
    final String leader;
    final List<Part> parts = new ArrayList<>();
    final Map<Entry<Agreement>, LocalDate> agreements = new LinkedHashMap<>();
    boolean takenOver;

    Draft(String leader, Part own) {
      this.leader = leader;
      parts.add(own);
    }

    Part first() {
      return parts.stream().min(Comparator.comparing(part -> part.days().from())).orElseThrow();
    }

    Part own() {
      return parts.get(parts.size() - 1);
    }

    Tenure days() {
      return new Tenure(first().days().from(), own().days().end());
    }

    Stream<Piece> pieces() {
      return parts.stream().flatMap(part -> part.pieces().stream());
    }
  }

  /**
   * A duty taken over with a section.
   *
   * @param day of the hand-over: what was signed later does not pass
   * @param passes when the agreement passes: once the leader before has the section by no other
   *     duty either
   */
  private record TakeOver(Draft from, Draft to, LocalDate day, LocalDate passes) {
    /** Whether anything passed that had not yet. */
    boolean pass() {
      boolean passed = false;
      for (Map.Entry<Entry<Agreement>, LocalDate> one : from.agreements.entrySet()) {
        LocalDate before = to.agreements.getOrDefault(one.getKey(), LocalDate.MAX);
        if (!one.getValue().isAfter(day) && before.isAfter(passes)) {
          to.agreements.put(one.getKey(), passes);
          passed = true;
        }
      }
      return passed;
    }
  }

  PairsOfYear(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf, int year) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.asOf = asOf;
    this.year = year;
    this.last = earlier(LocalDate.of(year, 12, 31), asOf);
    this.pieces = Piece.all(ledger, table, asOf, year);
  }

  List<Pairs.Pair> all() {
    draft();
    drafts.forEach(this::sign);
    List<TakeOver> takeOvers = new ArrayList<>();
    for (Draft from : drafts) {
      for (Draft to : drafts) {
        from.pieces()
            .forEach(had -> to.pieces().forEach(got -> handOver(from, had, to, got, takeOvers)));
      }
    }
    boolean passed = true;
    while (passed) {
      passed = takeOvers.stream().filter(TakeOver::pass).count() > 0;
    }
    return drafts.stream().map(this::pair).toList();
  }

  /** In the order of the table; a later one takes in what a merger made part of it. */
  private void draft() {
    Map<List<String>, List<Piece>> byPair = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      byPair
          .computeIfAbsent(List.of(piece.leader(), piece.section()), key -> new ArrayList<>())
          .add(piece);
    }
    byPair.forEach(
        (pair, own) -> {
          for (Tenure days : Tenures.union(own.stream().map(Piece::days).toList())) {
            List<Piece> of = own.stream().filter(one -> days.covers(one.days().from())).toList();
            drafts.add(new Draft(pair.get(0), new Part(pair.get(1), days, due(days.from()), of)));
          }
        });
    drafts.stream()
        .sorted(Comparator.comparing(one -> one.days().from()))
        .toList()
        .forEach(this::join);
  }

  private void join(Draft later) {
    for (Draft before : List.copyOf(drafts)) {
      if (before != later
          && before.leader.equals(later.leader)
          && !before.own().section().equals(later.own().section())
          && !before.days().end().plusDays(1).isBefore(later.days().from())
          && before.days().end().isBefore(later.days().end())
          && becomes(
              before.own().section(),
              later.own().section(),
              earlier(later.days().end(), earlier(later.own().due(), last)))) {
        later.parts.addAll(0, before.parts);
        drafts.remove(before);
      }
    }
  }

  /** Whether one section is the other, or was merged into it by a day. */
  private boolean becomes(String section, String other, LocalDate day) {
    return table.line(section, day).contains(other);
  }

  private LocalDate due(LocalDate from) {
    Plan plan = settings.planOn(from);
    LocalDate cutoff = plan.cutoffIn(year);
    boolean formedLater = from.isAfter(cutoff) && from.isAfter(settings.recordsFrom());
    return formedLater ? from.plusDays(plan.newPairDays()) : cutoff;
  }

  /**
   * Finds their own agreements, with the section or with one that was merged into it by the day
   * when the two had to sign.
   */
  private void sign(Draft pair) {
    Part own = pair.own();
    for (Entry<Agreement> entry : ledger.agreements()) {
      Agreement agreement = entry.value();
      String section = ledger.meant(Kind.SECTION, agreement.section());
      if ((agreement.year() == year || entry.file().contains("/" + year + "/"))
          && ledger.meant(Kind.LEADER, agreement.leader()).equals(pair.leader)
          && (pair.parts.stream().anyMatch(part -> part.section().equals(section))
              || becomes(section, own.section(), earlier(own.due(), last)))) {
        pair.agreements.put(entry, agreement.signedOn().orElse(LocalDate.MIN));
      }
    }
  }

  /**
   * Notes that a duty was handed over. Where two overlap in one duty, that is D2's to tell, and the
   * later one has taken over; but of two heads who have it together, neither has it from the other.
   */
  private void handOver(Draft from, Piece had, Draft to, Piece got, List<TakeOver> takeOvers) {
    if (had.duty().equals(got.duty())
        && !from.leader.equals(to.leader)
        && had.days().from().isBefore(got.days().from())
        && becomes(had.section(), got.section(), last)
        && !table.together(got.duty(), from.leader, to.leader, got.days().from())) {
      LocalDate day = earlier(had.days().end().plusDays(1), got.days().from());
      days(day, last)
          .filter(one -> !keeps(had, one))
          .findFirst()
          .map(gone -> earlier(gone, got.days().from()).equals(gone) ? got.days().from() : gone)
          .flatMap(
              first ->
                  days(first, earlier(got.days().end(), last))
                      .filter(one -> becomes(had.section(), got.section(), one))
                      .findFirst())
          .ifPresent(
              passes -> {
                to.takenOver = true;
                takeOvers.add(new TakeOver(from, to, day, passes));
              });
    }
  }

  /** Whether a leader who handed a duty over has its section by another one on a day. */
  private boolean keeps(Piece had, LocalDate day) {
    return pieces.stream()
        .filter(one -> one.leader().equals(had.leader()) && !one.duty().equals(had.duty()))
        .filter(one -> one.days().covers(day))
        .anyMatch(one -> becomes(had.section(), one.section(), day));
  }

  private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
    return first.isAfter(last) ? Stream.empty() : first.datesUntil(last.plusDays(1));
  }

  private Pairs.Pair pair(Draft draft) {
    Part own = draft.own();
    Tenure days = draft.days();
    LocalDate due = draft.first().due();
    // Whether what was due before the records begin had been signed is not to be known.
    boolean unseen =
        draft.takenOver
            && settings.planOn(days.from()).cutoffIn(year).isBefore(settings.recordsFrom());
    boolean asked = settings.planOn(due).asks(Asked.AGREEMENT);
    boolean owing = asked && !days.end().isBefore(due) && !unseen && !passedOn(draft);
    List<Pairs.SignedLate> late = unseen ? List.of() : late(draft);
    Charge charge = Piece.first(own.pieces(), own.days()).charge();
    return new Pairs.Pair(
        draft.leader, own.section(), days, due, charge, owing, draft.agreements, late);
  }

  /**
   * Whether somebody else has the section since, by one of the duties of the pair, or the same
   * leader has the section that it was merged into.
   */
  private boolean passedOn(Draft pair) {
    LocalDate end = pair.days().end();
    return end.isBefore(asOf)
        && pair.pieces()
            .anyMatch(
                had ->
                    pieces.stream()
                        .filter(got -> got.days().end().isAfter(end))
                        .filter(
                            got ->
                                got.leader().equals(pair.leader)
                                    ? !got.section().equals(pair.own().section())
                                    : got.duty().equals(had.duty()))
                        .anyMatch(got -> becomes(had.section(), got.section(), last)));
  }

  /** Those that the two signed themselves after they had to, with nothing in hand before. */
  private List<Pairs.SignedLate> late(Draft pair) {
    List<Pairs.SignedLate> late = new ArrayList<>();
    for (Part part : pair.parts) {
      for (Map.Entry<Entry<Agreement>, LocalDate> one : pair.agreements.entrySet()) {
        Agreement agreement = one.getKey().value();
        LocalDate signed = one.getValue();
        if (agreement.dated()
            && ledger.meant(Kind.LEADER, agreement.leader()).equals(pair.leader)
            && ledger.meant(Kind.SECTION, agreement.section()).equals(part.section())
            && part.days().covers(signed)
            && signed.isAfter(part.due())
            && settings.planOn(part.due()).asks(Asked.AGREEMENT)
            && !signed.isAfter(asOf)
            && !part.due().isBefore(settings.recordsFrom())
            && pair.agreements.values().stream().noneMatch(day -> day.isBefore(signed))) {
          late.add(new Pairs.SignedLate(one.getKey(), part.due()));
        }
      }
    }
    return late;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
