package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Plan;
import duty.domain.Settings;
import java.util.List;

/**
 * Says where {@code duty.yaml} words a clause otherwise than the plan that the rules were written
 * for: once for each clause, by the first rule that rests on it.
 */
public final class ClauseWording {
  private static final Text CHANGED =
      new Text(
          "规则 {rules} 按原条文编写，条文已改，请核对",
          "{rules} go by the former words of this clause: see whether they still fit");
  private static final Text FORMER = new Text("原条文：“{words}”", "formerly “{words}”");
  private static final Text REMEDY =
      new Text(
          "核对次数、期限是否随之改变，在 duty.yaml 里改相应的数；规则本身要改的，联系程序维护人",
          "see whether counts and deadlines change with it and set them in duty.yaml; if a rule itself must change, ask who keeps"
              + " the program");

  private ClauseWording() {}

  /**
   * Tells it, if the rule is the one to tell it.
   *
   * @param findings the rule's own
   */
  public static void check(About rule, Judging judging, Findings findings) {
    Clause clause = rule.clause();
    List<String> resting =
        RuleCatalog.all().stream()
            .map(Rule::about)
            .filter(one -> one.clause() == clause)
            .map(About::id)
            .toList();
    if (clause.words().isEmpty() || !resting.get(0).equals(rule.id())) {
      return;
    }
    Entry<Settings> settings = judging.ledger().settings().orElse(null);
    if (settings != null) {
      for (Plan plan : settings.value().plans()) {
        if (!plan.tenure().end().isBefore(settings.value().recordsFrom())
            && !plan.tenure().from().isAfter(judging.asOf())) {
          changed(clause, plan, settings, resting, findings);
        }
      }
    }
  }

  /** It is about the program and its numbers, and no matter for the papers. */
  private static void changed(
      Clause clause, Plan plan, Entry<Settings> settings, List<String> resting, Findings findings) {
    for (Plan.ClauseText text : plan.clauses()) {
      if (text.clause().equals(clause.id()) && !clause.says(text.text())) {
        findings
            .at(settings.at("plans", plan.position(), "clauses", text.position(), "text"))
            .severity(Severity.WARNING)
            .topic(About.Topic.FILING)
            .cause(clause)
            .label(FORMER.with("words", clause.words()))
            .remedy(REMEDY.with())
            .add(CHANGED.with("rules", resting));
      }
    }
  }
}
