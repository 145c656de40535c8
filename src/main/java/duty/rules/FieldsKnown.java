package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;

/** S2: every field is one that the record may have. */
final class FieldsKnown extends SoundnessRule {
  private static final Text UNKNOWN = new Text("没有 {field} 这个字段", "there is no field {field}");
  private static final Text MEANT =
      new Text("没有 {field} 这个字段，应为 {meant}", "there is no field {field}; {meant} is meant");
  private static final Text RENAME = new Text("把 {field} 改为 {meant}", "change {field} to {meant}");
  private static final Text CHOOSE =
      new Text("可用的字段：{known}；说明文字请写入 note", "the fields are {known}; remarks go into note");

  FieldsKnown() {
    super(
        "S2",
        new Text("只使用规定的字段", "Only known fields are used"),
        new Text("按提示改正字段名", "put the field's name right"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    for (Fault fault : Told.of(judging, Fault.Code.UNKNOWN_FIELD)) {
      boolean meant = fault.facts().containsKey("meant");
      findings
          .at(fault.place())
          .remedy((meant ? RENAME : CHOOSE).with(fault.facts()))
          .add((meant ? MEANT : UNKNOWN).with(fault.facts()));
    }
  }
}
