package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.Map;

/** S3: no field is missing that the record cannot do without. */
final class FieldsPresent implements Rule {
  private static final Map<Fault.Code, Told> WORDS =
      Map.of(
          Fault.Code.MISSING_FIELD,
          new Told(
              new Text("缺少字段 {field}（{title}）", "the field {field} ({title}) is missing"),
              new Text("补上一行：{field}: …", "add a line: {field}: …")));

  private static final About ABOUT =
      new About(
          "S3",
          About.Topic.SOUNDNESS,
          Severity.ERROR,
          Clause.RECORDS,
          new Text("必填字段齐全", "Every required field is there"),
          new Text(
              "没有日期的会议、没有姓名的负责人，都证明不了什么。",
              "A meeting without a date or a leader without a name proves nothing."),
          """
          kind: meeting
          convened-by: li-si
          """,
          """
          kind: meeting
          date: 2026-08-14
          convened-by: li-si
          """,
          new Text("补上所缺字段", "add the missing field"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    Told.all(judging, findings, WORDS);
  }
}
