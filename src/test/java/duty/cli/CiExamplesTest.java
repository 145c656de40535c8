package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duty.CopiedFolder;
import duty.git.MadeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The files of {@code examples/ci} do what they promise. The services publish no schema in a
 * package that a build could fetch, so what their manuals ask for is asked for here; each command
 * is run.
 */
class CiExamplesTest {
  private static final Path CI = Path.of("examples/ci");
  private static final Pattern FILE = Pattern.compile("--format \\w+=(\\S+)");

  private static final Pattern CHOICE =
      Pattern.compile("\\$\\{\\{ github.event_name == 'pull_request' && '(.*?)' \\|\\| '' }}");

  @TempDir private Path folder;

  private static JsonNode yaml(String file) throws IOException {
    return new YAMLMapper().readTree(Files.readString(CI.resolve(file)));
  }

  /** The command of a file, with the files that it keeps. */
  private record Job(String command, List<String> kept) {}

  private static Job job(String file) throws IOException {
    JsonNode root = yaml(file);
    List<String> kept = new ArrayList<>();
    if (file.startsWith("github")) {
      JsonNode steps = root.at("/jobs/validate/steps");
      JsonNode upload = steps.get(steps.size() - 1);
      assertThat(upload.get("if").asString()).isEqualTo("always()");
      upload.at("/with/path").asString().lines().forEach(kept::add);
      return new Job(steps.get(steps.size() - 2).get("run").asString(), kept);
    }
    boolean gitlab = file.startsWith("gitlab");
    JsonNode job = gitlab ? root.get("duty") : root.at("/stages/0/steps/0");
    JsonNode paths = gitlab ? job.at("/artifacts/paths") : job.at("/artifacts/0/path");
    paths.forEach(one -> kept.add(one.asString()));
    return new Job(job.get(gitlab ? "script" : "commands").get(0).asString(), kept);
  }

  /** As the service has it before the shell: of a change, or of everything. */
  private static List<String> words(Job job, String since) {
    Matcher choice = CHOICE.matcher(job.command().replace("$SINCE", since));
    String command = choice.replaceAll(since.isEmpty() ? "" : "$1");
    assertThat(command).startsWith("sh tools/duty/bin/duty ").doesNotContain("$", "{");
    return List.of(command.split(" +")).subList(2, command.split(" +").length);
  }

