package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.app.Verdict;
import duty.check.About;
import duty.check.Lang;
import duty.check.Rule;
import duty.check.Severity;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import duty.store.Tree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a waiver sets aside, from when to when, and what it cannot. */
class WaiversTest {
  private static final LocalDate AFTER = LocalDate.of(2026, 10, 8);
  private static final Quarter Q3 = new Quarter(2026, 3);

  private static final String WAIVER =
      """
      rule: M1
      leader: li-si
      from: 2026-07-01
      to: 2026-09-30
      reason: 脱产学习
      approved-by: director
      document: 某市监〔2026〕31号
      expires: 2026-12-31
      """;

  private static Tree without(String waiver) {
    return Tree.clean()
        .without("activities/2026/Q3/0810-meeting-li-si.yaml")
        .with("waivers/leave.yaml", waiver);
  }

  private static Verdict judge(Tree tree, LocalDate asOf, Quarter only) {
    Path root = tree.write();
    try {
      return Validate.run(root, JudgingDay.of(asOf), only);
    } finally {
      Tree.remove(root);
    }
  }

  private static List<String> told(Verdict verdict) {
    return verdict.diagnostics().stream()
        .filter(
            one -> !one.finding().rule().id().equals("F1")) // the quarter's report, still in time
        .map(one -> one.finding().rule().id() + " " + one.finding().message().in(Lang.ZH))
        .toList();
  }

  private static List<String> setAside(Verdict verdict) {
    return verdict.setAside().stream()
        .map(one -> one.waiver().id() + ": " + one.diagnostic().finding().message().in(Lang.ZH))
        .toList();
  }

  @Test
  void a_quota_of_a_leader_and_a_quarter_is_set_aside() {
    Verdict verdict = judge(without(WAIVER), AFTER, Q3);
    assertThat(told(verdict)).isEmpty();
    assertThat(setAside(verdict)).containsExactly("leave: 李四 2026年第三季度尚未登记召集会议（应不少于1次）");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-07, 1, 0", "2026-10-08, 1, 0", "2026-10-09, 0, 1"})
  void it_holds_up_to_its_last_day(LocalDate asOf, int waived, int expired) {
    Verdict verdict = judge(without(WAIVER.replace("2026-12-31", "2026-10-08")), asOf, Q3);
    assertThat(verdict.setAside()).hasSize(waived);
    assertThat(told(verdict).stream().filter(one -> one.startsWith("W1"))).hasSize(expired);
    assertThat(told(verdict).stream().filter(one -> one.startsWith("M1"))).hasSize(1 - waived);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-29, 0", "2026-09-30, 1", "2026-10-01, 1"})
  void the_last_day_of_what_is_owed_must_lie_within_its_days(LocalDate to, int waived) {
    Verdict verdict = judge(without(WAIVER.replace("to: 2026-09-30", "to: " + to)), AFTER, Q3);
    assertThat(verdict.setAside()).hasSize(waived);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leader: wang-wu", "leader: director"})
  void another_leader_is_not_excused(String leader) {
    Verdict verdict = judge(without(WAIVER.replace("leader: li-si", leader)), AFTER, Q3);
    assertThat(verdict.setAside()).isEmpty();
    assertThat(told(verdict)).hasSize(1);
  }

  @Test
  void nor_is_another_rule() {
    Verdict verdict = judge(without(WAIVER.replace("rule: M1", "rule: C1")), AFTER, Q3);
    assertThat(verdict.setAside()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "activities/2026/Q3/0810-meeting-li-si.yaml",
        "activities/2026/Q3/0810-meeting-li-si",
        "0810-meeting-li-si"
      })
  void a_record_goes_by_path_or_id(String record) {
    String file = "activities/2026/Q3/0810-meeting-li-si.yaml";
    Tree tree =
        Tree.clean()
            .edit(file, "decisions: [{text: 开展专项检查, section: metrology, due: 2026-12-31}]\n", "")
            .with(
                "waivers/leave.yaml",
                WAIVER
                    .replace("rule: M1", "rule: M2\nrecord: " + record)
                    .replace("from: 2026-07-01\nto: 2026-09-30\n", ""));
    Verdict verdict = judge(tree, AFTER, Q3);
    assertThat(told(verdict)).isEmpty();
    assertThat(verdict.setAside()).hasSize(1);
  }

  @Test
  void one_of_no_use_is_a_notice_once_its_days_are_over() {
    Tree tree = Tree.clean().with("waivers/leave.yaml", WAIVER);
    assertThat(told(judge(tree, LocalDate.of(2026, 9, 30), null))).isEmpty();
    Verdict later = judge(tree, LocalDate.of(2026, 10, 1), null);
    assertThat(
            later.diagnostics().stream()
                .filter(one -> one.finding().rule().id().equals("W1"))
                .map(one -> one.finding().severity()))
        .containsExactly(Severity.NOTICE);
  }

  /** In one quarter it may only seem of no use. */
  @Test
  void narrowing_to_a_quarter_says_nothing_of_use() {
    Tree tree = Tree.clean().with("waivers/leave.yaml", WAIVER);
    assertThat(told(judge(tree, AFTER, new Quarter(2026, 2)))).isEmpty();
  }

  @Test
  void the_rules_that_hold_for_everybody_are_those_of_the_contract() {
    assertThat(
            RuleCatalog.all().stream()
                .map(Rule::about)
                .filter(rule -> !rule.mayGiveWay())
                .map(About::id))
        .containsExactlyInAnyOrder(
            "S1", "S2", "S3", "S4", "S5", "S6", "S7", "R1", "R2", "R3", "D1", "D2", "Z1", "W1");
  }

  @Test
  void soundness_is_never_set_aside() {
    Tree tree =
        Tree.clean()
            .edit("activities/2026/Q3/0810-meeting-li-si.yaml", "li-si", "li-sii")
            .with(
                "waivers/leave.yaml",
                WAIVER.replace(
                    "rule: M1\nleader: li-si",
                    "rule: R1\nrecord: activities/2026/Q3/0810-meeting-li-si.yaml"));
    Verdict verdict = judge(tree, AFTER, Q3);
    assertThat(verdict.setAside()).isEmpty();
    assertThat(told(verdict)).hasSize(2).anyMatch(one -> one.startsWith("R1"));
  }
}
