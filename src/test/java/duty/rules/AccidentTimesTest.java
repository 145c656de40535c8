package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Severity;
import duty.store.Tree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An accident's limit is counted in minutes, and its leader is the one of that day. */
class AccidentTimesTest {
  private static final String FILE = "accidents/2026/2026-01.yaml";
  private static final String DUTY = "duties/equipment-supervision.yaml";
  private static final String ACCIDENT =
      Tree.accident("2026-08-05 22:30")
          + "at-scene: [{leader: li-si, arrived: 2026-08-05 22:20}]\n";

  private final Tree tree = Tree.clean().with(FILE, ACCIDENT);

  @ParameterizedTest
  @CsvSource({
    "2, 2026-08-05 23:59, 0",
    "2, 2026-08-06 00:00, 0",
    "2, 2026-08-06 00:01, 1",
    "1, 2026-08-05 23:00, 0",
    "1, 2026-08-05 23:01, 1",
  })
  void a_report_is_in_time_to_the_minute(int hours, String at, int late) {
    tree.with(Tree.PLAN, tree.text(Tree.PLAN) + "deadlines: {accident-hours: " + hours + "}\n")
        .edit(FILE, "2026-08-05 22:30", at);
    assertThat(briefs()).hasSize(late).allMatch(one -> one.equals("X1 " + FILE + " " + at));
  }

  /** The limit is midnight, so that its day is the day after. */
  @ParameterizedTest
  @CsvSource({
    "2026-08-05, NOTICE",
    "2026-08-06, NOTICE",
    "2026-08-07, ERROR",
  })
  void what_is_missing_is_a_notice_until_the_day_of_the_limit_is_over(
      LocalDate day, Severity weight) {
    tree.with(FILE, ACCIDENT.substring(0, ACCIDENT.indexOf("reports:")));
    List<Tree.Told> told = tree.judge(day).stream().filter(one -> one.rule().equals("X1")).toList();
    assertThat(told).hasSize(2).allMatch(one -> one.severity() == weight);
  }

  @Test
  void the_first_of_several_reports_counts() {
    tree.edit(FILE, "reports: [", "reports: [{to: 市局, at: 2026-08-06 09:00}, ");
    assertThat(briefs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "occurred: 2026-08-05,occurred: 2026-08-07,1",
    "learned: 2026-08-05,learned: 2026-08-04,1",
    "learned: 2026-08-05,learned: 2026-07-05,1",
    "at: 2026-08-05,at: 2026-07-05,1",
    "at: 2026-08-05,at: 2027-08-05,1",
    "occurred: 2026-08-05,occurred: 2027-08-05,1",
    "arrived: 2026-08-05,arrived: 2016-08-05,1"
  })
  void a_misdated_time_is_told_by_R2_alone(String from, String to, int count) {
    tree.edit(FILE, from, to);
    assertThat(briefs()).hasSize(count).allMatch(one -> one.startsWith("R2 "));
  }

  @Test
  void in_a_vacant_post_the_principal_goes() {
    tree.edit(DUTY, "    leader: li-si\n", "");
    assertThat(briefs()).contains("X1 " + FILE + " equipment-supervision");
    tree.edit(FILE, "leader: li-si", "leader: director");
    assertThat(briefs()).noneMatch(one -> one.startsWith("X1"));
  }

  @Test
  void a_misspelt_leader_or_duty_is_told_by_R1_alone() {
    tree.edit(FILE, "leader: li-si", "leader: lisi")
        .edit(FILE, "duty: equipment-supervision", "duty: equipment-supervison");
    assertThat(briefs())
        .containsExactlyInAnyOrder("R1 " + FILE + " lisi", "R1 " + FILE + " equipment-supervison");
  }

  private List<String> briefs() {
    return Tree.briefs(tree.judge());
  }
}
