package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.ExamplePlace;
import duty.git.CommittedFolder;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Several formats at once, each where it was asked for. */
class OutputTest {
  private static final Path EXAMPLE = ExamplePlace.of("bad/D2-overlap");
  private static final List<String> DAY = List.of("--as-of", "2026-10-08");

  @TempDir private Path temporary;
  private Path records;
  private Stage stage;

  @BeforeEach
  void a_bureau_in_the_user_s_folder() throws IOException {
    records = temporary.resolve("records");
    CopiedFolder.of(EXAMPLE, records);
    Tree.remove(records.resolve(".git"));
    CommittedFolder.in(temporary);
    stage = new Stage(temporary);
  }

  private int run(String... options) {
    List<String> words = new java.util.ArrayList<>(List.of("validate"));
    words.addAll(DAY);
    words.addAll(List.of(options));
    return stage.run(words.toArray(String[]::new));
  }

  private String told(String... options) {
    assertThat(run(options)).isEqualTo(2);
    assertThat(stage.out()).isEmpty();
    assertThat(stage.err().lines()).hasSize(2);
    return stage.err();
  }

  @Test
  void each_format_goes_where_it_was_asked_for() throws IOException {
    assertThat(run()).isEqualTo(1);
    String human = stage.out();
    stage.terminal = true;
    assertThat(told("--format", "json=out/a.json")).contains("没有文件夹 " + temporary.resolve("out"));
    Files.createDirectory(temporary.resolve("out"));
    assertThat(
            run("--format", "json=out/a.json", "--format", "human", "--format", "human=out/a.txt"))
        .isEqualTo(1);
    assertThat(stage.out()).contains("\u001B[").isNotEqualTo(human);
    assertThat(temporary.resolve("out/a.txt")).hasContent(human);
    assertThat(Files.readString(temporary.resolve("out/a.json")))
        .startsWith("{\"schemaVersion\":1,");
    stage.terminal = false;
    assertThat(run("--format", "json")).isEqualTo(1);
    assertThat(Files.readString(temporary.resolve("out/a.json"))).isEqualTo(stage.out());
    try (Stream<Path> left = Files.list(temporary.resolve("out"))) {
      assertThat(left).hasSize(2);
    }
  }

  @Test
  void with_files_only_nothing_but_the_summary_is_said() {
    assertThat(run("--format", "sarif=a.sarif")).isEqualTo(1);
    assertThat(stage.out()).isEmpty();
    assertThat(stage.err().lines()).hasSize(1);
    assertThat(stage.err()).startsWith("共3项");
    assertThat(temporary.resolve("a.sarif")).exists();
  }

  @Test
  void a_file_is_replaced_whole_and_an_absolute_path_is_taken_as_it_is() throws IOException {
    Path file = temporary.resolve("a.txt");
    Files.writeString(file, "x".repeat(100_000));
    assertThat(told("--format", "github=" + file)).contains("不是 duty 生成的，没有覆盖", "--force");
    assertThat(file).hasSize(100_000);
    assertThat(run("--format", "github=" + file, "--force")).isEqualTo(1);
    assertThat(Files.readString(file)).startsWith("::error file=records/duties/").hasLineCount(3);
  }

  @Test
  void two_on_one_screen_or_in_one_file_are_refused_before_anything_is_written() {
    assertThat(told("--format", "json=x.json", "--format", "sarif", "--format", "gitlab"))
        .contains("--format sarif 和 --format gitlab 都要写到屏幕上", "--format gitlab=findings.json");
    assertThat(told("--format", "json", "--format", "json", "--lang", "en"))
        .contains("--format json and --format json both go to standard output");
    assertThat(told("--format", "json=x.json", "--format", "gitlab=./y/../x.json"))
        .contains("两种格式都要写入", "x.json", "各写各的文件");
    assertThat(temporary.resolve("x.json")).doesNotExist();
  }

  @Test
  void a_path_that_will_not_do_is_told_with_what_to_do_instead() {
    assertThat(told("--format", "junit=")).contains("没有文件", "--format junit=findings.xml");
    assertThat(told("--format", "junti=x.xml")).contains("“junti”，是不是 junit？");
    assertThat(told("--format", "json=records")).contains("不是普通文件");
    assertThat(told("--format", "json=a.pdf"))
        .contains("a.pdf 的扩展名不对，能写成的是 json", "写成 --format json=a.json");
    assertThat(told("--format", "json=a\u0000b")).contains("不能用作路径");
  }

