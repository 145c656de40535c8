package duty.rules;

import duty.check.About;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Nearest;
import duty.domain.Settings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** S4 on what {@code duty.yaml} says of rules: they exist, and may be set so. */
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
  private static final Text WRITE = new Text("改为 {meant}", "write {meant}");
  private static final Text SEE_RULES =
      new Text("运行 duty rules 查看规则号", "run duty rules for the ids of all rules");
  private static final Text DELETE = new Text("删去这一项", "delete this entry");

  private SettingsNames() {}

  static void check(Judging judging, Findings findings) {
    judging.ledger().settings().ifPresent(settings -> severities(settings, findings));
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
}
