package duty.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import duty.git.GitFailure.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A repository with one of its worktrees. It is asked and nothing else. */
public final class GitRepository {
  /** Bytes of a file {@code .git} that are read. */
  private static final int LINE = 1 << 12;

  private final Path worktree;
  private final GitProgram git;
  private @Nullable Standing standing;

  /**
   * Where it stands.
   *
   * @param head null before the first commit
   */
  private record Standing(boolean shallow, @Nullable ObjectId head) {}

  /** Takes files as they come. */
  public interface Reader {
    /**
     * One file.
     *
     * @param content ends where the file does
     */
    void read(ObjectId file, InputStream content) throws IOException;
  }

  private GitRepository(Path worktree, GitProgram git) {
    this.worktree = worktree;
    this.git = git;
  }

  /**
   * The repository that a folder lies in.
   *
   * @return empty where it lies in none
   * @throws IOException where there is one that cannot be asked
   */
  public static Optional<GitRepository> around(Path folder) throws IOException {
    return around(folder, GitProgram.LIMIT);
  }

  static Optional<GitRepository> around(Path folder, Duration limit) throws IOException {
    for (Path at = real(folder); at != null; at = at.getParent()) {
      Path own = gitFolder(at.resolve(".git"));
      if (own != null) {
        return Optional.of(new GitRepository(at, GitProgram.of(own, limit)));
      }
    }
    return Optional.empty();
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException gone) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** The folder itself, or the one that a worktree's or submodule's file names; else null. */
  private static @Nullable Path gitFolder(Path git) throws IOException {
    if (!Files.isRegularFile(git)) {
      // A folder .git without a HEAD is none of git's.
      return Files.isRegularFile(git.resolve("HEAD")) ? git : null;
    }
    try (InputStream in = Files.newInputStream(git)) {
      String line = new String(in.readNBytes(LINE), UTF_8).lines().findFirst().orElse("").strip();
      if (line.startsWith("gitdir: ")) {
        return git.resolveSibling(line.substring(8)).normalize();
      }
    } catch (InvalidPathException impossible) {
      // told below
    }
    throw new GitFailure(Trouble.REFUSED, "invalid gitfile format: " + git);
  }

  /** What is checked out; empty before the first commit. */
  public Optional<ObjectId> head() throws IOException {
    return Optional.ofNullable(standing().head);
  }

  /** Whether older commits were left out when it was cloned. */
  public boolean isShallow() throws IOException {
    // Neither such a file nor a worktree beside another, as nearly always: that costs no process.
    return (git.has("shallow") || git.has("commondir")) && standing().shallow;
  }

  /** Whether only a part of the files was checked out. */
  public boolean isSparse() throws IOException {
    if (!git.has("info/sparse-checkout")) {
      return false; // as nearly always, and that costs no process
    }
    try (GitProcess told = git.start("config", "--type=bool", "--get", "core.sparseCheckout")) {
      return told.lines().contains("true");
    }
  }

  private synchronized Standing standing() throws IOException {
    if (standing == null) {
      try (GitProcess told = git.start("rev-parse", "--is-shallow-repository", "HEAD^0")) {
        List<String> lines = told.lines();
        ObjectId head = lines.size() < 2 ? null : ObjectId.of(lines.get(1));
        if (head == null && !isUnborn()) {
          throw damage(told);
        }
        standing = new Standing(lines.get(0).equals("true"), head);
      }
    }
    return standing;
  }

  /** Whether HEAD names a branch that is not there, as before the first commit. */
  private boolean isUnborn() throws IOException {
    try (GitProcess commit = git.start("rev-parse", "--quiet", "--verify", "HEAD");
        GitProcess branch = git.start("symbolic-ref", "--quiet", "HEAD")) {
      return commit.exit() == 1 && branch.exit() == 0;
    }
  }

  /** What is the matter with HEAD, in clearer words than a revision's. */
  private GitFailure damage(GitProcess told) throws IOException {
    try (GitProcess asked = git.start("rev-list", "--max-count=1", "HEAD", "--")) {
      asked.lines();
      return (asked.exit() == 0 ? told : asked).failure();
    }
  }

  /** Finds the commit that somebody means. */
  public Revision revision(String written) throws IOException {
    return Revision.of(written, this, git);
  }

  /** HEAD, branches and tags, as one would type them. */
  public List<String> names() throws IOException {
    Set<String> names = new LinkedHashSet<>(List.of("HEAD"));
    try (GitProcess told =
        git.start(
            "for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes", "refs/tags")) {
      for (String ref : told.lines()) {
        String name = ref.replaceFirst("^refs/(heads|tags|remotes)/", "");
        if (!name.endsWith("/HEAD")) {
          names.add(name);
        }
      }
    }
    return new ArrayList<>(names);
  }

  /**
   * A folder as it was at a commit.
   *
   * @param folder in this worktree
   */
  public Snapshot at(ObjectId commit, Path folder) throws IOException {
    return Snapshot.of(git, commit, pathOf(folder));
  }

  /** The bytes of files, by their names. */
  public Map<ObjectId, byte[]> bytes(Collection<ObjectId> files) throws IOException {
    Map<ObjectId, byte[]> all = new HashMap<>();
    read(files, (file, content) -> all.put(file, content.readAllBytes()));
    return all;
  }

  /** Reads files, one after the other. */
  public void read(Collection<ObjectId> files, Reader reader) throws IOException {
    Set<ObjectId> wanted = new LinkedHashSet<>(files);
    if (wanted.isEmpty()) {
      return;
    }
    try (GitProcess told =
        git.start("cat-file", "--batch", "--buffer")
            .feed(wanted.stream().map(ObjectId::digits).toList())) {
      for (ObjectId id : wanted) {
        // name, type and size
        String[] facts = told.more('\n').split(" ");
        if (facts.length != 3 || !facts[2].matches("\\d{1,18}")) {
          throw git.refused(String.join(" ", facts));
        }
        try (InputStream content = told.next(Long.parseLong(facts[2]))) {
          reader.read(id, content);
          content.transferTo(OutputStream.nullOutputStream());
        }
        told.more('\n');
      }
      told.end();
    }
  }

  /**
   * Where a folder lies in the worktree: empty for the worktree itself, else with {@code /} between
   * names and none at the end.
   */
  public String pathOf(Path folder) {
    return worktree.relativize(real(folder)).toString().replace('\\', '/');
  }

  /** Whether the worktree has no other folder beside one, but for those with a dot. */
  boolean isNearlyAll(String folder) throws IOException {
    try (Stream<Path> beside = Files.list(worktree)) {
      return folder.isEmpty()
          || beside.allMatch(
              one -> {
                String name = one.getFileName().toString();
                return name.equals(folder) || name.startsWith(".") || !Files.isDirectory(one);
              });
    }
  }

  GitProgram git() {
    return git;
  }
}
