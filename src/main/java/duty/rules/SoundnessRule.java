package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;

/** A rule on the records themselves: no paper is made until they are sound. */
abstract class SoundnessRule extends Rule {
  SoundnessRule(String id, Text title, Text remedy) {
    super(id, About.Topic.SOUNDNESS, Severity.ERROR, Clause.RECORDS, title, remedy);
  }
}
