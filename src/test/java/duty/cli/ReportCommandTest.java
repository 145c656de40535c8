package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.domain.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void a_ledger_without_duties_has_no_report() throws IOException {
    Files.copy(Path.of(RECORDS, "duty.yaml"), folder.resolve("duty.yaml"));
    assertThat(stage.run("report", ".", "--quarter", "2026Q3", "-o", "q3.pdf")).isEqualTo(1);
    assertThat(stage.out()).contains("错误[D2] 2026-10-08 没有一项职责有分工");
    assertThat(stage.err()).contains("未生成2026年第三季度履职情况报告");
    assertThat(folder.resolve("q3.pdf")).doesNotExist();
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
        .isZero();
    assertThat(file).hasContent("原有内容");
    file = Files.move(file, folder.resolve("q3"));
    assertThat(stage.run("report", RECORDS, "--quarter", "2026Q3", "--format", "csv", "-o", "q3"))
        .isEqualTo(2);
    assertThat(stage.err()).contains("q3 是文件", "-o 2026Q3-report");
    assertThat(file).hasContent("原有内容");
  }

  @Test
  void every_paper_has_help_in_both_languages_that_fits_the_screen() {
    for (var line : PaperKinds.ALL) {
      for (String lang : List.of("zh", "en")) {
        assertThat(stage.run("report", line.name(), "--help", "--lang", lang)).isZero();
        String help = stage.out();
        assertThat(help)
            .contains(
                (lang.equals("zh") ? "用法：duty report " : "Usage: duty report ") + line.name());
        assertThat(help.lines()).allMatch(one -> DisplayWidth.of(one) <= 110);
        assertThat(stage.run("help", "report", line.name(), "--lang", lang)).isZero();
        assertThat(stage.out()).isEqualTo(help);
      }
      Manual manual = line.maker().get().manual();
      assertThat(manual.name()).isEqualTo("report " + line.name());
      assertThat(stage.run("report", "--help")).isZero();
      assertThat(stage.out()).contains("\n  " + manual.examples().get(0).line() + " ");
    }
  }

  @Test
  void the_examples_of_every_paper_are_understood() throws IOException {
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    for (var line : PaperKinds.ALL) {
      for (var example : line.maker().get().manual().examples()) {
        String[] words = example.line().substring("duty ".length()).split(" ");
        assertThat(stage.run(words)).as(example.line() + stage.err()).isLessThan(2);
      }
    }
    assertThat(folder.resolve("2026-deputy-equipment-leader.pdf")).exists();
    assertThat(folder.resolve("分工表.pdf")).exists();
    assertThat(folder.resolve("2026Q3-hazards/2026Q3-major.csv")).exists();
  }

  @Test
  void a_paper_that_there_is_not_gets_a_suggestion() {
    assertThat(stage.run("report", "yaer", "--year", "2026")).isEqualTo(2);
    assertThat(stage.err()).contains("没有“yaer”这种公文，是不是 year？", "可以写：year、leader、table");
    assertThat(stage.run("report", RECORDS, "leeder", "李四")).isEqualTo(2);
    assertThat(stage.err()).contains("是不是 leader？");
    assertThat(stage.run("report", "letter", "--lang", "en")).isEqualTo(2);
    assertThat(stage.err()).contains("there is no paper “letter”", "for the quarter's report");
    assertThat(stage.run("report", "台账", "--quarter", "2026Q3")).isEqualTo(2);
    assertThat(stage.err()).contains("没有文件夹 台账");
  }

  @Test
  void a_paper_is_named_before_or_after_the_folder() {
    assertThat(stage.run("report", RECORDS, "table", "-o", "one.pdf")).isZero();
    assertThat(stage.run("report", "--as-of", "2026-10-08", "table", RECORDS, "-o", "two.pdf"))
        .isZero();
    assertThat(folder.resolve("one.pdf")).hasSameBinaryContentAs(folder.resolve("two.pdf"));
  }

  @Test
  void what_a_paper_is_to_be_about_is_found_or_suggested() {
    assertThat(stage.run("report", "leader", "李肆", RECORDS)).isEqualTo(2);
    assertThat(stage.err()).contains("没有负责人“李肆”", "deputy-equipment（李四");
    assertThat(stage.run("report", "leader")).isEqualTo(2);
    assertThat(stage.err()).contains("缺少负责人", "duty report leader 李四");
    assertThat(stage.run("report", "minutes", "0722-meeting-equipmnt", RECORDS)).isEqualTo(2);
    assertThat(stage.err()).contains("是不是 0722-meeting-equipment？");
    String inspection = "activities/2026/Q3/0819-inspection-equipment.yaml";
    assertThat(stage.run("report", "minutes", inspection, RECORDS)).isEqualTo(2);
    assertThat(stage.err()).contains(inspection + " 不是会议记录", "可以写编号，如");
    assertThat(stage.run("report", "bulletin", inspection, RECORDS)).isZero();
    assertThat(stage.run("report", "minutes", "重大事故隐患整改专题会", RECORDS)).isZero();
    assertThat(folder.resolve("2026-0827-meeting-equipment-minutes.pdf")).exists();
    assertThat(
            stage.run(
                "report", "opinion", "--for", "稽查", "--due", "2026-11-30", "--records", RECORDS))
        .isEqualTo(2);
    assertThat(stage.err()).contains("是不是 enforcement-team（稽查队）？");
    assertThat(stage.run("report", "opinion", "--for", "稽查队", "--records", RECORDS)).isEqualTo(2);
    assertThat(stage.err()).contains("缺少--due", "--due 2026-11-30");
  }

  @Test
  void nothing_overdue_gives_no_opinion_and_says_so() {
    assertThat(
            stage.run(
                "report", "opinion", "--for", "稽查队", "--due", "2026-11-30", "--records", RECORDS))
        .isEqualTo(1);
    assertThat(stage.err()).contains("截至 2026-10-08 没有逾期未办的事项");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_year_is_said_in_several_ways_and_has_to_have_begun() {
    for (String year : List.of("2026", "２０２６", "2026年", "2026年度", "今年", "本年度", "current")) {
      assertThat(stage.run("report", "hazards", RECORDS, "--year", year)).as(year).isZero();
    }
    assertThat(stage.run("report", "year", RECORDS, "--year", "2027")).isEqualTo(2);
    assertThat(stage.err()).contains("2027在 2026-10-08 还没有开始");
    assertThat(stage.run("report", "year", RECORDS, "--year", "去年")).isEqualTo(2);
    assertThat(stage.err()).contains("早于台账启用日期 2026-01-01");
    assertThat(stage.run("report", "year", RECORDS, "--year", "二六年")).isEqualTo(2);
    assertThat(stage.err()).contains("“二六年”不是年份", "可以写 2026");
    assertThat(stage.run("report", "year", RECORDS)).isEqualTo(2);
    assertThat(stage.err()).contains("缺少--year");
    assertThat(stage.run("report", "hazards", RECORDS, "--year", "2026", "--quarter", "Q3"))
        .isEqualTo(2);
    assertThat(stage.err()).contains("只能用一个");
  }

  @Test
  void a_missing_folder_is_said_and_not_made() throws IOException {
    Files.writeString(folder.resolve("文件"), "原有内容");
    assertThat(stage.run("report", RECORDS, "--quarter", "2026Q3", "-o", "文件/q3.pdf")).isEqualTo(2);
    assertThat(stage.err()).contains("没有文件夹 " + folder.resolve("文件"), "先建立文件夹");
  }
}
