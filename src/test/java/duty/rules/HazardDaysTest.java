package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Tree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is owed of a hazard is in time until its last day, and not a day longer, by the numbers that
 * hold where the bureau sets none; those that it sets are {@code rules.figures}.
 */
class HazardDaysTest {
  private static final String FILE = "hazards/2026/2026-001.yaml";
  private static final String OPEN =
      """
      found: 2026-08-19
      duty: equipment-supervision
      unit: {name: 某站}
      description: 紧急切断阀失效
      level: major
      owner: yunhe
      measures: 停用更换
      deadline: 2026-11-30
      five-in-place: {measures: 更换, funds: 企业自筹, deadline: 11月底, person: 赵某, plan: 停用预案}
      """;
  private static final String REPORTED = "reported-upward: {date: 2026-08-19, to: 区政府}\n";

  private static final String CALENDAR =
      """
      document: 放假通知
      holidays: [2026-09-25, 2026-09-26, 2026-09-27, 2026-10-01, 2026-10-02, 2026-10-03,
        2026-10-04, 2026-10-05, 2026-10-06, 2026-10-07]
      workdays: [2026-09-20, 2026-10-10]
      """;

  private static Tree tree(String hazard) {
    return Tree.clean().with(FILE, hazard).with("calendar/2026.yaml", CALENDAR);
  }

  private static List<String> told(Tree tree, LocalDate day) {
    return tree.judge(day).stream()
        .filter(one -> one.rule().startsWith("H"))
        .map(one -> one.rule() + " " + one.severity() + " " + one.token())
        .toList();
  }

  private static List<String> expected(String told) {
    return told.equals("-") ? List.of() : List.of(told);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-19, H5 NOTICE major",
    "2026-08-21, H5 NOTICE major",
    "2026-08-22, H5 NOTICE major",
    "2026-08-23, H5 ERROR major",
    "2026-08-24, H5 ERROR major",
  })
  void a_major_hazard_is_reported_within_three_days(LocalDate day, String told) {
    assertThat(told(tree(OPEN), day)).isEqualTo(expected(told));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-21, -",
    "2026-08-22, -",
    "2026-08-23, H5 ERROR 2026-08-23",
  })
  void a_report_upward_after_the_third_day_is_late(String reported, String told) {
    Tree tree = tree(OPEN + REPORTED.replace("2026-08-19", reported));
    assertThat(told(tree, LocalDate.of(2026, 9, 1))).isEqualTo(expected(told));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-02, -",
    "2026-09-03, -",
    "2026-09-04, H4 NOTICE 2026-08-19",
    "2026-09-17, H4 NOTICE 2026-08-19",
    "2026-09-18, H4 NOTICE 2026-08-19",
    "2026-09-19, H4 ERROR 2026-08-19",
  })
  void an_open_major_hazard_is_tracked_within_thirty_days(LocalDate day, String told) {
    assertThat(told(tree(OPEN + REPORTED), day)).isEqualTo(expected(told));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-17, 2026-09-29, -",
    "2026-09-18, 2026-09-29, -",
    "2026-09-19, 2026-09-29, H4 ERROR 2026-09-19",
    "2026-08-29, 2026-09-27, -",
    "2026-08-29, 2026-09-28, -",
    "2026-08-29, 2026-09-29, H4 ERROR 2026-09-29",
  })
  void thirty_days_may_lie_between_two_trackings(String first, String second, String told) {
    String tracking =
        "tracking: [{date: %s, by: 孙某, progress: 停用}, {date: %s, by: 孙某, progress: 更换}]\n"
            .formatted(second, first);
    assertThat(told(tree(OPEN + REPORTED + tracking), LocalDate.of(2026, 9, 29)))
        .isEqualTo(expected(told));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-17, 2026-10-16, -",
    "2026-09-17, 2026-10-17, -",
    "2026-09-17, 2026-10-18, H4 ERROR 2026-10-18",
    "2026-09-19, 2026-10-18, H4 ERROR 2026-09-19",
  })
  void thirty_days_may_lie_before_the_recheck_and_the_closing(
      String recheck, String closed, String told) {
    String end = "recheck: {date: %s, by: 孙某}\nclosed: %s\n".formatted(recheck, closed);
    assertThat(told(tree(OPEN + REPORTED + end), LocalDate.of(2026, 10, 20)))
        .isEqualTo(expected(told));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-03, -, H6 NOTICE 2026-09-02",
    "2026-09-15, -, H6 NOTICE 2026-09-02",
    "2026-09-16, -, H6 NOTICE 2026-09-02",
    "2026-09-17, -, H6 ERROR 2026-09-02",
    "2026-09-20, 2026-09-15, -",
    "2026-09-20, 2026-09-16, -",
    "2026-09-20, 2026-09-17, H6 ERROR 2026-09-17",
  })
  void special_equipment_is_rechecked_within_ten_working_days(
      LocalDate day, String recheck, String told) {
    String report = "tracking: [{date: 2026-09-01, by: 孙某, progress: 停用}]\n";
    report += "rectification-report: 2026-09-02\n";
    report += recheck.equals("-") ? "" : "recheck: {date: " + recheck + ", by: 孙某}\n";
    assertThat(told(tree(OPEN.replace("major", "general") + report), day))
        .isEqualTo(expected(told));
  }

  /** Of measuring instruments nobody asks for it. */
  @ParameterizedTest
  @CsvSource({"equipment-supervision, H6 ERROR 2026-09-02", "measurement-safety, -"})
  void only_special_equipment_has_working_days_to_recheck(String duty, String told) {
    String hazard = OPEN.replace("major", "general").replace("equipment-supervision", duty);
    Tree tree = tree(hazard + "rectification-report: 2026-09-02\n");
    assertThat(told(tree, LocalDate.of(2026, 9, 30))).isEqualTo(expected(told));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-18, -",
    "2026-08-19, H3 ERROR five-in-place",
    "2026-08-20, H3 ERROR five-in-place",
  })
  void five_things_are_in_place_from_the_day_of_the_finding(LocalDate day, String told) {
    String hazard = OPEN.replace(", plan: 停用预案", "") + REPORTED;
    assertThat(told(tree(hazard), day)).isEqualTo(expected(told));
  }
}
