package duty.app;

import duty.check.About;
import duty.check.Rule;
import duty.rules.RuleCatalog;
import java.util.List;

/** Shows what the rules say of themselves. */
public final class RuleBook {
  private RuleBook() {}

  /** In the order of their ids. */
  public static List<About> all() {
    return RuleCatalog.all().stream().map(Rule::about).toList();
  }
}
