package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.app.MakePaper;
import duty.app.PaperFormat;
import duty.app.PaperOrder;
import duty.app.ReportOrder;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the committee's forms ask for beside meetings and inspections, in the tables of reports. */
class ReportFiguresTest {
  private static final String LED_BY_LI_SI = "activities/2026/Q3/0812-inspection-li-si.yaml";

  @TempDir private Path folder;

  private List<String> table(Tree tree, PaperOrder order, LocalDate asOf, String name)
      throws Exception {
    Path root = tree.write();
    try {
      MakePaper.Outcome outcome =
          MakePaper.run(
              root, order, asOf, asOf, PaperFormat.CSV, usual -> folder, "test", List.of());
      assertThat(outcome).isInstanceOf(MakePaper.Made.class);
      return lines(folder.resolve(name + ".csv"));
    } finally {
      Tree.remove(root);
    }
  }

  /** Those below the head. */
  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().skip(1).toList();
  }

  private List<String> quarter(Tree tree, String name) throws Exception {
    Quarter quarter = new Quarter(2026, 3);
    return table(tree, new ReportOrder(quarter), Tree.AS_OF, "2026Q3-" + name);
  }

  private static Tree inspected() {
    Tree tree = Tree.clean();
    return tree.edit(
            LED_BY_LI_SI,
            "problems: []\n",
            """
            problems:
              - {text: 安全阀超期, corrected-on-site: true}
              - {text: 压力表超期, corrected-on-site: true}
              - {text: 通道堆物, hazard: 2026-001}
            requirement: 限期整改
            instruction: 某市监特令〔2026〕第1号
            devices: 12
            unit: {name: 某充装站}
            """)
        .edit(
            "activities/2026/Q3/0813-inspection-wang-wu.yaml",
            "problems: []\n",
            "problems: []\ndevices: 3\nunit: {name: 某充装站}\n")
        .with("hazards/2026/2026-001.yaml", hazard("2026-08-12", "general", "2026-10-31"));
  }

  private static String hazard(String found, String level, String deadline) {
    return """
    found: %s
    duty: equipment-supervision
    unit: {name: 某充装站}
    description: 通道堆物
    level: %s
    owner: yunhe
    measures: 清理
    deadline: %s
    """
        .formatted(found, level, deadline);
  }

  /**
   * Two visits of one unit, 12 and 3 devices, one instruction, three problems, two of them put
   * right.
   */
  @Test
  void what_was_inspected_is_counted_for_the_quarter_and_the_year_so_far() throws Exception {
    assertThat(quarter(inspected(), "inspection-work"))
        .containsExactly("本季度,2,1,15,1,3,2", "本年累计,6,1,15,1,3,2");
  }

  @Test
  void the_years_report_counts_quarter_by_quarter() throws Exception {
    assertThat(
            table(
                inspected(),
                new ReportOrder(Period.ofYear(2026)),
                Tree.AS_OF,
                "2026-inspection-work"))
        .containsExactly(
            "第一季度,2,0,0,0,0,0", "第二季度,2,0,0,0,0,0", "第三季度,2,1,15,1,3,2", "合计,6,1,15,1,3,2");
  }

  /**
   * Of two major hazards one has 五落实, was reported, listed and paid for; the other has a plan only.
   */
  @Test
  void the_treatment_of_major_hazards_is_counted() throws Exception {
    Tree tree =
        Tree.clean()
            .with(
                "hazards/2026/2026-001.yaml",
                hazard("2026-08-12", "major", "2026-10-31")
                    + """
                    five-in-place: {measures: 清理, funds: 自筹, deadline: 10月底, person: 赵某, plan: 预案}
                    reported-upward: {date: 2026-08-13, to: 区政府}
                    listed: {date: 2026-08-14, document: 某安办〔2026〕1号}
                    funds: 1.5
                    tracking: [{date: 2026-09-10, by: 孙某, progress: 已清理}]
                    """)
            .with("hazards/2026/2026-002.yaml", hazard("2026-09-01", "major", "2026-11-30"));
    assertThat(quarter(tree, "major-hazards")).containsExactly("2,2,1,1,1,1.5");
  }

  /** Overdue or not, what is open is told there, and nowhere else. */
  @Test
  void the_next_steps_are_what_is_under_way() throws Exception {
    Tree tree =
        Tree.clean()
            .with("hazards/2026/2026-001.yaml", hazard("2026-08-12", "general", "2026-09-30"))
            .with(
                "hazards/2026/2026-002.yaml",
                hazard("2026-08-12", "general", "2026-09-29").replace("通道堆物", "安全阀超期"))
            .with(
                "hazards/2026/2026-003.yaml",
                hazard("2026-08-12", "general", "2026-09-30").replace("通道堆物", "压力表超期") + closing())
            .edit(
                "activities/2026/Q3/0810-meeting-li-si.yaml",
                "due: 2026-12-31",
                "due: 2026-12-31, done: 2026-09-01");
    assertThat(quarter(tree, "next-steps"))
        .hasSize(8)
        .startsWith(
            "\"2026年9月29日",
            "（已逾期1天）\",某充装站隐患整改（编号2026-002）,一般隐患,运河所",
            "2026年9月30日,某充装站隐患整改（编号2026-001）,一般隐患,运河所")
        .endsWith("2026年12月31日,开展专项检查,会议议定,标准计量科");
    assertThat(folder.resolve("2026Q3-unregistered.csv")).doesNotExist();
  }

  /** Due in the quarter or after it, and overdue by the day of the report. */
  @Test
  void a_hazard_that_is_overdue_is_still_under_way() throws Exception {
    for (String due : List.of("2026-09-15", "2026-10-05")) {
      Tree tree =
          Tree.clean().with("hazards/2026/2026-001.yaml", hazard("2026-08-12", "general", due));
      assertThat(
              table(
                  tree,
                  new ReportOrder(new Quarter(2026, 3)),
                  LocalDate.of(2026, 10, 8),
                  "2026Q3-next-steps"))
          .contains("（已逾期" + (due.contains("09") ? 23 : 3) + "天）\",某充装站隐患整改（编号2026-001）,一般隐患,运河所");
    }
  }

  /** The time of day is enough where it is the accident's day. */
  @Test
  void accidents_are_told_with_who_came_and_when_it_was_reported() throws Exception {
    Tree tree =
        Tree.clean()
            .with(
                "accidents/2026/2026-01.yaml",
                """
                occurred: 2026-08-20 23:40
                learned: 2026-08-20 23:50
                duty: equipment-supervision
                unit: {name: 某充装站}
                place: 充装间
                description: 软管脱落
                casualties: {dead: 1, injured: 2}
                reports: [{to: 区政府, at: 2026-08-21 00:30}]
                at-scene: [{leader: li-si, arrived: 2026-08-21 00:20}]
                """);
    assertThat(String.join("\n", quarter(tree, "accidents")))
        .contains("软管脱落（死亡1人、受伤2人）", "李四　8月21日0时20分", "8月21日0时30分");
    assertThat(
            String.join(
                "\n",
                table(tree, new ReportOrder(Period.ofYear(2026)), Tree.AS_OF, "2026-accidents")))
        .contains("软管脱落");
  }

  /** A duty that nobody leads falls to the principal; he stands first in either case. */
  @Test
  void the_principal_stands_first() throws Exception {
    assertThat(quarter(Tree.clean(), "performance"))
        .first(InstanceOfAssertFactories.STRING)
        .isEqualTo("张三,局长,—,0/—,0/—,—,0/0");
    Tree vacant = Tree.clean().edit("duties/measurement-safety.yaml", "    leader: wang-wu\n", "");
    assertThat(quarter(vacant, "performance"))
        .first(InstanceOfAssertFactories.STRING)
        .startsWith("张三,局长,第2项,0/1,0/1");
  }

  /** Each leader has it, the bureau has it once. */
  @Test
  void an_inspection_of_two_leaders_is_counted_once_in_the_whole() throws Exception {
    Tree tree =
        Tree.clean()
            .edit(LED_BY_LI_SI, "led-by: li-si", "led-by: [li-si, wang-wu]")
            .edit(
                LED_BY_LI_SI,
                "duties: [equipment-supervision]",
                "duties: [equipment-supervision, measurement-safety]")
            .edit(LED_BY_LI_SI, "signed-by: [li-si, ", "signed-by: [li-si, wang-wu, ");
    assertThat(quarter(tree, "performance"))
        .anyMatch(row -> row.startsWith("王五,") && row.contains(",2/1,"));
    assertThat(
            table(tree, new ReportOrder(Period.ofYear(2026)), Tree.AS_OF, "2026-work-by-quarter"))
        .anyMatch(row -> row.startsWith("第三季度,2,2,2,"));
  }

  private static String closing() {
    return "recheck: {date: 2026-09-20, by: 孙某}\nfinished: 2026-09-19\nclosed: 2026-09-21\n";
  }
}
