package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;

/** S3: no field is missing that the record cannot do without. */
final class FieldsPresent extends SoundnessRule {
  private static final Text MISSING =
      new Text("缺少字段 {field}（{title}）", "the field {field} ({title}) is missing");
  private static final Text ADD = new Text("补上一行：{field}: …", "add a line: {field}: …");
  private static final Text ADD_ALL =
      new Text(
          "补上一行：{field}: …；{rules} 还要求 {also}，请一并补上",
          "add a line: {field}: …; {rules} will ask for {also} as well, so add them too");
  private static final Text NO_PLAN =
      new Text(
          "没有实施方案（plans/），无从核对",
          "there is no plan in plans/, and without it nothing can be judged");
  private static final Text WRITE_PLAN =
      new Text(
          "登记 plans/….yaml，写法见 duty schema plans",
          "register plans/….yaml as duty schema plans says");

  FieldsPresent() {
    super(
        "S3",
        new Text("必填字段齐全", "Every required field is there"),
        new Text("补上所缺字段", "add the missing field"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    for (Fault fault : Told.of(judging, Fault.Code.NO_PLAN)) {
      findings.at(fault.place()).remedy(WRITE_PLAN.with()).add(NO_PLAN.with());
    }
    for (Fault fault : Told.of(judging, Fault.Code.MISSING_FIELD)) {
      boolean more = fault.facts().containsKey("also");
      findings
          .at(fault.place())
          .remedy((more ? ADD_ALL : ADD).with(fault.facts()))
          .add(MISSING.with(fault.facts()));
    }
  }
}
