package duty.rules;

import static duty.rules.JudgedTwiceTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.JudgingDay;
import duty.store.Tree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the second opinion found about wrong dates: R2 tells of each once, and no other rule. */
class DatesJudgedTwiceTest {
  private static final String Q3 = "activities/2026/Q3/";
  private static final String INSPECTION = Q3 + "0812-inspection-li-si.yaml";
  private static final String AGREEMENT = "agreements/2026/yunhe.yaml";
  private static final String Q2 = "filings/2026/q2.yaml";
  private static final String ACCIDENT = Tree.accident("2026-08-05 22:30");
  private static final String OPINION =
      """
      number: 某市监改〔2026〕1号
      issued: 2026-10-01
      section: metrology
      problem: 台账不全
      requirement: 补齐台账
      deadline: 2026-10-05
      """;
  private static final String ASSESSMENT =
      """
      year: 2026
      section: metrology
      assessed: 2026-09-01
      score: 92
      by: li-si
      """;

  private static List<String> rules(Tree tree) {
    return tree.judge().stream().map(Tree.Told::rule).distinct().toList();
  }

  private static Tree moved(Tree tree, String from, String to) {
    String text = tree.text(from);
    return tree.without(from).with(to, text);
  }

  @Test
  void a_bulletin_sent_on_a_day_to_come_is_not_late_as_well() {
    Tree tree = Tree.clean().edit(INSPECTION, "sent: 2026-08-12", "sent: 2026-10-12");
    assertThat(rules(tree)).containsExactly("R2");
  }

  @Test
  void what_was_sent_is_held_against_the_inspection_where_the_writing_is_wrong() {
    Tree tree =
        Tree.clean()
            .edit(
                INSPECTION,
                "date: 2026-08-12, sent: 2026-08-12",
                "date: 2026-08-11, sent: 2026-08-10");
    assertThat(told(tree, "R2")).hasSize(2);
    tree.edit(INSPECTION, "sent: 2026-08-10", "sent: 2026-08-12");
    assertThat(told(tree, "R2")).hasSize(1);
  }

  @Test
  void nobody_need_be_in_charge_on_the_day_of_a_misplaced_inspection() {
    Tree tree = moved(Tree.clean(), INSPECTION, "activities/2026/Q2/0812-inspection-li-si.yaml");
    tree.edit(
        "activities/2026/Q2/0812-inspection-li-si.yaml",
        "duties: [equipment-supervision]",
        "duties: [measurement-safety]");
    assertThat(rules(tree)).containsExactly("R2");
  }

  @Test
  void what_follows_on_a_misplaced_record_is_not_told_as_well() {
    Tree meeting = moved(Tree.clean(), Q3 + "0810-meeting-li-si.yaml", "activities/2026/Q2/m.yaml");
    meeting.edit("activities/2026/Q2/m.yaml", "issued: 2026-08-10", "issued: 2026-05-12");
    assertThat(told(meeting, "R2")).hasSize(1);
    meeting.edit("activities/2026/Q2/m.yaml", "issued: 2026-05-12", "issued: 2026-10-12");
    assertThat(told(meeting, "R2")).hasSize(2);
  }

  @Test
  void a_signature_to_come_is_not_asked_who_was_in_post() {
    Tree tree =
        Tree.clean().edit(AGREEMENT, "li-si, signed: 2026-01-15", "li-si, signed: 2026-12-15");
    tree.edit("leaders/li-si.yaml", "from: 2016-01-01", "from: 2016-01-01\n    to: 2026-12-01");
    assertThat(rules(tree)).containsExactly("R2");
  }

  @Test
  void nobody_need_be_in_post_before_the_year_that_is_assessed() {
    String file = "assessments/2026/a1.yaml";
    Tree tree = Tree.clean().with(file, ASSESSMENT.replace("2026-09-01", "2015-09-01"));
    assertThat(rules(tree)).containsExactly("R2");
    Tree misplaced = Tree.clean().with("assessments/2025/a1.yaml", ASSESSMENT);
    assertThat(told(misplaced, "R2")).hasSize(1);
    misplaced.edit("assessments/2025/a1.yaml", "assessed: 2026-09-01", "assessed: 2026-10-01");
    assertThat(told(misplaced, "R2")).hasSize(2);
  }

  @Test
  void a_table_filed_on_a_day_to_come_may_have_been_in_time() {
    Tree tree = Tree.clean();
    tree.edit("duties/measurement-safety.yaml", "from: 2016-03-01", "from: 2026-02-01");
    assertThat(told(tree, "D3")).hasSize(1);
    tree.with("filings/2026/table.yaml", "kind: division-table\nfiled: 2026-10-01\n");
    assertThat(told(tree, "D3")).isEmpty();
    assertThat(told(tree, "R2")).hasSize(1);
  }

