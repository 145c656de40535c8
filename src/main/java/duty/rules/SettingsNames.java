package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Nearest;
import duty.domain.Plan;
import duty.domain.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** S4 on what {@code duty.yaml} says of rules and clauses: they exist, and may be set so. */
final class SettingsNames {
  private static final Text NO_RULE = new Text("没有规则“{given}”", "there is no rule “{given}”");
  private static final Text LOWERED =
      new Text(
          "规则 {rule} 是台账真实可用的前提，级别不能降为{severity}",
          "rule {rule} keeps the records sound and cannot be lowered to {severity}");
  private static final Text TWICE =
      new Text(
          "规则 {rule} 的级别前面已经设过，这里不起作用",
          "rule {rule} was given a severity before; this one has no effect");
  private static final Text NO_CLAUSE =
      new Text("没有编号为“{given}”的条文", "there is no clause “{given}”");
  private static final Text WRITE = new Text("改为 {meant}", "write {meant}");
  private static final Text SEE_RULES =
      new Text("运行 duty rules 查看规则号", "run duty rules for the ids of all rules");
  private static final Text CHOOSE = new Text("从中选一个：{words}", "choose one of {words}");
  private static final Text DELETE = new Text("删去这一项", "delete this entry");

  private SettingsNames() {}

  static void check(Judging judging, Findings findings) {
    judging
        .ledger()
        .settings()
        .ifPresent(
            settings -> {
              severities(settings, findings);
              clauses(settings, findings);
            });
  }

  private static void severities(Entry<Settings> settings, Findings findings) {
    Set<String> seen = new HashSet<>();
    List<Settings.Weight> weights = settings.value().severities();
    for (int i = 0; i < weights.size(); i++) {
      Settings.Weight weight = weights.get(i);
      About rule = RuleCatalog.byId(weight.rule()).map(Rule::about).orElse(null);
      if (rule == null) {
        findings
            .at(settings.at("severities", i, "rule"))
            .remedy(nearest(weight.rule()))
            .add(NO_RULE.with("given", weight.rule()));
        continue;
      }
      Severity given = Severity.valueOf(weight.severity().toUpperCase(Locale.ROOT));
      if (!seen.add(rule.id())) {
        findings
            .at(settings.at("severities", i, "rule"))
            .remedy(DELETE.with())
            .add(TWICE.with("rule", rule.id()));
      } else if (!rule.mayWeigh(given)) {
        findings
            .at(settings.at("severities", i, "severity"))
            .remedy(DELETE.with())
            .add(LOWERED.with("rule", rule.id(), "severity", given.word()));
      }
    }
  }

  /** The rule that was probably meant, or where to look for it. */
  static Message nearest(String given) {
    return Nearest.to(
            given.toUpperCase(Locale.ROOT),
            RuleCatalog.all().stream().map(rule -> rule.about().id()).toList())
        .map(near -> WRITE.with("meant", near))
        .orElseGet(() -> SEE_RULES.with());
  }

  private static void clauses(Entry<Settings> settings, Findings findings) {
    List<String> known = Clause.ofThePlan().stream().map(Clause::id).toList();
    for (Plan plan : settings.value().plans()) {
      for (Plan.ClauseText text : plan.clauses()) {
        if (!known.contains(text.clause())) {
          findings
              .at(settings.at("plans", plan.position(), "clauses", text.position(), "clause"))
              .remedy(
                  Nearest.to(text.clause(), known)
                      .map(near -> WRITE.with("meant", near))
                      .orElseGet(() -> CHOOSE.with("words", known)))
              .add(NO_CLAUSE.with("given", text.clause()));
        }
      }
    }
  }
}
