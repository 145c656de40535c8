package duty.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How heavy a finding is on the day of judging.
 *
 * @param inForce rule → the word in {@code duty.yaml}
 */
record Weights(LocalDate asOf, Map<String, String> inForce, @Nullable Quirk quirk) {
  private static final List<String> LIGHT_TO_HEAVY = List.of("notice", "warning", "error");

  private static final Set<String> WARNINGS =
      Set.of("D3", "M3", "M4", "C2", "F1", "P1", "P2", "P3", "P4", "X2");

  /** What a rule weighs at most, as the table of rules in the contract has it. */
  private static String own(String rule) {
    return WARNINGS.contains(rule) ? "warning" : "error";
  }

  /** A severity given in {@code duty.yaml} stands for the rule's heaviest; milder stays milder. */
  String of(String rule, String weight) {
    String set = inForce.getOrDefault(rule, own(rule));
    if (weight.equals(own(rule))) {
      return set;
    }
    return heavier(weight, set).equals(set) ? weight : set;
  }

  String heaviest(String rule) {
    return of(rule, own(rule));
  }

  static String heavier(String one, String other) {
    return LIGHT_TO_HEAVY.indexOf(one) > LIGHT_TO_HEAVY.indexOf(other) ? one : other;
  }

  /** A notice, in the last days a warning, once the day is over an error. */
  String ofQuota(LocalDate due, int warningDays) {
    if (asOf.isAfter(due)) {
      return "error";
    }
    return soon(due, warningDays) ? "warning" : "notice";
  }

  /** Whether the deadline is within the last days, itself the last of them. */
  boolean soon(LocalDate due, int warningDays) {
    int days = quirk == Quirk.WARNED_A_DAY_LATER ? warningDays - 1 : warningDays;
    return !asOf.isAfter(due) && DAYS.between(asOf, due) < days;
  }
}
