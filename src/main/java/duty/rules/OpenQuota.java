package duty.rules;

import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Quarter;
import duty.domain.Showing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * What a faulty record's finding has to say of the quota that it leaves open: a heavier severity,
 * the deadline, and whose it is.
 *
 * @param what the thing that is owed
 */
record OpenQuota(Text what, ToIntFunction<Plan> quota, QuotaRule.Show show) {
  static final OpenQuota MEETINGS =
      new OpenQuota(new Text("召集会议", "convened meetings"), Plan::meetings, Obligations::meetings);
  static final OpenQuota INSPECTIONS =
      new OpenQuota(
          new Text("带队检查", "led inspections"), Plan::inspections, Obligations::inspections);

  private static final Text BOTH =
      new Text(
          "{fault}；{leaders}{quarter}{what}次数因此不足（应不少于{quota}次）",
          "{fault}; this leaves too few {what} of {leaders} in {quarter} (at least {quota} owed)");

  /** Adds the finding, alone or together with the quota that stays open for its sake. */
  void add(
      Judging judging,
      List<String> leaders,
      LocalDate date,
      Severity own,
      Findings.Draft draft,
      Message fault) {
    Obligations obligations = judging.obligations().orElse(null);
    Quarter quarter = Quarter.of(date);
    List<String> open =
        obligations == null ? List.of() : open(judging, obligations, leaders, quarter);
    if (obligations == null || open.isEmpty()) {
      draft.severity(own).add(fault);
      return;
    }
    Plan plan = obligations.quotas().plan(quarter);
    Severity weight = Severity.of(quarter.last(), judging.asOf(), plan.warningDays());
    Map<String, Object> facts =
        Map.of(
            "fault", fault,
            "leaders", open,
            "quarter", quarter,
            "what", what,
            "quota", quota.applyAsInt(plan));
    draft.severity(own.or(weight)).due(quarter.last()).add(BOTH.with(facts));
  }

  private List<String> open(
      Judging judging, Obligations obligations, List<String> leaders, Quarter quarter) {
    List<String> names = new ArrayList<>();
    for (String written : leaders) {
      String leader = judging.ledger().meant(Kind.LEADER, written);
      Showing<?> shown = show.of(obligations, leader, quarter);
      if (obligations.owes(leader, quarter)
          && shown.counted().size() < quota.applyAsInt(obligations.quotas().plan(quarter))) {
        names.add(judging.ledger().leaderName(leader));
      }
    }
    return names;
  }
}
