package duty.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duty.git.GitFailure.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of every format and kind of clone, and those that are damaged on purpose. */
class OddRepositoryTest {
  private static final String TEXT = "found: 2026-01-05\nplace: 储罐区\nowner: 特监科\n".repeat(9);

  @TempDir private Path temporary;
  private Path folder;
  private RealGit git;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectory(temporary.resolve("made"));
    git = new RealGit(folder);
  }

  /** A record that was moved with an edit, and one that was entered beside it. */
  private void story() {
    git.put("records/duty.yaml", "a: 1\n").put("records/a.yaml", TEXT).commit("2026-01-05", "建立");
    git.run("mv", "records/a.yaml", "records/b.yaml");
    git.put("records/b.yaml", TEXT + "closed: 2026-02-05\n").commit("2026-02-05", "改名并销号");
    git.put("records/c.yaml", "c: 1\n").commit("2026-03-05", "登记");
  }

  private static GitRepository opened(Path folder) throws IOException {
    return GitRepository.around(folder).orElseThrow();
  }

  /** File → subject of the commit that brought it. */
  private static Map<String, String> entries(GitRepository repository) throws IOException {
    Map<String, String> all = new TreeMap<>();
    FirstEntries.of(repository, "records", file -> true)
        .forEach((file, entered) -> all.put(file, entered.commit().subject()));
    return all;
  }

  private static void assertWhole(Path folder) throws IOException {
    GitRepository repository = opened(folder);
    ObjectId head = repository.head().orElseThrow();
    assertThat(entries(repository))
        .isEqualTo(Map.of("duty.yaml", "建立", "b.yaml", "建立", "c.yaml", "登记"));
    assertThat(repository.revision("HEAD~1").commit()).isNotNull();
    assertThat(repository.isShallow()).isFalse();
    ObjectId file = repository.at(head, folder.resolve("records")).file("c.yaml").orElseThrow();
    assertThat(repository.bytes(java.util.List.of(file)).get(file)).asString().isEqualTo("c: 1\n");
    assertThat(head.ofFile("c: 1\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isEqualTo(file);
    assertThat(FileHistory.of(repository, head, "records", "b.yaml"))
        .extracting(step -> step.commit().subject())
        .containsExactly("改名并销号", "建立");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--object-format=sha1", "--object-format=sha256", "--ref-format=reftable"})
  void formats_that_this_git_knows_are_read(String format) throws IOException {
    assumeTrue(git.can("init", "-q", "-b", "main", format));
    story();
    assertWhole(folder);
    git.run("gc", "-q");
    assertWhole(folder);
    git.run("checkout", "-q", "--detach");
    assertWhole(folder);
  }

  @Test
  void clones_of_every_kind_are_read() throws IOException {
    git.run("init", "-q", "-b", "main");
    story();
    git.run("config", "uploadpack.allowFilter", "true");
    String url = folder.toUri().toString();
    RealGit beside = new RealGit(temporary);
    beside.run("clone", "-q", "--shared", folder.toString(), "borrowing");
    assertWhole(temporary.resolve("borrowing"));
    git.run("worktree", "add", "-q", temporary.resolve("linked").toString(), "-b", "other");
    assertWhole(temporary.resolve("linked"));
    beside.run("clone", "-q", "--no-checkout", url, "sparse");
    RealGit sparse = new RealGit(temporary.resolve("sparse"));
    sparse.run("sparse-checkout", "set", "records");
    sparse.run("checkout", "-q");
    assertWhole(temporary.resolve("sparse"));
    new RealGit(Files.createDirectory(temporary.resolve("outer"))).run("init", "-q");
    new RealGit(temporary.resolve("outer")).run("submodule", "--quiet", "add", url, "inner");
    assertWhole(temporary.resolve("outer/inner"));
    beside.run("clone", "-q", "--depth=2", url, "shallow");
    GitRepository shallow = opened(temporary.resolve("shallow"));
    assertThat(shallow.isShallow()).isTrue();
    assertThat(entries(shallow)).containsEntry("c.yaml", "登记").containsEntry("b.yaml", "改名并销号");
  }

  @Test
  void a_clone_without_contents_is_read_as_far_as_it_goes_and_fetches_nothing() throws IOException {
    git.run("init", "-q", "-b", "main");
    story();
    git.run("config", "uploadpack.allowFilter", "true");
    new RealGit(temporary)
        .run(
            "clone",
            "-q",
            "--no-checkout",
            "--filter=blob:none",
            folder.toUri().toString(),
            "part");
    GitRepository part = opened(temporary.resolve("part"));
    // What was moved cannot be held against what it was.
    assertThat(entries(part))
        .isEqualTo(Map.of("duty.yaml", "建立", "b.yaml", "改名并销号", "c.yaml", "登记"));
    ObjectId head = part.head().orElseThrow();
    ObjectId file = part.at(head, temporary.resolve("part/records")).file("c.yaml").orElseThrow();
    assertTrouble(Trouble.LEFT_OUT, file.digits(), () -> part.bytes(java.util.List.of(file)));
    new RealGit(temporary)
        .run("clone", "-q", "--no-checkout", "--filter=tree:0", folder.toUri().toString(), "bare");
    assertTrouble(Trouble.LEFT_OUT, "", () -> entries(opened(temporary.resolve("bare"))));
  }

  private static void assertTrouble(
      Trouble trouble, String words, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            GitFailure.class,
            failure -> {
              assertThat(failure.trouble()).isEqualTo(trouble);
              assertThat(failure.words()).contains(words).doesNotContain("\n");
            });
  }

  @Test
  void a_head_without_a_commit_is_before_the_first_one_or_damaged() throws IOException {
    git.run("init", "-q", "-b", "main");
    assertThat(opened(folder).head()).isEmpty();
    Path head = folder.resolve(".git/HEAD");
    Path main = folder.resolve(".git/refs/heads/main");
    for (String text : java.util.List.of("", "garbage", "ref: refs/heads/../../x")) {
      Files.writeString(head, text);
      assertTrouble(Trouble.REFUSED, "", () -> opened(folder).head());
    }
    Files.writeString(head, "1".repeat(40) + "\n");
    assertTrouble(Trouble.REFUSED, "", () -> opened(folder).head());
    Files.writeString(head, "ref: refs/heads/main\n");
    for (String text : java.util.List.of("", "garbage", "1".repeat(40) + "\n")) {
      Files.writeString(main, text);
      assertTrouble(Trouble.REFUSED, "", () -> opened(folder).head());
    }
    Files.delete(main);
    Files.writeString(folder.resolve(".git/packed-refs"), "garbage\u001b[31m here\n");
    assertTrouble(Trouble.REFUSED, "packed-refs: garbage?[31m", () -> opened(folder).head());
  }

  @Test
  void commits_of_any_time_and_trees_that_name_themselves_do_no_harm() throws IOException {
    git.run("init", "-q", "-b", "main");
    String tree = git.fed("", "mktree");
    for (String time : java.util.List.of("-5 +0800", "99999999999999999999 +0000", "", "x y")) {
      String commit =
          "tree " + tree + "\nauthor a <a> 1 +0000\ncommitter b <b> " + time + "\n\nodd\n";
      String id = git.fed(commit, "hash-object", "-t", "commit", "-w", "--literally", "--stdin");
      Files.writeString(folder.resolve(".git/refs/heads/main"), id + "\n");
      assertThat(entries(opened(folder))).isEmpty();
    }
    String odd =
        git.fed("commit -5", "hash-object", "-t", "commit", "-w", "--literally", "--stdin");
    Files.writeString(folder.resolve(".git/refs/heads/main"), odd + "\n");
    assertTrouble(Trouble.REFUSED, "", () -> entries(opened(folder)));
    Files.delete(folder.resolve(".git/refs/heads/main"));
    story();
    // The object of one tree under the name of another that is in it.
    String inner = git.run("rev-parse", "HEAD:records");
    String outer = git.run("rev-parse", "HEAD^{tree}");
    Path objects = folder.resolve(".git/objects");
    Path place = objects.resolve(inner.substring(0, 2) + "/" + inner.substring(2));
    Files.delete(place);
    Files.copy(objects.resolve(outer.substring(0, 2) + "/" + outer.substring(2)), place);
    try {
      assertThat(entries(opened(folder))).isNotNull();
    } catch (GitFailure told) {
      assertThat(told.trouble()).isEqualTo(Trouble.REFUSED);
    }
  }

  @Test
  void what_never_answers_is_stopped() throws Exception {
    git.run("init", "-q", "-b", "main");
    story();
    git.run("gc", "-q");
    Path pack;
    try (var files = Files.list(folder.resolve(".git/objects/pack"))) {
      pack = files.filter(file -> file.toString().endsWith(".idx")).findFirst().orElseThrow();
    }
    Files.delete(pack);
    assumeTrue(
        new ProcessBuilder("mkfifo", pack.toString()).start().waitFor(9, TimeUnit.SECONDS)
            && Files.exists(pack));
    GitRepository stuck = GitRepository.around(folder, Duration.ofSeconds(1)).orElseThrow();
    assertTrouble(Trouble.SILENT, "", stuck::head);
  }
}
