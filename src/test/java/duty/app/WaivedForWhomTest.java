package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.JudgingDay;
import duty.store.Tree;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whom a waiver frees, and by which day, as the second opinion ({@code duty.oracle}) has it. */
class WaivedForWhomTest {
  private static final String MEETING = "activities/2026/Q2/0511-meeting-wang-wu.yaml";

  private static long standing(Tree tree, String rule) {
    Path root = tree.write();
    try {
      return Validate.run(root, JudgingDay.of(LocalDate.of(2026, 9, 30)), null)
          .diagnostics()
          .stream()
          .filter(one -> one.finding().rule().id().equals(rule))
          .count();
    } finally {
      Tree.remove(root);
    }
  }

  private static String waiver(String rule, String leader, String from, String to) {
    return """
    rule: %s
    leader: %s
    from: %s
    to: %s
    reason: 脱产学习
    approved-by: 张三
    document: 某市监〔2026〕31号
    expires: 2026-12-31
    """
        .formatted(rule, leader, from, to);
  }

  @Test
  void what_lacks_in_a_joint_meeting_is_set_aside_once_it_is_for_both() {
    Tree tree = Tree.clean();
    tree.edit(MEETING, "convened-by: wang-wu", "convened-by: [li-si, wang-wu]")
        .with(MEETING, tree.text(MEETING).replaceFirst("attended: .*\n", "attended: []\n"));
    assertThat(standing(tree, "M3")).isEqualTo(1);
    tree.with("waivers/w1.yaml", waiver("M3", "li-si", "2026-05-01", "2026-05-31"));
    assertThat(standing(tree, "M3")).isEqualTo(1);
    tree.with("waivers/w2.yaml", waiver("M3", "wang-wu", "2026-05-01", "2026-05-31"));
    assertThat(standing(tree, "M3")).isZero();
  }

  @Test
  void an_overdue_hazard_goes_by_its_deadline() {
    Tree tree =
        Tree.clean()
            .with(
                "hazards/2026/2026-001.yaml",
                """
                found: 2026-03-01
                duty: measurement-safety
                unit: {name: 某站}
                description: 压力表超期未检
                level: general
                owner: metrology
                measures: 送检
                deadline: 2026-06-10
                """);
    assertThat(standing(tree, "H2")).isEqualTo(1);
    tree.with("waivers/w1.yaml", waiver("H2", "wang-wu", "2026-03-01", "2026-03-31"));
    assertThat(standing(tree, "H2")).isEqualTo(1);
    tree.with("waivers/w1.yaml", waiver("H2", "wang-wu", "2026-06-01", "2026-06-30"));
    assertThat(standing(tree, "H2")).isZero();
  }

  @Test
  void a_leader_on_leave_is_excused_from_the_scene_and_the_bureau_not_from_reporting() {
    Tree tree =
        Tree.clean()
            .with(
                "accidents/2026/x1.yaml",
                """
                occurred: 2026-07-14 09:30
                learned: 2026-07-14 09:40
                duty: measurement-safety
                unit: {name: 某站}
                place: 某站
                description: 气瓶泄漏
                """);
    assertThat(standing(tree, "X1")).isEqualTo(2);
    tree.with("waivers/w1.yaml", waiver("X1", "wang-wu", "2026-07-01", "2026-07-31"));
    assertThat(standing(tree, "X1")).isEqualTo(1);
  }
}
