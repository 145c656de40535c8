package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the plan asks for and of whom, beside what there is to show for it. */
public final class Obligations {
  private final DivisionTable table;
  private final Settings settings;
  private final LocalDate asOf;
  private final Quotas quotas;
  private final Pairs pairs;
  private final YearWork yearWork;
  private final Fulfilment fulfilment;
  private final WorkingCalendar calendar;
  private final Subjects subjects;
  private final Waivers waivers;

  Obligations(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf) {
    this.table = table;
    this.settings = settings;
    this.asOf = asOf;
    this.quotas = new Quotas(table, settings);
    this.pairs = new Pairs(ledger, table, settings, asOf);
    this.yearWork = new YearWork(ledger, table, settings, asOf);
    this.calendar = new WorkingCalendar(ledger);
    this.fulfilment = new Fulfilment(ledger, table, settings, asOf);
    this.subjects = new Subjects(ledger, table, settings, quotas);
    this.waivers = new Waivers(ledger, asOf);
  }

  public Settings settings() {
    return settings;
  }

  /** Who owes what in which quarter. */
  public Quotas quotas() {
    return quotas;
  }

  /** Who owes whom an agreement. */
  public Pairs pairs() {
    return pairs;
  }

  /** What there is to show for what is asked for by the period. */
  public Fulfilment fulfilment() {
    return fulfilment;
  }

  /** What is owed by the end of a year. */
  public YearWork yearWork() {
    return yearWork;
  }

  /**
   * Whether something due on a day is judged at all: not due before the records begin, and not of a
   * time to come.
   */
  public boolean isDue(LocalDate due, LocalDate begins) {
    return !due.isBefore(settings.recordsFrom()) && !begins.isAfter(asOf);
  }

  /** Who was principal on any of the days, by id, in the order of the table. */
  Set<String> principals(Tenure days) {
    return table.principals(days);
  }

  /** Who owes what a plan asks for by the period; nobody where the records do not cover it. */
  public List<Subject> owing(Requirement asked, Per per, Period period) {
    return covered(per, period) ? subjects.of(asked, per, period) : List.of();
  }

  /** Whether the records reach far enough back for what is owed in a period. */
  public boolean covered(Per per, Period period) {
    LocalDate from = per.whole() ? period.days().from() : period.days().end();
    return !from.isBefore(settings.recordsFrom());
  }

  /** What a leader has yet to do in the periods that a day falls in. */
  public List<OpenWork> open(String leader, LocalDate day) {
    List<OpenWork> all = new ArrayList<>();
    for (Per per : Per.values()) {
      Period period = per.around(day);
      for (String rule : Requirements.COUNTED) {
        for (Requirement asked : asked(rule, per, period)) {
          LocalDate due = asked.due(period, calendar);
          owing(asked, per, period).stream()
              .filter(one -> one.kind() == Kind.LEADER && one.id().equals(leader))
              .filter(one -> !waived(rule, one, due))
              .map(one -> new OpenWork(rule, asked, period, due, one, missing(asked, one, period)))
              .filter(one -> one.missing() > 0)
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private int missing(Requirement asked, Subject subject, Period period) {
    return asked.times() - fulfilment.of(asked, subject, period).counted().size();
  }

  /** What a rule judges in a period, by the plan that is in force on its last day. */
  public List<Requirement> asked(String rule, Per per, Period period) {
    return settings
        .planOn(period.days().end())
        .requires()
        .byRule()
        .getOrDefault(rule, List.of())
        .stream()
        .filter(one -> per.word().equals(one.per()))
        .toList();
  }

  /** Until when it is in time. */
  public LocalDate due(Requirement asked, Period period) {
    return asked.due(period, calendar);
  }

  /**
   * Whether what is owed was waived for whoever owes it, so that it is not open.
   *
   * @param rule that tells of it
   * @param due when
   */
  public boolean waived(String rule, Subject subject, LocalDate due) {
    Set<String> leaders = subject.kind() == Kind.LEADER ? Set.of(subject.id()) : Set.of();
    return !waivers.settingAside(rule, subject.place().file(), leaders, due).isEmpty();
  }
}
