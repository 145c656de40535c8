package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Per;
import duty.domain.Period;
import duty.domain.Plan;
import duty.domain.Requirement;
import duty.domain.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Q1: whatever else the plan asks for by the period is done, by all whom it binds. */
final class RequirementMet extends QuotaRule {
  private static final Text BODY =
      new Text(
          "完成后登记到 {folder}，写明 kind: {kind}", "do it and register it in {folder} with kind: {kind}");
  private static final Text NOBODY =
      new Text(
          "方案的这项要求没有对象：台账里没有符合 of: {of} 的",
          "this requirement binds nobody: there is none in the records for of: {of}");
  private static final Text CORRECT =
      new Text("核对 of；对象还没有登记的，先登记", "check of; if they are not registered yet, register them");

  RequirementMet() {
    super(
        "Q1",
        Clause.REQUIREMENTS,
        new Text(
            "方案按周期要求的其他事项，每个对象都完成",
            "Whatever else the plan asks for by the period is done by each whom it binds"),
        new Text("完成并登记", "do it and register it"),
        new Text(
            "{who} {period}尚未登记{what}（应不少于{quota}次）",
            "{who} has no {what} registered in {period} (at least {quota} owed)"),
        new Text(
            "{who} {period}登记{what}{have}次（应不少于{quota}次）",
            "{who} has {what} registered in {period}: {have} (at least {quota} owed)"),
        new Text(
            "完成后登记到 {folder}，写明 kind: {kind}、{field}: {id}",
            "do it and register it in {folder} with kind: {kind} and {field}: {id}"));
  }

  @Override
  Message remedy(Map<String, Object> where, Subject who) {
    return who.kind() == Kind.SETTINGS ? BODY.with(where) : super.remedy(where, who);
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    super.check(judging, obligations, findings);
    for (Entry<Plan> plan : judging.ledger().plans()) {
      for (Requirement asked : plan.value().requires().counted()) {
        if (!inDoubt(judging, asked.of())
            && !bindsSomebody(judging, obligations, plan.value(), asked)) {
          findings
              .at(plan.at("requires", asked.position(), "of"))
              .severity(Severity.NOTICE)
              .remedy(CORRECT.with())
              .add(NOBODY.with("of", asked.of()));
        }
      }
    }
  }

  /**
   * Whether a file that cannot be read may be of somebody. That there are no duties is told by D2.
   */
  private static boolean inDoubt(Judging judging, String of) {
    Set<Kind> kinds =
        switch (of) {
          case "each-emergency-plan" -> Set.of(Kind.EMERGENCY_PLAN);
          case "each-section", "head-of-section" -> Set.of(Kind.SECTION, Kind.DUTY);
          default -> Set.of(Kind.LEADER);
        };
    return List.of("leader-in-charge", "each-duty").contains(of)
        || judging.ledger().unread().stream().anyMatch(file -> kinds.contains(file.kind()));
  }

  /** Whether in any period that it is judged in, if there is one. */
  private static boolean bindsSomebody(
      Judging judging, Obligations obligations, Plan plan, Requirement asked) {
    Per per = asked.period().orElseThrow();
    List<Period> periods =
        judging.periods(per).stream()
            .filter(one -> obligations.covered(per, one))
            .filter(one -> obligations.settings().planOn(one.days().end()).equals(plan))
            .toList();
    return periods.isEmpty()
        || periods.stream().anyMatch(one -> !obligations.owing(asked, per, one).isEmpty());
  }
}
