package duty.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps others out while several files of the records are written. {@code duty.yaml} is the lock,
 * so that nothing is created for it or can be left behind; it ends with the process that holds it.
 */
public final class RecordsLock implements Closeable {
  private final FileChannel channel;

  private RecordsLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes it, or does without waiting.
   *
   * @param root the folder of {@code duty.yaml}
   * @return empty where somebody else holds it
   */
  public static Optional<RecordsLock> take(Path root) throws IOException {
    FileChannel channel =
        FileChannel.open(
            root.resolve("duty.yaml"), StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      // On one byte far behind the end: on Windows a lock keeps readers out of what it covers.
      lock = channel.tryLock(Long.MAX_VALUE - 2, 1, false);
    } catch (OverlappingFileLockException ours) {
      // held by another thread
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    return lock == null ? Optional.empty() : Optional.of(new RecordsLock(channel));
  }

  /** Gives it back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
