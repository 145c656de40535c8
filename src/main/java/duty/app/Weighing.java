package duty.app;

import duty.check.About;
import duty.check.Finding;
import duty.check.Rule;
import duty.check.Severity;
import duty.domain.Asked;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Plan;
import duty.domain.Requirement;
import duty.domain.Settings;
import duty.rules.RuleCatalog;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code duty.yaml} says about findings: what a rule weighs here, and the words in force. */
final class Weighing {
  private final @Nullable Settings settings;
  private final LocalDate asOf;
  private final Map<String, Severity> weights;

  Weighing(Judging judging) {
    this.settings = judging.ledger().settings().map(Entry::value).orElse(null);
    this.asOf = judging.asOf();
    this.weights = settings == null ? Map.of() : weights(settings);
  }

  /**
   * What rules weigh here, by id, where that is not their own weight. Of two entries for a rule the
   * first holds; what may not be lowered is not.
   */
  static Map<String, Severity> weights(Settings settings) {
    Map<String, Severity> weights = new HashMap<>();
    for (Settings.Weight weight : settings.severities()) {
      Rule rule = RuleCatalog.byId(weight.rule()).orElse(null);
      Severity given = Severity.valueOf(weight.severity().toUpperCase(Locale.ROOT));
      if (rule != null && rule.about().mayWeigh(given)) {
        weights.putIfAbsent(rule.about().id(), given);
      }
    }
    return weights;
  }

  /**
   * What a rule weighs where {@code duty.yaml} says nothing: as the plan has it, else by itself.
   */
  static Severity byPlan(About rule, Plan plan) {
    return Asked.by(rule.id())
        .flatMap(plan::asked)
        .map(Requirement::severity)
        .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(rule.severity());
  }

  /** The finding as it weighs here, with the words in force on its last day, else today. */
  Finding weigh(Finding finding) {
    if (settings == null) {
      return finding;
    }
    LocalDate day = Optional.ofNullable(finding.due()).orElse(asOf);
    About rule = finding.rule();
    Plan plan = settings.planOn(day);
    return finding.judged(
        weight(finding, plan), rule.clause().in(plan, rule.id(), finding.clause()));
  }

  /** The heavier of what it weighs by its own rule, and by that for whose sake it speaks too. */
  private Severity weight(Finding finding, Plan plan) {
    Severity own = weight(finding.rule(), finding.severity(), plan);
    Finding.Sake sake = finding.sake();
    return sake == null
        ? own
        : RuleCatalog.byId(sake.rule())
            .map(rule -> own.or(weight(rule.about(), sake.severity(), plan)))
            .orElse(own);
  }

  /** The weight given here stands for the rule's own; what it says more mildly stays milder. */
  private Severity weight(About rule, Severity said, Plan plan) {
    Severity own = rule.severity();
    Severity here = weights.getOrDefault(rule.id(), byPlan(rule, plan));
    return said == own || said.compareTo(here) > 0 ? here : said;
  }
}
