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

/** A quarter in figures, as its own report and the year's count it. */
record QuarterFigures(Judging judging, Quarter quarter, List<Performance> performances) {
  static QuarterFigures of(Judging judging, Obligations obligations, Quarter quarter) {
    return new QuarterFigures(
        judging, quarter, Performance.in(quarter, obligations, judging.asOf()));
  }

  /** Meetings that count, each for every leader who convened it. */
  int meetings() {
    return performances.stream().mapToInt(one -> one.meetings().size()).sum();
  }

  /** Inspections that count, each once whoever led it. */
  int inspections() {
    return inspections(any -> true);
  }

  /** Those of them that were written up and sent by the day of judging. */
  int bulletins() {
    return inspections(one -> Performance.sent(one, judging.asOf()));
  }

  private int inspections(Predicate<Inspection> which) {
    return (int)
        performances.stream()
            .flatMap(one -> one.inspections().stream())
            .filter(entry -> which.test(entry.value()))
            .map(Entry::file)
            .distinct()
            .count();
  }

  /** How many leaders did as often what the plan asks for. */
  int met() {
    return (int) performances.stream().filter(Performance::met).count();
  }

  /** Other work of these types, without the records that say that there was none. */
  int others(Set<OtherActivity.Type> types) {
    return (int)
        judging.ledger().activities().stream()
            .map(Entry::value)
            .filter(OtherActivity.class::isInstance)
            .map(OtherActivity.class::cast)
            .filter(one -> types.contains(one.type()) && one.nothing() == null)
            .filter(one -> quarter.contains(one.date()) && !one.date().isAfter(judging.asOf()))
            .count();
  }

  HazardBalance hazards(Hazard.Level level) {
    return HazardSheets.balance(judging, Period.of(quarter), level);
  }
}
