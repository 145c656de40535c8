package duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code examples/ci/hooks/pre-commit} with git itself and the built {@code target/duty}. */
@DisabledOnOs(OS.WINDOWS)
class PreCommitHookIT {
  private static final Path HOME =
      Path.of(System.getProperty("duty.home", "target/duty")).toAbsolutePath();
  private static final String GOOD =
      "name: 周八\nposts:\n  - {title: 四级调研员, rank: member, from: 2026-01-01}\n";
  private static final String BAD = "nome: 周八\n";

  @TempDir private Path temporary;
  private Path repository;

  private record Run(int code, String told) {}

  @BeforeEach
  void a_repository_with_records_and_the_hook() throws Exception {
    assumeThat(Stream.of("/usr/bin/git", "/bin/git", "/usr/local/bin/git").map(Path::of))
        .anyMatch(Files::isExecutable);
    repository = Files.createDirectories(temporary.resolve("台账 仓库"));
    CopiedFolder.of(Path.of("records"), repository.resolve("records"));
    Files.createSymbolicLink(
        Files.createDirectory(repository.resolve("tools")).resolve("duty"), HOME);
    assertThat(git("init", "-q").code).isZero();
    Files.writeString(repository.resolve(".git/info/exclude"), "tools\n");
    Path hook = repository.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(Path.of("examples/ci/hooks/pre-commit"), hook);
    Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
    git("add", "-A");
    assertThat(git("commit", "-q", "--no-verify", "-m", "begin").code).isZero();
    // This machine may be in a year in which much is overdue.
    String day = "--as-of 2026-10-08";
    Path duty =
        Files.writeString(
            repository.resolve("tools/on-that-day"),
            "#!/bin/sh\nexec tools/duty/bin/duty \"$@\" " + day + "\n");
    Files.setPosixFilePermissions(duty, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void a_sound_record_is_committed_and_a_broken_one_is_not() throws Exception {
    write("records/leaders/zhou-ba.yaml", GOOD);
    git("add", "-A");
    assertThat(commit()).extracting(Run::code).isEqualTo(0);
    write("records/leaders/zhou-ba.yaml", BAD);
    git("add", "-A");
    Run refused = commit();
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.told).contains("[S2]", "leaders/zhou-ba.yaml:1:1");
    assertThat(git("log", "--oneline").told.lines()).hasSize(2);
    assertThat(git("commit", "-q", "--no-verify", "-m", "all the same").code).isZero();
  }

  @Test
  void what_will_be_committed_is_checked_not_what_lies_in_the_folder() throws Exception {
    write("records/leaders/zhou-ba.yaml", BAD);
    git("add", "-A");
    write("records/leaders/zhou-ba.yaml", GOOD);
    assertThat(commit().code).isEqualTo(1);
    git("add", "-A");
    write("records/leaders/zhou-ba.yaml", BAD);
    write("records/leaders/wu-jiu.yaml", BAD);
    assertThat(commit()).extracting(Run::code).isEqualTo(0);
    assertThat(git("status", "--short").told)
        .contains(" M records/leaders/zhou-ba.yaml", "?? records/leaders/wu-jiu.yaml");
  }

  /** Somebody else's overdue inspection stops nobody; what the commit itself brings does. */
  @Test
  void what_merely_came_due_does_not_stop_a_commit() throws Exception {
    String missing = "records/activities/2026/Q3/0915-inspection-quality.yaml";
    git("rm", "-q", missing);
    assertThat(commit()).extracting(Run::code).isEqualTo(1);
    assertThat(git("commit", "-q", "--no-verify", "-m", "lost").code).isZero();
    write("records/leaders/zhou-ba.yaml", GOOD);
    git("add", "-A");
    Run whole = commit();
    assertThat(whole.code).as(whole.told).isZero();
    // The same of a part of what lies in the folder.
    write("records/leaders/zhou-ba.yaml", GOOD + "note: 到任\n");
    git("add", "-A");
    write("records/leaders/wu-jiu.yaml", BAD);
    Run part = commit();
    assertThat(part.code).as(part.told).isZero();
    assertThat(part.told).contains("只看", "以来的改动").doesNotContain("R4", "不在 git");
    git("add", "-A");
    assertThat(commit().told).contains("[S2]", "共2项：错误2");
  }

  @Test
  void the_first_commit_is_checked_whole() throws Exception {
    git("update-ref", "-d", "HEAD");
    Run first = commit();
    assertThat(first.code).as(first.told).isZero();
    assertThat(git("log", "--oneline").told.lines()).hasSize(1);
  }

  @Test
  void a_ledger_at_the_top_of_the_repository_is_found() throws Exception {
    CopiedFolder.of(repository.resolve("records"), repository);
    git("rm", "-rq", "records");
    git("add", "-A");
    Run moved = commit();
    assertThat(moved.code).as(moved.told).isZero();
    write("leaders/zhou-ba.yaml", BAD);
    git("add", "-A");
    Run refused = commit();
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.told).contains("[S2]", "leaders/zhou-ba.yaml:1:1");
    write("leaders/zhou-ba.yaml", GOOD);
    git("add", "-A");
    // What will be committed is another than what lies in the folder.
    write("leaders/zhou-ba.yaml", BAD);
    assertThat(commit()).extracting(Run::code).isEqualTo(0);
  }

