package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who hands a duty over. */
class AssignCommandTest {
  private static final String DUTY = "records/duties/special-equipment-supervision.yaml";

  @TempDir private Path folder;
  private Stage stage;
  private String before;

  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    Path records = Path.of("records").toAbsolutePath();
    try (var files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("records").resolve(records.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    stage = new Stage(folder);
    before = text();
  }

  private String text() throws IOException {
    return Files.readString(folder.resolve(DUTY));
  }

  @Test
  void a_dry_run_shows_diff_and_what_is_handed_over_and_writes_nothing() throws IOException {
    assertThat(stage.run("assign", "2", "--leader", "王五", "--from", "2026-11-01", "--dry-run"))
        .isZero();
    assertThat(stage.out())
        .contains(
            "+    to: 2026-10-31\n",
            "+  - from: 2026-11-01\n",
            "+    leader: deputy-registration\n",
            "将新增的问题：")
        .startsWith("自 2026-11-01 起由李四移交王五\n\n---")
        .containsSubsequence(
            "一并移交：",
            "隐患 2026-008（重大）",
            "仍由原分管负责人完成：",
            "李四 2026年第四季度尚须召集会议 1 次",
            "接任后须办：",
            "王五 2026年第四季度尚须召集会议 1 次",
            "王五 与 特监科 的 2026 年度责任书尚未签订",
            "分工表须在 2026-12-01 前报区安委会办公室备案");
    assertThat(stage.err()).contains("没有写入").doesNotContain("注意：");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void late_in_a_year_the_next_year_s_agreement_is_the_first_one() {
    assertThat(stage.run("assign", "2", "--leader", "王五", "--from", "2026-12-10", "--dry-run"))
        .isZero();
    assertThat(stage.out()).contains("王五 与 特监科 的 2027 年度责任书尚未签订，期限 2027-03-31");
  }

  @Test
  void what_may_not_be_meant_is_said_before_the_question_and_so_is_what_it_comes_to() {
    stage.terminal = true;
    String[] words = {"assign", "2", "--leader", "王五", "--from", "2027-11-01"};
    assertThat(stage.run(words)).isEqualTo(1);
    assertThat(stage.err())
        .startsWith("注意：2027-11-01 还有389天，请核对 --from 的年份\n自 2027-11-01 起由李四移交王五\n写入 ");
    assertThat(stage.run("assign", "2", "--section", "特监科", "--from", "2026-11-01")).isEqualTo(1);
    assertThat(stage.err())
        .startsWith("注意：责任科室改了，责任人仍是“科、所主要负责人”；也要改的，加上 --responsible\n自 2026-11-01 起责任科室由");
  }

  @Test
  void what_comes_and_goes_says_whether_a_waiver_sets_it_aside() throws IOException {
    Files.writeString(
        folder.resolve("records/waivers/director.yaml"),
        """
        rule: M1
        leader: director
        from: 2026-10-01
        to: 2026-12-31
        reason: 局长会议与党组会合并召开
        approved-by: 张三
        document: 台市监〔2026〕31号
        expires: 2026-12-31
        """);
    String[] words = {"assign", "7", "--vacant", "--from", "2026-10-01", "--dry-run"};
    assertThat(stage.run(words)).as(stage.err()).isZero();
    assertThat(stage.out())
        .containsSubsequence(
            "将新增的问题：\n",
            "[M1] 张三 2026年第四季度尚未登记召集会议（应不少于1次）（按 waivers/director.yaml 豁免）\n",
            "将消除的问题：\n",
            "  提示[M1] 孙玥 2026年第四季度尚未登记召集会议（应不少于1次）\n",
            "  提示[C1] 孙玥 2026年第四季度尚未登记带队检查（应不少于1次）"
                + "（按 waivers/2026q4-inspection-enforcement.yaml 豁免）\n")
        .doesNotContain("检查结果不变");
  }

  @Test
  void with_yes_it_is_written() throws IOException {
    assertThat(
            stage.run(
                "assign", "2", "--leader", "王五", "--from", "2026-11-01", "--yes", "--lang", "en"))
        .isZero();
    assertThat(stage.err())
        .startsWith("wrote duties/special-equipment-supervision.yaml")
        .contains("git restore duties/special-equipment-supervision.yaml", "git revert");
    assertThat(text())
        .isEqualTo(
            before.replace("  - from: 2024-05-06\n", "  - from: 2024-05-06\n    to: 2026-10-31\n")
                + """
                  - from: 2026-11-01
                    principal: director
                    leader: deputy-registration
                    sections: [special-equipment, grassroots]
                    responsible: 科、所主要负责人
                """);
    assertThat(stage.run("table", "--as-of", "2026-11-01", "--names")).isZero();
    assertThat(stage.run("validate", "--as-of", "2026-10-08")).isZero();
  }

  @Test
  void without_a_terminal_and_without_yes_nothing_is_written() throws IOException {
    assertThat(stage.run("assign", "2", "--leader", "王五", "--from", "2026-11-01")).isEqualTo(1);
    assertThat(stage.err()).contains("没有终端可以确认", "--yes");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void on_a_terminal_silence_is_no() throws IOException {
    stage.terminal = true;
    assertThat(stage.run("assign", "2", "--leader", "王五", "--from", "2026-11-01")).isEqualTo(1);
    assertThat(stage.err()).contains("写入 duties/special-equipment-supervision.yaml？", "没有写入");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void a_refusal_says_why_and_what_to_do_in_both_languages() throws IOException {
    assertThat(stage.run("assign", "2", "--leader", "王六", "--from", "2026-11-01", "--yes"))
        .isEqualTo(1);
    assertThat(stage.err()).contains("没有负责人“王六”", "是不是 deputy-registration");
    assertThat(
            stage.run(
                "assign", "2", "--leader", "郑十", "--from", "2026-11-01", "--yes", "--lang", "en"))
        .isEqualTo(1);
    assertThat(stage.err()).contains("not handed over:", "next:");
    assertThat(text()).isEqualTo(before);
  }

  @Test
  void what_is_not_said_is_asked_for() {
    assertThat(stage.run("assign")).isEqualTo(2);
    assertThat(stage.err()).contains("缺少职责", "duty assign 2 --leader 王五 --from 2026-11-01");
    assertThat(stage.run("assign", "2", "--leader", "王五")).isEqualTo(2);
    assertThat(stage.err()).contains("缺少--from");
    assertThat(stage.run("assign", "2", "--leader", "王五", "--vacant", "--from", "2026-11-01"))
        .isEqualTo(2);
    assertThat(stage.err()).contains("--leader 和 --vacant 只能用一个");
  }
}