  @Test
  void no_record_is_ever_written_over() throws IOException {
    String before = Files.readString(records.resolve("duty.yaml"));
    for (String file :
        List.of("records/new.json", "records/leaders/x.json", "records/leaders/x", "records/a/b")) {
      assertThat(told("--format", "json=" + file)).contains("在台账文件夹里", "台账以外的文件夹");
    }
    assertThat(records.resolve("duty.yaml")).hasContent(before);
    assertThat(records.resolve("a")).doesNotExist();
    stage.directory = records;
    assertThat(told("--format", "sarif=findings.sarif"))
        .contains(temporary.resolve("findings.sarif").toString());
    assertThat(run("--format", "sarif=../findings.sarif")).isEqualTo(1);
    assertThat(run("--format", "sarif=../findings.sarif")).isEqualTo(1);
    assertThat(stage.err()).startsWith("共3项");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_into_the_records_is_seen_through_and_a_link_elsewhere_stays_a_link()
      throws IOException {
    Files.createSymbolicLink(temporary.resolve("innocent"), records.resolve("leaders"));
    assertThat(told("--format", "json=innocent/li-si.json")).contains("在台账文件夹里");
    Files.createSymbolicLink(temporary.resolve("latest"), records.resolve("duty.yaml"));
    assertThat(told("--format", "json=latest")).contains("在台账文件夹里");
    Path real = Files.writeString(temporary.resolve("real.json"), "");
    Path link = Files.createSymbolicLink(temporary.resolve("link.json"), real);
    assertThat(run("--format", "json=link.json")).isEqualTo(1);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(real)).startsWith("{");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_is_no_plain_file_is_not_replaced_by_one() throws Exception {
    Path pipe = temporary.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(told("--format", "json=pipe")).contains("pipe 不是普通文件");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    stage.directory = Path.of("").toAbsolutePath();
    String[] report = {"report", "--quarter", "2026Q3", "--as-of", "2026-10-08", "-o", "" + pipe};
    assertThat(stage.run(report)).isEqualTo(2);
    assertThat(Files.exists(pipe) && !Files.isRegularFile(pipe)).isTrue();
  }

  @Test
  void a_file_that_cannot_be_written_is_trouble_and_the_findings_are_told_all_the_same()
      throws IOException {
    assertThat(run("--format", "human", "--format", "json=" + "x".repeat(260) + ".json"))
        .isEqualTo(3);
    assertThat(stage.out()).contains("错误[D2]");
    assertThat(stage.err()).contains("duty: 读写失败", "duty: reading or writing failed");
  }

  @Test
  void the_summary_tells_rule_by_rule_what_was_looked_at() {
    run("--summary", "--lang", "en");
    assertThat(stage.out())
        .containsPattern("(?m)^rule +looked at +found +asks that$")
        .containsPattern("(?m)^S1 +11 records +none ")
        .containsPattern("(?m)^M1 +3 things owed +notices 1 ")
        .containsPattern("(?m)^D2 +1 record +errors 1 ")
        .containsPattern("(?m)^H1 +checked nothing +none ");
    run("--summary");
    String table = stage.out().substring(stage.out().indexOf("规则 "));
    assertThat(table).contains("未检查任何记录", "3项应办事项");
    assertThat(stage.out()).contains("duty explain M1\n\n规则 ");
    // Where nobody reads the findings as text, the table is said beside them.
    run("--summary", "--format", "gitlab");
    assertThat(stage.out()).startsWith("[").endsWith("]\n");
    assertThat(stage.err()).startsWith(table);
    run("--summary", "--format", "human=a.txt");
    assertThat(stage.err()).doesNotContain("未检查任何记录");
    assertThat(temporary.resolve("a.txt")).content().endsWith(table);
  }

  @Test
  void a_clean_bureau_has_its_summary_too() {
    stage.directory = ExamplePlace.of("good/M1-joint-meeting");
    assertThat(stage.run("validate", "--as-of", "2026-10-08", "--quarter", "Q3", "--summary"))
        .isZero();
    assertThat(stage.out()).startsWith("规则 ");
  }

  @Test
  void the_step_summary_of_github_is_left_alone() throws IOException {
    Path summary = Files.writeString(temporary.resolve("step"), "mine\n");
    stage.environment.put("GITHUB_ACTIONS", "true");
    stage.environment.put("GITHUB_STEP_SUMMARY", summary.toString());
    run("--format", "github", "--summary");
    assertThat(summary).hasContent("mine\n");
    assertThat(stage.out().lines()).hasSize(3).allMatch(line -> line.startsWith("::"));
  }
}
