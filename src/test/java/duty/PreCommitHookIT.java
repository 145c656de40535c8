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
  void a_commit_that_touches_no_record_is_let_through() throws Exception {
    write("records/leaders/zhou-ba.yaml", BAD);
    write("notes.txt", "x");
    git("add", "notes.txt");
    assertThat(commit()).isEqualTo(new Run(0, ""));
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
