package duty.app;

import duty.check.Text;
import duty.store.disk.WriteLock;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One's turn at writing into the records, from the plan to the write: nobody else has it. */
public final class Writing implements Closeable {
  private static final Text BUSY =
      new Text(
          "另一个 duty 正在写这份台账，没有写入", "another duty is writing these records; nothing was written");
  private static final Text LATER =
      new Text("等它写完，看过新的内容后重新运行", "wait for it, look at what they hold then, and run this again");

  /** Empty for who only looks at what would be written. */
  private final Optional<WriteLock> lock;

  private Writing(Optional<WriteLock> lock) {
    this.lock = lock;
  }

  /**
   * Takes the turn.
   *
   * @param root the folder of {@code duty.yaml}
   * @param dry whether nothing will be written, so that none is needed
   * @throws RefusedException where somebody else has it
   */
  public static Writing begin(Path root, boolean dry) throws IOException, RefusedException {
    Optional<WriteLock> lock = dry ? Optional.empty() : WriteLock.take(root);
    if (!dry && lock.isEmpty()) {
      throw new RefusedException(new Refusal(BUSY.with(), LATER.with()));
    }
    return new Writing(lock);
  }

  /** Replaces a record, and adds files with it; false where it no longer holds what it did. */
  boolean replace(String file, byte[] before, byte[] after, Map<String, byte[]> added)
      throws IOException {
    return lock.orElseThrow().replace(file, before, after, added);
  }

  /** Puts new files into the records, all or none. */
  void add(Map<String, byte[]> files) throws IOException {
    lock.orElseThrow().add(files);
  }

  @Override
  public void close() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
  }
}
