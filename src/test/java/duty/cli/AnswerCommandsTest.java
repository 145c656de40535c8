package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who registers a receipt or a return, and files again. */
class AnswerCommandsTest {
  private static final String RECORD = "records/filings/2026/2026q3.yaml";

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void a_filed_report() throws IOException {
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    stage = new Stage(folder);
    assertThat(stage.run("file", "--quarter", "2026Q3", "--number", "台市监报〔2026〕21号", "--yes"))
        .isZero();
    stage.today = LocalDate.of(2026, 10, 15);
  }

  private int run(String command, String... more) {
    List<String> words =
        new ArrayList<>(List.of(command, "--quarter", "2026Q3", "--as-of", "2026-10-15"));
    words.addAll(List.of(more));
    return stage.run(words.toArray(String[]::new));
  }

  private String record() throws IOException {
    return Files.readString(folder.resolve(RECORD));
  }

  @Test
  void a_receipt_is_shown_first_and_then_written() throws IOException {
    String[] receipt = {"--date", "2026-10-09", "--by", "孙悦", "--number", "安办收〔2026〕88号"};
    assertThat(run("receipt", receipt)).isEqualTo(1);
    assertThat(stage.err()).contains("没有终端可以确认，没有写入");
    assertThat(record()).doesNotContain("receipt");
    List<String> words = new ArrayList<>(List.of(receipt));
    words.add("--yes");
    assertThat(run("receipt", words.toArray(String[]::new))).isZero();
    assertThat(stage.out())
        .contains(
            "+receipt: {date: 2026-10-09, by: 孙悦, number: 安办收〔2026〕88号}\n records:\n",
            "将消除的问题：\n  提示[F1] 2026年第三季度履职情况报告 2026-10-08 报送，尚未登记签收\n");
    assertThat(stage.err()).isEqualTo("已登记签收：filings/2026/2026q3.yaml。下一步：提交这个文件\n");
    assertThat(run("receipt", words.toArray(String[]::new))).isEqualTo(1);
    assertThat(stage.err()).startsWith("未登记：filings/2026/2026q3.yaml 已登记签收（2026-10-09）\n");
    assertThat(stage.run("verify", "records/attachments/2026/filings/2026q3.pdf")).isZero();
  }

  @Test
  void the_signed_scan_is_kept_and_verified() throws IOException {
    Path scan = Files.writeString(folder.resolve("扫描 1.PDF"), "%PDF-1.4 已签字");
    String kept = "attachments/2026/filings/2026q3-signed.pdf";
    String[] receipt = {"--date", "2026-10-09", "--scan", "扫描 1.PDF", "--yes"};
    assertThat(run("receipt", "--date", "2026-10-09", "--scan", "没有.pdf", "--yes")).isEqualTo(1);
    assertThat(stage.err()).contains("没有文件", "没有.pdf", "--scan 写签字盖章后的扫描件");
    Files.writeString(folder.resolve("records/" + kept), "别的");
    assertThat(run("receipt", receipt)).isEqualTo(1);
    assertThat(stage.err()).contains("已有 " + kept + "，内容不同");
    Files.delete(folder.resolve("records/" + kept));
    assertThat(run("receipt", receipt)).isZero();
    assertThat(stage.out()).doesNotContain("R3");
    assertThat(stage.err()).contains("扫描件存为 " + kept);
    assertThat(record())
        .contains("receipt: {date: 2026-10-09, scan: {file: " + kept + ", sha256: ");
    assertThat(folder.resolve("records/" + kept)).hasSameBinaryContentAs(scan);
    assertThat(run("validate")).isZero();
    assertThat(stage.out()).doesNotContain("[R3]", "[F1]", "[F2]");
    assertThat(stage.run("verify", "扫描 1.PDF", "--records", "records")).isZero();
    assertThat(stage.out())
        .isEqualTo(
            """
            ✓ 是 filings/2026/2026q3.yaml 登记的签字扫描件（2026-10-08 报送，第1版）
            ✓ 报告所依据的记录与当时一致（续办不算）
            """);
    Path hazard = folder.resolve("records/hazards/2026/2026-009.yaml");
    Files.writeString(hazard, Files.readString(hazard) + "note: 改过\n");
    assertThat(stage.run("verify", "扫描 1.PDF", "--records", "records")).isEqualTo(1);
    assertThat(stage.out()).contains("✗ 报告所依据的记录有1份与当时不同", "内容与报送时登记的摘要不同");
    Files.writeString(folder.resolve("records/" + kept), "换过的");
    assertThat(run("validate")).isEqualTo(1);
    assertThat(stage.out()).contains("[R3]");
  }

