package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Tree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter begins on its first day and ends with its last, for each rule that goes by it. */
class QuarterEdgesTest {
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";
  private static final String INSPECTION = "activities/2026/Q3/0812-inspection-li-si.yaml";

  /** Of another quarter it lies in the wrong folder, and the quota is not also told as open. */
  @ParameterizedTest
  @CsvSource({
    "06-30, R2",
    "07-01, ''",
    "07-02, ''",
    "09-29, ''",
    "09-30, ''",
    "10-01, R2",
  })
  void a_meeting_and_an_inspection_count_on_each_day_of_their_quarter(String day, String told) {
    Tree tree =
        Tree.clean()
            .with(MEETING, Tree.meeting(day, "li-si"))
            .with(INSPECTION, Tree.inspection(day, "li-si", "equipment-supervision"));
    List<Tree.Told> of = tree.judge(LocalDate.of(2026, 10, 1));
    List<String> expected =
        told.isEmpty()
            ? List.of()
            : List.of(
                told + " " + MEETING + " 2026-" + day, told + " " + INSPECTION + " 2026-" + day);
    assertThat(Tree.briefs(of)).filteredOn(one -> one.contains("/Q3/")).isEqualTo(expected);
    assertThat(of).filteredOn(one -> one.zh().contains("李四 2026年第三季度")).isEmpty();
  }

  /** It was due on 27 August. */
  @ParameterizedTest
  @CsvSource({
    "2026-08-27, NOTICE",
    "2026-08-28, WARNING",
    "2026-09-29, WARNING",
    "2026-09-30, WARNING",
    "2026-10-01, ERROR",
  })
  void an_overdue_bulletin_is_an_error_once_the_quarter_is_over(LocalDate day, String weight) {
    String text = Tree.clean().text(INSPECTION);
    Tree tree = Tree.clean().with(INSPECTION, text.substring(0, text.indexOf("bulletin:")));
    assertThat(tree.judge(day))
        .filteredOn(one -> one.rule().equals("C4"))
        .extracting(one -> one.severity().name())
        .containsExactly(weight);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-29, 0", "2026-09-30, 0", "2026-10-01, 1", "2026-10-02, 1"})
  void a_report_is_asked_for_once_the_quarter_is_over(LocalDate day, int told) {
    assertThat(Tree.clean().judge(day)).filteredOn(one -> one.rule().equals("F1")).hasSize(told);
  }

  /** Of a faulty record the quota that is open for its sake weighs as if it were told alone. */
  @ParameterizedTest
  @CsvSource({
    "2026-09-15, NOTICE",
    "2026-09-16, WARNING",
    "2026-09-30, WARNING",
    "2026-10-01, ERROR",
  })
  void an_open_quota_weighs_the_same_where_a_faulty_record_tells_it(LocalDate day, String weight) {
    Tree tree =
        Tree.clean().with(INSPECTION, Tree.inspection("08-12", "li-si", "measurement-safety"));
    tree.with(
        "duty.yaml",
        tree.text("duty.yaml") + "severities: [{rule: C2, severity: notice, reason: 本局规定}]\n");
    assertThat(tree.judge(day))
        .filteredOn(one -> one.rule().equals("C2"))
        .extracting(one -> one.severity().name())
        .containsExactly(weight);
  }
}
