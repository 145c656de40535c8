package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardBalance;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.OtherActivity;
import duty.domain.Performance;
import duty.domain.Period;
import duty.domain.Quarter;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A quarter in figures, as its own report and the year's count it.
 *
 * @param all principals first, then the leaders in charge
 */
record QuarterFigures(Judging judging, Quarter quarter, List<Performance> all) {
  static QuarterFigures of(Judging judging, Obligations obligations, Quarter quarter) {
    return new QuarterFigures(
        judging, quarter, Performance.withPrincipals(quarter, obligations, judging.asOf()));
  }

  /** Of the leaders in charge, principals among them where a duty fell to one. */
  List<Performance> performances() {
    return all.stream().filter(Performance::inCharge).toList();
  }

  /** Meetings that count, each once whoever convened it. */
  int meetings() {
    return (int) distinct(all.stream().flatMap(one -> one.meetings().stream()));
  }

  /** Inspections that count, each once whoever led it. */
  int inspections() {
    return inspections(any -> true);
  }

  /** Those of them that were written up and sent by the day of judging. */
  int bulletins() {
    return inspections(Performance::sent);
  }

  private int inspections(Predicate<Inspection> which) {
    return (int)
        distinct(
            all.stream()
                .flatMap(one -> one.inspections().stream())
                .filter(entry -> which.test(entry.value())));
  }

  private static long distinct(Stream<? extends Entry<?>> entries) {
    return entries.map(Entry::file).distinct().count();
  }

  /** How many leaders did as often what the plan asks for. */
  int met() {
    return (int) performances().stream().filter(Performance::met).count();
  }

  /** Other work of these types, without the records that say that there was none. */
  int others(Set<OtherActivity.Type> types) {
    return (int)
        judging.ledger().activities().stream()
            .map(Entry::value)
            .filter(OtherActivity.class::isInstance)
            .map(OtherActivity.class::cast)
            .filter(one -> types.contains(one.type()) && one.nothing() == null)
            .filter(one -> quarter.contains(one.date()))
            .count();
  }

  HazardBalance hazards(Hazard.Level level) {
    return HazardSheets.balance(judging, Period.of(quarter), level);
  }
}
