package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Figure;
import duty.store.Tree;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each number of {@code duty.yaml} has a test of its last day, or last count, and of the next. */
class FigureBoundariesTest {
  private static final String PLAN = "    from: 2016-03-01\n";

  /** Where each is held to its boundary: a class and a test of it. */
  private static final Map<Figure, String> HELD = new EnumMap<>(Figure.class);

  static {
    HELD.put(Figure.MEETINGS, "rules.FigureBoundariesTest#as_many_are_owed_as_the_plan_says");
    HELD.put(Figure.INSPECTIONS, "rules.FigureBoundariesTest#as_many_are_owed_as_the_plan_says");
    HELD.put(
        Figure.DRILLS,
        "rules.YearEndTest#a_plan_is_drilled_in_a_year_throughout_which_it_is_in_force");
    HELD.put(
        Figure.IN_CHARGE_DUTIES,
        "rules.FigureBoundariesTest#so_many_duties_on_so_many_days_make_a_leader_in_charge");
    HELD.put(
        Figure.IN_CHARGE_DAYS,
        "domain.QuotasPropertyTest#thirty_days_make_a_leader_in_charge_and_twenty_nine_do_not");
    HELD.put(Figure.CUTOFF, "rules.BoundaryDaysTest#an_agreement_is_owed_by_the_cutoff");
    HELD.put(
        Figure.NEW_PAIR_DAYS,
        "rules.BoundaryDaysTest#a_pair_formed_after_the_cutoff_has_thirty_days");
    HELD.put(
        Figure.WARNING_DAYS,
        "rules.BoundaryDaysTest#a_quota_weighs_more_in_the_last_15_days_and_after_the_quarter");
    HELD.put(Figure.BULLETIN_DAYS, "rules.FigureBoundariesTest#a_bulletin_is_sent_in_so_many_days");
    HELD.put(
        Figure.LIKENESS,
        "rules.SettingsInForceTest#texts_are_alike_from_the_percentage_that_is_set");
    HELD.put(
        Figure.LIKENESS_LENGTH,
        "rules.SettingsInForceTest#texts_are_compared_from_the_length_that_is_set");
    HELD.put(Figure.ENTRY_DAYS, "rules.EnteredInTimeTest#the_days_are_the_plan_s");
    HELD.put(
        Figure.TABLE_FILING_DAYS,
        "rules.FigureBoundariesTest#a_changed_table_is_filed_in_so_many_days");
    HELD.put(
        Figure.TRACKING_DAYS,
        "rules.HazardDaysTest#the_bureau_sets_the_days_between_two_trackings");
    HELD.put(Figure.UPWARD_DAYS, "rules.HazardDaysTest#the_bureau_sets_the_days_to_report_upward");
    HELD.put(
        Figure.RECHECK_DAYS, "rules.HazardDaysTest#the_bureau_sets_the_working_days_to_recheck");
    HELD.put(Figure.REPORT_DAYS, "rules.FigureBoundariesTest#a_report_is_filed_in_so_many_days");
    HELD.put(
        Figure.ASSESSMENT_DAYS, "rules.YearEndTest#sections_are_assessed_some_days_after_the_year");
    HELD.put(Figure.ACCIDENT_HOURS, "rules.AccidentTimesTest#a_report_is_in_time_to_the_minute");
    HELD.put(
        Figure.PLAN_FILING_DAYS,
        "rules.YearEndTest#the_version_in_force_is_filed_some_days_after_its_issue");
  }

  @Test
  void no_number_is_without_a_test_of_its_boundary() throws ClassNotFoundException {
    assertThat(HELD.keySet()).containsExactly(Figure.values());
    for (String held : HELD.values()) {
      List<String> parts = List.of(held.split("#"));
      Stream<Method> methods =
          Arrays.stream(Class.forName("duty." + parts.get(0)).getDeclaredMethods());
      assertThat(methods.filter(one -> one.getName().equals(parts.get(1))))
          .as(held)
          .hasSize(1)
          .allMatch(one -> one.getAnnotations().length > 0);
    }
  }

  private static Tree setting(String line) {
    return Tree.clean().edit("duty.yaml", PLAN, PLAN + "    " + line + "\n");
  }

