package duty.rules;

import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.check.WorkWord;
import duty.domain.Activity;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.OpenWork;
import duty.domain.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a faulty record's finding has to say of what it leaves open: what that weighs, the deadline,
 * and whose it is.
 *
 * @param what the thing that is owed, whose rule is silent then
 */
record OpenQuota(String what) {
  static final OpenQuota MEETINGS = new OpenQuota("meeting");
  static final OpenQuota INSPECTIONS = new OpenQuota("inspection");

  private static final Text BOTH =
      new Text(
          "{fault}；{leaders}{period}{what}次数因此不足（应不少于{quota}次）",
          "{fault}; this leaves too few {what} of {leaders} in {period} (at least {quota} owed)");

  /**
   * Adds the finding, alone or together with what stays open for its sake.
   *
   * @param leaders for whom the record does not count, as written in it
   */
  void add(
      Judging judging,
      List<String> leaders,
      Activity activity,
      Findings.Draft draft,
      Message fault) {
    List<String> meant =
        leaders.stream().map(leader -> judging.ledger().meant(Kind.LEADER, leader)).toList();
    draft.owedBy(meant);
    List<OpenWork> open =
        judging
            .obligations()
            .map(obligations -> open(obligations, meant, activity))
            .orElse(List.of());
    if (open.isEmpty()) {
      draft.add(fault);
      return;
    }
    OpenWork first = open.get(0);
    Requirement asked = first.asked();
    List<String> whose =
        open.stream()
            .filter(one -> one.asked().equals(asked))
            .map(one -> judging.ledger().leaderName(one.subject().id()))
            .toList();
    Map<String, Object> facts =
        Map.of(
            "fault", fault,
            "leaders", whose,
            "period", first.period(),
            "what", WorkWord.of(what),
            "quota", asked.times());
    Severity weight = Severity.of(first.due(), judging.asOf(), asked.warn());
    draft.sake(first.rule(), weight).due(first.due()).add(BOTH.with(facts));
  }

  private List<OpenWork> open(Obligations obligations, List<String> leaders, Activity activity) {
    List<OpenWork> open = new ArrayList<>();
    for (String leader : leaders) {
      if (!obligations.fulfilment().isWelcome(activity, leader)) {
        obligations.open(leader, activity.date()).stream()
            .filter(one -> one.asked().what().equals(what))
            .forEach(open::add);
      }
    }
    return open;
  }
}
