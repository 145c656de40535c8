package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.app.Verdict;
import duty.check.Finding;
import duty.check.Lang;
import duty.check.Severity;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import duty.store.Tree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the second opinion ({@code duty.oracle}) found wrong in the first, each by itself. */
class JudgedTwiceTest {
  private static final String MEETING = "activities/2026/Q2/0511-meeting-wang-wu.yaml";
  private static final String INSPECTION = "activities/2026/Q2/0513-inspection-wang-wu.yaml";
  private static final String MEASUREMENT = "duties/measurement-safety.yaml";

  /** Rule, severity and sentence of what is told of a rule. */
  static List<String> told(Tree tree, String rule, LocalDate asOf, @Nullable Quarter quarter) {
    return findings(tree, rule, asOf, quarter).stream()
        .map(finding -> finding.severity() + " " + finding.message().in(Lang.ZH))
        .toList();
  }

  private static List<Finding> findings(
      Tree tree, String rule, LocalDate asOf, @Nullable Quarter quarter) {
    Path root = tree.write();
    try {
      Verdict verdict = Validate.run(root, JudgingDay.of(asOf), quarter);
      return verdict.diagnostics().stream()
          .map(one -> one.finding())
          .filter(finding -> finding.rule().id().equals(rule))
          .toList();
    } finally {
      Tree.remove(root);
    }
  }

  static List<String> told(Tree tree, String rule) {
    return told(tree, rule, Tree.AS_OF, null);
  }

  /** The sentence of each place, though those of one cause are one finding. */
  static List<String> places(Tree tree, String rule) {
    return findings(tree, rule, Tree.AS_OF, null).stream()
        .flatMap(
            finding ->
                Stream.concat(
                    Stream.of(finding.message()),
                    finding.related().stream().filter(one -> one.again()).map(one -> one.label())))
        .map(message -> message.in(Lang.ZH))
        .toList();
  }

  private static Tree weighing(String rule, Severity severity) {
    Tree tree = Tree.clean();
    return tree.with(
        "duty.yaml",
        tree.text("duty.yaml")
            + "severities: [{rule: "
            + rule
            + ", severity: "
            + severity.word().en()
            + ", reason: 本局决定}]\n");
  }

  private static Tree withoutMinutes(Tree tree) {
    return tree.with(MEETING, tree.text(MEETING).replaceFirst("minutes: .*\n", ""));
  }

  @Test
  void a_hazard_due_after_the_quarter_is_not_told_of_the_quarter() {
    Tree tree =
        Tree.clean()
            .with(
                "hazards/2026/2026-001.yaml",
                """
                found: 2026-08-01
                duty: measurement-safety
                unit: {name: 某站}
                description: 压力表超期未检
                level: general
                owner: metrology
                measures: 送检
                deadline: 2026-10-10
                """);
    LocalDate asOf = LocalDate.of(2026, 10, 20);
    assertThat(told(tree, "H2", asOf, new Quarter(2026, 3))).isEmpty();
    assertThat(told(tree, "H2", asOf, new Quarter(2026, 4))).hasSize(1);
    assertThat(told(tree, "H2", asOf, null)).hasSize(1);
  }

  @Test
  void a_rule_that_weighs_less_here_does_not_lighten_the_quota_that_it_leaves_open() {
    assertThat(told(withoutMinutes(weighing("M2", Severity.NOTICE)), "M2"))
        .singleElement()
        .asString()
        .startsWith("ERROR ");
    assertThat(told(withoutMinutes(weighing("M2", Severity.NOTICE)), "M1")).isEmpty();
  }

  @Test
  void a_quota_that_weighs_less_here_weighs_no_more_in_the_record_that_leaves_it_open() {
    Tree tree = weighing("C1", Severity.NOTICE);
    tree.edit(INSPECTION, "duties: [measurement-safety]", "duties: [equipment-supervision]");
    assertThat(told(tree, "C2")).singleElement().asString().startsWith("WARNING ");
  }

  @Test
  void a_faulty_record_from_before_the_ledger_does_not_hide_the_gap() {
    Tree tree = withoutMinutes(Tree.clean());
    assertThat(told(tree, "M1")).isEmpty();
    tree.edit("duty.yaml", "records-from: 2026-01-01", "records-from: 2026-05-12");
    assertThat(told(tree, "M2")).isEmpty();
    assertThat(told(tree, "M1")).singleElement().asString().contains("王五", "2026年第二季度");
  }

