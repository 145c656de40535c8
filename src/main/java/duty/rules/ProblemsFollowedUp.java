package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import java.util.List;
import java.util.Map;

/**
 * C5: each problem that an inspection found is a hazard of the ledger, or was put right at once.
 */
final class ProblemsFollowedUp implements Rule {
  private static final Text LOST =
      new Text(
          "检查发现的问题“{text}”尚未登记为隐患，也没有写明当场整改",
          "the problem “{text}” is neither registered as a hazard nor said to be put right on the spot");

  private static final About ABOUT =
      new About(
          "C5",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.HAZARDS,
          new Text(
              "检查发现的问题列入隐患台账，或当场整改",
              "Every problem found is a hazard of the ledger, or was put right on the spot"),
          new Text(
              "只写在检查记录里的问题，没有责任人、没有期限，下次还在。",
              "A problem that stands in the inspection's record only has no owner and no deadline, and is still there next time."),
          """
          problems:
            - {text: 安全阀超期未检}
            - {text: 通道堆物}
          """,
          """
          problems:
            - {text: 安全阀超期未检, hazard: 2026-017}
            - {text: 通道堆物, corrected-on-site: true}
          """,
          new Text(
              "在 hazards/ 建一条隐患并在此写明 hazard；已当场改好的，写 corrected-on-site: true",
              "make a record in hazards/ and name it here as hazard; if it was put right on the spot, write corrected-on-site: true"),
          new Text(
              "逐条核对检查发现的问题：当场改好的，注明整改情况；没有改好的，列入隐患台账，明确责任科室、治理措施和整改期限，跟踪到销号。",
              "Go through the problems found: note how those put right on the spot were; enter the others as hazards with section, measures and deadline, and follow them until closed."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Inspection inspection
          && inspection.problems() != null
          && judging.counts(inspection.date())) {
        findings.looked();
        check(entry, inspection.problems(), findings);
      }
    }
  }

  private static void check(
      Entry<Activity> entry, List<Inspection.Problem> problems, Findings findings) {
    for (int i = 0; i < problems.size(); i++) {
      Inspection.Problem problem = problems.get(i);
      if (problem.hazard() == null && !problem.correctedOnSite()) {
        findings.at(entry.at("problems", i, "text")).add(LOST.with(Map.of("text", problem.text())));
      }
    }
  }
}
