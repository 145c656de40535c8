package duty.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Entry;
import duty.store.RecordStore;
import duty.store.Tree;
import duty.store.WrittenRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F2, on records that change after they were filed. */
class FiledRecordsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 30);
  private static final LocalDate FILED = LocalDate.of(2026, 7, 1);
  private static final String FILING = "filings/2026/q2.yaml";
  private static final String MEETING = "activities/2026/Q2/0510-meeting-li-si.yaml";
  private static final String DUTY = "duties/equipment-supervision.yaml";

  private final Tree tree = bureau();

  private static Tree bureau() {
    Tree tree = Tree.clean();
    tree.names().stream()
        .filter(name -> name.startsWith("activities/2026/Q3"))
        .forEach(tree::without);
    return tree;
  }

  private static List<String> basis(Tree tree) {
    return tree.names().stream()
        .filter(name -> name.matches("(activities/2026/Q2|agreements|duties|hazards)/.*"))
        .toList();
  }

  private static String sealed(Tree tree, List<String> files) {
    return files.stream()
        .map(file -> "  - {file: " + file + ", content: " + content(tree, file) + "}\n")
        .collect(Collectors.joining("", "records:\n", ""));
  }

  private static String content(Tree tree, String file) {
    byte[] bytes = tree.text(file).getBytes(UTF_8);
    return WrittenRecord.content(file, bytes, FILED).orElseThrow();
  }

  /** The report of the second quarter is filed on 2026-07-01, with what it rests on. */
  private Tree file() {
    return tree.with(FILING, tree.text(FILING) + sealed(tree, basis(tree)));
  }

  private List<String> told() {
    return tree.judge(DAY).stream()
        .filter(one -> !one.rule().matches("[MC]1"))
        .map(one -> one.rule() + " " + one.span().file())
        .toList();
  }

  private void change(String file, UnaryOperator<String> edit) {
    tree.with(file, edit.apply(tree.text(file)));
  }

  @Test
  void untouched_records_are_silent() {
    file();
    assertThat(told()).isEmpty();
  }

  @Test
  void a_comment_is_no_change() {
    file();
    basis(tree).forEach(file -> change(file, text -> "# 后来加的\n" + text.replace("\n", "\r\n")));
    assertThat(told()).isEmpty();
  }

  @Test
  void a_note_in_any_record_that_the_report_rests_on_is_told_at_that_record_alone() {
    file();
    for (String file : basis(tree)) {
      String before = tree.text(file);
      change(file, text -> text + "note: 后来加的\n");
      assertThat(told()).containsExactly("F2 " + file);
      tree.with(file, before);
    }
  }

  @Test
  void other_records_may_change() {
    file();
    for (String file : List.of("leaders/li-si.yaml", "sections/yunhe.yaml", "duty.yaml")) {
      change(file, text -> text + "note: 后来加的\n");
    }
    change("activities/2026/Q1/0210-meeting-li-si.yaml", text -> text + "note: 后来加的\n");
    assertThat(told()).isEmpty();
  }

  @Test
  void any_record_that_is_taken_away_is_told_at_the_filing() {
    tree.with(
        "activities/2026/Q2/0520-training.yaml",
        "kind: training\ndate: 2026-05-20\nsubject: 培训\nsections: [yunhe]\n");
    file().without("activities/2026/Q2/0520-training.yaml");
    assertThat(told()).containsExactly("F2 " + FILING);
  }

  /** Found in the quarter, signed by its end, or in its folder. */
  @ParameterizedTest
  @CsvSource({
    "2026-05-20, , true",
    "2026-06-30, , true",
    "2026-07-01, , false",
    "2026-03-31, , true",
    "2026-03-01, 2026-03-31, false",
    "2026-03-01, 2026-04-01, true",
  })
  void a_hazard_belongs_to_the_quarters_in_which_it_was_open(
      String found, String closed, boolean belongs) {
    file();
    tree.with(
        "hazards/2026/2026-001.yaml",
        """
        found: %s
        duty: equipment-supervision
        unit: {name: 某站}
        description: 安全阀超期
        level: general
        owner: yunhe
        measures: 送检
        deadline: 2026-12-31
        %s
        """
            .formatted(
                found,
                closed == null
                    ? ""
                    : "recheck: {date: " + closed + ", by: 周三}\nclosed: " + closed));
    assertThat(told().contains("F2 hazards/2026/2026-001.yaml")).isEqualTo(belongs);
  }

  /**
   * The report begins with the accidents of the quarter, of which nobody knew before it happened.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-04-01, 2026-04-01, true",
    "2026-06-30, 2026-07-01, true",
    "2026-06-30, 2026-07-02, false",
    "2026-03-31, 2026-04-01, false",
    "2026-07-01, 2026-07-01, false",
  })
  void an_accident_belongs_to_its_quarter_once_it_is_known(
      String occurred, String learned, boolean belongs) {
    file();
    String accident =
        Tree.accident("2026-04-01 22:30")
            .replaceFirst("occurred: [-0-9]+", "occurred: " + occurred);
    tree.with(
        "accidents/2026/x1.yaml", accident.replaceFirst("learned: [-0-9]+", "learned: " + learned));
    assertThat(told().contains("F2 accidents/2026/x1.yaml")).isEqualTo(belongs);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, 1", "2026-07-01, 1", "2026-07-02, 0"})
  void what_goes_on_after_the_day_of_filing_is_no_change(String done, int count) {
    file();
    change(MEETING, text -> text.replace("due: 2026-12-31", "due: 2026-12-31, done: " + done));
    assertThat(told()).hasSize(count);
  }

  @Test
  void another_change_does_not_hide_behind_what_went_on() {
    file();
    change(
        MEETING,
        text ->
            text.replace("due: 2026-12-31", "due: 2026-12-31, done: 2026-07-20")
                .replace("开展专项检查", "开展专项整治"));
    assertThat(told()).containsExactly("F2 " + MEETING);
  }

  /** The report of the day before holds, though it was handed in on the first. */
  @ParameterizedTest
  @CsvSource({"2026-06-30, 1", "2026-07-01, 0"})
  void what_counts_is_the_day_of_the_report_and_not_that_of_filing(String done, int count) {
    LocalDate day = LocalDate.of(2026, 6, 30);
    byte[] bytes = tree.text(MEETING).getBytes(UTF_8);
    String content = WrittenRecord.content(MEETING, bytes, day).orElseThrow();
    file();
    tree.with(
        FILING,
        (tree.text(FILING) + "as-of: " + day + "\n").replace(content(tree, MEETING), content));
    assertThat(told()).isEmpty();
    change(MEETING, text -> text.replace("due: 2026-12-31", "due: 2026-12-31, done: " + done));
    assertThat(told()).hasSize(count);
  }

  @Test
  void a_duty_handed_over_later_goes_on_and_one_handed_over_before_was_changed() {
    file();
    String row =
        "  - {from: %s, principal: director, leader: wang-wu, sections: [yunhe, special-equipment, pizhuang],"
            + " responsible: 所长, filed: %s}\n";
    String before = tree.text(DUTY);
    change(
        DUTY,
        text ->
            text.replace("from: 2016-03-01", "from: 2016-03-01\n    to: 2026-07-01")
                + row.formatted("2026-07-02", "2026-07-22"));
    assertThat(told()).doesNotContain("F2 " + DUTY);
    tree.with(DUTY, before);
    change(
        DUTY,
        text ->
            text.replace("from: 2016-03-01", "from: 2016-03-01\n    to: 2026-06-30")
                + row.formatted("2026-07-01", "2026-07-22"));
    assertThat(told()).contains("F2 " + DUTY);
  }

  @Test
  void a_record_that_cannot_be_read_is_told_by_S1_alone() {
    file();
    change("agreements/2026/yunhe.yaml", text -> text + "note: [没有收尾\n");
    assertThat(told()).containsExactly("S1 agreements/2026/yunhe.yaml");
  }

  @Test
  void one_change_is_told_once_though_two_reports_rest_on_it() {
    String first = "filings/2026/q1.yaml";
    List<String> of =
        tree.names().stream()
            .filter(name -> name.matches("(activities/2026/Q1|agreements|duties)/.*"))
            .toList();
    file().with(first, tree.text(first) + sealed(tree, of));
    assertThat(told()).isEmpty();
    change("agreements/2026/yunhe.yaml", text -> text + "note: 补签\n");
    assertThat(tree.judge(DAY).stream().filter(one -> one.rule().equals("F2")))
        .singleElement()
        .satisfies(one -> assertThat(one.zh()).startsWith("2026年第一季度、2026年第二季度报告报送后"))
        .satisfies(
            one ->
                assertThat(one.remedy())
                    .contains("各期都要更正：运行 duty file --quarter 2026Q2 ", "；2026年第一季度同样"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"returned: {date: 2026-07-02, reason: 缺页}\n", ""})
  void a_report_that_was_given_back_seals_nothing(String returned) {
    file();
    change(FILING, text -> text + returned);
    change(MEETING, text -> text + "note: 更正\n");
    assertThat(told()).containsExactly(returned.isEmpty() ? "F2 " + MEETING : "F1 " + FILING);
  }

  @Test
  void only_what_a_filing_lists_is_digested() {
    tree.with(FILING, tree.text(FILING) + sealed(tree, List.of(MEETING)));
    Path root = tree.write();
    try {
      assertThat(
              RecordStore.read(root).activities().stream().filter(one -> !one.contents().isEmpty()))
          .extracting(Entry::file, Entry::contents)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(MEETING, Map.of(FILED, content(tree, MEETING))));
    } finally {
      Tree.remove(root);
    }
  }

  @Test
  void a_report_is_not_missing_while_its_filing_cannot_be_read_or_is_misdated() {
    LocalDate day = LocalDate.of(2026, 8, 30);
    tree.with(FILING, "kind: quarter-report\nquarter: 2026Q2\nfiled: [\n");
    assertThat(tree.judge(day)).extracting(Tree.Told::rule).contains("S1").doesNotContain("F1");
    tree.with(FILING, "kind: quarter-report\nquarter: 2026Q2\nfiled: 2027-07-01\n");
    assertThat(tree.judge(day)).extracting(Tree.Told::rule).contains("R2").doesNotContain("F1");
    tree.without(FILING);
    assertThat(tree.judge(day)).extracting(Tree.Told::rule).contains("F1");
  }
}
