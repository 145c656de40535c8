package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who files a report and has it verified. */
class FileCommandTest {
  private static final String PAPER = "records/attachments/2026/filings/2026q3.pdf";
  private static final String RECORD = "records/filings/2026/2026q3.yaml";

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    Path records = Path.of("records");
    try (Stream<Path> files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    stage = new Stage(folder);
  }

  private int file(String... more) {
    return stage.run(
        Stream.concat(
                Stream.of("file", "--quarter", "2026Q3", "--number", "台市监报〔2026〕21号"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void a_dry_run_shows_and_writes_nothing() {
    assertThat(file("--dry-run", "--by", "孔维")).isZero();
    assertThat(stage.out().replaceAll("\\d+ KB|\\d+份", "…"))
        .isEqualTo(
            """
            台儿庄区市场监督管理局2026年第三季度安全生产“党政同责、一岗双责”履职情况报告，第1版，截至 2026-10-08
            文号 台市监报〔2026〕21号，签发人 张三，日期 2026-10-08
            报告 attachments/2026/filings/2026q3.pdf（…），内附所依据的记录…，可据以重新成文
            报送记录 filings/2026/2026q3.yaml，列有…记录的摘要，没有台账版本（不在 git 仓库里，或 git 读不了它）
            """);
    assertThat(stage.err()).contains("没有写入");
    assertThat(folder.resolve(RECORD)).doesNotExist();
    assertThat(folder.resolve(PAPER)).doesNotExist();
    assertThat(file("--lang", "en")).isEqualTo(1);
    assertThat(stage.err()).contains("nothing was written", "--yes");
    assertThat(folder.resolve(RECORD)).doesNotExist();
  }

  @Test
  void what_was_filed_is_in_order_and_verified_here_and_elsewhere() throws IOException {
    assertThat(file("--yes")).isZero();
    assertThat(stage.err())
        .startsWith("已写入 attachments/2026/filings/2026q3.pdf 和 filings/2026/2026q3.yaml");
    assertThat(stage.run("validate", "--quarter", "2026Q3")).isZero();
    assertThat(stage.out()).doesNotContain("[F1]", "[F2]", "[R3]");
    assertThat(stage.run("verify", PAPER)).isZero();
    assertThat(stage.out().lines()).hasSize(5).filteredOn(line -> line.startsWith("✓")).hasSize(4);
    assertThat(stage.err()).isEqualTo(PAPER + "：核验通过\n");
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.copy(folder.resolve(PAPER), elsewhere.resolve("q3.pdf"));
    Files.createDirectory(elsewhere.resolve(".git")); // the search for records ends here
    stage.directory = elsewhere;
    assertThat(stage.run("verify", "q3.pdf", "--lang", "en")).isZero();
    assertThat(stage.out()).contains("the file is whole", "the same byte for byte");
    assertThat(stage.err()).contains("q3.pdf: verified\n", "add --records");
  }

  @Test
  void filing_twice_is_refused_and_an_amendment_needs_reason_and_approver() throws IOException {
    assertThat(file("--yes")).isZero();
    assertThat(file("--yes")).isEqualTo(1);
    assertThat(stage.err()).contains("未报送：2026年第三季度履职情况报告已于 2026-10-08 报送", "--amend");
    assertThat(file("--amend", "更正单位名称")).isEqualTo(1);
    assertThat(stage.err()).contains("没有写批准人", "--approved-by");
    assertThat(file("--approved-by", "张三")).isEqualTo(2);
    assertThat(file("--amend", "一", "--unchanged-because", "二")).isEqualTo(2);
    String[] amendment = {"--amend", "更正单位名称", "--approved-by", "张三", "--yes"};
    assertThat(file(amendment)).isEqualTo(1);
    assertThat(stage.err()).contains("未报送：第1版所依据的记录没有改动，没有更正什么", "--unchanged-because");
    Path hazard = folder.resolve("records/hazards/2026/2026-009.yaml");
    Files.writeString(hazard, Files.readString(hazard) + "note: 改过\n");
    assertThat(file("--unchanged-because", "补签字", "--approved-by", "张三")).isEqualTo(1);
    assertThat(stage.err()).contains("第1版以后改动过记录：hazards/2026/2026-009.yaml");
    assertThat(file(amendment)).isZero();
    assertThat(folder.resolve("records/filings/2026/2026q3-2.yaml")).exists();
    assertThat(stage.run("verify", PAPER.replace("q3", "q3-2"))).isZero();
    assertThat(stage.run("verify", PAPER)).isEqualTo(1);
    assertThat(stage.out())
        .contains("✓ 文件完整", "✗ 已被第2版代替，见 filings/2026/2026q3-2.yaml", "此后改动过1份：");
    assertThat(stage.err()).isEqualTo(PAPER + "：是报送过的第1版，已被第2版代替\n");
  }

  /** A number of the right form that no other paper has, and somebody in post who signs. */
  @Test
  void number_and_signer_are_looked_at() {
    String[] wrong = {"--number", "台市监报[2026]第21号", "--dry-run"};
    assertThat(stage.run(with(wrong))).isEqualTo(1);
    assertThat(stage.err()).contains("“台市监报[2026]第21号”不是文号", "--number 台市监报〔2026〕21号");
    assertThat(stage.run(with("--dry-run"))).isEqualTo(1);
    assertThat(stage.err()).contains("未报送：没有写文号", "加上 --number 文号");
    assertThat(stage.run(with("--number", "台市监报〔2026〕9号", "--dry-run"))).isEqualTo(1);
    assertThat(stage.err()).contains("文号 台市监报〔2026〕9号 已用于 filings/2026/2026q1.yaml");
    assertThat(file("--signer", "李四", "--dry-run")).isZero();
    assertThat(stage.out()).contains("，签发人 李四，");
    assertThat(file("--signer", "李五", "--dry-run")).isEqualTo(1);
    assertThat(stage.err()).contains("没有负责人“李五”");
  }

  private static String[] with(String... more) {
    return Stream.concat(Stream.of("file", "--quarter", "2026Q3"), Stream.of(more))
        .toArray(String[]::new);
  }

  @Test
  void days_to_come_are_refused() {
    assertThat(file("--as-of", "2027-01-05", "--yes")).isEqualTo(1);
    assertThat(stage.err())
        .contains("未报送：报告截止日期 2027-01-05 还没有到", "不晚于今天（2026-10-08）")
        .contains("未报送：报送日期 2027-01-05 还没有到");
    assertThat(file("--filed", "2026-10-09", "--yes")).isEqualTo(1);
    assertThat(stage.err()).contains("报送日期 2026-10-09 还没有到");
  }

  @Test
  void what_is_asked_wrongly_is_told() {
    assertThat(stage.run("file")).isEqualTo(2);
    assertThat(stage.err()).contains("没有说明是哪个季度");
    assertThat(stage.run("file", "--quarter", "本季度")).isEqualTo(1);
    assertThat(stage.err()).contains("未报送：2026年第四季度到 2026-12-31 才结束");
    assertThat(stage.run("verify")).isEqualTo(2);
    assertThat(stage.run("verify", "nothing.pdf")).isEqualTo(2);
    assertThat(stage.err()).contains("没有文件 nothing.pdf");
    assertThat(stage.run("verify", "records")).isEqualTo(2);
    assertThat(stage.err()).contains("records 不是文件");
  }

  @Test
  void unsound_records_are_not_filed() throws IOException {
    Files.writeString(folder.resolve("records/hazards/2026/2026-099.yaml"), "found: 2026-09-01\n");
    assertThat(file("--yes")).isEqualTo(1);
    assertThat(stage.out()).contains("错误[S3]");
    assertThat(stage.err()).contains("不能报送");
    assertThat(folder.resolve(PAPER)).doesNotExist();
  }

  @Test
  void whatever_is_no_filed_report_is_told_without_a_trace() throws IOException {
    assertThat(stage.run("report", "--quarter", "2026Q3", "-o", "draft.pdf")).isZero();
    assertThat(stage.run("verify", "draft.pdf")).isEqualTo(1);
    assertThat(stage.out()).contains("✗ 没有报送过", "✗ 台账里没有登记这份报告");
    assertThat(stage.err()).isEqualTo("draft.pdf：核验不通过\n");
    for (String content :
        new String[] {"", "name: 张三\n", "%PDF-1.4\n/Encrypt", "%PDF-1.7\n<duty:seal>"}) {
      Files.writeString(folder.resolve("odd.pdf"), content);
      assertThat(stage.run("verify", "odd.pdf", "--lang", "en")).isEqualTo(1);
      assertThat(stage.out())
          .contains(content.startsWith("%PDF") ? "another program saved it" : "it is no PDF");
    }
    assertThat(stage.run("verify", PAPER.replace("q3", "q1"))).isZero();
  }

  @Test
  void a_setting_that_changed_since_is_told_and_does_not_count() throws IOException {
    assertThat(file("--yes")).isZero();
    Path settings = folder.resolve("records/duty.yaml");
    Files.writeString(settings, Files.readString(settings) + "note: 改过\n");
    assertThat(stage.run("verify", PAPER)).isZero();
    assertThat(stage.out())
        .contains("另有1份提供名称、设置等的记录与当时不同，不影响核验：\n~ 设置  duty.yaml\n    备注：填写 改过\n");
  }

  /** Whoever stands in one's own records and looks at another's paper. */
  @Test
  void the_paper_of_another_body_is_not_held_against_these_records() throws IOException {
    assertThat(file("--yes")).isZero();
    Path settings = folder.resolve("records/duty.yaml");
    Files.writeString(settings, Files.readString(settings).replace("台儿庄区市场监督管理局", "别处的局"));
    Files.delete(folder.resolve(RECORD));
    assertThat(stage.run("verify", PAPER)).isZero();
    assertThat(stage.out()).endsWith("报告是台儿庄区市场监督管理局的，这里是别处的局的台账，没有对照\n").hasLineCount(4);
    assertThat(stage.err()).startsWith(PAPER + "：核验通过\n只看了文件本身");
  }

  @Test
  void what_changed_since_is_told_with_its_old_and_new_words() throws IOException {
    assertThat(file("--yes")).isZero();
    Path hazard = folder.resolve("records/hazards/2026/2026-009.yaml");
    Files.writeString(hazard, Files.readString(hazard) + "note: 改过\n");
    assertThat(stage.run("verify", PAPER)).isEqualTo(1);
    assertThat(stage.out())
        .contains(
            "✗ 报告所依据的记录有1份与当时不同：\n", "~ 隐患 2026-009  hazards/2026/2026-009.yaml\n    备注：填写 改过\n");
  }
}