  @Test
  void a_waiver_for_one_leader_frees_no_other() {
    Tree tree =
        Tree.clean()
            .with(
                "activities/2026/Q2/0520-inspection-joint.yaml",
                Tree.inspection("05-20", "li-si", "equipment-supervision")
                    .replace("led-by: li-si", "led-by: [li-si, wang-wu]")
                    .replace("signed-by: [li-si", "signed-by: [li-si, wang-wu"))
            .with("waivers/w1.yaml", waiver("C2", "li-si"));
    assertThat(told(tree, "C2")).singleElement().asString().contains("王五");
    tree.with("waivers/w2.yaml", waiver("C2", "wang-wu"));
    assertThat(told(tree, "C2")).isEmpty();
  }

  @Test
  void what_two_leaders_have_to_do_is_set_aside_once_it_is_for_both() {
    Tree tree = withoutMinutes(Tree.clean());
    tree.edit(MEETING, "convened-by: wang-wu", "convened-by: [li-si, wang-wu]")
        .with("waivers/w1.yaml", waiver("M2", "li-si"));
    assertThat(told(tree, "M2")).hasSize(1);
    assertThat(told(tree, "W1", LocalDate.of(2026, 10, 8), null))
        .singleElement()
        .asString()
        .startsWith("NOTICE ");
    tree.with("waivers/w2.yaml", waiver("M2", "wang-wu"));
    assertThat(told(tree, "M2")).isEmpty();
    assertThat(told(tree, "W1", LocalDate.of(2026, 10, 8), null)).isEmpty();
  }

  private static String waiver(String rule, String leader) {
    return """
    rule: %s
    leader: %s
    from: 2026-04-01
    to: 2026-06-30
    reason: 脱产学习
    approved-by: 张三
    document: 某市监〔2026〕31号
    expires: 2026-12-31
    """
        .formatted(rule, leader);
  }

  @Test
  void an_agreement_is_the_predecessors_until_the_duty_is_handed_over() {
    Tree tree = Tree.clean().without("agreements/2026/metrology.yaml");
    tree.edit(MEASUREMENT, "from: 2016-03-01\n", "from: 2016-03-01\n    to: 2026-10-31\n");
    tree.with(MEASUREMENT, tree.text(MEASUREMENT) + row("2026-11-01", "li-si", "metrology"));
    assertThat(told(tree, "A1")).containsExactly("ERROR 王五与标准计量科的2026年度安全生产目标责任书尚未登记");
    assertThat(told(tree, "A1", LocalDate.of(2026, 10, 31), null)).hasSize(1);
    assertThat(told(tree, "A1", LocalDate.of(2026, 11, 1), null))
        .containsExactly("NOTICE 李四与标准计量科的2026年度安全生产目标责任书尚未登记");
  }

  @Test
  void an_agreement_passes_by_any_of_the_duties_that_made_the_pair() {
    Tree tree = Tree.clean().without("agreements/2026/metrology.yaml");
    tree.edit(MEASUREMENT, "from: 2016-03-01\n", "from: 2016-03-01\n    to: 2026-06-30\n");
    tree.with(
            MEASUREMENT, tree.text(MEASUREMENT) + row("2026-07-01", "wang-wu", "special-equipment"))
        .with(
            "duties/calibration.yaml",
            """
            order: 3
            field: 检定
            text: 负责检定监督管理。
            assignments:
              - {from: 2016-03-01, to: 2026-06-30, principal: director, leader: wang-wu, sections: [metrology], responsible: 科长}
            """
                + row("2026-07-01", "li-si", "metrology"));
    assertThat(told(tree, "A1", LocalDate.of(2026, 7, 10), null))
        .noneMatch(line -> line.contains("王五与标准计量科"))
        .anyMatch(line -> line.contains("李四与标准计量科"));
  }

  private static String row(String from, String leader, String section) {
    return "  - {from: "
        + from
        + ", principal: director, leader: "
        + leader
        + ", sections: ["
        + section
        + "], responsible: 科长}\n";
  }

