package duty.store.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A finished file that is to take its place at one stroke: at every moment there is the old one or
 * the new one. A process that dies leaves at most a dot-file beside it, which a later run takes
 * away.
 */
final class AtomicFile implements Closeable {
  /** The number of a process and a counter; version 0.1 had a number or a digest alone. */
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
      file.write(ByteBuffer.wrap(bytes));
      return file;
    } catch (IOException e) {
      file.close();
      throw file.told(e);
    }
  }

  /**
   * Puts files into their places; folders are made where they are missing. All are on the disk
   * before the first takes its place, in this order.
   */
  static void put(Map<Path, byte[]> files) throws IOException {
    List<AtomicFile> fresh = new ArrayList<>();
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        Files.createDirectories(file.getKey().getParent());
        fresh.add(beside(file.getKey(), file.getValue()));
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

  /** Nobody has seen the other name. */
  private IOException told(IOException e) {
    if (e instanceof AccessDeniedException || e instanceof NoSuchFileException) {
      return new AccessDeniedException(String.valueOf(target.getParent()));
    }
    String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
    return new FileSystemException(target.toString(), null, reason);
  }

  private void write(ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
      if (view != null && Files.exists(target)) {
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        try {
          view.setGroup(old.group());
          view.setOwner(old.owner());
        } catch (IOException notAllowed) {
          // the new file is this user's then, as it would be after any editor
        }
        view.setPermissions(old.permissions());
      }
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Takes the place. */
  void move() throws IOException {
    try {
      Files.move(
          fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw told(e);
    }
    try (FileChannel folder = FileChannel.open(target.resolveSibling("."))) {
      folder.force(true);
    } catch (IOException unsupported) {
      // it is in its place all the same; Windows and some networks cannot do this to a folder
    }
  }

  /** Takes the dot-file away where it has not taken its place. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(fresh);
  }

  /**
   * Takes away what processes left that were stopped while they wrote.
   *
   * @param depth how many folders deep to look
   * @param all whether nobody can be writing there now; else those stay whose process lives
   */
  static void clear(Path folder, int depth, boolean all) throws IOException {
    try (Stream<Path> files =
        Files.find(folder, depth, (file, attributes) -> attributes.isRegularFile())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Matcher name = LEFTOVER.matcher(file.getFileName().toString());
        if (name.matches() && (all || !lives(name.group(1)))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (UncheckedIOException | AccessDeniedException stays) {
      // in somebody else's folder, where it hinders nobody
    }
  }

  private static boolean lives(String process) {
    return process.matches("\\d{1,10}") && ProcessHandle.of(Long.parseLong(process)).isPresent();
  }
}
