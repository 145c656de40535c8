package duty.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duty.app.changes.RecordChange;
import duty.check.Lang;
import duty.domain.JudgingDay;
import duty.git.MadeRepository;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of two states of the records, of one record, and of a change. */
class HistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final String DUTY = "duties/equipment-supervision.yaml";
  private static final String MEETING = "activities/2026/Q3/0810-meeting-li-si.yaml";
  private static final String HAZARD = "hazards/2026/2026-001.yaml";

  @TempDir private Path folder;
  private final Tree tree = Tree.clean();
  private MadeRepository made;
  private Path root;

  @BeforeEach
  void the_records_as_they_were() throws IOException {
    tree.with(
        HAZARD,
        """
        found: 2026-09-01
        duty: equipment-supervision
        unit: {name: 某充装站}
        description: 安全阀超期未检
        level: general
        owner: special-equipment
        measures: 送检
        deadline: 2026-10-20
        """);
    made = MadeRepository.in(folder);
    root = Files.createDirectories(folder.resolve("台账"));
    commit("2026-09-02", "建立台账");
  }

  @AfterEach
  void close() {
    made.close();
  }

  private String commit(String day, String message) {
    for (String file : tree.names()) {
      made.put("台账/" + file, tree.text(file));
    }
    String commit = made.commit(day, message);
    made.checkout();
    return commit;
  }

  /** Writes the tree into the folder without committing it. */
  private void write() throws IOException {
    for (String file : tree.names()) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, tree.text(file));
    }
  }

  private List<String> diff(Lang lang) throws IOException, RefusedException {
    write();
    List<String> told = new ArrayList<>();
    for (RecordChange change : CompareRecords.between(root, "HEAD", null).changes()) {
      change.told().forEach(one -> told.add(change.name().in(lang) + " | " + one.in(lang)));
    }
    return told;
  }

  private List<String> diff() throws IOException, RefusedException {
    diff(Lang.EN).forEach(line -> assertThat(line).doesNotContain("{"));
    return diff(Lang.ZH);
  }

  @Test
  void nothing_changed_is_nothing_told() throws Exception {
    assertThat(diff()).isEmpty();
  }

  @Test
  void a_duty_is_handed_over() throws Exception {
    tree.edit(DUTY, "  - from: 2016-03-01\n", "  - from: 2016-03-01\n    to: 2026-09-14\n");
    tree.with(
        DUTY,
        tree.text(DUTY)
            + """
              - from: 2026-09-15
                principal: director
                leader: wang-wu
                sections: [special-equipment]
                responsible: 科、所主要负责人
            """);
    assertThat(diff())
        .containsExactly(
            "职责1（特种设备） | 自 2026-09-15 起由李四移交王五", "职责1（特种设备） | 自 2026-09-15 起责任科室由 特监科、各基层所 改为 特监科");
    assertThat(diff(Lang.EN))
        .first()
        .isEqualTo("duty 1 (特种设备) | handed over from 李四 to 王五 from 2026-09-15");
  }

  @Test
  void a_row_that_is_altered_is_told_by_its_fields() throws Exception {
    tree.edit(DUTY, "leader: li-si", "leader: wang-wu");
    assertThat(diff()).containsExactly("职责1（特种设备） | 分工“2016-03-01”·分管负责人：李四 → 王五");
  }

  @Test
  void a_duty_without_a_leader_is_vacant() throws Exception {
    tree.edit(DUTY, "  - from: 2016-03-01\n", "  - from: 2016-03-01\n    to: 2026-09-14\n");
    tree.with(
        DUTY,
        tree.text(DUTY)
            + """
              - from: 2026-09-15
                principal: director
                sections: [special-equipment, grassroots]
                responsible: 科、所主要负责人
            """);
    assertThat(diff()).containsExactly("职责1（特种设备） | 自 2026-09-15 起暂无分管负责人（原李四）");
  }

  @Test
  void leaders_come_and_go_and_take_other_posts() throws Exception {
    tree.edit("leaders/li-si.yaml", "from: 2016-01-01", "from: 2016-01-01\n    to: 2026-09-14");
    tree.with(
        "leaders/wang-wu.yaml",
        tree.text("leaders/wang-wu.yaml") + "  - {title: 党组成员, rank: member, from: 2026-09-10}\n");
    tree.with(
        "leaders/zhao-liu.yaml",
        "name: 赵六\nposts: [{title: 副局长, rank: deputy, from: 2026-09-15}]\n");
    assertThat(diff())
        .containsExactly(
            "负责人 李四 | 任副局长至 2026-09-14 止",
            "负责人 王五 | 自 2026-09-10 起任党组成员",
            "负责人 赵六 | 新增：副局长，自 2026-09-15 起");
  }

  @Test
  void sections_are_renamed_merged_and_given_another_head() throws Exception {
    tree.edit(
        "sections/special-equipment.yaml",
        "[{name: 特监科, from: 2016-01-01}]",
        "[{name: 特监科, from: 2016-01-01, to: 2026-09-04}, {name: 特种设备科, from: 2026-09-05}]");
    tree.edit(
        "sections/metrology.yaml",
        "[{name: 标准计量科, from: 2016-01-01}]",
        "[{name: 标准计量科, from: 2016-01-01, to: 2026-09-20}]");
    tree.with(
        "sections/metrology.yaml", tree.text("sections/metrology.yaml") + "successor: yunhe\n");
    tree.edit(
        "sections/yunhe.yaml",
        "[{name: 周三, title: 负责人, from: 2016-01-01}]",
        "[{name: 周三, title: 负责人, from: 2016-01-01, to: 2026-09-04}, {name: 吴八, title: 所长, from: 2026-09-05}]");
    assertThat(diff())
        .containsExactly(
            "科室 标准计量科 | 2026-09-20 后停用",
            "科室 标准计量科 | 由运河所承接",
            "科室 特种设备科 | 自 2026-09-05 起由特监科更名为特种设备科",
            "科室 运河所 | 主要负责人自 2026-09-05 起由周三改为吴八（所长）");
  }

  @Test
  void an_agreement_is_signed_and_a_meeting_s_minutes_are_replaced() throws Exception {
    String agreement = "agreements/2026/metrology.yaml";
    String signed = tree.text(agreement);
    tree.edit(agreement, ", signed: 2026-01-16", "");
    String minutes = tree.text(MEETING).replaceFirst("〔2026〕[^,]*号", "〔2026〕90号");
    tree.with(MEETING, minutes);
    commit("2026-09-03", "尚未签");
    tree.with(agreement, signed);
    tree.edit(MEETING, "〔2026〕90号", "〔2026〕91号");
    assertThat(diff())
        .containsExactly(
            "责任书 metrology | 王五与标准计量科的2026年度责任书已签订（2026-01-16）",
            "履职活动 0810-meeting-li-si | 会议纪要更换：原 某市监安纪〔2026〕90号、2026-08-10，现 某市监安纪〔2026〕91号、2026-08-10");
  }

  @Test
  void meetings_and_inspections_are_registered_and_taken_out() throws Exception {
    tree.with("activities/2026/Q3/0901-meeting.yaml", Tree.meeting("09-01", "li-si"));
    tree.with(
        "activities/2026/Q3/0902-inspection.yaml",
        Tree.inspection("09-02", "wang-wu", "measurement-safety"));
    write();
    Files.delete(root.resolve(MEETING));
    tree.without(MEETING);
    assertThat(diff())
        .containsExactly(
            "履职活动 0810-meeting-li-si | 删去：2026-08-10 李四召集的会议",
            "履职活动 0901-meeting | 新增：2026-09-01 李四召集的会议",
            "履职活动 0902-inspection | 新增：2026-09-02 王五带队检查（未写明单位）");
  }

  @Test
  void a_hazard_is_extended_closed_and_opened_again() throws Exception {
    tree.with(HAZARD, tree.text(HAZARD) + "extension: {until: 2026-11-30, approved-by: 张三}\n");
    assertThat(diff()).containsExactly("隐患 2026-001 | 整改期限延至 2026-11-30（原 2026-10-20），张三批准");
    tree.with(HAZARD, tree.text(HAZARD) + "closed: 2026-09-20\n");
    commit("2026-09-20", "销号");
    tree.edit(HAZARD, "closed: 2026-09-20\n", "");
    assertThat(diff()).containsExactly("隐患 2026-001 | 撤回销号（原 2026-09-20）");
    Path other = root.resolve("hazards/2026/2026-002.yaml");
    Files.writeString(other, tree.text(HAZARD));
    assertThat(diff()).contains("隐患 2026-002 | 新增：2026-09-01 发现一般隐患：某充装站，安全阀超期未检，整改期限 2026-11-30");
  }

  @Test
  void numbers_of_the_plan_and_any_other_field_go_by_their_titles() throws Exception {
    tree.edit(
        Tree.PLAN, "per: quarter, clause: meetings}", "per: quarter, times: 2, clause: meetings}");
    tree.edit(HAZARD, "measures: 送检", "measures: 停用并送检\nplace: 储罐区");
    tree.edit(MEETING, "due: 2026-12-31}]", "due: 2026-12-31, done: 2026-09-01}, {text: 通报}]");
    assertThat(diff())
        .containsExactly(
            "实施方案 某市监〔2016〕3号 | 要求“meeting”·次数：填写 2",
            "履职活动 0810-meeting-li-si | 议定事项“开展专项检查”·完成日期：填写 2026-09-01",
            "履职活动 0810-meeting-li-si | 议定事项 增加 “通报”",
            "隐患 2026-001 | 治理措施：送检 → 停用并送检",
            "隐患 2026-001 | 部位：填写 储罐区");
  }

  @Test
  void a_name_that_changed_alone_is_a_renaming() throws Exception {
    Files.move(root.resolve(HAZARD), root.resolve("hazards/2026/2026-009.yaml"));
    tree.with("hazards/2026/2026-009.yaml", tree.text(HAZARD)).without(HAZARD);
    assertThat(diff())
        .containsExactly(
            "隐患 2026-009 | 由 hazards/2026/2026-001.yaml 改名为 hazards/2026/2026-009.yaml");
  }

  @Test
  void comments_and_what_can_no_longer_be_read_are_told_as_such() throws Exception {
    tree.with(HAZARD, tree.text(HAZARD) + "# 注\n");
    tree.edit(MEETING, "kind: meeting", "kind: [meeting");
    assertThat(diff())
        .containsExactly(
            "履职活动 0810-meeting-li-si | 改动后读不出来（不是有效的记录）", "隐患 2026-001 | 只改了注释、写法或附件摘要");
  }

  @Test
  void line_ends_that_git_changed_are_no_change() throws Exception {
    write();
    Files.writeString(root.resolve(HAZARD), tree.text(HAZARD).replace("\n", "\r\n"));
    assertThat(CompareRecords.between(root, "HEAD", null).changes()).isEmpty();
    assertThat(RecordsVersion.of(root)).contains(made.head().substring(0, 12));
    Files.writeString(root.resolve(HAZARD), tree.text(HAZARD) + "note: x\n");
    assertThat(RecordsVersion.of(root)).contains(made.head().substring(0, 12) + "（含未提交的改动）");
    Files.writeString(root.resolve(HAZARD), tree.text(HAZARD));
    assertThat(RecordsVersion.of(root)).contains(made.head().substring(0, 12));
    Files.delete(root.resolve(HAZARD));
    assertThat(RecordsVersion.of(root).orElseThrow()).endsWith("（含未提交的改动）");
  }

  @Test
  void two_commits_are_compared_whatever_lies_in_the_folder() throws Exception {
    tree.edit(HAZARD, "measures: 送检", "measures: 停用");
    commit("2026-09-05", "改措施");
    Files.writeString(root.resolve(HAZARD), "x");
    CompareRecords.Comparison comparison = CompareRecords.between(root, "HEAD~1", "HEAD");
    assertThat(comparison.changes())
        .singleElement()
        .satisfies(
            change -> assertThat(change.told().get(0).in(Lang.ZH)).isEqualTo("治理措施：送检 → 停用"));
    assertThat(
            CompareRecords.between(root, "HEAD", "HEAD~1")
                .changes()
                .get(0)
                .told()
                .get(0)
                .in(Lang.EN))
        .isEqualTo("measures: 停用 → 送检");
  }

  @Test
  void one_record_s_history_goes_by_id_file_or_name_through_its_names() throws Exception {
    tree.edit(HAZARD, "measures: 送检", "measures: 停用");
    commit("2026-09-05", "改措施");
    made.remove("台账/" + HAZARD);
    Files.delete(root.resolve(HAZARD));
    tree.with("hazards/2026/2026-009.yaml", tree.text(HAZARD)).without(HAZARD);
    commit("2026-09-04", "改编号，时钟拨回一天");
    Files.writeString(
        root.resolve("hazards/2026/2026-009.yaml"),
        tree.text("hazards/2026/2026-009.yaml") + "closed: 2026-09-29\n");
    for (String word :
        List.of("2026-009", "hazards/2026/2026-009", "台账/hazards/2026/2026-009.yaml")) {
      TellRecord.Told told = TellRecord.of(root, word, TODAY);
      assertThat(told.steps())
          .extracting(
              step ->
                  step.day() + " " + step.said() + " " + step.change().told().get(0).in(Lang.ZH))
          .containsExactly(
              "2026-09-30 2026-09-30 2026-09-29 销号",
              "2026-09-05 2026-09-04 由 hazards/2026/2026-001.yaml 改名为 hazards/2026/2026-009.yaml",
              "2026-09-05 2026-09-05 治理措施：送检 → 停用",
              "2026-09-02 2026-09-02 新增：2026-09-01 发现一般隐患：某充装站，安全阀超期未检，整改期限 2026-10-20");
      assertThat(told.steps().get(0).commit()).isNull();
    }
    for (String word : List.of("李四", "特监科", "特种设备", "1", "li-si")) {
      assertThat(TellRecord.of(root, word, TODAY).steps()).as(word).hasSize(1);
    }
    assertRefused(() -> TellRecord.of(root, "2026-099", TODAY), "是不是 2026-009？");
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String next) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().next().in(Lang.ZH)).contains(next));
  }

  @Test
  void a_revision_that_is_not_there_is_refused_with_what_to_do() throws Exception {
    made.branch("feature/huizhi", made.head());
    assertRefused(() -> CompareRecords.between(root, "feature/huizi", null), "feature/huizhi");
    assertRefused(() -> CompareRecords.between(root, "HEAD~9", null), "main");
    Files.writeString(folder.resolve(".git/shallow"), made.head() + "\n");
    assertRefused(() -> CompareRecords.between(root, "v0.9", null), "fetch-depth: 0");
    assertRefused(
        () -> ValidateChange.run(root, JudgingDay.of(TODAY), null, "HEAD~1"), "fetch-depth: 0");
    Path plain = tree.write();
    Files.delete(plain.resolve(".git/HEAD"));
    assertRefused(() -> CompareRecords.between(plain, "HEAD", null), "git");
    Tree.remove(plain);
  }

  private List<String> since(String revision) throws IOException, RefusedException {
    write();
    Verdict verdict = ValidateChange.run(root, JudgingDay.of(TODAY), null, revision);
    assertThat(verdict.since().leftOut() + verdict.diagnostics().size())
        .isEqualTo(Validate.run(root, JudgingDay.of(TODAY), null).diagnostics().size());
    return verdict.diagnostics().stream()
        .map(
            one ->
                one.finding().rule().id()
                    + " "
                    + one.excerpt().span().file()
                    + ":"
                    + one.excerpt().span().line())
        .toList();
  }

  @Test
  void a_change_answers_for_what_it_brings_alone() throws Exception {
    // Overdue before the change, and in another line after it.
    tree.edit(HAZARD, "deadline: 2026-10-20", "deadline: 2026-09-10");
    commit("2026-09-03", "期限");
    assertThat(since("HEAD")).isEmpty();
    tree.with(HAZARD, "# 一行\n# 又一行\n" + tree.text(HAZARD));
    tree.edit(MEETING, "convened-by: li-si", "convened-by: li-shi");
    assertThat(since("HEAD")).containsExactly("R1 " + MEETING + ":3");
    assertThat(since("HEAD~1")).containsExactly("R1 " + MEETING + ":3", "H2 " + HAZARD + ":10");
    commit("2026-09-04", "错的");
    assertThat(since("HEAD")).isEmpty();
    assertThat(since("HEAD~1")).containsExactly("R1 " + MEETING + ":3");
  }

  @Test
  void a_second_finding_of_the_same_words_is_new() throws Exception {
    tree.with(HAZARD, tree.text(HAZARD) + "wrong-field: 1\n");
    commit("2026-09-03", "错");
    tree.edit(HAZARD, "description: 安全阀超期未检", "description: 安全阀超期未检\nwrong-fields: 1");
    assertThat(since("HEAD")).hasSize(1);
  }

  @Test
  void a_record_that_was_only_renamed_brings_nothing() throws Exception {
    String other = "hazards/2026/2026-009.yaml";
    tree.edit(HAZARD, "owner: special-equipment\n", "");
    commit("2026-09-03", "缺责任科室");
    Files.move(root.resolve(HAZARD), root.resolve(other));
    tree.with(other, tree.text(HAZARD)).without(HAZARD);
    assertThat(since("HEAD")).isEmpty();
  }
}
