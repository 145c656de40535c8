package duty.rules;

import static duty.store.Tree.briefs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duty.check.Severity;
import duty.store.Tree;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One cause, one finding: what follows from a fault is not told beside it. */
class OneCauseTest {
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";
  private static final String INSPECTION = "activities/2026/Q3/0812-inspection-li-si.yaml";
  private static final String AGREEMENT = "agreements/2026/yunhe.yaml";
  private static final String DUTY = "duties/equipment-supervision.yaml";

  private static final String MAJOR =
      """
      found: 2026-08-19
      duty: equipment-supervision
      unit: {name: 某站}
      description: 紧急切断阀失效
      level: major
      owner: yunhe
      measures: 停用更换
      deadline: 2026-11-30
      stop-order: {date: 2026-08-19}
      five-in-place: {measures: 更换, funds: 企业自筹, deadline: 11月底, person: 赵某, plan: 停用预案}
      reported-upward: {date: 2026-08-20, to: 区政府}
      tracking: [{date: 2026-08-21, by: 孙某, progress: 已停用}]
      rectification-report: 2026-09-01
      recheck: {date: 2026-09-02, by: 孙某}
      resumption: {date: 2026-09-03, approved-by: 李四}
      closed: 2026-09-04
      """;

  private final Tree tree = Tree.clean();

