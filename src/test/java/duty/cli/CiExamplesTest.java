package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
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

  @ParameterizedTest
  @ValueSource(strings = {"github/duty.yml", "gitlab/.gitlab-ci.yml", "gitee/duty.yml"})
  void each_command_works_and_leaves_just_the_files_that_are_kept(String file) throws IOException {
    Job job = job(file);
    assertThat(job.command()).startsWith("sh tools/duty/bin/duty validate records --fail-on error");
    CopiedFolder.of(Path.of("records"), folder.resolve("records"));
    Stage stage = new Stage(folder);
    List<String> words = new ArrayList<>(List.of(job.command().split(" ")));
    assertThat(stage.run(words.subList(2, words.size()).toArray(String[]::new))).isZero();
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
    assertThat(stage.run(words.subList(2, words.size()).toArray(String[]::new))).isEqualTo(1);
  }

  @Test
  void each_runs_on_a_push_and_every_day() throws IOException {
    JsonNode github = yaml("github/duty.yml").get("on");
    assertThat(github.propertyNames()).contains("push", "schedule");
    assertThat(github.at("/schedule/0/cron").asString()).matches("\\d+ \\d+ \\* \\* \\*");
    JsonNode gitlab = yaml("gitlab/.gitlab-ci.yml").at("/duty/rules");
    assertThat(gitlab.toString()).contains("== \\\"push\\\"", "== \\\"schedule\\\"");
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
    assertThat(hook.get("entry").asString()).isEqualTo("sh tools/duty/bin/duty validate records");
    assertThat("records/duty.yaml").containsPattern(hook.get("files").asString());
  }
}
