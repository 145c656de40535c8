package duty.rules.figures;

import duty.store.Tree;

/** What the finding of a faulty record says of the quota that is open for its sake. */
final class OpenQuotas {
  private OpenQuotas() {}

  static String left(Tree.Told told) {
    return told.zh().contains("次数因此不足") ? "open" : "met";
  }

  /** The rule's own weight is taken away, so that only that of the quota is left to be seen. */
  static Tree lowered(String rule, Tree tree) {
    String severities = "severities: [{rule: %s, severity: notice, reason: 本局规定}]\n";
    return tree.with("duty.yaml", severities.formatted(rule) + tree.text("duty.yaml"));
  }
}