  @Test
  void a_section_that_was_merged_later_had_signed_for_itself_only() {
    Tree tree = Tree.clean().without("agreements/2026/pizhuang.yaml");
    tree.edit(
        "sections/yunhe.yaml",
        "from: 2016-01-01}]\ntype",
        "from: 2016-01-01, to: 2026-06-30}]\ntype");
    tree.with("sections/yunhe.yaml", tree.text("sections/yunhe.yaml") + "successor: pizhuang\n");
    for (LocalDate asOf : List.of(LocalDate.of(2026, 4, 10), Tree.AS_OF)) {
      assertThat(told(tree, "A1", asOf, null)).containsExactly("ERROR 李四与邳庄所的2026年度安全生产目标责任书尚未登记");
    }
  }

  private static Tree measurementVacant() {
    return Tree.clean()
        .edit(MEASUREMENT, "    leader: wang-wu\n", "")
        .edit(INSPECTION, "led-by: wang-wu", "led-by: director")
        .edit(INSPECTION, "duties: [measurement-safety]", "duties: [equipment-supervision]");
  }

  @Test
  void a_principal_who_owes_a_vacant_duty_meets_it_in_that_duty() {
    Tree tree = measurementVacant().edit(INSPECTION, "signed-by: [wang-wu", "signed-by: [director");
    Quarter second = new Quarter(2026, 2);
    assertThat(told(tree, "C1", LocalDate.of(2026, 7, 5), second))
        .containsExactly("ERROR 张三 2026年第二季度尚未登记带队检查（应不少于1次）");
    assertThat(told(tree, "C2", LocalDate.of(2026, 7, 5), second)).isEmpty();
    tree.edit(INSPECTION, "duties: [equipment-supervision]", "duties: [measurement-safety]");
    assertThat(told(tree, "C1", LocalDate.of(2026, 7, 5), second)).isEmpty();
  }

  @Test
  void a_fault_of_an_inspection_that_would_not_count_anyhow_names_no_quota() {
    Tree tree = measurementVacant(); // 张三 has not signed it
    Quarter second = new Quarter(2026, 2);
    assertThat(told(tree, "C1", LocalDate.of(2026, 7, 5), second)).hasSize(1);
    assertThat(told(tree, "C3", LocalDate.of(2026, 7, 5), second))
        .containsExactly("ERROR 检查记录不完整：缺张三本人签字");
  }

  @Test
  void a_section_that_signed_before_another_was_merged_into_it_has_signed_for_both() {
    Tree tree = Tree.clean().without("agreements/2026/yunhe.yaml");
    tree.edit(
        "sections/yunhe.yaml",
        "from: 2016-01-01}]\ntype",
        "from: 2016-01-01, to: 2026-06-30}]\ntype");
    tree.with("sections/yunhe.yaml", tree.text("sections/yunhe.yaml") + "successor: pizhuang\n");
    assertThat(told(tree, "A1", LocalDate.of(2026, 6, 30), null))
        .containsExactly("ERROR 李四与运河所的2026年度安全生产目标责任书尚未登记");
    assertThat(told(tree, "A1", LocalDate.of(2026, 7, 1), null)).isEmpty();
  }

  @Test
  void an_agreement_waits_while_the_leader_before_has_the_section_by_another_duty() {
    Tree tree = Tree.clean();
    tree.edit(MEASUREMENT, "from: 2016-03-01\n", "from: 2016-03-01\n    to: 2026-04-29\n");
    tree.with(MEASUREMENT, tree.text(MEASUREMENT) + row("2026-04-30", "li-si", "metrology"))
        .with(
            "duties/calibration.yaml",
            """
            order: 3
            field: 检定
            text: 负责检定监督管理。
            assignments:
              - {from: 2016-03-01, to: 2026-06-05, principal: director, leader: wang-wu, sections: [metrology], responsible: 科长}
            """
                + row("2026-06-06", "director", "metrology"));
    assertThat(told(tree, "A1", LocalDate.of(2026, 6, 5), null))
        .containsExactly("ERROR 李四与标准计量科的2026年度安全生产目标责任书尚未登记");
    assertThat(told(tree, "A1", LocalDate.of(2026, 6, 6), null)).isEmpty();
  }
}
