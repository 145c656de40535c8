package duty.app;

import duty.check.About;
import duty.check.Finding;
import duty.check.Rule;
import duty.check.Severity;
import duty.domain.Entry;
import duty.domain.Judging;
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

  /** The finding as it weighs here, with the words in force on its last day, else today. */
  Finding weigh(Finding finding) {
    if (settings == null) {
      return finding;
    }
    LocalDate day = Optional.ofNullable(finding.due()).orElse(asOf);
    String words = finding.rule().clause().in(settings.planOn(day));
    return finding.judged(weight(finding), words);
  }

  /** The heavier of what it weighs by its own rule, and by that for whose sake it speaks too. */
  private Severity weight(Finding finding) {
    Severity own = weight(finding.rule(), finding.severity());
    Finding.Sake sake = finding.sake();
    return sake == null
        ? own
        : RuleCatalog.byId(sake.rule())
            .map(rule -> own.or(weight(rule.about(), sake.severity())))
            .orElse(own);
  }

  /** The weight given here stands for the rule's own; what it says more mildly stays milder. */
  private Severity weight(About rule, Severity said) {
    Severity own = rule.severity();
    Severity here = weights.getOrDefault(rule.id(), own);
    return said == own || said.compareTo(here) > 0 ? here : said;
  }
}
