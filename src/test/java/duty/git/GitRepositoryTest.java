package duty.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duty.git.GitFailure.Trouble;
import duty.git.Revision.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
  @TempDir private Path folder;
  private MadeRepository made;
  private String first;
  private String second;
  private String third;

  @BeforeEach
  void three_commits() {
    made = MadeRepository.in(folder);
    first = made.put("records/duty.yaml", "a: 1\n").commit("2026-01-05", "建立台账");
    second = made.put("records/leaders/李四.yaml", "name: 李四\n").commit("2026-02-05", "登记李四");
    third = made.put("records/duty.yaml", "a: 2\n").commit("2026-03-05", "改数字");
  }

  @AfterEach
  void close() {
    made.close();
  }

  private GitRepository opened() throws IOException {
    return GitRepository.around(folder).orElseThrow();
  }

  private String resolved(String written) throws IOException {
    return String.valueOf(opened().revision(written).commit());
  }

  private Problem problem(String written) throws IOException {
    Revision revision = opened().revision(written);
    assertThat(revision.commit() == null).isEqualTo(revision.problem() != Problem.NONE);
    return revision.problem();
  }

  @Test
  void revisions_mean_what_git_says_they_mean() throws IOException {
    made.branch("zweig/a", second)
        .ref("refs/tags/v1", first)
        .ref("refs/remotes/origin/main", second);
    assertThat(resolved("HEAD")).isEqualTo(third);
    assertThat(resolved("@")).isEqualTo(third);
    assertThat(resolved("main")).isEqualTo(third);
    assertThat(resolved("HEAD~1")).isEqualTo(second);
    assertThat(resolved("HEAD^")).isEqualTo(second);
    assertThat(resolved("HEAD^^")).isEqualTo(first);
    assertThat(resolved("HEAD~2^0")).isEqualTo(first);
    assertThat(resolved("main~2^{commit}")).isEqualTo(first);
    assertThat(resolved("zweig/a")).isEqualTo(second);
    assertThat(resolved("refs/heads/zweig/a~")).isEqualTo(first);
    assertThat(resolved("origin/main")).isEqualTo(second);
    assertThat(resolved("v1")).isEqualTo(first);
    assertThat(resolved(second)).isEqualTo(second);
    assertThat(resolved(second.substring(0, 7))).isEqualTo(second);
    assertThat(resolved(second.substring(0, 12).toUpperCase(java.util.Locale.ROOT)))
        .isEqualTo(second);
  }

  @Test
  void what_names_no_commit_says_why() throws IOException {
    assertThat(problem("no-such")).isEqualTo(Problem.UNKNOWN);
    assertThat(problem("HEAD~3")).isEqualTo(Problem.BEFORE_THE_FIRST);
    assertThat(problem("HEAD^2")).isEqualTo(Problem.BEFORE_THE_FIRST);
    assertThat(problem("../../etc/passwd")).isEqualTo(Problem.UNKNOWN);
    assertThat(problem("config")).isEqualTo(Problem.UNKNOWN);
    assertThat(problem("")).isEqualTo(Problem.UNKNOWN);
    assertThat(problem("~2")).isEqualTo(Problem.UNKNOWN);
    String blob = id(third).ofFile("a: 2\n".getBytes(UTF_8)).toString();
    assertThat(problem(blob)).isEqualTo(Problem.NOT_A_COMMIT);
    for (String other :
        List.of(
            "HEAD:records", ":/建立", "HEAD^{/建立}", "HEAD@{1}", "HEAD..main", "^HEAD", "x\nHEAD")) {
      assertThat(problem(other)).as(other).isEqualTo(Problem.UNKNOWN);
    }
  }

  @Test
  void the_same_is_read_from_packs() throws IOException {
    made.ref("refs/tags/v1", first);
    made.pack();
    try (Stream<Path> packs = Files.list(folder.resolve(".git/objects/pack"))) {
      assertThat(packs.filter(file -> file.toString().endsWith(".pack"))).hasSize(1);
    }
    assertThat(folder.resolve(".git/refs/heads/main")).doesNotExist();
    revisions_mean_what_git_says_they_mean();
    assertThat(text(second, "records/leaders/李四.yaml")).isEqualTo("name: 李四\n");
    assertThat(text(first, "records/duty.yaml")).isEqualTo("a: 1\n");
  }

  @Test
  void every_file_of_a_long_packed_history_has_its_bytes() throws IOException {
    Random random = new Random(1);
    StringBuilder long1 = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      long1.append("第").append(random.nextInt(1000)).append("行：").append(i).append('\n');
      made.put("records/long.yaml", long1.toString() + i).put("records/a" + i + ".yaml", "x" + i);
      made.commit("2026-04-0" + (1 + i % 9), "再加一行");
    }
    String last = made.head();
    made.pack();
    GitRepository repository = opened();
    for (int back = 0; back < 43; back++) {
      ObjectId commit = repository.revision(last + "~" + back).commit();
      String at = commit.digits();
      Snapshot snapshot = repository.at(commit, folder);
      Map<ObjectId, byte[]> bytes = repository.bytes(snapshot.files().values());
      Map<String, byte[]> expected = made.filesAt(at);
      assertThat(snapshot.files().keySet()).isEqualTo(expected.keySet());
      for (Map.Entry<String, byte[]> file : expected.entrySet()) {
        ObjectId id = snapshot.file(file.getKey()).orElseThrow();
        assertThat(bytes.get(id)).isEqualTo(file.getValue());
        assertThat(id).isEqualTo(id.ofFile(file.getValue()));
      }
    }
  }

  private String text(String commit, String path) throws IOException {
    ObjectId file = opened().at(id(commit), folder).file(path).orElseThrow();
    return new String(opened().bytes(List.of(file)).get(file), UTF_8);
  }

  private static ObjectId id(String digits) {
    return new ObjectId(digits);
  }

  private static Map<String, FirstEntries.Entered> entries(GitRepository repository)
      throws IOException {
    return FirstEntries.of(repository, "records", file -> true);
  }

  @Test
  void a_commit_has_its_people_times_and_words() throws IOException {
    Commit commit = entries(opened()).get("leaders/李四.yaml").commit();
    assertThat(commit.author()).isEqualTo("钱某");
    assertThat(commit.subject()).isEqualTo("登记李四");
    assertThat(commit.parents()).containsExactly(id(first));
    assertThat(java.time.Instant.ofEpochSecond(commit.time())).isEqualTo("2026-02-05T00:00:00Z");
  }

  @Test
  void a_folder_of_the_worktree_is_seen_by_itself() throws IOException {
    GitRepository repository = opened();
    Files.createDirectories(folder.resolve("records"));
    assertThat(repository.pathOf(folder)).isEmpty();
    assertThat(repository.pathOf(folder.resolve("records"))).isEqualTo("records");
    Snapshot snapshot = repository.at(id(second), folder.resolve("records"));
    assertThat(snapshot.names("")).containsExactly("duty.yaml", "leaders");
    assertThat(snapshot.names("leaders")).containsExactly("李四.yaml");
    assertThat(snapshot.names("nowhere")).isEmpty();
    assertThat(snapshot.isFolder("leaders")).isTrue();
    assertThat(snapshot.isFolder("duty.yaml")).isFalse();
    assertThat(repository.at(id(second), folder.resolve("elsewhere")).names("")).isEmpty();
  }

  @Test
  void a_worktree_and_a_detached_head_are_followed() throws IOException {
    Path linked =
        Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-linked/in"));
    Path own = Files.createDirectories(folder.resolve(".git/worktrees/linked"));
    Files.writeString(own.resolve("HEAD"), second + "\n");
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(linked.resolveSibling(".git"), "gitdir: " + own + "\n");
    GitRepository repository = GitRepository.around(linked).orElseThrow();
    assertThat(repository.head()).contains(id(second));
    assertThat(repository.pathOf(linked)).isEqualTo("in");
    assertThat(repository.revision("main").commit()).isEqualTo(id(third));
  }

  @Test
  void a_repository_inside_another_is_the_nearer_one() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("module/records"));
    try (MadeRepository nested = MadeRepository.in(folder.resolve("module"))) {
      String only = nested.put("records/duty.yaml", "b: 1\n").commit("2026-05-05", "里面的");
      GitRepository repository = GitRepository.around(inner).orElseThrow();
      assertThat(repository.head()).contains(id(only));
      assertThat(repository.pathOf(inner)).isEqualTo("records");
    }
    // As a submodule has it: its .git is a file that names a folder in the outer one's.
    Path modules = Files.createDirectories(folder.resolve(".git/modules"));
    Files.move(folder.resolve("module/.git"), modules.resolve("module"));
    Files.writeString(folder.resolve("module/.git"), "gitdir: ../.git/modules/module\n");
    assertThat(GitRepository.around(inner).orElseThrow().pathOf(inner)).isEqualTo("records");
  }

  @Test
  void an_empty_repository_has_no_head_and_a_plain_folder_no_repository() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    MadeRepository.in(empty).close();
    GitRepository repository = GitRepository.around(empty).orElseThrow();
    assertThat(repository.head()).isEmpty();
    assertThat(repository.revision("HEAD").problem()).isEqualTo(Problem.UNKNOWN);
    Path plain = Files.createTempDirectory("duty-plain");
    assertThat(GitRepository.around(plain)).isEmpty();
    Files.createDirectory(plain.resolve(".git"));
    assertThat(GitRepository.around(plain)).isEmpty();
  }

  @Test
  void a_shallow_clone_knows_that_it_is_one() throws Exception {
    Path clone = folder.resolveSibling(folder.getFileName() + "-clone");
    org.eclipse.jgit.api.Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(2)
        .call()
        .close();
    GitRepository repository = GitRepository.around(clone).orElseThrow();
    assertThat(repository.isShallow()).isTrue();
    assertThat(opened().isShallow()).isFalse();
    assertThat(repository.revision("HEAD~1").commit()).isEqualTo(id(second));
    assertThat(repository.revision("HEAD~2").problem()).isEqualTo(Problem.CUT_OFF);
    assertThat(repository.revision(first).problem()).isEqualTo(Problem.CUT_OFF);
    assertThat(entries(repository)).containsOnlyKeys("duty.yaml", "leaders/李四.yaml");
  }

  @Test
  void objects_borrowed_from_another_folder_are_found() throws IOException {
    Path other = folder.resolveSibling(folder.getFileName() + "-borrower");
    Files.createDirectories(other.resolve(".git/objects/info"));
    Files.createDirectories(other.resolve(".git/refs"));
    Files.writeString(other.resolve(".git/HEAD"), third + "\n");
    Files.writeString(
        other.resolve(".git/objects/info/alternates"), folder.resolve(".git/objects") + "\n");
    GitRepository repository = GitRepository.around(other).orElseThrow();
    assertThat(repository.head()).contains(id(third));
    assertThat(entries(repository)).isEqualTo(entries(opened()));
  }

  @Test
  void a_lost_or_spoilt_object_is_told_in_git_s_own_words() throws IOException {
    Path file =
        folder.resolve(".git/objects/" + second.substring(0, 2) + "/" + second.substring(2));
    byte[] bytes = Files.readAllBytes(file);
    file.toFile().setWritable(true);
    byte[] spoilt = bytes.clone();
    spoilt[bytes.length / 2] ^= 0x55;
    for (byte[] other : List.of(spoilt, Arrays.copyOf(bytes, bytes.length / 2), new byte[0])) {
      Files.write(file, other);
      assertRefused(this::opened, second.substring(0, 12));
    }
    Files.delete(file);
    assertRefused(this::opened, second.substring(0, 12));
  }

  private interface Opened {
    GitRepository get() throws IOException;
  }

  private static void assertRefused(Opened opened, String words) {
    assertThatThrownBy(() -> entries(opened.get()))
        .isInstanceOfSatisfying(
            GitFailure.class,
            failure -> {
              assertThat(failure.trouble()).isEqualTo(Trouble.REFUSED);
              assertThat(failure.words()).contains(words);
            });
  }

  /** Whatever byte is spoilt, the answer is the same as before or a plain word of trouble. */
  @Test
  void a_spoilt_pack_is_told_and_nothing_worse_happens() throws IOException {
    made.pack();
    var expected = entries(opened());
    int told = 0;
    for (String ending : List.of(".pack", ".idx")) {
      Path file = file(ending);
      file.toFile().setWritable(true);
      byte[] bytes = Files.readAllBytes(file);
      for (int at = 0; at < bytes.length; at += 101) {
        byte[] spoilt = bytes.clone();
        spoilt[at] ^= 0x41;
        Files.write(file, spoilt);
        try {
          assertThat(entries(opened())).isEqualTo(expected);
        } catch (GitFailure trouble) {
          told++;
        }
      }
      Files.write(file, bytes);
    }
    assertThat(told).isGreaterThan(5);
  }

  private Path file(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".git/objects/pack"))) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  @Test
  void reading_writes_nothing() throws IOException {
    made.pack();
    var before = listing();
    GitRepository repository = opened();
    entries(repository);
    assertThat(repository.names()).contains("HEAD", "main");
    assertThat(repository.at(id(third), folder).files()).hasSize(2);
    assertThat(listing()).isEqualTo(before);
  }

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(".git"))) {
      List<String> all = new java.util.ArrayList<>();
      for (Path file : files.sorted().toList()) {
        all.add(file + " " + Files.getLastModifiedTime(file));
      }
      return all;
    }
  }
}
