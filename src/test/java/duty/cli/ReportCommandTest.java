package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code duty report}, where it is asked for what cannot be. */
class ReportCommandTest {
  private static final String RECORDS = Path.of("records").toAbsolutePath().toString();

  @TempDir private Path folder;
  private Stage stage;

  @BeforeEach
  void stand_in_an_empty_folder() {
    stage = new Stage(folder);
  }

  @Test
  void a_quarter_before_the_records_begin_has_no_report() {
    assertThat(stage.run("report", RECORDS, "--quarter", "1999Q1")).isEqualTo(2);
    assertThat(stage.err()).contains("1999年第一季度早于台账启用日期 2026-01-01", "下一步：");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_quarter_that_has_not_begun_has_no_report_and_none_is_proposed() {
    assertThat(stage.run("report", RECORDS, "--quarter", "2027Q1")).isEqualTo(2);
    assertThat(stage.err()).contains("2027年第一季度在 2026-10-08 还没有开始");
    assertThat(stage.run("validate", RECORDS, "--quarter", "2027Q1")).isZero();
    assertThat(stage.err()).doesNotContain("duty report").contains("可换一个季度");
  }

  @Test
  void a_folder_cannot_be_the_paper() throws IOException {
    Files.createDirectory(folder.resolve("季报"));
    assertThat(stage.run("report", RECORDS, "--quarter", "2026Q3", "-o", "季报")).isEqualTo(2);
    assertThat(stage.err()).contains("季报 是文件夹", "-o 季报/2026Q3-report.pdf");
    assertThat(stage.run("report", RECORDS, "--quarter", "2026Q3", "-o", "")).isEqualTo(2);
    assertThat(folder.resolve("季报")).isEmptyDirectory();
  }

  @Test
  void a_file_cannot_be_the_folder_of_tables() throws IOException {
    Path file = Files.writeString(folder.resolve("q3.csv"), "原有内容");
    assertThat(
            stage.run("report", RECORDS, "--quarter", "2026Q3", "--format", "csv", "-o", "q3.csv"))
        .isEqualTo(2);
    assertThat(stage.err()).contains("q3.csv 是文件", "-o 2026Q3-report");
    assertThat(file).hasContent("原有内容");
  }

  @Test
  void below_a_file_nothing_can_be_written_and_both_languages_say_why() throws IOException {
    Files.writeString(folder.resolve("文件"), "原有内容");
    assertThat(stage.run("report", RECORDS, "--quarter", "2026Q3", "-o", "文件/q3.pdf")).isEqualTo(3);
    assertThat(stage.err()).contains("已是一个文件", "is there already and is a file");
  }
}
