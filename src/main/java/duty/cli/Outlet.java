package duty.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers its first failure instead of throwing it, and then writes no more: a
 * writer on top of it would not tell why it failed.
 */
final class Outlet extends OutputStream {
  private final OutputStream target;
  private @Nullable IOException failure;

  Outlet(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        target.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        target.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Why nothing more is written; null where all is well, or where the reader had read enough. */
  @Nullable IOException trouble() {
    return failure == null || isClosedPipe(failure) ? null : failure;
  }

  /** As with {@code duty … | head}. The words are the operating system's. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("管道");
  }
}