  @Test
  void without_a_ledger_nothing_is_called_checked() throws Exception {
    git("mv", "records", "台账");
    Run refused = commit();
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.told).contains("没有核对", "DUTY_RECORDS", "not checked");
  }

  @Test
  void a_commit_that_touches_no_record_is_let_through() throws Exception {
    write("records/leaders/zhou-ba.yaml", BAD);
    write("notes.txt", "x");
    git("add", "notes.txt");
    assertThat(commit()).isEqualTo(new Run(0, ""));
  }

  /** What git ignores lies in the folder and nowhere else: a record cannot rest on it. */
  @Test
  void an_ignored_file_is_not_committed_and_does_not_count() throws Exception {
    write(".gitignore", "*.pdf\n");
    git("rm", "-q", "--cached", "records/attachments/2026/Q3/0715-minutes.pdf");
    Run refused = commit();
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.told).contains("[R3]", "0715-minutes.pdf");
  }

  @Test
  void a_file_with_a_chinese_name_in_a_worktree_is_checked() throws Exception {
    assertThat(git("worktree", "add", "-q", "../工作 树", "-b", "side").code).isZero();
    Path main = repository;
    repository = temporary.resolve("工作 树");
    Run without = touched("records/leaders/周八.yaml", BAD);
    assertThat(without.code).isEqualTo(1);
    assertThat(without.told).contains("没有核对", "not checked");
    Files.createSymbolicLink(repository.resolve("tools"), main.resolve("tools"));
    Run refused = touched("records/leaders/周八.yaml", BAD);
    assertThat(refused.code).isEqualTo(1);
    assertThat(refused.told).contains("[S2]", "leaders/周八.yaml:1:1");
    assertThat(touched("records/leaders/周八.yaml", GOOD).code).isZero();
  }

  /** Git has another index for such a commit. */
  @Test
  void all_changes_or_a_single_file_are_checked_as_they_are_committed() throws Exception {
    String one = "records/leaders/director.yaml";
    String text = Files.readString(repository.resolve(one));
    write(one, text + "nome: x\n");
    assertThat(git("commit", "-q", "-a", "-m", "all").code).isEqualTo(1);
    assertThat(git("commit", "-q", "-m", "one", one).code).isEqualTo(1);
    String other = "records/leaders/deputy-quality.yaml";
    write(other, Files.readString(repository.resolve(other)) + "# 核对过\n");
    assertThat(git("commit", "-q", "-m", "other", other).code).isZero();
    write(one, text + "# 核对过\n");
    assertThat(git("commit", "-q", "-a", "-m", "all").code).isZero();
  }

  private Run touched(String file, String text) throws Exception {
    write(file, text);
    git("add", "-A");
    return commit();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(repository.resolve(file), text);
  }

  private Run commit() throws Exception {
    return git("commit", "-q", "-m", "records");
  }

  private Run git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("DUTY", "tools/on-that-day");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("HOME", temporary.toString());
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      builder.environment().put("GIT_" + who + "_NAME", "Li Si");
      builder.environment().put("GIT_" + who + "_EMAIL", "li-si@example.invalid");
    }
    Path told = temporary.resolve("told");
    Process process = builder.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(told, StandardCharsets.UTF_8));
  }
}