  @Test
  void a_report_filed_on_a_wrong_day_is_not_late() {
    Tree folder = Tree.clean().edit(Q2, "filed: 2026-07-01", "filed: 2026-08-01");
    folder.edit(Q2, "{date: 2026-07-01}", "{date: 2026-08-01}");
    assertThat(rules(folder)).containsExactly("F1");
    assertThat(rules(moved(folder, Q2, "filings/2025/q2.yaml"))).containsExactly("R2");
    Tree backward =
        Tree.clean().edit(Q2, "filed: 2026-07-01", "filed: 2026-08-01\nas-of: 2026-08-02");
    assertThat(rules(backward)).containsExactly("R2");
  }

  @Test
  void a_report_of_a_day_to_come_is_told() {
    Tree tree = Tree.clean().edit(Q2, "filed: 2026-07-01", "filed: 2026-07-01\nas-of: 2026-10-01");
    assertThat(told(tree, "R2")).hasSize(1);
  }

  @Test
  void what_was_given_back_had_been_received() {
    Tree tree = Tree.clean();
    String filing =
        tree.text(Q2).replace("receipt: {date: 2026-07-01}", "receipt: {date: 2026-07-03}");
    assertThat(told(tree.with(Q2, filing + "returned: {date: 2026-07-03, reason: 补附件}\n"), "R2"))
        .isEmpty();
    assertThat(told(tree.with(Q2, filing + "returned: {date: 2026-07-02, reason: 补附件}\n"), "R2"))
        .hasSize(1);
  }

  /** Whether it was given back at all, nobody knows: R2 tells of the receipt, and no more. */
  @Test
  void a_report_received_and_given_back_on_days_to_come_seals_nothing() {
    String answered = "receipt: {date: 2026-10-03}\nreturned: {date: %s, reason: 补附件}\n";
    String records = "records: [{file: hazards/2026/gone.yaml, content: " + "0".repeat(64) + "}]\n";
    Tree tree = Tree.clean();
    String filing = tree.text(Q2).replace("receipt: {date: 2026-07-01}\n", "") + records;
    assertThat(rules(tree.with(Q2, filing + answered.formatted("2026-10-04"))))
        .containsExactly("R2");
    assertThat(told(tree, "R2")).hasSize(1);
    assertThat(told(tree.with(Q2, filing), "F2")).isNotEmpty();
  }

  @Test
  void a_half_year_assessed_on_a_day_to_come_is_not_the_years() {
    String file = "assessments/2026/a1.yaml";
    LocalDate february = LocalDate.of(2027, 2, 20);
    String year = ASSESSMENT.replace("2026-09-01", "2027-02-21");
    assertThat(told(Tree.clean().with(file, year), "P4", february, null))
        .noneMatch(line -> line.contains("标准计量科"));
    assertThat(told(Tree.clean().with(file, year + "period: half-year\n"), "P4", february, null))
        .anyMatch(line -> line.contains("标准计量科"));
  }

  @Test
  void the_assessment_of_a_section_merged_into_another_may_be_the_others() {
    LocalDate february = LocalDate.of(2027, 2, 20);
    Tree tree = Tree.clean();
    tree.with("sections/old.yaml", tree.text("sections/yunhe.yaml").replace("运河所", "老运河所"));
    tree.edit(
        "sections/old.yaml",
        "from: 2016-01-01}]\ntype",
        "from: 2016-01-01, to: 2026-03-01}]\nsuccessor: metrology\ntype");
    String assessment = ASSESSMENT.replace("2026-09-01", "2027-02-21").replace("metrology", "old");
    assertThat(told(tree, "P4", february, null)).anyMatch(line -> line.contains("标准计量科"));
    tree.with("assessments/2026/a1.yaml", assessment);
    assertThat(told(tree, "P4", february, null)).noneMatch(line -> line.contains("标准计量科"));
  }

  /** A meeting is no licensing, and no inspection, whenever it was. */
  @Test
  void what_is_of_another_sort_leaves_nothing_in_doubt() {
    LocalDate december = LocalDate.of(2026, 12, 20);
    Tree tree = Tree.clean();
    int owed = told(tree, "P3", december, null).size();
    assertThat(owed).isPositive();
    String meeting = Tree.meeting("12-21", "li-si") + "duties: [measurement-safety]\n";
    tree.with("activities/2026/Q4/1221-meeting.yaml", meeting);
    assertThat(told(tree, "P3", december, null)).hasSize(owed);
    tree.with(
        "activities/2026/Q4/1221-meeting.yaml",
        meeting.replace("kind: meeting", "kind: campaign").replaceFirst("convened-by.*\n", ""));
    assertThat(told(tree, "P3", december, null)).hasSize(owed - 1);
  }

