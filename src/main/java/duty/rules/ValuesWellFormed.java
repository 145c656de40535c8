package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.EnumMap;
import java.util.Map;

/** S4: every value is of the form that its field wants. */
final class ValuesWellFormed implements Rule {
  private static final Text WRITE = new Text("改为 {meant}", "write {meant}");
  private static final Text EXPECTED = new Text("写成{expected}", "write {expected}");
  private static final Text CHOOSE = new Text("从中选一个：{words}", "choose one of {words}");
  private static final Text FILL =
      new Text(
          "写上{expected}；选填的字段也可删去这一行", "write {expected}; an optional field may also be deleted");
  private static final Text BOUNDS =
      new Text("填 {min} 到 {max} 之间的数", "give a number from {min} to {max}");

  private static final Map<Fault.Code, Told> WORDS =
      new EnumMap<>(
          Map.of(
              Fault.Code.WRONG_TYPE,
              new Told(new Text("{field} 应为{expected}", "{field} should be {expected}"), EXPECTED),
              Fault.Code.NOT_ONE_VALUE,
              new Told(
                  new Text(
                      "{field} 只能写一个值（{expected}），这里是列表或一组字段",
                      "{field} takes one value ({expected}), not a list or a group"),
                  EXPECTED),
              Fault.Code.NO_VALUE,
              new Told(new Text("{field} 没有写值", "{field} has no value"), FILL),
              Fault.Code.MALFORMED,
              new Told(
                  new Text(
                      "{field} 的值“{value}”不合要求，应为{expected}",
                      "{field} is “{value}”, which is not {expected}"),
                  EXPECTED),
              Fault.Code.OUT_OF_BOUNDS,
              new Told(
                  new Text(
                      "{field} 的值 {value} 不在 {min} 到 {max} 之间",
                      "{field} is {value}, not between {min} and {max}"),
                  BOUNDS),
              Fault.Code.NOT_ALLOWED,
              new Told(new Text("{field} 不能是“{value}”", "{field} cannot be “{value}”"), CHOOSE)));

  private static final About ABOUT =
      new About(
          "S4",
          About.Topic.SOUNDNESS,
          Severity.ERROR,
          Clause.RECORDS,
          new Text("字段的值写法正确", "Every value is well formed"),
          new Text(
              "日期只有一种写法（2026-08-14），先后与期限才算得清。",
              "With one way to write a date (2026-08-14), order and deadlines can be reckoned."),
          """
          date: 2026年8月14日
          """,
          """
          date: 2026-08-14
          """,
          new Text("按提示改正该值", "put the value right"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    WORDS.forEach((code, told) -> tell(judging, findings, code, told));
    SettingsNames.check(judging, findings);
  }

  private static void tell(Judging judging, Findings findings, Fault.Code code, Told told) {
    for (Fault fault : Told.of(judging, code)) {
      Text remedy = fault.facts().containsKey("meant") ? WRITE : told.remedy();
      findings
          .at(fault.place())
          .remedy(remedy.with(fault.facts()))
          .add(told.message().with(fault.facts()));
    }
  }
}
