package duty.report.paper;

import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Period;
import duty.report.Column;
import duty.report.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The hazards that a leader's inspections of a period found, and those that the leader saw to.
 *
 * @param leader an id
 */
record LeaderHazards(Judging judging, Period period, String leader) {
  Table table() {
    Set<String> found = found();
    LocalDate end = period.end(judging.asOf());
    return new TableOf<Entry<Hazard>>()
        .with(Column.of("编号", 18).centred().heads(), Entry::id)
        .with(Column.below("发现日期"), one -> Chinese.date(one.value().found()))
        .with(Column.of("单位", 18).centred(), one -> one.value().unit())
        .with(Column.of("隐患", 30), one -> one.value().description())
        .with(Column.of("等级", 14).centred(), one -> HazardState.level(one.value()))
        .with(
            Column.below("责任" + judging.ledger().units()),
            one -> HazardSheets.owner(judging, period, one.value()))
        .with(
            Column.of("整改情况", 20).centred(),
            one -> new HazardState(one.value(), judging.asOf()).brief())
        .table(
            "leader-hazards",
            judging.ledger().hazards().stream()
                .filter(entry -> !entry.value().found().isAfter(end))
                .filter(entry -> found.contains(entry.id()) || supervised(entry.value()))
                .toList());
  }

  /** The ids that the records of the leader's inspections name. */
  private Set<String> found() {
    Set<String> ids = new LinkedHashSet<>();
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Inspection inspection
          && inspection.problems() != null
          && period.days().covers(inspection.date())
          && inspection.ledBy().stream().anyMatch(this::isLeader)) {
        inspection.problems().stream()
            .filter(problem -> problem.hazard() != null)
            .forEach(problem -> ids.add(judging.ledger().meant(Kind.HAZARD, problem.hazard())));
      }
    }
    return ids;
  }

  /** Open at some time of the period under the leader's eye. */
  private boolean supervised(Hazard hazard) {
    return hazard.supervisedBy() != null
        && isLeader(hazard.supervisedBy())
        && hazard.life(judging.asOf()).and(period.days()).isPresent();
  }

  private boolean isLeader(String id) {
    return judging.ledger().meant(Kind.LEADER, id).equals(leader);
  }
}