  @Test
  void where_an_opinion_is_still_to_come_no_duty_is_in_force_all_the_same() {
    Tree tree = Tree.clean();
    for (String duty : List.of("measurement-safety", "equipment-supervision")) {
      tree.edit(
          "duties/" + duty + ".yaml",
          "from: 2016-03-01\n",
          "from: 2016-03-01\n    to: 2026-09-01\n");
    }
    String nothing = "2026-09-15 没有一项职责有分工，无从核对谁负责什么";
    JudgingDay past = new JudgingDay(LocalDate.of(2026, 9, 15), Tree.AS_OF);
    tree.with("opinions/2026/o1.yaml", OPINION);
    assertThat(tree.judge(past)).extracting(Tree.Told::zh).contains(nothing);
    tree.with("opinions/2026/o2.yaml", "issued: 2026\n"); // it may be a duty in the wrong place
    assertThat(tree.judge(past)).extracting(Tree.Told::zh).doesNotContain(nothing);
  }

  /** The extension is a plan: it was written before its day, and R2 tells of it. */
  @Test
  void a_hazard_extended_to_before_its_deadline_is_not_due_on_either() {
    Tree tree =
        Tree.clean()
            .with(
                "hazards/2026/h1.yaml",
                """
                found: 2026-08-19
                duty: measurement-safety
                unit: {name: 某站}
                description: 压力表超期
                level: general
                owner: metrology
                measures: 送检
                deadline: 2026-10-09
                extension: {until: 2026-10-08, approved-by: 张三}
                """);
    assertThat(rules(tree)).containsExactly("R2");
  }

  /** H7 does not judge by such a closing, so that the re-check is owed all the same. */
  @Test
  void a_hazard_closed_before_it_was_found_wants_its_recheck() {
    Tree tree =
        Tree.clean()
            .with(
                "hazards/2026/h1.yaml",
                """
                found: 2026-08-19
                duty: equipment-supervision
                unit: {name: 某站}
                description: 安全阀超期
                level: general
                owner: yunhe
                measures: 送检
                deadline: 2026-12-31
                rectification-report: 2026-09-01
                closed: 2026-08-18
                """);
    assertThat(told(tree, "R2")).hasSize(1);
    assertThat(told(tree, "H6")).anyMatch(line -> line.startsWith("ERROR"));
  }

  @Test
  void nobody_knows_whose_duty_it_was_when_an_accident_is_misplaced() {
    assertThat(told(Tree.clean().with("accidents/2026/x1.yaml", ACCIDENT), "X1")).hasSize(1);
    assertThat(rules(Tree.clean().with("accidents/2025/x1.yaml", ACCIDENT))).containsExactly("R2");
  }

  /** 赵六 had left before; that the accident was known before it happened changes nothing of that. */
  @Test
  void who_had_left_was_not_at_the_scene_even_where_one_time_of_the_accident_is_wrong() {
    Tree tree = Tree.clean();
    tree.with("leaders/zhao-liu.yaml", tree.text("leaders/wang-wu.yaml").replace("王五", "赵六"));
    tree.edit("leaders/zhao-liu.yaml", "from: 2016-01-01", "from: 2016-01-01\n    to: 2026-06-30");
    tree.with(
        "accidents/2026/x1.yaml",
        ACCIDENT.replace("learned: 2026-08-05", "learned: 2026-08-04")
            + "at-scene: [{leader: zhao-liu, arrived: 2026-08-04 22:20}]\n");
    assertThat(told(tree, "R2")).hasSize(1);
    assertThat(told(tree, "D1")).hasSize(1);
  }

  @Test
  void an_opinion_that_is_still_to_come_wants_no_answer() {
    assertThat(rules(Tree.clean().with("opinions/2026/o1.yaml", OPINION))).containsExactly("R2");
  }

  /** 王五 comes on 1 October only; the meeting of that day says nothing of who is in charge now. */
  @Test
  void a_meeting_to_come_stands_for_nobody_else() {
    Tree tree = Tree.clean().without(Q3 + "0810-meeting-li-si.yaml");
    tree.with("leaders/zhao-liu.yaml", tree.text("leaders/wang-wu.yaml").replace("王五", "赵六"));
    tree.edit("leaders/zhao-liu.yaml", "from: 2016-01-01", "from: 2016-01-01\n    to: 2026-09-29");
    tree.with(Q3 + "0930-meeting.yaml", Tree.meeting("09-30", "zhao-liu"));
    assertThat(told(tree, "M1")).isEmpty();
    assertThat(told(tree, "M1", LocalDate.of(2026, 9, 29), null)).hasSize(1);
  }

