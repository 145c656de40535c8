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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    OpenWork first = Collections.min(open, Comparator.comparing(OpenWork::due));
    Map<String, Object> facts =
        Map.of(
            "fault", fault,
            "leaders", each(open, one -> judging.ledger().leaderName(one.subject().id())),
            "period", each(open, OpenWork::period),
            "what", WorkWord.of(what),
            "quota", each(open, one -> one.asked().times()));
    Severity weight = Severity.of(first.due(), judging.asOf(), first.asked().warn());
    draft.sake(first.rule(), weight).due(first.due()).add(BOTH.with(facts));
  }

  /** One of all that is open, or several: two requirements may ask for the same work. */
  private static List<Object> each(List<OpenWork> open, Function<OpenWork, Object> fact) {
    return open.stream().map(fact).distinct().toList();
  }

  /** Whether it counts for that requirement all the same. */
  private static boolean counts(Obligations obligations, OpenWork work, Activity activity) {
    return obligations
        .fulfilment()
        .of(work.asked(), work.subject(), work.period())
        .counted()
        .stream()
        .anyMatch(entry -> entry.value().equals(activity));
  }

  private List<OpenWork> open(Obligations obligations, List<String> leaders, Activity activity) {
    List<OpenWork> open = new ArrayList<>();
    for (String leader : leaders) {
      if (!obligations.fulfilment().fields().isWelcome(activity, leader)) {
        obligations.open(leader, activity.date()).stream()
            .filter(one -> one.asked().what().equals(what))
            .filter(one -> !counts(obligations, one, activity))
            .forEach(open::add);
      }
    }
    return open;
  }
}
