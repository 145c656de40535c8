package duty.rules;

import static duty.rules.JudgedTwiceTest.places;
import static duty.rules.JudgedTwiceTest.told;
import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Quarter;
import duty.store.Tree;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the second opinion ({@code duty.oracle}) found wrong about people, papers and follow-up. */
class PapersJudgedTwiceTest {
  private static final String MEETING = "activities/2026/Q2/0511-meeting-wang-wu.yaml";
  private static final String MEASUREMENT = "duties/measurement-safety.yaml";
  private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 20);
  private static final Quarter Q3 = new Quarter(2026, 3);
  private static final Quarter Q4 = new Quarter(2026, 4);

  private static Tree startingOn(String day) {
    return Tree.clean().edit("duty.yaml", "records-from: 2026-01-01", "records-from: " + day);
  }

  /** The meeting of 11 May with a decision that is not done. */
  private static Tree deciding(Tree tree, String due) {
    return tree.with(
        MEETING,
        tree.text(MEETING)
            .replaceFirst(
                "decisions: .*\n",
                "decisions: [{text: 开展专项检查, section: metrology, due: " + due + "}]\n"));
  }

  @Test
  void a_decision_due_after_the_quarter_is_not_told_of_the_quarter() {
    Tree tree = deciding(Tree.clean(), "2026-10-10");
    assertThat(told(tree, "M4", OCTOBER, Q3)).isEmpty();
    assertThat(told(tree, "M4", OCTOBER, Q4)).hasSize(1);
    assertThat(told(tree, "M4", OCTOBER, null)).hasSize(1);
  }

  @Test
  void a_decision_from_before_the_ledger_is_followed_while_it_is_open() {
    assertThat(told(deciding(startingOn("2026-05-12"), "2026-06-10"), "M4")).hasSize(1);
    assertThat(told(deciding(startingOn("2026-07-01"), "2026-06-10"), "M4")).hasSize(1);
  }

  @Test
  void an_opinion_due_after_the_quarter_is_not_told_of_the_quarter() {
    Tree tree =
        Tree.clean()
            .with(
                "opinions/2026/o1.yaml",
                """
                number: 某市监改〔2026〕1号
                issued: 2026-09-20
                section: metrology
                problem: 台账不全
                requirement: 补齐台账
                deadline: 2026-10-10
                """);
    assertThat(told(tree, "X2", OCTOBER, Q3)).isEmpty();
    assertThat(told(tree, "X2", OCTOBER, Q4)).hasSize(1);
  }

  /** Filed on one day under one number, by its id or by what it amends. */
  @Test
  void of_two_reports_of_a_day_the_one_that_amends_comes_second() {
    String report = "kind: quarter-report\nquarter: 2026Q2\nfiled: 2026-07-01\n";
    Tree byId = Tree.clean().with("filings/2026/q2.yaml", report);
    byId.with("filings/2026/q2-2.yaml", report + "receipt: {date: 2026-07-01}\n");
    assertThat(told(byId, "F1")).isEmpty();
    Tree byAmends = Tree.clean().with("filings/2026/q2.yaml", report);
    byAmends.with("filings/2026/a.yaml", report + "amends: q2\nreceipt: {date: 2026-07-01}\n");
    assertThat(told(byAmends, "F1")).isEmpty();
  }

  private static Tree handedOver(Tree tree, String last, String first, String filed) {
    tree.edit(MEASUREMENT, "from: 2016-03-01\n", "from: 2016-03-01\n    to: " + last + "\n");
    return tree.with(
        MEASUREMENT,
        tree.text(MEASUREMENT)
            + "  - {from: "
            + first
            + ", principal: director, leader: li-si, sections: [metrology], responsible: 科长"
            + filed
            + "}\n");
  }

  @Test
  void a_change_of_the_table_due_after_the_quarter_is_not_told_of_the_quarter() {
    Tree open = handedOver(Tree.clean(), "2026-09-24", "2026-09-25", "");
    LocalDate december = LocalDate.of(2026, 12, 20);
    assertThat(told(open, "D3", december, Q3)).isEmpty();
    assertThat(told(open, "D3", december, Q4)).hasSize(1);
    Tree late = handedOver(Tree.clean(), "2026-09-24", "2026-09-25", ", filed: 2026-12-01");
    assertThat(told(late, "D3", december, Q3)).isEmpty();
    assertThat(told(late, "D3", december, Q4)).hasSize(1);
  }

  @Test
  void a_change_from_just_before_the_ledger_is_due_in_its_time() {
    assertThat(told(handedOver(startingOn("2026-05-12"), "2026-05-09", "2026-05-10", ""), "D3"))
        .hasSize(1);
    assertThat(told(handedOver(startingOn("2026-08-12"), "2026-05-09", "2026-05-10", ""), "D3"))
        .isEmpty();
  }

  /** Wang Wu comes on the day after the meeting, so that the principal had the duty until then. */
  private static Tree notYetInPost(String ledger) {
    Tree tree = startingOn(ledger);
    return tree.edit("leaders/wang-wu.yaml", "from: 2016-01-01", "from: 2026-05-12");
  }

  @Test
  void one_who_was_not_in_post_is_told_once_in_an_old_record_too() {
    for (String ledger : new String[] {"2026-05-01", "2026-05-12"}) {
      Tree tree = notYetInPost(ledger);
      assertThat(places(tree, "D1")).containsOnlyOnce("王五 在 2026-05-11 不在任");
      assertThat(told(tree, "M1")).noneMatch(line -> line.contains("王五 2026年第二季度"));
    }
  }

  @Test
  void a_section_that_was_not_in_use_is_told_once_a_meeting() {
    Tree tree = Tree.clean();
    tree.edit(
        "sections/metrology.yaml",
        "from: 2016-01-01}]\ntype",
        "from: 2016-01-01, to: 2026-05-01}]\ntype");
    tree.with(
        MEETING,
        tree.text(MEETING)
                .replaceFirst("attended: .*\n", "attended: [yunhe]\n")
                .replaceFirst(
                    "decisions: .*\n",
                    "decisions: [{text: 一, section: metrology, due: 2026-06-01, done: 2026-06-01},"
                        + " {text: 二, section: metrology, due: 2026-06-01, done: 2026-06-01}]\n")
            + "absent: [{section: metrology, reason: 出差}]\n");
    assertThat(places(tree, "D1")).filteredOn(line -> line.contains("2026-05-11")).hasSize(1);
  }

  @Test
  void an_agreement_is_signed_by_a_section_that_was_there() {
    Tree tree = Tree.clean();
    assertThat(told(tree, "D1")).isEmpty();
    tree.edit("sections/yunhe.yaml", "from: 2016-01-01}]\ntype", "from: 2026-12-01}]\ntype");
    assertThat(told(tree, "D1")).anyMatch(line -> line.contains("运河所"));
  }

  @Test
  void drills_are_owed_by_a_bureau_whose_table_has_a_gap_at_the_years_end() {
    Tree tree = Tree.clean();
    LocalDate january = LocalDate.of(2027, 1, 5);
    assertThat(told(tree, "P1", january, null)).hasSize(1);
    for (String duty : new String[] {MEASUREMENT, "duties/equipment-supervision.yaml"}) {
      tree.edit(duty, "from: 2016-03-01\n", "from: 2016-03-01\n    to: 2026-12-30\n");
    }
    assertThat(told(tree, "P1", january, null)).hasSize(1);
  }
}
