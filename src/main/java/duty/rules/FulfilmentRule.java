package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;

/** A rule on what was to be done: the report tells what was not. */
abstract class FulfilmentRule extends Rule {
  FulfilmentRule(String id, Severity severity, Clause clause, Text title, Text remedy) {
    super(id, About.Topic.FULFILMENT, severity, clause, title, remedy);
  }
}
