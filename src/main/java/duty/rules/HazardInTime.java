package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardDates;
import duty.domain.Judging;
import duty.domain.Pointer;
import java.time.LocalDate;
import java.util.Map;

/** H2: a hazard is closed by its deadline, or has been granted more time. */
final class HazardInTime implements Rule {
  private static final Text OVERDUE =
      new Text(
          "隐患 {id} 应于 {due} 前整改，尚未登记销号",
          "hazard {id} was due by {due} and is not registered as closed");
  private static final Text REMEDY =
      new Text(
          "已整改的，登记复查和 closed；确需延期的，登记 extension（until、approved-by）",
          "if it is put right, register the recheck and closed; if more time was granted, register extension (until, approved-by)");

  private static final About ABOUT =
      new About(
          "H2",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.HAZARDS,
          new Text(
              "隐患按期整改销号，延期须经批准",
              "A hazard is closed by its deadline, unless more time was granted"),
          new Text(
              "逾期未整改的隐患，是事故发生后最先被追问的。",
              "A hazard left open past its deadline is the first thing asked about after an accident."),
          """
          deadline: 2026-09-10      # 已过期，没有 closed，也没有 extension | over, with neither closed nor extension
          """,
          """
          deadline: 2026-09-10
          closed: 2026-09-08
          """,
          REMEDY,
          new Text(
              "督促责任单位立即完成整改，组织现场复查，合格的予以销号；确实不能按期完成的，说明原因，报批延期，延期期间落实防范措施。",
              "Have the unit put it right at once, re-check on the spot and close it if in order; what cannot be done in time needs a reason, an approved extension, and safeguards until then."));

  @Override
  public About about() {
    return ABOUT;
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
          && judging.asOf().isAfter(due)
          && new HazardDates(entry, judging.asOf()).sound("deadline", "extension", "closed")) {
        Pointer place =
            hazard.extendedTo() == null ? entry.at("deadline") : entry.at("extension", "until");
        findings.at(place).due(due).add(OVERDUE.with(Map.of("id", entry.id(), "due", due)));
      }
    }
  }
}
