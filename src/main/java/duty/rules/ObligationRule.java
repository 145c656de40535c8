package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Judging;
import duty.domain.Obligations;

/** A rule that goes by the plan: silent where {@code duty.yaml} cannot be read. */
abstract class ObligationRule extends FulfilmentRule {
  ObligationRule(String id, Severity severity, Clause clause, Text title, Text remedy) {
    super(id, severity, clause, title, remedy);
  }

  @Override
  public final void check(Judging judging, Findings findings) {
    judging.obligations().ifPresent(obligations -> check(judging, obligations, findings));
  }

  abstract void check(Judging judging, Obligations obligations, Findings findings);
}
