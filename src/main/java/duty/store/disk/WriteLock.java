package duty.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to write into the records, which one has at a time, from the plan to the write. What it
 * locks is a file of its own beside {@code duty.yaml}, which nothing else opens: on POSIX a process
 * that closes any descriptor of a file gives up its locks on it. The lock ends with the process; the
 * file stays.
 */
public final class WriteLock implements Closeable {
  /** Readers pass over it as over every dot-file. */
  public static final String FILE = ".duty.lock";

  /** Folders whose lock this process holds: it must not open a second descriptor. */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel channel;

  private WriteLock(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
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
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = open(root);
      lock = channel.tryLock();
      if (lock == null) {
        return Optional.empty();
      }
      clear(root);
      return Optional.of(new WriteLock(root, channel));
    } finally {
      if (lock == null) {
        if (channel != null) {
          channel.close();
        }
        HELD.remove(root);
      }
    }
  }

  /** Whoever may write in the folder may take the lock, and not only who was the first to. */
  private static FileChannel open(Path root) throws IOException {
    Path file = root.resolve(FILE);
    try {
      Files.createFile(file);
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(root);
      permissions.removeIf(one -> one.name().endsWith("EXECUTE"));
      Files.setPosixFilePermissions(file, permissions);
    } catch (FileAlreadyExistsException | UnsupportedOperationException asMostly) {
      // there since the first time; Windows has other permissions, which are inherited
    } catch (AccessDeniedException denied) {
      throw new AccessDeniedException(root.toString());
    }
    return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private static void clear(Path root) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ours = folder.equals(root) || !folder.getFileName().toString().startsWith(".");
            return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (AtomicFile.isLeftover(file)) {
              AtomicFile.discard(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Puts other bytes into a record that still holds certain ones.
   *
   * @param file relative to the folder of {@code duty.yaml}
   * @return false where an editor, which knows nothing of locks, has changed it meanwhile
   */
  public boolean replace(String file, byte[] expected, byte[] next) throws IOException {
    try {
      Path target = root.resolve(file).toRealPath();
      try (AtomicFile fresh = AtomicFile.beside(target, next)) {
        boolean same = Arrays.equals(Files.readAllBytes(target), expected);
        if (same) {
          fresh.move();
        }
        return same;
      }
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /**
   * Puts files into the records; folders are made where they are missing. All are on the disk before
   * the first takes its place, in this order.
   *
   * @param files relative to the folder of {@code duty.yaml}
   */
  public void add(Map<String, byte[]> files) throws IOException {
    List<AtomicFile> fresh = new ArrayList<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path target = root.resolve(file.getKey());
        Path folder = Files.createDirectories(target.getParent()).toRealPath();
        fresh.add(AtomicFile.beside(folder.resolve(target.getFileName()), file.getValue()));
      }
      for (AtomicFile one : fresh) {
        one.move();
      }
    } finally {
      for (AtomicFile one : fresh) {
        one.close();
      }
    }
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(root);
  }
}
