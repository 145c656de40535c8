package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import java.util.List;

/**
 * C5: each problem that an inspection found is a hazard of the ledger, or was put right at once.
 */
final class ProblemsFollowedUp extends FulfilmentRule {
  private static final Text LOST =
      new Text(
          "检查发现的问题“{text}”尚未登记为隐患，也没有写明当场整改",
          "the problem “{text}” is neither registered as a hazard nor said to be put right on the spot");

  ProblemsFollowedUp() {
    super(
        "C5",
        Severity.ERROR,
        Clause.HAZARDS,
        new Text(
            "检查发现的问题列入隐患台账，或当场整改",
            "Every problem found is a hazard of the ledger, or was put right on the spot"),
        new Text(
            "在 hazards/ 建一条隐患并在此写明 hazard；已当场改好的，写 corrected-on-site: true",
            "make a record in hazards/ and name it here as hazard; if it was put right on the spot, write corrected-on-site: true"));
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
        findings.at(entry.at("problems", i, "text")).add(LOST.with("text", problem.text()));
      }
    }
  }
}