  @Test
  void a_waiver_is_not_approved_on_a_day_to_come() {
    String waiver =
        """
        rule: C1
        leader: wang-wu
        from: 2026-10-01
        reason: 脱产学习
        approved-by: 张三
        document: 某市监〔2026〕31号
        approved: 2026-09-%s
        expires: 2026-12-31
        """;
    Tree tree = Tree.clean().with("waivers/w1.yaml", waiver.formatted("30"));
    assertThat(rules(tree)).isEmpty();
    tree.with("waivers/w1.yaml", waiver.formatted("30").replace("2026-09-30", "2026-10-01"));
    assertThat(rules(tree)).containsExactly("R2");
  }

  @Test
  void of_a_bulletin_written_on_a_day_to_come_nobody_asks_when_it_was_sent() {
    Tree tree = Tree.clean();
    String text = tree.text(INSPECTION);
    tree.with(
        INSPECTION,
        text.replaceFirst("date: [-0-9]+, sent: [-0-9]+", "date: 2099-12-20, sent: 2026-09-29"));
    assertThat(rules(tree)).containsExactly("R2");
  }

  @Test
  void a_bulletin_sent_before_it_was_written_is_not_late_as_well() {
    Tree tree =
        Tree.clean()
            .edit(
                INSPECTION,
                "date: 2026-08-12, sent: 2026-08-12",
                "date: 2026-09-12, sent: 2026-09-11");
    assertThat(rules(tree)).containsExactly("R2");
  }

  @Test
  void what_a_misplaced_meeting_decided_is_open_all_the_same() {
    String file = "activities/2026/Q2/m.yaml";
    Tree tree = moved(Tree.clean(), Q3 + "0810-meeting-li-si.yaml", file);
    tree.edit(file, "due: 2026-12-31", "due: 2026-08-01");
    assertThat(rules(tree)).containsExactlyInAnyOrder("R2", "M4");
  }

  @Test
  void a_misplaced_record_from_before_the_ledger_is_told_once() {
    Tree tree =
        Tree.clean().edit("duty.yaml", "records-from: 2026-01-01", "records-from: 2026-08-20");
    tree = moved(tree, INSPECTION, "activities/2026/Q2/0812-inspection-li-si.yaml");
    assertThat(told(tree, "C1")).isEmpty();
    assertThat(told(tree, "R2")).hasSize(1);
  }

  @Test
  void a_hazard_closed_on_a_day_to_come_wants_no_other_owner() {
    Tree tree =
        Tree.clean()
            .with(
                "hazards/2026/h1.yaml",
                """
                found: 2026-08-19
                duty: measurement-safety
                unit: {name: 某站}
                description: 压力表超期
                level: general
                owner: yunhe
                measures: 送检
                deadline: 2026-09-30
                recheck: {date: 2026-09-10, by: 周某}
                closed: 2026-10-01
                """);
    tree.edit(
        "sections/yunhe.yaml",
        "from: 2016-01-01}]\ntype",
        "from: 2016-01-01, to: 2026-09-20}]\ntype");
    assertThat(told(tree, "H1")).isEmpty();
    assertThat(told(tree, "R2")).hasSize(1);
  }

  @Test
  void one_row_filed_on_a_day_to_come_does_not_hide_that_another_was_late() {
    Tree tree = Tree.clean();
    for (String duty : List.of("measurement-safety", "equipment-supervision")) {
      boolean late = duty.startsWith("m");
      tree.edit(
          "duties/" + duty + ".yaml",
          "from: 2016-03-01\n",
          "from: 2026-02-01\n    filed: " + (late ? "2026-08-01" : "2026-10-01") + "\n");
    }
    assertThat(told(tree, "D3")).hasSize(1);
    assertThat(told(tree, "R2")).hasSize(1);
  }

  @Test
  void a_day_that_has_come_by_the_run_is_true_and_only_not_there_yet() {
    Tree tree = Tree.clean().edit(INSPECTION, "sent: 2026-08-12", "sent: 2026-12-01");
    LocalDate asOf = LocalDate.of(2026, 8, 31);
    assertThat(rules(tree, new JudgingDay(asOf, LocalDate.of(2026, 11, 30)))).contains("R2");
    assertThat(rules(tree, new JudgingDay(asOf, LocalDate.of(2026, 12, 1))))
        .contains("C4")
        .doesNotContain("R2");
  }

  private static List<String> rules(Tree tree, JudgingDay day) {
    return tree.judge(day).stream().map(Tree.Told::rule).distinct().toList();
  }
}
