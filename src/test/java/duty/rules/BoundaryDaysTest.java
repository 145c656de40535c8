package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Severity;
import duty.store.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notice, warning and error begin on the day that the design names, and not a day off. */
class BoundaryDaysTest {
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";

  @ParameterizedTest
  @CsvSource({
    "2026-07-01, NOTICE",
    "2026-09-14, NOTICE",
    "2026-09-15, NOTICE",
    "2026-09-16, WARNING",
    "2026-09-29, WARNING",
    "2026-09-30, WARNING",
    "2026-10-01, ERROR",
    "2026-10-02, ERROR",
  })
  void a_quota_weighs_more_in_the_last_15_days_and_after_the_quarter(
      LocalDate day, Severity weight) {
    Tree tree =
        Tree.clean()
            .without("activities/2026/Q3/0810-meeting-li-si.yaml")
            .without("activities/2026/Q3/0811-meeting-wang-wu.yaml")
            .without("activities/2026/Q3/0812-inspection-li-si.yaml")
            .without("activities/2026/Q3/0813-inspection-wang-wu.yaml");
    List<Tree.Told> told = new ArrayList<>(of(tree, day, "第三季度"));
    told.removeIf(one -> one.rule().equals("F1")); // the report of the same quarter
    assertThat(told).extracting(Tree.Told::rule).containsExactlyInAnyOrder("M1", "M1", "C1", "C1");
    assertThat(told).extracting(Tree.Told::severity).containsOnly(weight);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, 0",
    "2026-07-01, 1",
  })
  void a_quota_is_not_spoken_of_before_its_quarter(LocalDate day, int count) {
    Tree tree = Tree.clean().without("activities/2026/Q3/0810-meeting-li-si.yaml");
    assertThat(
            of(tree, day, "第三季度").stream()
                .filter(one -> one.zh().startsWith("李四"))
                .filter(one -> one.rule().equals("M1")))
        .hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-15, NOTICE",
    "2026-03-16, NOTICE",
    "2026-03-17, WARNING",
    "2026-03-30, WARNING",
    "2026-03-31, WARNING",
    "2026-04-01, ERROR",
    "2026-04-02, ERROR",
  })
  void an_agreement_is_owed_by_the_cutoff(LocalDate day, Severity weight) {
    Tree tree = Tree.clean().without("agreements/2026/metrology.yaml");
    assertThat(tree.judge(day).stream().filter(one -> one.rule().equals("A1")))
        .singleElement()
        .satisfies(one -> assertThat(one.severity()).isEqualTo(weight));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, NONE",
    "2026-06-01, NOTICE",
    "2026-06-16, NOTICE",
    "2026-06-17, WARNING",
    "2026-07-01, WARNING",
    "2026-07-02, ERROR",
  })
  void a_pair_formed_after_the_cutoff_has_thirty_days(LocalDate day, String weight) {
    Tree tree =
        Tree.clean()
            .without("agreements/2026/metrology.yaml")
            .edit(
                "duties/measurement-safety.yaml",
                "from: 2016-03-01",
                "from: 2016-03-01\n    to: 2026-05-31")
            .edit(
                "duties/measurement-safety.yaml",
                "sections: [metrology]",
                "sections: [special-equipment]");
    tree.with(
        "duties/measurement-safety.yaml",
        tree.text("duties/measurement-safety.yaml")
            + "  - {from: 2026-06-01, principal: director, leader: wang-wu, sections: [metrology], responsible: 科长}\n");
    List<Tree.Told> told =
        tree.judge(day).stream()
            .filter(one -> one.rule().equals("A1") && one.zh().contains("标准计量科"))
            .toList();
    if (weight.equals("NONE")) {
      assertThat(told).isEmpty();
    } else {
      assertThat(told).extracting(Tree.Told::severity).containsExactly(Severity.valueOf(weight));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-16, ",
    "2026-08-17, NOTICE",
    "2026-08-31, NOTICE",
    "2026-09-01, WARNING",
    "2026-09-02, WARNING",
  })
  void a_decision_is_overdue_from_the_day_after_its_deadline(
      LocalDate day, @Nullable Severity severity) {
    Tree tree = Tree.clean().edit(MEETING, "due: 2026-12-31", "due: 2026-08-31");
    assertThat(of(tree, "M4", day))
        .extracting(Tree.Told::severity)
        .isEqualTo(severity == null ? List.of() : List.of(severity));
    tree.edit(MEETING, "due: 2026-08-31", "due: 2026-08-31, done: 2026-08-30");
    assertThat(of(tree, "M4", day)).isEmpty();
  }

  private static List<Tree.Told> of(Tree tree, String rule, LocalDate day) {
    return tree.judge(day).stream().filter(one -> one.rule().equals(rule)).toList();
  }

  private static List<Tree.Told> of(Tree tree, LocalDate day, String quarter) {
    return tree.judge(day).stream().filter(one -> one.zh().contains(quarter)).toList();
  }
}
