package duty.app;

import duty.git.ObjectId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it lies in the folder, held against what git has of it. */
final class WorkingFile {
  private static final byte[] NOTHING = {};

  private WorkingFile() {}

  /** Its bytes; what cannot be read is as good as empty, and told elsewhere. */
  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      return NOTHING;
    }
  }

  /**
   * Whether it holds what was committed, but for line ends that a setting of git may have changed.
   */
  static boolean holds(byte[] bytes, ObjectId committed) {
    return committed.ofFile(bytes).equals(committed)
        || committed.ofFile(withoutReturns(bytes)).equals(committed);
  }

  private static byte[] withoutReturns(byte[] bytes) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
        plain.write(bytes[i]);
      }
    }
    return plain.toByteArray();
  }
}
