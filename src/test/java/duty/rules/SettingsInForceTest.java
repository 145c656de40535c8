package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.check.Severity;
import duty.domain.JudgingDay;
import duty.store.Tree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code duty.yaml} says of severities and clauses is what judging goes by; of numbers, see
 * {@code rules.figures}.
 */
class SettingsInForceTest {
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";

  private static Tree weighing(String rule, String severity) {
    Tree tree = Tree.clean().without(MEETING);
    return tree.with(
        "duty.yaml",
        tree.text("duty.yaml")
            + "severities: [{rule: %s, severity: %s, reason: 本局规定}]\n".formatted(rule, severity));
  }

  private static List<Severity> of(Tree tree, String rule, LocalDate asOf) {
    return tree.judge(asOf).stream()
        .filter(one -> one.rule().equals(rule) && one.zh().contains("第三季度"))
        .map(Tree.Told::severity)
        .toList();
  }

  /** Before a deadline a rule speaks more mildly, whatever it may weigh after it. */
  @ParameterizedTest
  @CsvSource({
    "warning, 2026-09-15, NOTICE",
    "warning, 2026-09-16, WARNING",
    "warning, 2026-10-01, WARNING",
    "notice, 2026-09-16, NOTICE",
    "notice, 2026-10-01, NOTICE",
    "error, 2026-09-15, NOTICE",
    "error, 2026-09-16, WARNING",
    "error, 2026-10-01, ERROR",
  })
  void a_severity_stands_for_the_heaviest(String given, LocalDate asOf, Severity expected) {
    assertThat(of(weighing("M1", given), "M1", asOf)).containsExactly(expected);
  }

  @Test
  void what_keeps_the_records_sound_is_not_lowered() {
    Tree tree =
        weighing("R1", "notice")
            .edit("activities/2026/Q3/0811-meeting-wang-wu.yaml", "wang-wu", "wang-wuu");
    assertThat(tree.judge())
        .filteredOn(one -> one.rule().equals("R1"))
        .extracting(Tree.Told::severity)
        .containsExactly(Severity.ERROR);
    assertThat(tree.judge())
        .filteredOn(one -> one.rule().equals("S4"))
        .extracting(Tree.Told::token)
        .containsExactly("notice");
  }

  @Test
  void of_two_severities_for_a_rule_the_first_holds() {
    Tree tree = weighing("M1", "warning");
    tree.with(
        "duty.yaml",
        tree.text("duty.yaml").replace("本局规定}", "本局规定}, {rule: M1, severity: notice, reason: 又改}"));
    assertThat(of(tree, "M1", LocalDate.of(2026, 10, 8))).containsExactly(Severity.WARNING);
    assertThat(tree.judge()).filteredOn(one -> one.rule().equals("S4")).hasSize(1);
  }

  /** An old quarter is judged by the plan of its time, and quotes it. */
  @Test
  void a_finding_quotes_the_words_in_force_on_its_last_day() {
    Tree tree =
        Tree.clean()
            .without("activities/2026/Q2/0510-meeting-li-si.yaml")
            .without(MEETING)
            .edit(Tree.PLAN, "from: 2016-03-01\n", "from: 2016-03-01\nto: 2026-06-30\n")
            .with(
                "plans/2026-9.yaml",
                Tree.PLAN_TEXT
                    .replace("2016-03-01", "2026-07-01")
                    .replace("每季度至少召集1次会议，并形成会议纪要", "每季度至少召集2次会议"));
    Path root = tree.write();
    try {
      assertThat(Validate.run(root, JudgingDay.of(LocalDate.of(2026, 10, 8)), null).diagnostics())
          .filteredOn(one -> one.finding().due() != null)
          .filteredOn(one -> one.finding().due().isBefore(LocalDate.of(2026, 10, 1)))
          .extracting(one -> one.finding().due() + one.finding().basis().words())
          .contains("2026-06-30每季度至少召集1次会议，并形成会议纪要", "2026-09-30每季度至少召集2次会议");
    } finally {
      Tree.remove(root);
    }
  }
}
