package duty.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a version of the plan asks for.
 *
 * @param all as written
 * @param judged the first of each sort that has a rule of its own
 * @param byRule what is asked for by the period, by its rule; of two that ask the same the first
 */
public record Requirements(
    List<Requirement> all, Map<Asked, Requirement> judged, Map<String, List<Requirement>> byRule) {
  /** The rules on what is done so many times in a period. */
  static final List<String> COUNTED = List.of("M1", "C1", "Q1");

  public Requirements {
    all = List.copyOf(all);
    judged = Map.copyOf(judged);
    byRule = Map.copyOf(byRule);
  }

  public Requirements(List<Requirement> all) {
    this(all, judged(all), byRule(all));
  }

  /** What is done so many times in a period. */
  public List<Requirement> counted() {
    return COUNTED.stream().flatMap(rule -> byRule.getOrDefault(rule, List.of()).stream()).toList();
  }

  private static Map<Asked, Requirement> judged(List<Requirement> all) {
    Map<Asked, Requirement> judged = new EnumMap<>(Asked.class);
    all.forEach(one -> one.asked().ifPresent(sort -> judged.putIfAbsent(sort, one)));
    return judged;
  }

  private static Map<String, List<Requirement>> byRule(List<Requirement> all) {
    Map<String, List<Requirement>> byRule = new HashMap<>();
    for (Requirement one : all) {
      List<Requirement> same =
          one.rule().map(id -> byRule.computeIfAbsent(id, any -> new ArrayList<>())).orElse(null);
      if (same != null && same.stream().noneMatch(one::asksTheSame)) {
        same.add(one);
      }
    }
    return byRule;
  }
}