  private static List<Tree.Told> told(Tree tree, String rule) {
    return tree.judge().stream().filter(one -> one.rule().equals(rule)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "15, 2026-08-26, 0",
    "15, 2026-08-27, 0",
    "15, 2026-08-28, 1",
    "3, 2026-08-15, 0",
    "3, 2026-08-16, 1",
  })
  void a_bulletin_is_sent_in_so_many_days(int days, String sent, int late) {
    Tree tree =
        setting("bulletin-days: " + days)
            .edit(
                "activities/2026/Q3/0812-inspection-li-si.yaml",
                "sent: 2026-08-12",
                "sent: " + sent);
    assertThat(told(tree, "C4")).hasSize(late);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2026-07-09, 0",
    "10, 2026-07-10, 0",
    "10, 2026-07-11, 1",
    "3, 2026-07-03, 0",
    "3, 2026-07-04, 1",
  })
  void a_report_is_filed_in_so_many_days(int days, String filed, int late) {
    Tree tree =
        setting("deadlines: {report-days: " + days + "}")
            .edit("filings/2026/q2.yaml", "filed: 2026-07-01", "filed: " + filed);
    assertThat(told(tree, "F1")).hasSize(late);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 2026-06-30, 0",
    "30, 2026-07-01, 0",
    "30, 2026-07-02, 1",
    "5, 2026-06-06, 0",
    "5, 2026-06-07, 1",
  })
  void a_changed_table_is_filed_in_so_many_days(int days, String filed, int late) {
    String duty = "duties/measurement-safety.yaml";
    Tree tree =
        setting("deadlines: {table-filing-days: " + days + "}")
            .edit(duty, "from: 2016-03-01", "from: 2016-03-01\n    to: 2026-05-31");
    tree.with(
        duty,
        tree.text(duty)
            + "  - {from: 2026-06-01, principal: director, leader: wang-wu, sections: [metrology],"
            + " responsible: 科长, filed: "
            + filed
            + "}\n");
    assertThat(told(tree, "D3")).hasSize(late);
  }

  /** Both leaders have one meeting and one inspection of the third quarter; one gets a second. */
  @ParameterizedTest
  @CsvSource({
    "meetings, M1, 1, 0",
    "meetings, M1, 2, 1",
    "meetings, M1, 3, 2",
    "inspections, C1, 1, 0",
    "inspections, C1, 2, 1",
    "inspections, C1, 3, 2",
  })
  void as_many_are_owed_as_the_plan_says(String what, String rule, int owed, int open) {
    Tree tree = setting("quotas: {" + what + ": " + owed + "}");
    String second =
        what.equals("meetings")
            ? Tree.meeting("09-08", "li-si")
            : Tree.inspection("09-08", "li-si", "equipment-supervision");
    tree.with("activities/2026/Q3/0908-second.yaml", second);
    assertThat(told(tree, rule).stream().filter(one -> one.zh().contains("第三季度"))).hasSize(open);
  }

  /**
   * Of the third quarter 李四 has the first duty on all days and the second one from a day on; 王五 had
   * the second one before. Who has too few falls back on who led longest.
   */
  @ParameterizedTest
  @CsvSource({
    // Two duties on 30 days: from 1 September on it is 30 days, from 2 September on 29.
    "1, 30, 2026-09-01, '李四 王五'",
    "1, 62, 2026-09-01, '李四 王五'",
    "1, 63, 2026-09-01, '李四'",
    "2, 30, 2026-09-01, '李四'",
    "2, 31, 2026-09-01, '李四 王五'",
    "2, 30, 2026-09-02, '李四 王五'",
  })
  void so_many_duties_on_so_many_days_make_a_leader_in_charge(
      int duties, int days, String from, String owing) {
    String second = "duties/measurement-safety.yaml";
    Tree tree = setting("in-charge: {duties: " + duties + ", days: " + days + "}");
    String last = java.time.LocalDate.parse(from).minusDays(1).toString();
    tree.edit(second, "from: 2016-03-01", "from: 2016-03-01\n    to: " + last);
    tree.with(
        second,
        tree.text(second)
            + "  - {from: "
            + from
            + ", principal: director, leader: li-si, sections: [metrology], responsible: 科长}\n");
    tree.without("activities/2026/Q3/0810-meeting-li-si.yaml")
        .without("activities/2026/Q3/0811-meeting-wang-wu.yaml");
    assertThat(
            told(tree, "M1").stream()
                .filter(one -> one.zh().contains("第三季度"))
                .map(one -> one.zh().substring(0, 2))
                .sorted())
        .containsExactly(owing.split(" "));
  }
}
