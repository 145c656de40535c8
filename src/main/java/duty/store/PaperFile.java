package duty.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Puts a finished paper into a folder: all of it or nothing, whatever happens meanwhile. */
public final class PaperFile {
  private PaperFile() {}

  /**
   * Writes or replaces a file; folders above it are made where they are missing. A link is
   * followed, and stays.
   *
   * @throws IOException where it cannot be written; what was there before is there still
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    if (!Files.exists(file)) {
      replace(file.toAbsolutePath(), bytes);
    } else if (Files.isRegularFile(file)) {
      replace(file.toRealPath(), bytes);
    } else {
      throw new FileSystemException(file.toString(), null, "Not a regular file");
    }
  }

  private static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Files.createDirectories(folder);
    Path fresh = beside(folder);
    try {
      // A temporary file is private to its owner; a paper is to be read as any new file is.
      Files.delete(fresh);
      try (FileChannel channel =
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        fill(channel, bytes);
      } catch (IOException e) {
        throw new FileSystemException(file.toString(), null, e.getMessage());
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Who may not write there is told of the folder, not of a name that nobody has seen. */
  private static Path beside(Path folder) throws IOException {
    try {
      return Files.createTempFile(folder, ".duty-", ".new");
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  private static void fill(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    channel.force(true);
  }
}
