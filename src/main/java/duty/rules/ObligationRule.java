package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Judging;
import duty.domain.Obligations;

/** A rule that goes by the plan: silent where {@code duty.yaml} cannot be read. */
abstract class ObligationRule extends Rule {
  ObligationRule(
      String id, About.Topic topic, Severity severity, Clause clause, Text title, Text remedy) {
    super(id, topic, severity, clause, title, remedy);
  }

  @Override
  public final void check(Judging judging, Findings findings) {
    judging.obligations().ifPresent(obligations -> check(judging, obligations, findings));
  }

  abstract void check(Judging judging, Obligations obligations, Findings findings);
}
