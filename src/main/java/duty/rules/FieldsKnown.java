package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.Kind;

/** S2: every field is one that the record may have. */
final class FieldsKnown extends SoundnessRule {
  private static final Text UNKNOWN = new Text("没有 {field} 这个字段", "there is no field {field}");
  private static final Text MEANT =
      new Text("没有 {field} 这个字段，应为 {meant}", "there is no field {field}; {meant} is meant");
  private static final Text RENAME = new Text("把 {field} 改为 {meant}", "change {field} to {meant}");
  private static final Text CHOOSE =
      new Text("可用的字段：{known}；说明文字请写入 note", "the fields are {known}; remarks go into note");
  private static final Text MOVED =
      new Text(
          "实施方案（plans）不再写在 duty.yaml 里，这里写的不起作用",
          "the plan (plans) is no longer written in duty.yaml: what stands here has no effect");
  private static final Text TO_PLANS =
      new Text(
          "每一版写成一个文件 plans/….yaml：条文写入 clauses，要求做的事写入 requires（写法见 duty schema plans）；然后删去这里的 plans",
          "write each version as a file plans/….yaml, its clauses in clauses and what it asks for in requires"
              + " (see duty schema plans); then delete plans here");

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
      if (fault.place().file().equals(Kind.SETTINGS.folder())
          && "plans".equals(fault.facts().get("field"))) {
        findings.at(fault.place()).remedy(TO_PLANS.with()).add(MOVED.with());
        continue;
      }
      boolean meant = fault.facts().containsKey("meant");
      findings
          .at(fault.place())
          .remedy((meant ? RENAME : CHOOSE).with(fault.facts()))
          .add((meant ? MEANT : UNKNOWN).with(fault.facts()));
    }
  }
}
