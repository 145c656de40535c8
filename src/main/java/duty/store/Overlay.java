package duty.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes that are read in place of a file's own, so that a change can be looked at unwritten. */
public final class Overlay {
  static final Overlay NONE = new Overlay(Map.of());

  private final Map<String, byte[]> files;

  private Overlay(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Lays bytes over one file.
   *
   * @param file relative to the records root, with {@code /} on every platform
   */
  public static Overlay of(String file, byte[] bytes) {
    return new Overlay(Map.of(file, bytes.clone()));
  }

  byte @Nullable [] bytes(String file) {
    return files.get(file);
  }
}
