package duty.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bytes that are read in place of a file's own, so that a change can be looked at unwritten. */
public final class Overlay {
  static final Overlay NONE = new Overlay(file -> null);

  private final Function<String, byte @Nullable []> files;

  private Overlay(Function<String, byte @Nullable []> files) {
    this.files = files;
  }

  /**
   * Lays bytes over one file.
   *
   * @param file relative to the records root, with {@code /} on every platform
   */
  public static Overlay of(String file, byte[] bytes) {
    byte[] laid = bytes.clone();
    return new Overlay(asked -> asked.equals(file) ? laid : null);
  }

  /** Stands for every file that it is asked for. */
  public static Overlay all(Function<String, byte[]> files) {
    return new Overlay(files);
  }

  /** Null where the file itself is to be read. */
  public byte @Nullable [] bytes(String file) {
    return files.apply(file);
  }
}
