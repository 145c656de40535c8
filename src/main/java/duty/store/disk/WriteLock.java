package duty.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into the records, which one has at a time, from the plan to the write. What it
 * locks is a file of its own beside {@code duty.yaml}, which nothing else opens: on POSIX a process
 * that closes any descriptor of a file gives up its locks on it. The lock ends with the process;
 * the file stays, and readers pass over it as over every dot-file.
 */
public final class WriteLock implements Closeable {
  static final String FILE = ".duty.lock";

  /** Of a folder in {@code attachments/2026/filings}. */
  private static final int DEPTH = 4;

  /** Folders whose lock this process holds: it must not open a second descriptor. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel channel;

  private WriteLock(Path root) throws IOException {
    this.root = root;
    this.channel =
        FileChannel.open(
            root.resolve(FILE),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Takes it without waiting, and takes away what others left who were stopped while they wrote.
   *
   * @param folder of {@code duty.yaml}
   * @return empty where somebody else has it
   */
  public static Optional<WriteLock> take(Path folder) throws IOException {
    Path root = folder.toRealPath();
    if (!HELD.add(root)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      WriteLock lock = new WriteLock(root);
      taken = lock.channel.tryLock() != null;
      if (taken) {
        AtomicFile.clear(root, DEPTH, true);
        return Optional.of(lock);
      }
      lock.channel.close();
      return Optional.empty();
    } finally {
      if (!taken) {
        HELD.remove(root);
      }
    }
  }

  /**
   * Puts other bytes into a record that still holds certain ones.
   *
   * @param file relative to the folder of {@code duty.yaml}
   * @param added files that come with it
   * @return false where an editor, which knows nothing of locks, has changed it meanwhile
   */
  public boolean replace(String file, byte[] expected, byte[] next, Map<String, byte[]> added)
      throws IOException {
    Path target;
    try {
      target = root.resolve(file).toRealPath();
    } catch (NoSuchFileException gone) {
      return false;
    }
    try (AtomicFile fresh = AtomicFile.beside(target, next)) {
      boolean same = Files.exists(target) && Arrays.equals(Files.readAllBytes(target), expected);
      if (same) {
        add(added);
        fresh.move();
      }
      return same;
    }
  }

  /**
   * Puts files into the records, all or none.
   *
   * @param files relative to the folder of {@code duty.yaml}
   */
  public void add(Map<String, byte[]> files) throws IOException {
    Map<Path, byte[]> targets = new LinkedHashMap<>();
    files.forEach((file, bytes) -> targets.put(root.resolve(file), bytes));
    AtomicFile.put(targets);
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(root);
  }
}
