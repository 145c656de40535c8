package duty.app;

import duty.check.About;
import duty.check.Basis;
import duty.check.Figure;
import duty.check.Rule;
import duty.check.Severity;
import duty.domain.Plan;
import duty.domain.Settings;
import duty.rules.RuleCatalog;
import duty.store.RecordStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what the rules say of themselves, and what {@code duty.yaml} makes of them. */
public final class RuleBook {
  private RuleBook() {}

  /**
   * A rule as it stands somewhere.
   *
   * @param severity what it weighs there at most
   * @param basis what it rests on there
   * @param numbers what it goes by
   */
  public record Standing(About rule, Severity severity, Basis basis, List<Setting> numbers) {
    public Standing {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A number of a rule.
   *
   * @param value in force there
   */
  public record Setting(Figure figure, String value) {}

  /** In the order of their ids, with nothing set anywhere. */
  public static List<Standing> all() {
    return standing(Map.of(), Optional.empty());
  }

  /**
   * As they stand where the records are.
   *
   * @param root the folder of {@code duty.yaml}
   * @param day on which the plan's numbers are in force
   */
  public static List<Standing> in(Path root, LocalDate day) {
    Settings settings = RecordStore.settings(root).orElse(null);
    return settings == null || settings.plans().isEmpty()
        ? all()
        : standing(Weighing.weights(settings), Optional.of(settings.planOn(day)));
  }

  private static List<Standing> standing(Map<String, Severity> weights, Optional<Plan> plan) {
    return RuleCatalog.all().stream()
        .map(Rule::about)
        .map(
            rule ->
                new Standing(
                    rule,
                    weights.getOrDefault(
                        rule.id(),
                        plan.map(one -> Weighing.byPlan(rule, one)).orElse(rule.severity())),
                    plan.map(one -> rule.clause().in(one, rule.id(), null))
                        .orElseGet(rule.clause()::basis),
                    Figure.of(rule).stream()
                        .map(one -> new Setting(one, plan.map(one::in).orElse(one.standard())))
                        .toList()))
        .toList();
  }
}