  private static String[] array(List<String> words) {
    return words.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"github/duty.yml", "gitlab/.gitlab-ci.yml", "gitee/duty.yml"})
  void each_command_works_and_leaves_just_the_files_that_are_kept(String file) throws IOException {
    Job job = job(file);
    assertThat(job.command()).startsWith("sh tools/duty/bin/duty validate records --fail-on error");
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    Stage stage = new Stage(folder);
    List<String> words = words(job, "");
    assertThat(stage.run(array(words))).isZero();
    try (Stream<Path> made = Files.list(folder)) {
      assertThat(made.map(one -> one.getFileName().toString()).filter(n -> !n.equals("records")))
          .containsExactlyInAnyOrderElementsOf(job.kept());
    }
    List<String> named = new ArrayList<>();
    Matcher match = FILE.matcher(job.command());
    while (match.find()) {
      named.add(match.group(1));
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(job.kept());
    Files.writeString(folder.resolve("records/leaders/x.yaml"), "nome: 张三\n");
    assertThat(stage.run(array(words))).isEqualTo(1);
  }

  /** GitHub checks out the merge of a pull request: its first parent is what is merged into. */
  @Test
  void a_merge_request_answers_for_what_it_brings_alone() throws IOException {
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    // What somebody else owes: the third quarter is over, and this inspection is missing.
    Files.delete(folder.resolve("records/activities/2026/Q3/0915-inspection-quality.yaml"));
    try (MadeRepository made = MadeRepository.in(folder)) {
      String main = made.putAll("records").commit("2026-10-01", "主干");
      merged(made, main, "name: 周八\nposts: [{title: 四级调研员, rank: member, from: 2026-01-01}]\n");
      for (Job job : List.of(job("github/duty.yml"), job("gitlab/.gitlab-ci.yml"))) {
        Stage stage = new Stage(folder);
        assertThat(stage.run(array(words(job, "")))).isEqualTo(1);
        assertThat(stage.run(array(words(job, "--since " + main)))).as(stage.err()).isZero();
      }
      merged(made, main, "nome: 周八\n");
      for (Job job : List.of(job("github/duty.yml"), job("gitlab/.gitlab-ci.yml"))) {
        Stage stage = new Stage(folder);
        assertThat(stage.run(array(words(job, "--since " + main)))).isEqualTo(1);
        assertThat(stage.err()).contains("共2项：错误2", "不是改动带来的");
      }
    }
  }

  private void merged(MadeRepository made, String main, String leader) throws IOException {
    String file = "records/leaders/zhou-ba.yaml";
    made.back(main).put(file, leader);
    String branch = made.commit("2026-10-02", "登记", main);
    made.commit("2026-10-03", "合并", main, branch);
    Files.writeString(folder.resolve(file), leader);
  }

  @Test
  void gitlab_says_where_a_merge_request_begins() throws IOException {
    JsonNode rules = yaml("gitlab/.gitlab-ci.yml").at("/duty/rules");
    assertThat(rules.at("/0/if").asString())
        .isEqualTo("$CI_PIPELINE_SOURCE == \"merge_request_event\"");
    assertThat(rules.at("/0/variables/SINCE").asString())
        .isEqualTo("--since $CI_MERGE_REQUEST_DIFF_BASE_SHA");
  }

  @Test
  void each_runs_on_a_push_and_every_day() throws IOException {
    JsonNode github = yaml("github/duty.yml").get("on");
    assertThat(github.propertyNames()).contains("push", "schedule");
    assertThat(github.at("/schedule/0/cron").asString()).matches("\\d+ \\d+ \\* \\* \\*");
    JsonNode gitlab = yaml("gitlab/.gitlab-ci.yml").at("/duty/rules");
    // A schedule runs on a branch; this one on the default branch, like a push to it.
    assertThat(gitlab.at("/1/if").asString()).isEqualTo("$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH");
    JsonNode gitee = yaml("gitee/duty.yml").get("triggers");
    assertThat(gitee.propertyNames()).contains("push", "schedule");
    assertThat(gitee.at("/schedule/0/cron").asString()).matches("\\d+ \\d+ \\* \\* \\?");
  }

  @Test
  void gitlab_is_told_which_file_is_which_report() throws IOException {
    String command = job("gitlab/.gitlab-ci.yml").command();
    JsonNode reports = yaml("gitlab/.gitlab-ci.yml").at("/duty/artifacts/reports");
    assertThat(command)
        .contains("--format gitlab=" + reports.get("codequality").asString())
        .contains("--format junit=" + reports.get("junit").asString());
    assertThat(yaml("gitlab/.gitlab-ci.yml").at("/duty/artifacts/when").asString())
        .isEqualTo("always");
  }

  @Test
  void the_hook_for_the_pre_commit_tool_runs_the_same_check() throws IOException {
    JsonNode hook = yaml("hooks/.pre-commit-config.yaml").at("/repos/0/hooks/0");
    assertThat(hook.propertyNames()).contains("id", "name", "entry", "language");
    assertThat(hook.get("entry").asString())
        .isEqualTo("sh tools/duty/bin/duty validate --since HEAD");
    assertThat(hook.get("always_run").asBoolean()).isTrue();
  }

  /** A clerk's Windows turns line ends round in whatever git takes for text. */
  @Test
  void a_clone_with_other_line_ends_holds_the_same_bytes() throws Exception {
    assumeTrue(git(folder, "--version") == 0, "there is no git");
    Path origin = Files.createDirectory(folder.resolve("origin"));
    CopiedFolder.of(CI.resolve("git"), origin);
    CopiedFolder.of(Path.of("records"), origin.resolve("records"));
    Path scan = origin.resolve("records/attachments/2026/filings/2026q1-signed.txt");
    Files.writeString(scan, "一\n二\r\n三\n");
    Files.writeString(origin.resolve("records/.duty.lock"), "");
    assertThat(git(origin, "init", "-q")).isZero();
    assertThat(git(origin, "add", ".")).isZero();
    assertThat(git(origin, "-c", "user.name=钱某", "-c", "user.email=a@b", "commit", "-qm", "一"))
        .isZero();
    assertThat(git(folder, "-c", "core.autocrlf=true", "clone", "-q", "origin", "clone")).isZero();
    Path clone = folder.resolve("clone");
    try (Stream<Path> files = Files.walk(origin.resolve("records"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path cloned = clone.resolve(origin.relativize(file));
        if (file.endsWith(".duty.lock")) {
          assertThat(cloned).doesNotExist();
        } else {
          assertThat(cloned).hasSameBinaryContentAs(file);
        }
      }
    }
    Stage stage = new Stage(clone);
    assertThat(stage.run("verify", "records/attachments/2026/filings/2026q1.pdf")).isZero();
  }

  private static int git(Path directory, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command)
          .directory(directory.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException none) {
      return -1;
    }
  }
}
