package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Charge;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Quarter;
import duty.domain.Quotas;
import duty.domain.Showing;
import java.util.List;
import java.util.Map;

/**
 * What M1 and C1 share: so many of something from each leader in charge in each quarter. A record
 * that would count but for a fault is told by the rule of that fault, so only what is wholly
 * missing is told here; where the quota is waived no such record speaks of it, and what the waiver
 * sets aside is told here too.
 */
abstract class QuotaRule extends ObligationRule {
  private static final Text LABEL = new Text("自{from}起分管", "in charge from {from}");
  private static final Text FALLEN =
      new Text("自{from}起无分管负责人，由{leader}负责", "nobody in charge from {from}: falls to {leader}");

  private static final List<Quotas.Owed> NOBODY = List.of();

  /** What a leader has to show. */
  interface Show {
    Showing<?> of(Obligations obligations, String leader, Quarter quarter);
  }

  private final Text none;
  private final Text few;
  private final Text remedy;
  private final Asked asked;
  private final Show show;

  /**
   * @param asked the requirement that it judges
   * @param none said where there is nothing at all
   * @param few said where there is something, but not enough
   * @param remedy said in both cases
   */
  QuotaRule(
      Asked asked,
      Clause clause,
      Text title,
      Text general,
      Text none,
      Text few,
      Text remedy,
      Show show) {
    super(asked.rule(), Severity.ERROR, clause, title, general);
    this.none = none;
    this.few = few;
    this.remedy = remedy;
    this.asked = asked;
    this.show = show;
  }

  @Override
  final void check(Judging judging, Obligations obligations, Findings findings) {
    for (Quarter quarter : judging.quarters()) {
      Plan plan = obligations.quotas().plan(quarter);
      int quota = plan.times(asked);
      for (Quotas.Owed owed : quota == 0 ? NOBODY : obligations.quotas().in(quarter)) {
        findings.owed();
        Showing<?> shown = show.of(obligations, owed.leader(), quarter);
        int told = obligations.waived(about().id(), owed, quarter) ? 0 : shown.faulty();
        if (shown.counted().size() + told < quota) {
          tell(judging, owed, quarter, plan, shown.counted().size(), findings);
        }
      }
    }
  }

  private void tell(
      Judging judging, Quotas.Owed owed, Quarter quarter, Plan plan, int have, Findings findings) {
    Charge charge = owed.charges().get(0);
    String leader = judging.ledger().leaderName(owed.leader());
    Map<String, Object> facts =
        Map.of(
            "leader", leader,
            "quarter", quarter,
            "quota", plan.times(asked),
            "have", have);
    Map<String, Object> where =
        Map.of(
            "folder",
            "activities/" + quarter.year() + "/Q" + quarter.number() + "/",
            "leader",
            owed.leader());
    findings
        .at(charge.place())
        .severity(Severity.of(quarter.last(), judging.asOf(), plan.warning(asked)))
        .label(
            (charge.fallen() ? FALLEN : LABEL).with("from", charge.days().from(), "leader", leader))
        .due(quarter.last())
        .owedBy(owed.leader())
        .remedy(remedy.with(where))
        .add((have == 0 ? none : few).with(facts));
  }
}
