package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;

/** S5: no field is written twice. */
final class KeysUnique extends SoundnessRule {
  private static final Text TWICE =
      new Text("字段 {field} 写了两次", "the field {field} is written twice");
  private static final Text FIRST = new Text("第一次在这里", "first written here");

  KeysUnique() {
    super(
        "S5",
        new Text("同一字段不重复", "No field is written twice"),
        new Text("核对原件，删去一处", "check against the original and delete one of them"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    for (Fault fault : Told.of(judging, Fault.Code.DUPLICATE_KEY)) {
      Findings.Draft draft = findings.at(fault.place());
      fault.related().forEach(first -> draft.related(first, FIRST.with()));
      draft.add(TWICE.with(fault.facts()));
    }
  }
}
