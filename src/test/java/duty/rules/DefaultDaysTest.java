package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Tree;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the plan leaves the days open, papers are in time until the default's last day. */
class DefaultDaysTest {
  private static List<Tree.Told> told(Tree tree, String rule) {
    return tree.judge().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-08-26, 0", "2026-08-27, 0", "2026-08-28, 1"})
  void a_bulletin_is_sent_in_fifteen_days(String sent, int late) {
    String inspection = "activities/2026/Q3/0812-inspection-li-si.yaml";
    Tree tree = Tree.clean().edit(inspection, "sent: 2026-08-12", "sent: " + sent);
    assertThat(told(tree, "C4")).hasSize(late);
  }

  @ParameterizedTest
  @CsvSource({"2026-07-09, 0", "2026-07-10, 0", "2026-07-11, 1"})
  void a_report_is_filed_in_ten_days(String filed, int late) {
    Tree tree = Tree.clean().edit("filings/2026/q2.yaml", "filed: 2026-07-01", "filed: " + filed);
    assertThat(told(tree, "F1")).hasSize(late);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 0", "2026-07-01, 0", "2026-07-02, 1"})
  void a_changed_table_is_filed_in_thirty_days(String filed, int late) {
    String duty = "duties/measurement-safety.yaml";
    Tree tree = Tree.clean().edit(duty, "from: 2016-03-01", "from: 2016-03-01\n    to: 2026-05-31");
    String row =
        "  - {from: 2026-06-01, principal: director, leader: wang-wu, sections: [metrology],"
            + " responsible: 科长, filed: %s}\n";
    tree.with(duty, tree.text(duty) + row.formatted(filed));
    assertThat(told(tree, "D3")).hasSize(late);
  }
}
