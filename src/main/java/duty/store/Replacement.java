package duty.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Replaces a file's bytes at one stroke. At every moment there is the old file or the new one; a
 * process that dies leaves at most a dot-file beside it, which readers do not look at and the next
 * replacement takes away.
 *
 * <p>The old file itself is the lock, so that nothing else need be created or can be left behind:
 * whoever waited for a file that has been replaced meanwhile holds a lock on something that is no
 * longer in the folder, and sees that.
 */
public final class Replacement {
  /** Within one JVM, where closing a second channel would give up the first one's lock. */
  private static final Set<Path> UNDER_WAY = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final byte[] next;
  private final Path fresh;

  /** What became of it. */
  public enum Outcome {
    REPLACED,
    /** Somebody is replacing it at this moment. */
    BUSY,
    /** The file no longer holds the bytes that were to be replaced, or is gone. */
    CHANGED,
    /** The file may not be written by this user. */
    READ_ONLY
  }

  private Replacement(Path file, byte[] next) {
    this.file = file;
    this.next = next;
    this.fresh = file.resolveSibling(".duty-" + digest(file.getFileName().toString()) + ".new");
  }

  /**
   * Replaces a file that still holds certain bytes.
   *
   * @throws IOException where the disk is full, the folder read-only and the like; the old file is
   *     there then
   */
  public static Outcome of(Path file, byte[] expected, byte[] next) throws IOException {
    Path key = file.toAbsolutePath().normalize();
    if (!UNDER_WAY.add(key)) {
      return Outcome.BUSY;
    }
    try {
      return new Replacement(file, next).locked(expected);
    } finally {
      UNDER_WAY.remove(key);
    }
  }

  private Outcome locked(byte[] expected) throws IOException {
    Outcome outcome;
    Object identity = identity();
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      outcome = written(channel, identity, expected);
      if (outcome == Outcome.REPLACED && posix()) {
        move();
      }
    } catch (NoSuchFileException gone) {
      return Outcome.CHANGED;
    } catch (AccessDeniedException denied) {
      if (Files.isWritable(file)) {
        throw denied;
      }
      return Outcome.READ_ONLY;
    }
    if (outcome == Outcome.REPLACED && !posix()) {
      move(); // Windows does not replace a file that is open
    }
    return outcome;
  }

  /** Leaves the new file beside the old one, which is still what was expected. */
  private Outcome written(FileChannel channel, @Nullable Object identity, byte[] expected)
      throws IOException {
    FileLock lock = lock(channel);
    if (lock == null) {
      return Outcome.BUSY;
    }
    if (!holds(channel, identity, expected)) {
      return Outcome.CHANGED;
    }
    write();
    if (!holds(channel, identity, expected)) { // an editor knows nothing of locks
      Files.deleteIfExists(fresh);
      return Outcome.CHANGED;
    }
    return Outcome.REPLACED;
  }

  /** On one byte far behind the end: on Windows a lock keeps readers out of what it covers. */
  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException ours) {
      return null;
    }
  }

  private boolean holds(FileChannel channel, @Nullable Object identity, byte[] expected)
      throws IOException {
    return Objects.equals(identity, identity()) && Arrays.equals(read(channel), expected);
  }

  /** Device and inode, where there are such. */
  private @Nullable Object identity() throws IOException {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
          .fileKey();
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private static byte[] read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(channel.size(), Integer.MAX_VALUE - 8));
    channel.position(0);
    int got = 0;
    while (got >= 0 && buffer.hasRemaining()) {
      got = channel.read(buffer);
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private void write() throws IOException {
    Files.deleteIfExists(fresh);
    boolean written = false;
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (posix()) {
        likeTheOld();
      }
      ByteBuffer buffer = ByteBuffer.wrap(next);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      written = true;
    } finally {
      if (!written) {
        Files.deleteIfExists(fresh);
      }
    }
  }

  /** Permissions, and where this user may give them, owner and group. */
  private void likeTheOld() throws IOException {
    PosixFileAttributes old = Files.readAttributes(file, PosixFileAttributes.class);
    PosixFileAttributeView view =
        Files.getFileAttributeView(fresh, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributes own = view.readAttributes();
    try {
      if (!own.group().equals(old.group())) {
        view.setGroup(old.group());
      }
      if (!own.owner().equals(old.owner())) {
        view.setOwner(old.owner());
      }
    } catch (IOException notAllowed) {
      // the new file is this user's then, as it would be after any editor
    }
    view.setPermissions(old.permissions());
  }

  private void move() throws IOException {
    boolean moved = false;
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(fresh);
      }
    }
    if (posix()) {
      Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException unsupported) {
        // the file is replaced all the same; some network file systems cannot do this to a folder
      }
    }
  }

  private boolean posix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Long names would not leave room for an ending. */
  private static String digest(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
