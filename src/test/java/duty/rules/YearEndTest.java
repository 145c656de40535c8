package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
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

/** What is owed by the end of a year is told on the days that it should be, and once. */
class YearEndTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final String SYSTEM = "systems/safety.yaml";
  private static final String PLAN = "emergency-plans/leak.yaml";

  /** Of the clean bureau: one drill, four sections, two duties. */
  private final Tree tree = Tree.clean();

  @ParameterizedTest
  @CsvSource({
    "2026-12-16, NONE",
    "2026-12-17, NOTICE",
    "2026-12-30, NOTICE",
    "2026-12-31, NOTICE",
    "2027-01-01, WARNING",
  })
  void drills_systems_and_key_work_are_due_on_the_last_day_of_the_year(
      LocalDate day, String weight) {
    List<Tree.Told> told = of(day, "P1", "P2", "P3");
    if (weight.equals("NONE")) {
      assertThat(told).isEmpty();
      return;
    }
    assertThat(told).extracting(Tree.Told::severity).containsOnly(Severity.valueOf(weight));
    assertThat(Tree.briefs(told))
        .containsExactlyInAnyOrder(
            "P1 duty.yaml 某区市场监督管理局",
            "P2 duties/equipment-supervision.yaml special-equipment",
            "P2 duties/equipment-supervision.yaml grassroots",
            "P2 duties/equipment-supervision.yaml grassroots",
            "P2 duties/measurement-safety.yaml metrology",
            "P3 duties/equipment-supervision.yaml li-si",
            "P3 duties/measurement-safety.yaml wang-wu");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2027-01-16, NONE",
    "'', 2027-01-17, NOTICE",
    "'', 2027-01-31, NOTICE",
    "'', 2027-02-01, WARNING",
    "', within: 1 days', 2027-01-01, NOTICE",
    "', within: 1 days', 2027-01-02, WARNING",
  })
  void sections_are_assessed_some_days_after_the_year(String within, LocalDate day, String weight) {
    String asked = "assessment, of: each-section, per: year";
    tree.edit(Tree.PLAN, asked, asked + within);
    List<Tree.Told> told = of(day, "P4");
    assertThat(told).hasSize(weight.equals("NONE") ? 0 : 4);
    assertThat(told).allMatch(one -> one.severity().name().equals(weight));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 1, 4, 2",
    "2026-01-01, 1, 4, 2",
    "2026-01-02, 0, 4, 0",
    "2026-12-31, 0, 4, 0",
    "2027-01-01, 0, 0, 0",
  })
  void a_ledger_that_begins_in_a_year_owes_of_it_only_what_stands_at_its_end(
      LocalDate from, int drills, int systems, int work) {
    tree.edit("duty.yaml", "records-from: 2026-01-01", "records-from: " + from);
    assertThat(told2026("P1", NEW_YEAR)).isEqualTo(drills);
    assertThat(of(NEW_YEAR, "P2")).hasSize(systems);
    assertThat(told2026("P3", NEW_YEAR)).isEqualTo(work);
    assertThat(told2026("P4", LocalDate.of(2027, 2, 1))).isEqualTo(systems);
  }

  @Test
  void a_system_that_is_lacking_for_years_is_told_once() {
    assertThat(of(LocalDate.of(2029, 1, 1), "P2")).hasSize(4);
    tree.with(SYSTEM, system("[special-equipment, grassroots]", "[inspection]", "2028-03-01"));
    assertThat(of(LocalDate.of(2029, 1, 1), "P2").stream().map(Tree.Told::zh))
        .containsExactlyInAnyOrder(
            "特监科尚未登记施行中的教育培训制度",
            "运河所尚未登记施行中的教育培训制度",
            "邳庄所尚未登记施行中的教育培训制度",
            "标准计量科尚未登记施行中的安全检查制度、教育培训制度");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31,, 0",
    "2027-01-01,, 0",
    "2027-01-02,, 2",
    "2026-01-01, 2026-12-31, 0",
    "2026-01-01, 2026-12-30, 2"
  })
  void a_system_is_in_force_at_the_years_end_or_today(String from, String to, int lacking) {
    tree.with(
        SYSTEM,
        system("[grassroots]", "[inspection, training]", from) + (to == null ? "" : "to: " + to));
    assertThat(of(NEW_YEAR, "P2").stream().filter(one -> one.zh().contains("所尚未")))
        .hasSize(lacking);
  }

  @Test
  void what_cannot_be_read_or_is_misspelt_is_not_also_missing() {
    String all = "[special-equipment, grassroots, metrology]";
    tree.with(SYSTEM, system(all, "[inspection, training]", "2026-01-01") + "note: [没有收尾\n")
        .with("activities/2026/Q4/drill.yaml", drill("leak") + "note: [没有收尾\n")
        .with(PLAN, PLAN_TEXT)
        .with(
            "activities/2026/Q4/work.yaml",
            work("[equipment-supervision, measurement-safety]") + "note: [没有收尾\n")
        .with("assessments/2026/all.yaml", all + "yunhe pizhuang: [没有收尾\n");
    assertThat(of(LocalDate.of(2027, 2, 1), "P1", "P2", "P3", "P4")).isEmpty();
    tree.with(
            SYSTEM,
            system(all.replace("metrology", "metrolgy"), "[inspection, training]", "2026-01-01"))
        .with("activities/2026/Q4/drill.yaml", drill("laek"))
        .with("activities/2026/Q4/work.yaml", work("[equipment-supervision, measurement-safty]"));
    assertThat(of(NEW_YEAR, "P1", "P2", "P3")).isEmpty();
    assertThat(of(NEW_YEAR, "R1")).hasSize(3);
  }

  private static final String PLAN_TEXT =
      """
      name: 《充装站泄漏应急预案》
      versions:
        - {version: "2025", issued: 2025-12-20, filed: 2025-12-30}
      """;

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, '', 2026-12-31, 1",
    "2026-01-02, '', 2026-12-31, 0",
    "2026-01-01, 'to: 2026-12-31', 2026-12-31, 1",
    "2026-01-01, 'to: 2026-12-30', 2026-12-31, 0",
  })
  void a_plan_is_drilled_in_a_year_throughout_which_it_is_in_force(
      String issued, String to, LocalDate day, int count) {
    tree.with(PLAN, PLAN_TEXT.replace("2025-12-20", issued).replace("2025-12-30", issued) + to);
    assertThat(of(day, "P1").stream().filter(one -> one.zh().startsWith("《充装站泄漏应急预案》")))
        .hasSize(count);
    assertThat(of(day, "P1")).hasSize(1); // else the bureau's own drill is owed
  }

  @Test
  void a_drill_counts_for_the_plan_that_it_names() {
    tree.with(PLAN, PLAN_TEXT).with("activities/2026/Q4/drill.yaml", drill("leak"));
    assertThat(of(NEW_YEAR, "P1")).isEmpty();
    tree.with("activities/2026/Q4/drill.yaml", drill("leak").replace("plan: leak\n", ""));
    assertThat(Tree.briefs(of(NEW_YEAR, "P1"))).containsExactly("P1 " + PLAN + " 《充装站泄漏应急预案》");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-03-16, NONE",
    "'', 2026-03-17, NOTICE",
    "'', 2026-03-31, NOTICE",
    "'', 2026-04-01, WARNING",
    "'deadlines: {plan-filing-days: 10}\n', 2026-03-11, NOTICE",
    "'deadlines: {plan-filing-days: 10}\n', 2026-03-12, WARNING",
  })
  void the_version_in_force_is_filed_some_days_after_its_issue(
      String deadlines, LocalDate day, String weight) {
    tree.with(Tree.PLAN, tree.text(Tree.PLAN) + deadlines)
        .with(PLAN, PLAN_TEXT + "  - {version: \"2026\", issued: 2026-03-01}\n");
    List<Tree.Told> told = of(day, "P1");
    assertThat(told).hasSize(weight.equals("NONE") ? 0 : 1);
    assertThat(told).allMatch(one -> one.severity().name().equals(weight));
  }

  @Test
  void a_quarter_is_asked_for_what_falls_due_in_its_year_by_its_end() {
    Path root = tree.write();
    try {
      assertThat(told(root, new Quarter(2026, 3))).isEmpty();
      assertThat(told(root, new Quarter(2026, 4))).containsExactly("P1", "P2", "P3");
      assertThat(told(root, new Quarter(2027, 1))).containsExactly("P4");
    } finally {
      Tree.remove(root);
    }
  }

  private static List<String> told(Path root, Quarter quarter) {
    return Validate.run(root, JudgingDay.of(LocalDate.of(2027, 2, 1)), quarter)
        .diagnostics()
        .stream()
        .map(one -> one.finding().rule().id())
        .filter(id -> id.startsWith("P"))
        .distinct()
        .sorted()
        .toList();
  }

  private static String system(String sections, String subject, String from) {
    return "name: 安全制度\nsections: %s\nsubject: %s\nfrom: %s\n".formatted(sections, subject, from);
  }

  private static String drill(String plan) {
    return "kind: drill\ndate: 2026-11-10\nsubject: 充装站泄漏\nplan: " + plan + "\n";
  }

  private static String work(String duties) {
    return "kind: campaign\ndate: 2026-11-10\nsubject: 专项整治\nduties: " + duties + "\n";
  }

  private long told2026(String rule, LocalDate day) {
    return of(day, rule).stream().filter(one -> one.zh().contains("2026年")).count();
  }

  private List<Tree.Told> of(LocalDate day, String... rules) {
    return tree.judge(day).stream().filter(one -> List.of(rules).contains(one.rule())).toList();
  }
}
