package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Diagnostic;
import duty.check.Severity;
import duty.domain.DisplayWidth;
import duty.git.MadeRepository;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class FrontDoorTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir private Path temporary;
  private Stage stage;

  @BeforeEach
  void stand_in_the_project() {
    stage = new Stage(PROJECT);
  }

  @Test
  void the_shipped_records_have_no_errors_and_the_summary_says_what_to_do_next() {
    assertThat(stage.run("validate", "records", "--as-of", "2026-10-08")).isZero();
    assertThat(stage.err()).containsPattern("检查 records 的\\d+份记录，以2026-10-08为准").contains("下一步：");
  }

  @Test
  void today_is_the_day_in_shanghai() {
    stage.run("validate", "records");
    assertThat(stage.err()).contains("以2026-10-08为准");
    stage.run("validate", "records", "--as-of", "today", "--quarter", "上季度");
    assertThat(stage.err()).contains("以2026-10-08为准，只看2026年第三季度");
  }

  @Test
  void another_folder_than_the_named_one_is_not_judged() throws IOException {
    copyOfRecords("records");
    Files.createDirectory(temporary.resolve("别处"));
    stage.directory = temporary;
    for (String other : List.of("别处", "records/activities/2026", ".")) {
      assertThat(stage.run("validate", other)).as(other).isEqualTo(2);
      assertThat(stage.err()).contains(other + " 里没有 duty.yaml", "附近的台账在 records");
    }
    assertThat(stage.run("validate", "records")).isZero();
    assertThat(stage.err()).contains("检查 records 的");
    stage.directory = temporary.resolve("records");
    assertThat(stage.run("validate")).isZero();
    assertThat(stage.err()).containsPattern("检查\\d+份记录");
  }

  @Test
  void findings_make_1_from_the_severity_asked_for_on() {
    stage.commands = judged(List.of());
    assertThat(stage.run("validate", "records", "--fail-on", "notice")).isZero();
    stage.commands = judged(List.of(Made.weighing(Severity.WARNING)));
    assertThat(stage.run("validate", "records")).isZero();
    assertThat(stage.run("validate", "records", "--fail-on", "warning")).isEqualTo(1);
    assertThat(stage.run("validate", "records", "--fail-on=提示")).isEqualTo(1);
    assertThat(stage.err()).startsWith("共1项：错误0、警告1、提示0；");
  }

  @Test
  void many_findings_make_1_all_the_same() {
    stage.commands = judged(Made.many(256));
    assertThat(stage.run("validate", "records")).isEqualTo(1);
    assertThat(stage.out().split(Pattern.quote("错误[C1]"), -1)).hasSize(257);
    assertThat(stage.err()).startsWith("共256项：错误256、警告0、提示0；");
  }

  @Test
  void a_gap_in_the_table_is_shown_in_its_own_file() throws IOException {
    var root = copyOfRecords("台账 2026");
    var duty = root.resolve("duties/market-entry-licences.yaml");
    Files.writeString(
        duty, Files.readString(duty).replaceFirst("from: 2016-03-01", "from: 2026-02-01"));
    assertThat(stage.run("validate", root.toString(), "--as-of", "2026-10-08")).isEqualTo(1);
    assertThat(stage.out())
        .contains("错误[D2]", "┌─ duties/market-entry-licences.yaml:", "= 说明 duty explain D2");
    stage.directory = root.getParent();
    assertThat(stage.run("validate", "台账 2026", "--as-of", "2026-10-08", "--lang", "en"))
        .isEqualTo(1);
    assertThat(stage.out()).contains("error[D2]", "= see duty explain D2").doesNotContain("[A3]");
  }

  @Test
  void unknown_words_get_a_suggestion_in_both_languages() {
    assertThat(told("valdate")).contains("没有命令“valdate”，是不是 validate？", "duty --help");
    assertThat(told("valdate", "--lang", "en"))
        .contains("there is no command “valdate”; did you mean validate?");
    assertThat(told("validate", "--as-fo", "2026-10-08"))
        .contains("没有选项“--as-fo”，是不是 --as-of？", "duty validate --help");
    assertThat(told("--lang=en", "validate", "--as-fo=2026-10-08"))
        .contains("has no option “--as-fo”; did you mean --as-of?");
    assertThat(told("validate", "--fail-on", "eror"))
        .contains("是不是 error？", "error|warning|notice");
    assertThat(told("validate", "--format", "xml", "--lang", "en"))
        .contains("--format cannot be “xml”", "human|json|sarif|junit|github|gitlab");
    assertThat(told("explain", "D9")).contains("没有规则“D9”");
    assertThat(told("help", "ruls")).contains("是不是 rules？");
    assertThat(told("validate", "recods")).contains("没有文件夹 recods，是不是 records？");
    assertThat(told("validate", "--lang", "fr")).contains("--lang 不能是“fr”", "zh|en");
  }

  @Test
  void a_command_line_that_cannot_be_followed_is_told_in_our_own_words() {
    assertThat(told("validate", "--as-of")).contains("选项 --as-of 后面缺少日期");
    assertThat(told("validate", "--as-of", "--lang", "en"))
        .contains("option --as-of needs a value: DATE");
    assertThat(told("validate", "a", "b")).contains("多了一个参数“b”");
    assertThat(told("validate", "records/duty.yaml")).contains("是文件，不是文件夹");
    assertThat(told("validate", "a\u0000b")).contains("不能用作路径").doesNotContain("\u0000");
    assertThat(told("explain")).contains("缺少规则号", "duty rules");
    assertThat(told("--as-of", "2026-10-08")).contains("没有命令“2026-10-08”");
    assertThat(told("--nonsense")).contains("duty 后面先写命令");
    assertThat(told("validate", "@records")).contains("没有文件夹 @records");
    assertThat(told()).contains("用法：duty 命令");
  }

  @Test
  void a_date_typed_otherwise_is_answered_with_the_right_one() {
    for (var typed :
        List.of("2026/10/8", "2026年10月8日", "20261008", "2026.10.8", "２０２６-10-8", "2026-10-8")) {
      assertThat(told("validate", "--as-of", typed))
          .contains("“" + typed + "”不是日期", "请写成 --as-of 2026-10-08");
      assertThat(told("validate", "--as-of", typed, "--lang", "en"))
          .contains("is not a date", "write --as-of 2026-10-08");
    }
    assertThat(told("validate", "--as-of", "2026-02-30")).contains("这一天不存在", "--as-of 2026-02-28");
    assertThat(told("validate", "--as-of", "2026-13-01")).contains("这一天不存在", "年-月-日");
    assertThat(told("validate", "--as-of", "yesterday")).contains("不是日期", "年-月-日");
    assertThat(told("validate", "--quarter", "2026Q5")).contains("“2026Q5”不是季度", "2026Q4");
  }

  @Test
  void the_language_is_the_option_s_then_the_variable_s_then_the_records_then_the_locale_s()
      throws IOException {
    var root = copyOfRecords("records");
    var settings = root.resolve("duty.yaml");
    var chinese = Files.readString(settings);
    stage.directory = temporary;
    assertThat(language()).isEqualTo("zh");
    stage.environment.put("LC_ALL", "en_US.UTF-8");
    assertThat(language()).isEqualTo("zh");
    Files.writeString(settings, chinese.replace("language: zh", "language: en"));
    assertThat(language()).isEqualTo("en");
    stage.environment.put("LC_ALL", "zh_CN.UTF-8");
    assertThat(language()).isEqualTo("en");
    stage.environment.put("DUTY_LANG", "zh_CN");
    assertThat(language()).isEqualTo("zh");
    assertThat(language("--lang", "en")).isEqualTo("en");
    stage.environment.put("DUTY_LANG", "klingon");
    assertThat(language()).isEqualTo("en");
    assertThat(stage.err()).contains("DUTY_LANG", "klingon");
  }

  @Test
  void away_from_any_records_the_locale_says_the_language() throws IOException {
    Files.createDirectory(temporary.resolve(".git"));
    stage.directory = temporary;
    assertThat(language()).isEqualTo("zh");
    stage.environment.put("LANG", "en_GB.UTF-8");
    assertThat(language()).isEqualTo("en");
    stage.environment.put("LC_MESSAGES", "zh_CN");
    assertThat(language()).isEqualTo("zh");
    stage.environment.put("LC_ALL", "C.UTF-8");
    assertThat(language()).isEqualTo("zh");
    stage.environment.put("LC_ALL", "fr_FR.UTF-8");
    assertThat(language()).isEqualTo("en");
  }

  @Test
  void the_records_that_are_named_say_the_language_too() throws IOException {
    var root = copyOfRecords("english");
    var settings = root.resolve("duty.yaml");
    Files.writeString(settings, Files.readString(settings).replace("language: zh", "language: en"));
    assertThat(stage.run("validate", root.toString())).isZero();
    assertThat(stage.err())
        .contains("records in " + root.toRealPath() + " checked as of 2026-10-08");
    assertThat(told("validate", root.toString(), "--as-of", "x")).contains("is not a date");
  }

  @Test
  void the_root_is_found_from_beside_from_within_and_from_below() throws IOException {
    var root = copyOfRecords("repository/records");
    Files.createDirectory(temporary.resolve("repository/.git"));
    Files.createDirectories(temporary.resolve("repository/tools/deep"));
    for (var from :
        List.of(
            "repository",
            "repository/records",
            "repository/records/duties",
            "repository/tools/deep")) {
      stage.directory = temporary.resolve(from);
      assertThat(stage.run("validate")).as(from).isZero();
    }
    assertThat(root).isDirectory();
  }

  @Test
  void the_root_is_not_looked_for_past_the_git_root() throws IOException {
    copyOfRecords("records");
    var repository = Files.createDirectories(temporary.resolve("repository/below")).getParent();
    stage.directory = repository.resolve("below");
    assertThat(stage.run("validate")).isZero();
    // In a linked worktree .git is a file.
    Files.writeString(repository.resolve(".git"), "gitdir: elsewhere\n");
    assertThat(told("validate"))
        .contains("找不到台账", repository.resolve("below").toString(), "duty validate 台账文件夹")
        .doesNotContain(temporary + "、")
        .doesNotContain("、" + temporary + " ");
    assertThat(told("validate", "--lang", "en")).contains("no records found");
  }

  @Test
  void json_is_one_finding_a_line_and_says_the_same_in_every_language() {
    stage.commands = judged(Made.many(3));
    assertThat(stage.run("validate", "records", "--format", "json")).isEqualTo(1);
    var printed = stage.out();
    assertThat(printed)
        .startsWith(
            "{\"schemaVersion\":1,\"asOf\":\"2026-10-08\",\"quarter\":null,\"records\":0,"
                + "\"history\":\"unasked\",\"since\":null,\"counts\":{\"error\":3,\"warning\":0,\"notice\":0},\"findings\":[\n{")
        .endsWith(
            "}\n],\"setAside\":[],\"rules\":[\n{\"rule\":\"C1\",\"records\":1,\"owed\":0,\"findings\":3}\n]}\n")
        .contains(
            "{\"rule\":\"C1\",\"severity\":\"error\",\"topic\":\"fulfilment\",\"message\":{\"zh\":\"李四",
            "\"file\":\"duties/a.yaml\",\"line\":7,\"column\":13,\"start\":100,\"end\":116",
            "\"due\":\"2026-09-30\",\"overdueDays\":8,");
    assertThat(printed.lines()).hasSize(7);
    assertThat(objects(printed)).isEqualTo(1 + 1 + 3 * 5 + 1);
    assertThat(stage.err()).startsWith("共3项");
    stage.run("validate", "records", "--format", "json", "--lang", "en");
    assertThat(stage.out()).isEqualTo(printed);
  }

  @Test
  void json_without_findings_is_still_json() {
    assertThat(stage.run("validate", "records", "--format", "json", "--quarter", "Q3")).isZero();
    assertThat(stage.out())
        .containsPattern("\"quarter\":\"2026Q3\",\"records\":\\d+,")
        .endsWith("]}\n");
    assertThat(objects(stage.out())).isGreaterThanOrEqualTo(2);
  }

  @Test
  void colour_is_for_terminals_that_can_and_want_it() {
    stage.commands = judged(Made.many(1));
    assertThat(coloured()).isFalse();
    stage.terminal = true;
    assertThat(coloured()).isTrue();
    stage.environment.put("TERM", "dumb");
    assertThat(coloured()).isFalse();
    stage.environment.put("TERM", "xterm-256color");
    stage.environment.put("NO_COLOR", "1");
    assertThat(coloured()).isFalse();
  }

  @Test
  void a_fault_of_our_own_makes_3_and_names_the_file_with_the_trace() throws IOException {
    stage.commands =
        with(
            (root, asOf, only) -> {
              throw new IllegalStateException("boom");
            });
    assertThat(stage.run("validate", "records")).isEqualTo(3);
    assertThat(stage.out()).isEmpty();
    assertThat(stage.err())
        .contains("程序自身出错（IllegalStateException）", "duty itself failed", "问题单", "an issue")
        .doesNotContain("\tat ");
    var match = Pattern.compile("请把 (\\S+) 附").matcher(stage.err());
    assertThat(match.find()).isTrue();
    var trace = Path.of(match.group(1));
    assertThat(Files.readString(trace)).contains("boom", "    at duty.", "duty validate records");
    Files.delete(trace);
    stage.environment.put("DUTY_DEBUG", "1");
    assertThat(stage.run("validate", "records")).isEqualTo(3);
    assertThat(stage.err()).contains("boom", "    at duty.");
  }

  @Test
  void an_exhausted_stack_is_a_fault_too() {
    stage.environment.put("DUTY_DEBUG", "1");
    stage.commands =
        with(
            (root, asOf, only) -> {
              throw new StackOverflowError();
            });
    assertThat(stage.run("validate", "records")).isEqualTo(3);
  }

  @Test
  void what_cannot_be_read_makes_3_and_is_named() {
    stage.commands =
        with(
            (root, asOf, only) -> {
              throw new UncheckedIOException(new AccessDeniedException("/秘密/a.yaml"));
            });
    assertThat(stage.run("validate", "records")).isEqualTo(3);
    assertThat(stage.err())
        .contains("读写失败：/秘密/a.yaml 没有权限", "may not be opened")
        .doesNotContain("\tat ");
  }

  @Test
  void a_reader_that_has_enough_is_left_in_peace_and_a_full_disk_is_told() {
    stage.commands = judged(Made.many(1000));
    stage.target = failing("Broken pipe");
    assertThat(stage.run("validate", "records")).isEqualTo(1);
    assertThat(stage.err().lines()).hasSize(1);
    stage.target = failing("No space left on device");
    assertThat(stage.run("validate", "records")).isEqualTo(3);
    assertThat(stage.err()).contains("输出写不出去：磁盘已满");
  }

  @Test
  void the_version_needs_no_records() {
    stage.directory = Path.of("/");
    assertThat(stage.run("--version")).isZero();
    assertThat(stage.out()).startsWith("duty ").endsWith("\n");
    assertThat(stage.err()).isEmpty();
  }

  @Test
  void every_command_has_help_in_both_languages_that_fits_the_screen() {
    for (var line : CommandCatalog.ALL) {
      for (var lang : List.of("zh", "en")) {
        assertThat(stage.run(line.name(), "--help", "--lang", lang)).isZero();
        var help = stage.out();
        assertThat(help)
            .contains(lang.equals("zh") ? "用法：duty " + line.name() : "Usage: duty " + line.name());
        assertThat(help.lines()).allMatch(one -> DisplayWidth.of(one) <= 110);
        assertThat(stage.run("help", line.name(), "--lang", lang)).isZero();
        assertThat(stage.out()).isEqualTo(help);
        assertThat(stage.run("--lang", lang, line.name(), "nonsense", "--nonsense", "-h")).isZero();
        assertThat(stage.out()).isEqualTo(help);
      }
      assertThat(line.maker().get().manual().name()).isEqualTo(line.name());
      assertThat(line.maker().get().manual().examples()).hasSizeBetween(2, 3);
      assertThat(stage.run("--help")).isZero();
      assertThat(stage.out()).contains("\n  " + line.name() + " ");
    }
  }

  @Test
  void the_examples_in_the_help_are_understood() throws IOException {
    stage.directory = copyOfRecords("records").getParent(); // some of them write
    try (MadeRepository repository = MadeRepository.in(stage.directory)) {
      String first = repository.putAll("records").commit("2026-10-01", "建立台账");
      String second = repository.put("README.md", "x").commit("2026-10-02", "说明");
      repository.ref("refs/remotes/origin/main", second).ref("refs/tags/2026Q3-filed", first);
    }
    Files.writeString(stage.directory.resolve("2026q3.pdf"), "%PDF-1.7");
    for (var line : CommandCatalog.ALL) {
      for (var example : line.maker().get().manual().examples()) {
        var words = example.line().split(" ");
        assertThat(words[0]).isEqualTo("duty");
        assertThat(stage.run(List.of(words).subList(1, words.length).toArray(String[]::new)))
            .as(example.line() + stage.err())
            .isLessThan(2);
      }
    }
  }

  @Test
  void rules_are_listed_and_explained() {
    assertThat(stage.run("rules")).isZero();
    assertThat(stage.out().lines().takeWhile(line -> !line.isEmpty()))
        .hasSize(1 + Made.rules().size());
    assertThat(stage.run("rules", "--format", "markdown", "--lang", "en")).isZero();
    assertThat(stage.out()).startsWith("| rule |").contains("\n|---|").contains("| D2 | error |");
    for (var name : List.of("D2", "d2", "Ｄ２")) {
      assertThat(stage.run("explain", name)).isZero();
      assertThat(stage.out()).startsWith("D2 每项职责").contains("依据", "改法", "不合要求\n  assignments:");
    }
  }

  private String told(String... args) {
    assertThat(stage.run(args)).as(String.join(" ", args) + stage.err()).isEqualTo(2);
    assertThat(stage.out()).isEmpty();
    return stage.err();
  }

  private String language(String... more) {
    var args = new java.util.ArrayList<>(List.of("--help"));
    args.addAll(List.of(more));
    stage.run(args.toArray(String[]::new));
    return stage.out().contains("用法") ? "zh" : "en";
  }

  private boolean coloured() {
    stage.run("validate", "records");
    return stage.out().contains("\u001B[");
  }

  /** How many objects there are; fails where it is not JSON. */
  private static int objects(String json) {
    int count = 0;
    try (var parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        count += token == JsonToken.START_OBJECT ? 1 : 0;
      }
    }
    return count;
  }

  private static List<CommandCatalog.Line> judged(List<Diagnostic> diagnostics) {
    return with((root, asOf, only) -> Made.verdict(diagnostics));
  }

  private static List<CommandCatalog.Line> with(ValidateCommand.Judge judge) {
    return List.of(new CommandCatalog.Line("validate", () -> new ValidateCommand(judge)));
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private Path copyOfRecords(String name) throws IOException {
    var target = Files.createDirectories(temporary.resolve(name));
    var source = PROJECT.resolve("records");
    try (var files = Files.walk(source)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = target.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
    }
    return target;
  }

  @Test
  void text_is_written_and_answers_are_read_in_the_encoding_that_is_asked_for() {
    Charset gbk = Charset.forName("GBK");
    Stage gbkStage = new Stage(Path.of("records").toAbsolutePath());
    gbkStage.environment.putAll(Map.of("DUTY_ENCODING", "GBK", "DUTY_ERROR_ENCODING", "GBK"));
    assertThat(gbkStage.run("𠮷✓\u001B")).isEqualTo(2);
    assertThat(gbkStage.err(gbk)).contains("没有命令“<U+20BB7>√<U+001B>”");
    assertThat(gbkStage.run("table", "--as-of", "2026-10-08")).isZero();
    assertThat(((ByteArrayOutputStream) gbkStage.target).toString(gbk)).contains("分管负责人");
    Stage utf8 = new Stage(Path.of("records").toAbsolutePath());
    utf8.run("table", "--as-of", "2026-10-08");
    assertThat(((ByteArrayOutputStream) gbkStage.target).toString(gbk)).isEqualTo(utf8.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GKB", "中文", "ISO-2022-CN"})
  void an_encoding_that_is_none_is_told(String name) {
    Stage odd = new Stage(Path.of("records").toAbsolutePath());
    odd.environment.put("DUTY_ENCODING", name);
    assertThat(odd.run("rules")).isEqualTo(2);
    assertThat(odd.out()).isEmpty();
    assertThat(odd.err()).contains("DUTY_ENCODING 是“" + name + "”", "改为 UTF-8 或 GBK");
  }
}