  @Test
  void after_a_return_it_is_asked_what_was_corrected() throws IOException {
    assertThat(run("return", "--date", "2026-10-12", "--reason", "缺附表", "--yes", "--lang", "en"))
        .isZero();
    assertThat(stage.err())
        .contains("run duty file --quarter 2026Q3 --number NUMBER --amend WHAT to file version 2");
    assertThat(run("validate")).isZero();
    assertThat(stage.out()).contains("警告[F1] 2026年第三季度履职情况报告 2026-10-12 被退回", "报送第2版");
    String[] again = {"--number", "台市监报〔2026〕21号", "--yes"};
    assertThat(run("file", again)).isEqualTo(1);
    assertThat(stage.err()).contains("未报送：第1版所依据的记录没有改动", "--unchanged-because 原因");
    Path hazard = folder.resolve("records/hazards/2026/2026-009.yaml");
    Files.writeString(hazard, Files.readString(hazard) + "note: 补附表\n");
    assertThat(run("file", again)).isEqualTo(1);
    assertThat(stage.err())
        .contains("第1版 2026-10-12 被退回，没有说明更正了什么；此后改动的记录：hazards/2026/2026-009.yaml", "--amend");
    assertThat(run("file", "--number", "台市监报〔2026〕21号", "--amend", "补附表", "--yes")).isZero();
    assertThat(Files.readString(folder.resolve(RECORD.replace("q3", "q3-2"))))
        .contains("version: 2\namends: 2026q3\nreason: 补附表\nmade-by: ");
    assertThat(stage.run("validate", "--quarter", "2026Q3", "--as-of", "2026-10-16")).isZero();
    assertThat(stage.out()).doesNotContain("[F2]", "被退回").contains("尚未登记签收");
    assertThat(run("receipt", "--date", "2026-10-15", "--yes")).isZero();
    assertThat(run("validate")).isZero();
    assertThat(stage.out()).doesNotContain("[F1]", "[F2]");
    assertThat(stage.run("verify", "records/attachments/2026/filings/2026q3.pdf")).isEqualTo(1);
    assertThat(stage.out()).contains("已于 2026-10-12 退回更正", "已被第2版代替");
  }

  @Test
  void what_needs_no_correction_of_the_records_is_filed_again_with_a_reason() throws IOException {
    assertThat(run("return", "--date", "2026-10-12", "--reason", "未盖章", "--yes")).isZero();
    assertThat(run("file", "--number", "台市监报〔2026〕21号", "--unchanged-because", "补盖公章", "--yes"))
        .isZero();
    assertThat(stage.out()).contains("更正：补盖公章");
    assertThat(Files.readString(folder.resolve(RECORD.replace("q3", "q3-2"))))
        .contains("reason: 补盖公章\n");
  }

  @Test
  void what_is_asked_wrongly_is_told() {
    assertThat(stage.run("receipt", "--date", "2026-10-09")).isEqualTo(2);
    assertThat(stage.err()).contains("没有说明是哪次报送", "--quarter 或 --year");
    assertThat(run("receipt", "2026q3", "--date", "2026-10-09")).isEqualTo(2);
    assertThat(stage.err()).contains("只能用一个");
    assertThat(run("receipt")).isEqualTo(2);
    assertThat(stage.err()).contains("--date 2026-10-09");
    assertThat(run("receipt", "--date", "10月9日")).isEqualTo(2);
    assertThat(run("receipt", "--date", "2026-10-16", "--yes")).isEqualTo(1);
    assertThat(stage.err()).contains("签收日期 2026-10-16 还没有到", "不晚于今天（2026-10-15）");
    assertThat(run("receipt", "--date", "2026-10-09", "--by", " ")).isEqualTo(2);
    assertThat(stage.err()).contains("--by 后面是空的");
    assertThat(run("return", "--date", "2026-10-09")).isEqualTo(2);
    assertThat(stage.err()).contains("--reason");
    assertThat(run("receipt", "--year", "2026", "--date", "2026-10-09")).isEqualTo(2);
    assertThat(stage.err()).contains("--year 和 --quarter 只能用一个");
  }
}
