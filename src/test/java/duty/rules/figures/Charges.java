package duty.rules.figures;

import duty.store.Tree;
import java.time.LocalDate;

/** Hand-overs within the third quarter: 王五 leads duties until a day, then 李四 does. */
final class Charges {
  private static final String SECOND = "duties/measurement-safety.yaml";

  private Charges() {}

  /**
   * A bureau where 李四 has the first duty all the time.
   *
   * @param last 王五's last day
   * @param duties how many are handed over
   */
  static Tree until(String last, String duties) {
    Tree tree = handedOver(Tree.clean(), last);
    for (int i = 1; i < Integer.parseInt(duties); i++) {
      tree.with(
          "duties/more-" + i + ".yaml", tree.text(SECOND).replace("order: 2", "order: 2" + i));
    }
    return tree;
  }

  /** Hands the second duty from 王五 to 李四, with all that it has. */
  private static Tree handedOver(Tree tree, String last) {
    LocalDate from = LocalDate.parse(last).plusDays(1);
    tree.edit(SECOND, "from: 2016-03-01", "from: 2016-03-01\n    to: " + last);
    return added(tree, "{from: %s, principal: director, leader: li-si".formatted(from));
  }

  /** Ends 王五's row on a day, and begins another of his on the next, with other words. */
  static Tree renewed(String last, String words) {
    Tree tree = Tree.clean();
    tree.edit(SECOND, "from: 2016-03-01", "from: 2016-03-01\n    to: " + last);
    LocalDate from = LocalDate.parse(last).plusDays(1);
    return added(tree, "{from: %s, principal: director, leader: wang-wu%s".formatted(from, words));
  }

  private static Tree added(Tree tree, String row) {
    return tree.with(
        SECOND, tree.text(SECOND) + "  - " + row + ", sections: [metrology], responsible: 科长}\n");
  }
}
