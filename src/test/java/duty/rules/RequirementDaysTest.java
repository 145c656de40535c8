package duty.rules;

import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Tree;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Q1 around its days: the last days before it is due, the day itself, and the day after. */
class RequirementDaysTest {
  private static final String FOLDER = "activities/";

  private static Tree asked(String requirement) {
    return Tree.clean()
        .edit("duty.yaml", "records-from: 2026-01-01", "records-from: 2024-01-01")
        .edit(Tree.PLAN, "requires:\n", "requires:\n  - {what: training, " + requirement + "}\n");
  }

  private static Tree trained(Tree tree, String day, String more) {
    LocalDate date = LocalDate.parse(day);
    int quarter = (date.getMonthValue() + 2) / 3;
    String file = FOLDER + date.getYear() + "/Q" + quarter + "/" + day.substring(5) + "-x.yaml";
    return tree.with(file, "kind: training\ndate: " + day + "\nsubject: 消防安全\n" + more);
  }

  /** What is told of a period. */
  private static List<String> told(Tree tree, LocalDate asOf, String period) {
    return tree.judge(asOf).stream()
        .filter(one -> one.rule().equals("Q1") && one.zh().contains(period))
        .map(one -> one.severity().name())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "of: bureau; per: month, 2024年2月, 2024-02-29, 5",
    "of: bureau; per: month, 2025年2月, 2025-02-28, 5",
    "of: bureau; per: month, 2025年12月, 2025-12-31, 5",
    "of: bureau; per: month; warn: 3, 2025年12月, 2025-12-31, 3",
    "of: bureau; per: month; by: day 20, 2024年2月, 2024-02-20, 5",
    "of: bureau; per: month; by: day 31, 2025年2月, 2025-02-28, 5",
    "of: bureau; per: month; within: 10 days, 2024年2月, 2024-03-10, 5",
    "of: bureau; per: month; within: 10 days, 2025年12月, 2026-01-10, 5",
    "of: bureau; per: month; within: 5 working-days, 2025年2月, 2025-03-07, 5",
    "of: bureau; per: quarter, 2025年第四季度, 2025-12-31, 15",
    "of: bureau; per: quarter; by: day 20, 2025年第一季度, 2025-03-20, 15",
    "of: bureau; per: quarter; within: 10 days, 2025年第四季度, 2026-01-10, 15",
    "of: bureau; per: half-year, 2024年上半年, 2024-06-30, 15",
    "of: bureau; per: half-year; by: day 15, 2025年下半年, 2025-12-15, 15",
    "of: bureau; per: half-year; within: 3 working-days, 2025年上半年, 2025-07-03, 15",
    "of: bureau; per: year, 2024年度, 2024-12-31, 15",
    "of: bureau; per: year; by: 03-31, 2025年度, 2025-03-31, 15",
    "of: bureau; per: year; by: day 20, 2025年度, 2025-12-20, 15",
    "of: bureau; per: year; within: 31 days, 2024年度, 2025-01-31, 15",
  })
  void each_due_day_of_each_period(String requirement, String period, LocalDate due, int warn) {
    Tree tree = asked(requirement.replace(';', ','));
    assertThat(told(tree, due.minusDays(warn), period)).containsExactly("NOTICE");
    assertThat(told(tree, due.minusDays(warn - 1), period)).containsExactly("WARNING");
    assertThat(told(tree, due, period)).containsExactly("WARNING");
    assertThat(told(tree, due.plusDays(1), period)).containsExactly("ERROR");
  }

  @ParameterizedTest
  @CsvSource({
    "per: month, 2025年2月, 2025-02-01, 2025-02-28",
    "per: month, 2024年2月, 2024-02-01, 2024-02-29",
    "per: quarter, 2025年第一季度, 2025-01-01, 2025-03-31",
    "per: half-year, 2025年下半年, 2025-07-01, 2025-12-31",
    "per: year, 2024年度, 2024-01-01, 2024-12-31",
  })
  void what_is_done_in_the_period_counts(String per, String period, String first, String last) {
    LocalDate asOf = LocalDate.of(2026, 6, 1);
    for (String day : List.of(first, last)) {
      assertThat(told(trained(asked("of: bureau, " + per), day, ""), asOf, period)).isEmpty();
    }
    for (LocalDate day :
        List.of(LocalDate.parse(first).minusDays(1), LocalDate.parse(last).plusDays(1))) {
      if (day.getYear() > 2023) {
        Tree tree = trained(asked("of: bureau, " + per), day.toString(), "");
        assertThat(told(tree, asOf, period)).containsExactly("ERROR");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"2025-03-20, ''", "2025-03-21, WARNING", "2025-03-31, WARNING", "2025-04-01, ERROR"})
  void what_is_done_after_its_day_is_late(String day, String weight) {
    Tree tree = trained(asked("of: bureau, per: month, by: day 20"), day, "");
    assertThat(told(tree, LocalDate.of(2026, 6, 1), "2025年3月"))
        .isEqualTo(weight.isEmpty() ? List.of() : List.of(weight));
  }

  @ParameterizedTest
  @CsvSource({
    "leader-in-charge, led-by: [li-si; wang-wu]",
    "principal, led-by: director",
    "each-duty, duties: [equipment-supervision; measurement-safety]",
    "each-section, sections: [special-equipment; metrology; grassroots]",
    "head-of-section, led-by: [special-equipment; metrology; yunhe; pizhuang]",
    "deputy, led-by: [li-si; wang-wu]",
    "member, led-by: [director; li-si; wang-wu]",
    "bureau, location: 会议室",
  })
  void whoever_is_named_has_done_it(String of, String named) {
    String more = named.replace(';', ',') + "\n";
    Tree tree = asked("of: " + of + ", per: quarter");
    LocalDate asOf = LocalDate.of(2026, 10, 8);
    assertThat(told(tree, asOf, "2026年第三季度")).isNotEmpty();
    assertThat(told(trained(tree, "2026-08-20", more), asOf, "2026年第三季度")).isEmpty();
  }
}
