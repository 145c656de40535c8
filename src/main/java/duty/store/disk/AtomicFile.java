package duty.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished file that is to take its place at one stroke: at every moment there is the old one or
 * the new one. A process that dies leaves at most a dot-file beside it, whose name says which
 * process wrote it and which a later run takes away.
 */
final class AtomicFile implements Closeable {
  /** The number of a process and a counter; up to 0.1 a digest, or a number, alone. */
  private static final Pattern LEFTOVER = Pattern.compile("\\.duty-([0-9a-f]+)(-\\d+)?\\.new");

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final Path target;
  private final Path fresh;

  private AtomicFile(Path target) {
    this.target = target;
    String name = ".duty-" + ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
    this.fresh = target.resolveSibling(name + ".new");
  }

  /**
   * Writes it beside its place, and on to the disk.
   *
   * @param target absolute, no link, in a folder that is there
   * @throws IOException that names the target or its folder, where it cannot be written
   */
  static AtomicFile beside(Path target, byte[] bytes) throws IOException {
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    AtomicFile file = new AtomicFile(target);
    try {
      file.write(bytes);
      return file;
    } catch (IOException e) {
      file.close();
      throw file.told(e);
    }
  }

  /** Nobody has seen the other name. */
  private IOException told(IOException e) {
    if (e instanceof AccessDeniedException || e instanceof NoSuchFileException) {
      return new AccessDeniedException(String.valueOf(target.getParent()));
    }
    String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return new FileSystemException(target.toString(), null, reason);
  }

  private void write(byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      if (posix() && Files.exists(target)) {
        likeTheOld();
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Permissions, and where this user may give them, owner and group. */
  private void likeTheOld() throws IOException {
    PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
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

  /** Takes the place. */
  void move() throws IOException {
    try {
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw told(e);
    }
    if (posix()) {
      Path folder = Objects.requireNonNull(target.getParent());
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException unsupported) {
        // it is in its place all the same; some network file systems cannot do this to a folder
      }
    }
  }

  private boolean posix() {
    return target.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Takes the dot-file away where it has not taken its place. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }

  /** Takes away what is left of processes that live no more. */
  static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".duty-*.new")) {
      for (Path file : files) {
        Matcher name = LEFTOVER.matcher(file.getFileName().toString());
        if (name.matches() && (name.group(2) == null || isDead(name.group(1)))) {
          discard(file);
        }
      }
    }
  }

  private static boolean isDead(String process) {
    return !process.matches("\\d{1,18}")
        || ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isEmpty();
  }

  static boolean isLeftover(Path file) {
    return LEFTOVER.matcher(file.getFileName().toString()).matches();
  }

  /** What cannot be taken away hinders nobody. */
  static void discard(Path file) {
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.deleteIfExists(file);
      }
    } catch (IOException stays) {
      // somebody else's
    }
  }
}
