package duty.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a version of the plan asks for.
 *
 * @param all as written
 * @param judged the first of each sort that is judged
 */
public record Requirements(List<Requirement> all, Map<Asked, Requirement> judged) {
  public Requirements {
    all = List.copyOf(all);
    judged = Map.copyOf(judged);
  }

  public Requirements(List<Requirement> all) {
    this(all, judged(all));
  }

  private static Map<Asked, Requirement> judged(List<Requirement> all) {
    Map<Asked, Requirement> judged = new EnumMap<>(Asked.class);
    all.forEach(one -> one.asked().ifPresent(sort -> judged.putIfAbsent(sort, one)));
    return judged;
  }
}
