package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger looked at on a day: what a rule or a paper may ask, worked out once for all of them. */
public final class Judging {
  private final Ledger ledger;
  private final JudgingDay day;
  private final @Nullable Tenure only;
  private final History history;
  private final DivisionTable table;
  private final WrongDates wrongDates;
  private final Optional<Obligations> obligations;
  private final Set<String> usedWaivers;

  /**
   * @param ledger as it stood on the day
   * @param only the quarter to which what is owed is narrowed; null for all of them
   */
  public Judging(Ledger ledger, JudgingDay day, @Nullable Quarter only) {
    this(ledger, day, only, History.UNASKED);
  }

  /**
   * @param history when the records were entered
   */
  public Judging(Ledger ledger, JudgingDay day, @Nullable Quarter only, History history) {
    this(ledger, day, history, only == null ? null : only.period());
  }

  /**
   * Looks at a quarter or a year.
   *
   * @param only its days; null for all that is owed
   */
  public static Judging within(Ledger ledger, JudgingDay day, @Nullable Tenure only) {
    return new Judging(ledger, day, History.UNASKED, only);
  }

  private Judging(Ledger ledger, JudgingDay day, History history, @Nullable Tenure only) {
    this.ledger = ledger;
    this.day = day;
    this.only = only;
    this.history = history;
    this.table = new DivisionTable(ledger);
    this.wrongDates = new WrongDates(ledger, day);
    this.obligations =
        ledger.settings().map(settings -> new Obligations(ledger, table, settings.value(), asOf()));
    this.usedWaivers = Set.of();
  }

  private Judging(Judging other, Set<String> usedWaivers) {
    this.ledger = other.ledger;
    this.day = other.day;
    this.only = other.only;
    this.history = other.history;
    this.table = other.table;
    this.wrongDates = other.wrongDates;
    this.obligations = other.obligations;
    this.usedWaivers = usedWaivers;
  }

  /**
   * The same, knowing which waivers have set something aside so far.
   *
   * @param waivers their ids
   */
  public Judging knowing(Set<String> waivers) {
    return new Judging(this, Set.copyOf(waivers));
  }

  /** The waivers that have set something aside by the rules asked so far, by id. */
  public Set<String> usedWaivers() {
    return usedWaivers;
  }

  /** Whether only one quarter or year is looked at. */
  public boolean narrowed() {
    return only != null;
  }

  public Ledger ledger() {
    return ledger;
  }

  /**
   * The ledger with what is planned for days to come, so that a slip in a plan is told while there
   * is time; of a past day as it stood.
   */
  public Ledger planned() {
    return day.asOf().isBefore(day.today()) ? ledger : ledger.written();
  }

  public LocalDate asOf() {
    return day.asOf();
  }

  /** The dates that R2 tells of. */
  public WrongDates wrongDates() {
    return wrongDates;
  }

  public History history() {
    return history;
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

  /** The quarters to judge: those that end on or after the start of the records and have begun. */
  public List<Quarter> quarters() {
    if (ledger.settings().isEmpty()) {
      return List.of();
    }
    Quarter start = Quarter.of(ledger.settings().get().value().recordsFrom());
    return Stream.iterate(start, quarter -> !quarter.first().isAfter(asOf()), Quarter::next)
        .filter(quarter -> only == null || only.covers(quarter.first()))
        .toList();
  }

  /** The periods of a sort that have begun, from the first day of the records on. */
  public List<Period> periods(Per per) {
    if (ledger.settings().isEmpty()) {
      return List.of();
    }
    Period start = per.around(ledger.settings().get().value().recordsFrom());
    return Stream.iterate(
            start,
            period -> !period.days().from().isAfter(asOf()),
            period -> per.around(period.days().end().plusDays(1)))
        .toList();
  }

  /**
   * Whether what is owed in a period is asked for: in one quarter or year what was due or ended by
   * its end, unless it ended before.
   */
  public boolean concerns(Period period, LocalDate due) {
    LocalDate end = period.days().end();
    LocalDate first = due.isBefore(end) ? due : end;
    return only == null || (!first.isAfter(only.end()) && !end.isBefore(only.from()));
  }

  /** The years to judge, by the same measure. */
  public List<Integer> years() {
    if (ledger.settings().isEmpty()) {
      return List.of();
    }
    int start = ledger.settings().get().value().recordsFrom().getYear();
    return IntStream.rangeClosed(start, asOf().getYear())
        .filter(year -> only == null || only.from().getYear() == year)
        .boxed()
        .toList();
  }

  /** The quarters and years to judge, by their ends; in one quarter, that one alone. */
  public List<Period> periods() {
    return Stream.concat(
            quarters().stream().map(Period::of),
            years().stream()
                .map(Period::ofYear)
                .filter(
                    year ->
                        only == null
                            || (only.covers(year.days().from()) && only.covers(year.days().end()))))
        .sorted()
        .toList();
  }

  /**
   * Whether an activity of that day is judged: neither from before the records nor from another
   * quarter.
   */
  public boolean counts(LocalDate day) {
    return ledger.settings().isPresent()
        && !day.isBefore(ledger.settings().get().value().recordsFrom())
        && (only == null || only.covers(day));
  }

  /**
   * Whether something of a year that was due on that day is asked for: in one quarter, all that was
   * due by its end.
   */
  public boolean concernsYear(int year, LocalDate due) {
    return isDueByItsEnd(due) && (only == null || only.from().getYear() == year);
  }

  /** Whether what was due on that day is asked for: in one period, all that was due by its end. */
  public boolean isDueByItsEnd(LocalDate due) {
    return only == null || !due.isAfter(only.end());
  }

  /**
   * Whether the assessment of a year is asked for: by the quarter in which it was due, and by the
   * whole of the year that was assessed.
   */
  public boolean concernsAssessment(int year, LocalDate due) {
    return concernsYear(due.getYear(), due)
        || (only != null
            && only.covers(YearWork.end(year))
            && only.covers(LocalDate.of(year, 1, 1)));
  }

  /**
   * Whether a hazard is asked for: none that was closed before the records begin; in one quarter or
   * year, those that were open in it.
   */
  public boolean concerns(Hazard hazard) {
    return !(hazard.closed() != null && hazard.closed().isBefore(start()))
        && concerns(hazard.found(), hazard.closed());
  }

  /**
   * Whether something that was due on that day is asked for of a hazard: in one quarter, all that
   * was due by its end.
   */
  public boolean concerns(Hazard hazard, LocalDate due) {
    return concerns(hazard) && !due.isBefore(start()) && isDueByItsEnd(due);
  }

  /** Whether an opinion is asked for: in one quarter, those that were open in it. */
  public boolean concerns(Opinion opinion) {
    return concerns(opinion.issued(), opinion.answered());
  }

  /**
   * Whether something that goes on from a day until it is done is asked for, by the same measure.
   *
   * @param done null while it is open
   */
  public boolean concerns(LocalDate begun, @Nullable LocalDate done) {
    return only == null
        || (!begun.isAfter(only.end()) && (done == null || !done.isBefore(only.from())));
  }

  /** How many days before a deadline are the last ones, by the plan of its day. */
  public int warningDays(LocalDate due) {
    return ledger.settings().map(entry -> entry.value().planOn(due).warningDays()).orElse(0);
  }

  /** The first day of the records; without settings, any day. */
  private LocalDate start() {
    return ledger.settings().map(entry -> entry.value().recordsFrom()).orElse(LocalDate.MIN);
  }
}
