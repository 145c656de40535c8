package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Fault;
import duty.domain.Judging;
import duty.domain.Span;
import java.util.List;
import java.util.Map;

/** Z1: no record holds an identity-card number, a mobile number or an informant's name. */
final class PrivacyKept extends Rule {
  private static final Text HERE = new Text("此处写有{what}", "there is {what} here");
  private static final Text NAME = new Text("文件名里有{what}", "the file's name holds {what}");
  private static final Text LEAVE_OUT =
      new Text(
          "删去{what}，确需留存的放入不公开的纸质档案；已提交的历史里也有，请联系台账管理员清除",
          "take it out ({what}) and keep it on paper if it must be kept; the history of the repository holds it too: ask its keeper to remove it");

  private static final Map<Fault.Code, Text> WHAT =
      Map.of(
          Fault.Code.IDENTITY_CARD, new Text("身份证号", "an identity-card number"),
          Fault.Code.MOBILE_NUMBER, new Text("手机号", "a mobile number"),
          Fault.Code.INFORMANT_NAMED, new Text("举报人姓名", "an informant's name"));

  PrivacyKept() {
    super(
        "Z1",
        About.Topic.SOUNDNESS,
        Severity.ERROR,
        Clause.INFORMANTS,
        new Text(
            "台账中没有身份证号、手机号和举报人姓名",
            "No record holds an identity-card number, a mobile number or an informant's name"),
        new Text("删去这些内容", "take it out"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().opened());
    for (Map.Entry<Fault.Code, Text> one :
        WHAT.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
      tell(Told.of(judging, one.getKey()), one.getValue(), findings);
    }
  }

  private static void tell(List<Fault> faults, Text what, Findings findings) {
    for (Fault fault : faults) {
      boolean named = fault.place() instanceof Span span && span.start() == span.end();
      findings
          .at(fault.place())
          .remedy(LEAVE_OUT.with("what", what))
          .add((named ? NAME : HERE).with("what", what));
    }
  }
}
