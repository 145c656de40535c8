package duty.rules;

import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.EnumMap;
import java.util.Map;

/** S4: every value is of the form that its field wants. */
final class ValuesWellFormed extends SoundnessRule {
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
              new Told(new Text("{field} 不能是“{value}”", "{field} cannot be “{value}”"), CHOOSE),
              Fault.Code.YEAR_BEYOND,
              new Told(
                  new Text(
                      "{field} 的年份不在 {first} 到 {last} 之间",
                      "the year of {field} is not between {first} and {last}"),
                  new Text(
                      "改正年份；没有期限的，删去这一行",
                      "put the year right; where there is no end, delete the line")),
              Fault.Code.CUT_OFF,
              new Told(
                  new Text("“{rest}”被当作注释，没有读入", "“{rest}” is taken for a comment and is not read"),
                  new Text(
                      "是内容的，整句加引号：{whole}；是备注的，# 后加一个空格",
                      "quote what belongs to the value: {whole}; a comment has a space after its #"))));

  ValuesWellFormed() {
    super(
        "S4",
        new Text("字段的值写法正确", "Every value is well formed"),
        new Text("按提示改正该值", "put the value right"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    WORDS.forEach((code, told) -> tell(judging, findings, code, told));
    SettingsNames.check(judging, findings);
    PlanSound.values(judging, findings);
  }

  private static void tell(Judging judging, Findings findings, Fault.Code code, Told told) {
    for (Fault fault : Told.of(judging, code)) {
      findings
          .at(fault.place())
          .severity(code == Fault.Code.CUT_OFF ? Severity.WARNING : Severity.ERROR)
          .remedy(told.remedy(fault))
          .add(told.message().with(fault.facts()));
    }
  }
}
