package duty.app;

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

  /**
   * The weight given here stands for the rule's own; what a rule says more mildly stays milder, and
   * what it says more heavily for another's sake (an open quota) stays as heavy.
   */
  private Severity weight(Finding finding) {
    Severity own = finding.rule().severity();
    Severity said = finding.severity();
    Severity here = weights.getOrDefault(finding.rule().id(), own);
    if (said == own) {
      return here;
    }
    boolean milder = said.compareTo(own) < 0;
    return milder == (said.compareTo(here) < 0) ? said : here;
  }
}
