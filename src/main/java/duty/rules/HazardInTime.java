package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Pointer;
import java.time.LocalDate;

/** H2: a hazard is closed by its deadline, or has been granted more time. */
final class HazardInTime extends FulfilmentRule {
  private static final Text OVERDUE =
      new Text(
          "{hazard}应于 {due} 前整改，尚未登记销号", "{hazard}, due by {due}, is not registered as closed");
  private static final Text REMEDY =
      new Text(
          "已整改的，登记复查和 closed；确需延期的，登记 extension（until、approved-by）",
          "if it is put right, register the recheck and closed; if more time was granted, register extension (until, approved-by)");

  HazardInTime() {
    super(
        "H2",
        Severity.ERROR,
        Clause.HAZARDS,
        new Text(
            "隐患按期整改销号，延期须经批准", "A hazard is closed by its deadline, unless more time was granted"),
        REMEDY);
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      LocalDate due = hazard.due();
      if (due == null || !judging.concerns(hazard) || !judging.isDueByItsEnd(due)) {
        continue;
      }
      findings.looked();
      if (hazard.openOn(judging.asOf())
          && !judging.wrongDates().tell(entry, "found", "deadline", "extension", "closed")) {
        Pointer place =
            hazard.extendedTo() == null ? entry.at("deadline") : entry.at("extension", "until");
        findings
            .at(place)
            .dueBy(due, judging.asOf(), judging.warningDays(due))
            .add(OVERDUE.with("hazard", Named.hazard(entry), "due", due));
      }
    }
  }
}
