package duty.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.git.MadeRepository;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diff}, {@code log} and {@code validate --since}, as they are typed. */
class HistoryCommandsTest {
  private static final String MEETING = "records/activities/2026/Q3/0810-meeting-li-si.yaml";

  @TempDir private Path folder;
  private final Tree tree = Tree.clean();
  private MadeRepository made;
  private Stage stage;

  @BeforeEach
  void start() {
    made = MadeRepository.in(folder);
    for (String file : tree.names()) {
      made.put("records/" + file, tree.text(file));
    }
    made.commit("2026-09-01", "建立台账");
    made.checkout();
    stage = new Stage(folder);
  }

  @AfterEach
  void close() {
    made.close();
  }

  private void editMeeting() throws IOException {
    Path file = folder.resolve(MEETING);
    Files.writeString(
        file, Files.readString(file).replace("convened-by: li-si", "convened-by: wang-wu"));
  }

  @Test
  void diff_tells_and_sums_up() throws IOException {
    editMeeting();
    assertThat(stage.run("diff", "HEAD")).isZero();
    assertThat(stage.out())
        .isEqualTo(
            """
            ~ 履职活动 0810-meeting-li-si  activities/2026/Q3/0810-meeting-li-si.yaml
                召集人 增加 王五
                召集人 去掉 李四
            """);
    assertThat(stage.err()).contains("修改1份", "duty log");
    assertThat(stage.run("diff", "HEAD..", "records", "--lang", "en")).isZero();
    assertThat(stage.out()).isEmpty();
    assertThat(stage.err()).contains("no record changed");
  }

  @Test
  void json_is_one_record_a_line_in_both_languages() throws IOException {
    editMeeting();
    stage.run("diff", "main", "--format", "json");
    JsonNode json = new JsonMapper().readTree(stage.out());
    assertThat(json.get("schemaVersion").asInt()).isEqualTo(1);
    assertThat(json.get("to").isNull()).isTrue();
    assertThat(json.get("changes").get(0).get("act").asString()).isEqualTo("changed");
    assertThat(json.get("changes").get(0).get("told").get(0).get("en").asString())
        .isEqualTo("convened-by gained 王五");
    stage.run("log", "0810-meeting-li-si", "--format", "json");
    json = new JsonMapper().readTree(stage.out());
    assertThat(json.get("steps")).hasSize(2);
    assertThat(json.get("steps").get(0).get("commit").isNull()).isTrue();
    assertThat(json.get("steps").get(1).get("day").asString()).isEqualTo("2026-09-01");
    stage.run("validate", "--since", "HEAD", "--format", "json");
    json = new JsonMapper().readTree(stage.out());
    assertThat(json.get("since").asString()).isEqualTo(made.head().substring(0, 12));
    assertThat(json.get("history").asString()).isEqualTo("full");
    assertThat(json.get("leftOut").isNumber()).isTrue();
  }

  @Test
  void log_tells_when_who_and_what() {
    assertThat(stage.run("log", "李四")).isZero();
    assertThat(stage.out())
        .isEqualTo(
            "2026-09-01  "
                + made.head().substring(0, 12)
                + "  钱某  建立台账\n    新增：副局长，自 2016-01-01 起\n");
    assertThat(stage.err()).contains("leaders/li-si.yaml 共1次改动");
  }

  @Test
  void since_tells_how_many_it_leaves_out_and_fails_on_what_is_new() throws IOException {
    assertThat(stage.run("validate", "--since", "HEAD")).isZero();
    assertThat(stage.out()).isEmpty();
    assertThat(stage.err()).contains("没有发现问题", "另有5项不是改动带来的，由每日核对提示", "可以提交");
    Path file = folder.resolve(MEETING);
    Files.writeString(file, Files.readString(file).replace("li-si", "li-shi"));
    assertThat(stage.run("validate", "--since", "HEAD", "--lang", "en")).isEqualTo(1);
    assertThat(stage.out()).contains("error[R1]").doesNotContain("[M1]");
  }

  @Test
  void what_cannot_be_followed_is_2_with_a_suggestion() {
    for (String[] words :
        new String[][] {
          {"diff", "mian"},
          {"validate", "--since", "mian"},
          {"log", "lisi"}
        }) {
      assertThat(stage.run(words)).as(words[0]).isEqualTo(2);
      assertThat(stage.out()).isEmpty();
      assertThat(stage.err()).as(words[0]).containsPattern("是不是 (main|li-si|李四)？");
    }
    assertThat(stage.run("diff")).isEqualTo(2);
    assertThat(stage.err()).contains("duty diff HEAD~1");
    assertThat(stage.run("log")).isEqualTo(2);
  }

  @Test
  void a_damaged_repository_is_told_in_git_s_words_without_a_trace() throws IOException {
    String head = made.head();
    Path object = folder.resolve(".git/objects/" + head.substring(0, 2) + "/" + head.substring(2));
    object.toFile().setWritable(true);
    Files.writeString(object, "x");
    for (String[] words :
        new String[][] {{"diff", "HEAD"}, {"validate", "--since", "HEAD"}, {"log", "李四"}}) {
      assertThat(stage.run(words)).as(words[0]).isEqualTo(2);
      assertThat(stage.err())
          .contains("git 读不了这个仓库：", head, "git fsck")
          .doesNotContain("Exception");
    }
    assertThat(stage.run("validate")).isZero();
    assertThat(stage.out()).contains("提示[R4] git 仓库读不出来（").contains(head);
  }

  /** In a process of its own, since the PATH is this one's. */
  @Test
  void without_a_git_program_the_check_says_so_and_the_history_is_refused() throws Exception {
    assertThat(without("validate", "records", "--as-of", "2026-09-30"))
        .contains("提示[R4] 找不到 git 程序", "= 改法 安装 git", "exit 0");
    for (String words : List.of("diff HEAD", "log 李四", "validate --since HEAD")) {
      assertThat(without(words.split(" ")))
          .as(words)
          .contains("找不到 git 程序", "安装 git", "exit 2")
          .doesNotContain("Exception");
    }
    assertThat(
            without(
                "file",
                "--quarter=2026Q2",
                "--as-of=2026-07-08",
                "--number=某市监〔2026〕9号",
                "--amend=更正",
                "--approved-by=张三",
                "--dry-run"))
        .contains("没有台账版本");
  }

  private String without(String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
    command.add("duty.Main");
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("PATH", folder.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("DUTY_LANG", "zh");
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    return told + "exit " + process.waitFor();
  }

  @Test
  void outside_git_the_check_says_what_it_did_not_look_at() throws IOException {
    Path plain = tree.write();
    Files.delete(plain.resolve(".git/HEAD"));
    Stage other = new Stage(plain);
    assertThat(other.run("validate", "--as-of", "2026-09-30")).isZero();
    assertThat(other.err()).contains("提示1");
    assertThat(other.out()).contains("提示[R4] 台账不在 git 中", "= 改法 在台账所在的 git 仓库里检查");
    assertThat(other.run("diff", "HEAD")).isEqualTo(2);
    assertThat(other.err()).contains("台账不在 git 仓库里");
    Tree.remove(plain);
  }
}
