package duty.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * A repository made by JGit, commit by commit. Files are put into it at will; each commit holds
 * those that there are then.
 */
public final class MadeRepository implements AutoCloseable {
  static {
    SystemReader.setInstance(new NoSettings(SystemReader.getInstance()));
  }

  private final Path worktree;
  private final Git git;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final Map<String, Map<String, byte[]>> states = new HashMap<>();
  private String head = "";

  private MadeRepository(Path worktree, Git git) {
    this.worktree = worktree;
    this.git = git;
  }

  /** Makes an empty one in a folder, on the branch main. */
  public static MadeRepository in(Path worktree) {
    try {
      Git git = Git.init().setDirectory(worktree.toFile()).setInitialBranch("main").call();
      return new MadeRepository(worktree, git);
    } catch (GitAPIException broken) {
      throw new IllegalStateException(broken);
    }
  }

  public MadeRepository put(String path, String text) {
    files.put(path, text.getBytes(UTF_8));
    return this;
  }

  public MadeRepository put(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** Puts every file of a folder of the worktree. */
  public MadeRepository putAll(String path) {
    try (Stream<Path> all = Files.walk(worktree.resolve(path))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(worktree.resolve(".git"))) {
          continue;
        }
        put(worktree.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public MadeRepository remove(String path) {
    if (files.remove(path) == null) {
      throw new IllegalArgumentException("there is no " + path);
    }
    return this;
  }

  public MadeRepository move(String from, String to) {
    byte[] bytes = files.get(from);
    return remove(from).put(to, bytes);
  }

  /** Goes on from an earlier commit, with its files. */
  public MadeRepository back(String commit) {
    files.clear();
    files.putAll(states.get(commit));
    head = commit;
    return this;
  }

  /** Commits at eight in the morning, on top of where it stands. */
  public String commit(String day, String message) {
    return head.isEmpty() ? commit(day, message, new String[0]) : commit(day, message, head);
  }

  /** Commits on top of any commits, and moves main there. */
  public String commit(String day, String message, String... parents) {
    Repository repository = git.getRepository();
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree(inserter));
      for (String parent : parents) {
        commit.addParentId(org.eclipse.jgit.lib.ObjectId.fromString(parent));
      }
      PersonIdent who =
          new PersonIdent(
              "钱某",
              "clerk@example.invalid",
              OffsetDateTime.parse(day + "T08:00:00+08:00").toInstant(),
              java.time.ZoneOffset.ofHours(8));
      commit.setAuthor(who);
      commit.setCommitter(who);
      commit.setMessage(message);
      org.eclipse.jgit.lib.ObjectId id = inserter.insert(commit);
      inserter.flush();
      head = id.name();
      branch("main", head);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    states.put(head, Map.copyOf(files));
    return head;
  }

  private org.eclipse.jgit.lib.ObjectId tree(ObjectInserter inserter) throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue()));
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }

  public MadeRepository branch(String name, String commit) {
    return ref("refs/heads/" + name, commit);
  }

  public MadeRepository ref(String name, String commit) {
    try {
      RefUpdate update = git.getRepository().updateRef(name);
      update.setNewObjectId(org.eclipse.jgit.lib.ObjectId.fromString(commit));
      update.forceUpdate();
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Packs all objects and refs. */
  public MadeRepository pack() {
    try {
      git.gc().call();
      return this;
    } catch (GitAPIException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Writes the files that there are now into the worktree; takes none away. */
  public MadeRepository checkout() {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = worktree.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The files of a commit. */
  Map<String, byte[]> filesAt(String commit) {
    return states.get(commit);
  }

  Git jgit() {
    return git;
  }

  /** What it is called now. */
  public String head() {
    return head;
  }

  Path worktree() {
    return worktree;
  }

  @Override
  public void close() {
    git.close();
  }

  /** Nothing of the machine's or the user's own takes part, and nothing is written there. */
  private static final class NoSettings extends SystemReader.Delegate {
    NoSettings(SystemReader other) {
      super(other);
    }

    @Override
    public String getenv(String variable) {
      return null;
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
      return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
      return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
      return new Nothing(parent, fs);
    }
  }

  private static final class Nothing extends FileBasedConfig {
    Nothing(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
