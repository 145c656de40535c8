package duty.app;

import duty.store.PaperFile;
import java.io.IOException;
import java.nio.file.Path;

/** Keeps what a check found in a file, for whoever reads it later. */
public final class FindingsFile {
  private FindingsFile() {}

  /**
   * Writes or replaces the file at one stroke; folders above it are made where they are missing.
   *
   * @throws IOException where it cannot be written; what was there before is there still
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    PaperFile.write(file, bytes);
  }
}
