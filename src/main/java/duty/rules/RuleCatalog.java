package duty.rules;

import duty.check.Rule;
import java.util.List;
import java.util.Optional;

/** Every rule in force, in the order of their ids. */
public final class RuleCatalog {
  private static final List<Rule> ALL = List.of(new AssignmentsUnbroken());

  private RuleCatalog() {}

  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of that id, whatever its case. */
  public static Optional<Rule> byId(String id) {
    return ALL.stream().filter(rule -> rule.about().id().equalsIgnoreCase(id)).findFirst();
  }
}
