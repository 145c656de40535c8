package duty.rules;

import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Asked;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Quarter;
import java.util.List;
import java.util.Map;

/**
 * What a faulty record's finding has to say of the quota that it leaves open: what that weighs, the
 * deadline, and whose it is.
 *
 * @param asked the requirement, whose rule is silent then
 * @param what the thing that is owed
 */
record OpenQuota(Asked asked, Text what, QuotaRule.Show show) {
  static final OpenQuota MEETINGS =
      new OpenQuota(Asked.MEETING, new Text("召集会议", "convened meetings"), Obligations::meetings);
  static final OpenQuota INSPECTIONS =
      new OpenQuota(
          Asked.INSPECTION, new Text("带队检查", "led inspections"), Obligations::inspections);

  private static final Text BOTH =
      new Text(
          "{fault}；{leaders}{quarter}{what}次数因此不足（应不少于{quota}次）",
          "{fault}; this leaves too few {what} of {leaders} in {quarter} (at least {quota} owed)");

  /**
   * Adds the finding, alone or together with the quota that stays open for its sake.
   *
   * @param leaders for whom the record does not count, as written in it
   */
  void add(
      Judging judging,
      List<String> leaders,
      Activity activity,
      Findings.Draft draft,
      Message fault) {
    draft.owedBy(
        leaders.stream().map(leader -> judging.ledger().meant(Kind.LEADER, leader)).toList());
    Obligations obligations = judging.obligations().orElse(null);
    Quarter quarter = Quarter.of(activity.date());
    List<String> open =
        obligations == null
            ? List.of()
            : leaders.stream()
                .map(leader -> judging.ledger().meant(Kind.LEADER, leader))
                .filter(leader -> isOpen(obligations, leader, quarter))
                .filter(leader -> !obligations.isWelcome(activity, leader))
                .map(judging.ledger()::leaderName)
                .toList();
    if (obligations == null || open.isEmpty()) {
      draft.add(fault);
      return;
    }
    Plan plan = obligations.quotas().plan(quarter);
    Severity weight = Severity.of(quarter.last(), judging.asOf(), plan.warning(asked));
    Map<String, Object> facts =
        Map.of(
            "fault", fault,
            "leaders", open,
            "quarter", quarter,
            "what", what,
            "quota", plan.times(asked));
    draft.sake(asked.rule(), weight).due(quarter.last()).add(BOTH.with(facts));
  }

  private boolean isOpen(Obligations obligations, String leader, Quarter quarter) {
    int owed = obligations.quotas().plan(quarter).times(asked);
    return show.of(obligations, leader, quarter).counted().size() < owed
        && obligations
            .owed(leader, quarter)
            .filter(one -> !obligations.waived(asked.rule(), one, quarter))
            .isPresent();
  }
}
