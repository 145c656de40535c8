package duty.git;

import duty.git.BrokenRepositoryException.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A repository with one of its worktrees, as its files stand at this moment. It is read and nothing
 * else: no program is run, and of its settings only the two that name the format are looked at.
 */
public final class GitRepository {
  private final Path worktree;
  private final Refs refs;
  private final ObjectDatabase objects;
  private final Set<ObjectId> shallow;

  private GitRepository(Path worktree, Path own, Path shared) throws IOException {
    this.worktree = worktree;
    knownFormat(shared.resolve("config"));
    this.refs = new Refs(own, shared);
    this.objects = new ObjectDatabase(shared.resolve("objects"));
    this.shallow = shallow(shared.resolve("shallow"));
  }

  /**
   * The repository that a folder lies in.
   *
   * @return empty where it lies in none
   * @throws IOException where there is one that cannot be read
   */
  public static Optional<GitRepository> around(Path folder) throws IOException {
    for (Path at = real(folder); at != null; at = at.getParent()) {
      Path own = gitFolder(at.resolve(".git"));
      if (own != null) {
        return Optional.of(new GitRepository(at, own, shared(own)));
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
    if (Files.isRegularFile(git)) {
      String line = line(git);
      Path named =
          line.startsWith("gitdir: ") ? git.resolveSibling(line.substring(8)).normalize() : null;
      if (named == null || !Files.isRegularFile(named.resolve("HEAD"))) {
        throw BrokenRepositoryException.corrupt(git);
      }
      return named;
    }
    // A folder .git without a HEAD is none of git's.
    return Files.isRegularFile(git.resolve("HEAD")) ? git : null;
  }

  private static Path shared(Path own) throws IOException {
    Path common = own.resolve("commondir");
    return Files.isRegularFile(common) ? own.resolve(line(common)).normalize() : own;
  }

  private static String line(Path file) throws IOException {
    return Files.readString(file).lines().findFirst().orElse("").strip();
  }

  private static void knownFormat(Path config) throws IOException {
    if (!Files.isRegularFile(config)) {
      return;
    }
    for (String line : Files.readAllLines(config)) {
      String setting = line.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*=\\s*", "=");
      boolean otherNames =
          setting.startsWith("objectformat=") && !setting.equals("objectformat=sha1");
      boolean otherRefs = setting.startsWith("refstorage=") && !setting.equals("refstorage=files");
      if (otherNames || otherRefs) {
        throw new BrokenRepositoryException(Trouble.UNKNOWN_FORMAT, setting);
      }
    }
  }

  private static Set<ObjectId> shallow(Path file) throws IOException {
    Set<ObjectId> shallow = new HashSet<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        ObjectId id = ObjectId.of(line.strip());
        if (id != null) {
          shallow.add(id);
        }
      }
    }
    return shallow;
  }

  /** What is checked out; empty before the first commit. */
  public Optional<ObjectId> head() throws IOException {
    return Optional.ofNullable(refs.named("HEAD"));
  }

  /** Finds the commit that somebody means. */
  public Revision revision(String written) throws IOException {
    return Revision.of(written, this);
  }

  /** HEAD, branches and tags, as one would type them. */
  public List<String> names() throws IOException {
    return refs.names();
  }

  /** Whether older commits were left out when it was cloned. */
  public boolean isShallow() {
    return !shallow.isEmpty();
  }

  /** Whether the parents of a commit were left out. */
  boolean isCutOff(ObjectId commit) {
    return shallow.contains(commit);
  }

  public Commit commit(ObjectId id) throws IOException {
    return Commit.of(id, objects.read(id, RawObject.Type.COMMIT).bytes());
  }

  /**
   * A folder as it was at a commit.
   *
   * @param folder in this worktree
   */
  public Snapshot at(ObjectId commit, Path folder) throws IOException {
    return new Snapshot(objects, commit(commit).tree(), pathOf(folder));
  }

  /** The bytes of a file, by their name. */
  public byte[] bytes(ObjectId file) throws IOException {
    return objects.read(file, RawObject.Type.BLOB).bytes();
  }

  /**
   * Where a folder lies in the worktree: empty for the worktree itself, else with {@code /} between
   * names and none at the end.
   */
  public String pathOf(Path folder) {
    return worktree.relativize(real(folder)).toString().replace('\\', '/');
  }

  Refs refs() {
    return refs;
  }

  ObjectDatabase objects() {
    return objects;
  }
}
