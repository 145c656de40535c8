package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import java.util.Map;

/** S7: colons, digits and spaces that YAML has to understand are typed half-width. */
final class PunctuationHalfWidth extends SoundnessRule {
  private static final Map<Fault.Code, Told> WORDS =
      Map.of(
          Fault.Code.FULL_WIDTH_COLON,
          new Told(
              new Text("字段后用了全角冒号“：”", "a full-width colon “：” follows the field"),
              new Text("切换到英文输入法，改为半角冒号加一个空格：“: ”", "type a plain colon and a space, “: ”")),
          Fault.Code.FULL_WIDTH_SPACE,
          new Told(
              new Text("行首用了{name}（{code}）", "the line is indented with {code} ({name})"),
              new Text("删去，改用半角空格缩进，每层两个", "indent with plain spaces, two a level")),
          Fault.Code.ODD_CHARACTER,
          new Told(
              new Text("此处有{name}（{code}）", "{code} ({name}) stands here"),
              new Text("删去；原是空格的，改打一个半角空格", "delete it, or type a plain space for it")),
          Fault.Code.FULL_WIDTH_VALUE,
          new Told(
              new Text(
                  "{field} 的值“{value}”含全角字符或多余空格",
                  "{field} is “{value}”, with full-width characters or stray spaces"),
              new Text("改为 {meant}", "write {meant}")));

  PunctuationHalfWidth() {
    super(
        "S7",
        new Text("冒号、数字、空格用半角", "Colons, digits and spaces are typed half-width"),
        new Text("改为半角", "type it half-width"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().opened());
    Told.all(judging, findings, WORDS);
  }
}