  @Test
  void the_clean_bureau_is_silent() {
    assertThat(tree.judge()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"li-sii", "lisi", "nobody-at-all"})
  void an_unknown_leader_in_convened_by_is_told_by_R1_alone(String id) {
    tree.edit(MEETING, "convened-by: li-si", "convened-by: " + id);
    assertThat(rules())
        .startsWith("R1 " + MEETING + " " + id)
        .hasSize(id.equals("nobody-at-all") ? 2 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-06-10", "2016-08-10", "2006-08-10", "2036-08-10"})
  void a_misdated_meeting_is_told_by_R2_alone(String date) {
    tree.edit(MEETING, "date: 2026-08-10", "date: " + date)
        .edit(MEETING, "issued: 2026-08-10", "issued: 2026-09-01")
        .edit(MEETING, "attended:", "duties: [equipment-supervision]\nattended:");
    assertThat(rules()).containsExactly("R2 " + MEETING + " " + date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-06-10", "2006-08-10", "2036-08-10"})
  void a_misdated_inspection_is_told_by_R2_alone(String date) {
    tree.edit(INSPECTION, "date: 2026-08-12\nled-by", "date: " + date + "\nled-by");
    assertThat(rules()).containsExactly("R2 " + INSPECTION + " " + date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2025-08-10", "2006-08-10", "2036-08-10"})
  void a_misdated_hazard_is_told_by_R2_alone(String date) {
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
        deadline: 2036-09-01
        supervised-by: li-si
        closed: 2026-09-02
        """
            .formatted(date));
    assertThat(rules()).hasSize(1).first().asString().startsWith("R2 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2025-01-15", "2006-01-15", "2036-01-15"})
  void a_misdated_signature_is_told_once(String date) {
    tree.edit(AGREEMENT, "signed: 2026-01-15", "signed: " + date);
    assertThat(rules()).hasSize(1).first().asString().endsWith(AGREEMENT + " " + date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2062", "2027", "2006"})
  void a_wrong_year_of_an_agreement_is_told_by_A2_alone(String year) {
    tree.edit(AGREEMENT, "year: 2026", "year: " + year);
    assertThat(rules()).containsExactly("A2 " + AGREEMENT + " " + year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MEETING,
        INSPECTION,
        AGREEMENT,
        DUTY,
        "leaders/li-si.yaml",
        "sections/yunhe.yaml",
        "sections/grassroots.yaml",
        "duty.yaml",
        "plans/2016-3.yaml"
      })
  void an_unreadable_file_is_told_by_S1_alone(String file) {
    tree.with(file, "# 说明\n" + tree.text(file) + "note: [没有收尾\n");
    assertThat(rules()).hasSize(1).first().asString().startsWith("S1 " + file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {MEETING, INSPECTION, AGREEMENT, DUTY, "leaders/li-si.yaml", "sections/yunhe.yaml"})
  void a_file_of_which_nothing_can_be_read_is_told_by_S1_alone(String file) {
    tree.with(file, (tree.text(file) + "note: 说明\n").getBytes(Charset.forName("GB18030")));
    assertThat(rules()).hasSize(1).first().asString().startsWith("S1 " + file);
    tree.with(file, "");
    assertThat(briefs(tree.judge())).containsExactly("S1 " + file + " ");
  }

  @ParameterizedTest
  @CsvSource({
    MEETING + ",convened-by,convened-bye",
    MEETING + ",kind,knid",
    MEETING + ",minutes,minute",
    MEETING + ",issued,isued",
    INSPECTION + ",led-by,ledby",
    INSPECTION + ",problems,problem",
    AGREEMENT + ",party-a,party_a",
    AGREEMENT + ",signer,singer",
    DUTY + ",leader,leeder",
    DUTY + ",sections,section",
    DUTY + ",assignments,assignment",
  })
  void a_misspelt_field_is_told_by_S2_alone(String file, String field, String typed) {
    tree.edit(file, field + ":", typed + ":");
    assertThat(rules()).containsExactly("S2 " + file + " " + typed);
  }

  @Test
  void a_missing_signature_is_told_by_C3_alone_and_names_the_open_quota() {
    tree.edit(INSPECTION, "signed-by: [li-si, 孙某]", "signed-by: [孙某]");
    var told = tree.judge();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).rule()).isEqualTo("C3");
    assertThat(told.get(0).zh()).contains("李四本人签字", "2026年第三季度", "带队检查", "不足");
    assertThat(told.get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void minutes_that_were_not_issued_are_told_by_M2_alone_and_name_the_open_quota() {
    tree.edit(MEETING, ", issued: 2026-08-10", "");
    var told = tree.judge();
    assertThat(briefs(told)).containsExactly("M2 " + MEETING + " minutes");
    assertThat(told.get(0).zh()).contains("印发日期", "李四", "召集会议", "不足");
  }

  private String toldOnce(String rule, String requirement) {
    tree.edit(Tree.PLAN, "requires:\n", "requires:\n  - {" + requirement + "}\n");
    return tree.judge().stream()
        .filter(one -> one.rule().equals(rule))
        .map(Tree.Told::zh)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void minutes_that_leave_two_requirements_open_name_both() {
    tree.edit(MEETING, ", issued: 2026-08-10", "");
    assertThat(toldOnce("M2", "what: meeting, of: leader-in-charge, per: month"))
        .contains("2026年8月、2026年第三季度");
  }

  @Test
  void an_inspection_that_counts_for_another_requirement_does_not_leave_that_open() {
    tree.edit(INSPECTION, "duties: [equipment-supervision]", "duties: [measurement-safety]");
    assertThat(toldOnce("C2", "what: inspection, of: leader-in-charge, per: month, times: 2"))
        .contains("2026年第三季度")
        .doesNotContain("2026年8月");
  }

  @Test
  void a_meeting_of_the_principal_about_no_duty_expects_nobody_in_particular() {
    tree.with(
        "activities/2026/Q3/0820-extra.yaml",
        Tree.meeting("08-20", "director").replaceFirst("attended: .*", "attended: yunhe"));
    assertThat(rules()).isEmpty();
  }

  @Test
  void where_nobody_is_in_charge_the_sections_answer_to_the_principal() {
    tree.edit(DUTY, "    leader: li-si\n", "")
        .edit(MEETING, "convened-by: li-si", "convened-by: director")
        .edit(MEETING, "[special-equipment, metrology, grassroots]", "[metrology, yunhe]");
    assertThat(tree.judge().stream().filter(one -> one.rule().equals("M3")))
        .singleElement()
        .satisfies(one -> assertThat(one.zh()).startsWith("特监科、邳庄所应参会"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pizhunag", "nobody-at-all"})
  void a_misspelt_section_is_not_also_missing_from_the_meeting(String id) {
    tree.edit(
        MEETING,
        "[special-equipment, metrology, grassroots]",
        "[special-equipment, yunhe, " + id + "]");
    assertThat(rules()).containsExactly("R1 " + MEETING + " " + id);
  }

  @ParameterizedTest
  @CsvSource({
    "li-si,wang-wu,1",
    "li-si,li-si,0",
    "'[li-si, wang-wu]',wang-wu,0",
    "'[li-si, wang-wu]',director,1",
    "li-si,wang-wuu,1",
    "li-si,nobody-at-all,0",
    "li-si,zheng-shi,0",
  })
  void another_chair_than_a_convener_needs_a_note(String conveners, String chair, int count) {
    tree.with(
            "leaders/zheng-shi.yaml",
            "name: 郑十\nposts: [{title: 副局长, rank: deputy, from: 2016-01-01, to: 2026-06-30}]\n")
        .edit(
            MEETING, "convened-by: li-si", "convened-by: " + conveners + "\nchaired-by: " + chair);
    assertThat(tree.judge().stream().filter(one -> one.rule().equals("M3"))).hasSize(count);
    tree.edit(MEETING, "kind: meeting", "kind: meeting\ndelegation: 书面委托");
    assertThat(tree.judge().stream().filter(one -> one.rule().equals("M3"))).isEmpty();
  }

  @Test
  void a_decision_without_a_deadline_is_told_where_it_stands_and_by_M4_alone() {
    tree.edit(MEETING, ", due: 2026-12-31", "");
    assertThat(rules()).containsExactly("M4 " + MEETING + " 开展专项检查");
    tree.edit(MEETING, "section: metrology", "section: metrology, due: 2026-08-01");
    assertThat(rules()).containsExactly("R2 " + MEETING + " 2026-08-01");
  }

  @Test
  void an_inspection_outside_the_field_is_a_warning_while_the_quota_is_met_otherwise() {
    tree.with(
        "activities/2026/Q3/0820-extra.yaml",
        Tree.inspection("08-20", "li-si", "measurement-safety"));
    var told = tree.judge();
    assertThat(briefs(told)).containsExactly("C2 activities/2026/Q3/0820-extra.yaml li-si");
    assertThat(told.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(told.get(0).zh()).doesNotContain("不足");
  }

  @Test
  void an_inspection_outside_the_field_weighs_as_the_quota_that_it_leaves_open() {
    tree.edit(INSPECTION, "duties: [equipment-supervision]", "duties: [measurement-safety]");
    assertThat(tree.judge())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.rule()).isEqualTo("C2");
              assertThat(one.severity()).isEqualTo(Severity.WARNING);
              assertThat(one.zh()).contains("李四2026年第三季度带队检查次数因此不足");
            });
    assertThat(
            tree.judge(Tree.AS_OF.plusDays(1)).stream()
                .filter(one -> one.rule().startsWith("C") && one.severity() == Severity.ERROR)
                .toList())
        .singleElement()
        .satisfies(one -> assertThat(one.rule()).isEqualTo("C2"));
  }

  @Test
  void a_reference_to_a_kind_of_which_there_is_no_record_is_told() {
    tree.edit(
        INSPECTION, "problems: []", "requirement: 整改\nproblems: [{text: 超期, hazard: 2026-001}]");
    assertThat(rules()).containsExactly("R1 " + INSPECTION + " 2026-001");
  }

  @Test
  void what_a_record_names_twice_is_told_once() {
    tree.edit(MEETING, "[special-equipment, ", "[special-equipment, no-such-place, ")
        .edit(MEETING, "section: metrology", "section: no-such-place");
    assertThat(rules()).containsExactly("R1 " + MEETING + " no-such-place");
  }

  @Test
  void a_number_that_several_are_as_near_to_is_taken_for_none_of_them() {
    tree.with("hazards/2026/2026-001.yaml", MAJOR)
        .with("hazards/2026/2026-002.yaml", MAJOR.replace("紧急", "另一处紧急"))
        .edit(
            INSPECTION,
            "problems: []",
            "requirement: 整改\nproblems: [{text: 超期, hazard: 2026-003}]");
    assertThat(tree.judge())
        .extracting(Tree.Told::rule, Tree.Told::remedy)
        .containsExactly(tuple("R1", "核对编号，或先登记 hazards/…/2026-003.yaml"));
  }

  @Test
  void a_signed_agreement_does_not_answer_for_a_duty_or_group_that_is_gone() {
    tree.edit(AGREEMENT, "targets:", "duties: [no-such-duty]\ntargets:")
        .edit(DUTY, "[special-equipment, grassroots]", "[special-equipment]");
    assertThat(rules())
        .filteredOn(one -> one.contains(AGREEMENT))
        .containsExactly("R1 " + AGREEMENT + " no-such-duty");
    tree.edit(AGREEMENT, "duties: [no-such-duty]\n", "")
        .edit(DUTY, "[special-equipment]", "[special-equipment, no-such-group]");
    assertThat(rules()).containsExactly("R1 " + DUTY + " no-such-group");
  }

  @Test
  void a_misspelt_leader_who_signed_as_misspelt_has_signed() {
    tree.edit(INSPECTION, "led-by: li-si", "led-by: li-sii")
        .edit(INSPECTION, "signed-by: [li-si,", "signed-by: [li-sii,");
    assertThat(rules()).containsExactly("R1 " + INSPECTION + " li-sii");
  }

  @Test
  void an_unknown_section_in_the_table_does_not_hide_or_stop_the_rest() {
    tree.edit(
            DUTY,
            "[special-equipment, grassroots]",
            "[no-such-place, special-equipment, grassroots]")
        .without(AGREEMENT);
    assertThat(rules())
        .containsExactlyInAnyOrder("R1 " + DUTY + " no-such-place", "A1 " + DUTY + " grassroots");
  }

  @Test
  void an_unreadable_section_in_the_table_does_not_hide_or_stop_the_rest() {
    tree.with("sections/special-equipment.yaml", "names: [").without(AGREEMENT);
    assertThat(rules())
        .hasSize(2)
        .anyMatch(one -> one.startsWith("S1 "))
        .contains("A1 " + DUTY + " grassroots");
  }

  @ParameterizedTest
  @CsvSource({
    "deadline: 2026-11-30, deadline: 2026-08-01, 2026-08-01",
    "date: 2026-08-21, date: 2026-08-11, 2026-08-11",
    "date: 2026-08-21, date: 2026-12-21, 2026-12-21",
    "date: 2026-08-20, date: 2026-08-10, 2026-08-10",
    "date: 2026-08-20, date: 2026-12-20, 2026-12-20",
    "rectification-report: 2026-09-01, rectification-report: 2026-08-01, 2026-08-01",
    "rectification-report: 2026-09-01, rectification-report: 2026-12-01, 2026-12-01",
    "date: 2026-09-02, date: 2026-08-02, 2026-08-02",
    "date: 2026-09-02, date: 2026-12-02, 2026-12-02",
    "date: 2026-09-03, date: 2026-08-03, 2026-08-03",
    "closed: 2026-09-04, closed: 2026-08-04, 2026-08-04",
    "closed: 2026-09-04, closed: 2026-12-04, 2026-12-04",
    "found: 2026-08-19, found: 2026-12-19, 2026-12-19",
    "found: 2026-08-19, found: 2025-08-19, 2025-08-19",
  })
  void a_misdated_event_of_a_major_hazard_is_told_by_R2_alone(
      String right, String wrong, String token) {
    tree.with("hazards/2026/2026-001.yaml", MAJOR);
    assertThat(rules()).isEmpty();
    tree.edit("hazards/2026/2026-001.yaml", right, wrong);
    assertThat(rules()).containsExactly("R2 hazards/2026/2026-001.yaml " + token);
  }

  @Test
  void of_a_major_hazard_with_nothing_arranged_each_lack_is_told_once() {
    tree.with(
        "hazards/2026/2026-001.yaml",
        """
        found: 2026-09-20
        duty: equipment-supervision
        unit: {name: 某站}
        description: 安全阀超期
        level: major
        owner: yunhe
        reported-upward: {date: 2026-09-20, to: 区政府}
        """);
    assertThat(tree.judge())
        .extracting(Tree.Told::rule, Tree.Told::zh)
        .containsExactlyInAnyOrder(
            tuple("H1", "隐患 2026-001（某站）尚未登记治理措施、整改期限"),
            tuple("H3", "重大隐患 2026-001（某站）的“五落实”尚未登记资金、责任人、预案"));
  }

  @Test
  void a_hazard_closed_without_recheck_is_told_by_H7_alone() {
    tree.with("hazards/2026/2026-001.yaml", MAJOR)
        .edit("hazards/2026/2026-001.yaml", "recheck: {date: 2026-09-02, by: 孙某}\n", "")
        .edit("hazards/2026/2026-001.yaml", "closed: 2026-09-04", "closed: 2026-09-18");
    assertThat(rules()).containsExactly("H7 hazards/2026/2026-001.yaml 2026-09-18");
  }

  @Test
  void a_calendar_that_cannot_be_read_is_told_by_its_own_rule_alone() {
    tree.with("hazards/2026/2026-001.yaml", MAJOR)
        .edit("hazards/2026/2026-001.yaml", "date: 2026-09-02", "date: 2026-09-15")
        .edit("hazards/2026/2026-001.yaml", "date: 2026-09-03", "date: 2026-09-15")
        .edit("hazards/2026/2026-001.yaml", "closed: 2026-09-04", "closed: 2026-09-15");
    assertThat(rules()).containsExactly("H6 hazards/2026/2026-001.yaml 2026-09-01");
    tree.with("calendar/2026.yaml", "document: 通知\nholidays: [2026-13-01]\n");
    assertThat(rules()).hasSize(1).first().asString().contains("calendar/2026.yaml");
    tree.with("calendar/2026.yaml", "document: 通知\nholidays: []\n");
    assertThat(rules()).isEmpty();
  }

  @Test
  void one_year_without_a_calendar_is_told_once() {
    for (String id : List.of("2026-001", "2026-002")) {
      String file = "hazards/2026/" + id + ".yaml";
      tree.with(file, MAJOR)
          .edit(file, "description: ", "description: " + id + "号")
          .edit(file, "date: 2026-09-02", "date: 2026-09-15")
          .edit(file, "date: 2026-09-03", "date: 2026-09-15")
          .edit(file, "closed: 2026-09-04", "closed: 2026-09-15");
    }
    assertThat(rules()).containsExactly("H6 hazards/2026/2026-001.yaml 2026-09-01");
  }

  @Test
  void a_problem_of_a_misspelt_hazard_is_told_by_R1_alone() {
    tree.with("hazards/2026/2026-001.yaml", MAJOR)
        .edit(
            INSPECTION,
            "problems: []",
            "requirement: 整改\nproblems: [{text: 超期, hazard: 2026-0001}]");
    assertThat(rules()).containsExactly("R1 " + INSPECTION + " 2026-0001");
  }

  private List<String> rules() {
    return briefs(tree.judge());
  }
}
