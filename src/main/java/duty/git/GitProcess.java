package duty.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import duty.git.GitFailure.Trouble;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A running command of git. Whoever has read what it says asks how it ended. */
final class GitProcess implements Closeable {
  /** Milliseconds between two looks at it. */
  private static final int TICK = 100;

  /** Bytes of its complaints that are kept. */
  private static final int MOST_COMPLAINTS = 1 << 13;

  private final GitProgram git;
  private final Process process;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
  private final Thread watch;

  /** How often it gave a sign of life. */
  private final AtomicInteger signs = new AtomicInteger();

  /** Whether somebody waits for one: as long as nobody reads, its silence means nothing. */
  private volatile boolean awaited;

  private volatile boolean silent;
  private int at;
  private int filled;

  GitProcess(GitProgram git, Process process) {
    this.git = git;
    this.process = process;
    this.watch = thread(this::watch);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "git");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Takes its complaints away, lest it wait for that, and stops it where it hangs. */
  private void watch() {
    InputStream from = process.getErrorStream();
    long most = git.limit().toMillis() / TICK;
    int seen = -1;
    long idle = 0;
    try {
      boolean ended;
      do {
        ended = process.waitFor(TICK, TimeUnit.MILLISECONDS);
        while (from.available() > 0) {
          byte[] piece = from.readNBytes(from.available());
          complaints.write(piece, 0, Math.min(piece.length, MOST_COMPLAINTS - complaints.size()));
        }
        idle = awaited && signs.get() == seen ? idle + 1 : 0;
        seen = signs.get();
        if (idle > most) {
          silent = true;
          close();
        }
      } while (!ended);
    } catch (IOException | InterruptedException gone) {
      close();
    }
  }

  /** Writes lines to it, beside the reading of what it says. */
  GitProcess feed(Iterable<String> lines) {
    thread(
        () -> {
          try (OutputStream in = process.getOutputStream()) {
            for (String line : lines) {
              in.write((line + "\n").getBytes(UTF_8));
            }
          } catch (IOException ended) {
            // how it ended tells why
          }
        });
    return this;
  }

  private boolean fill() throws IOException {
    awaited = true;
    filled = Math.max(0, process.getInputStream().read(buffer));
    awaited = false;
    signs.incrementAndGet();
    at = 0;
    return filled > 0;
  }

  /** What it says next, up to a byte that ends it; null where it says no more. */
  @Nullable String next(char end) throws IOException {
    if (at == filled && !fill()) {
      return null;
    }
    ByteArrayOutputStream before = null;
    while (true) {
      int to = at;
      while (to < filled && buffer[to] != end) {
        to++;
      }
      if (to < filled) {
        String rest = new String(buffer, at, to - at, UTF_8);
        int from = at;
        at = to + 1;
        if (before == null) {
          return rest;
        }
        before.write(buffer, from, to - from);
        return before.toString(UTF_8);
      }
      before = before == null ? new ByteArrayOutputStream() : before;
      before.write(buffer, at, filled - at);
      if (!fill()) {
        throw failure();
      }
    }
  }

  /** The same where it must say more. */
  String more(char end) throws IOException {
    String next = next(end);
    if (next == null) {
      throw failure();
    }
    return next;
  }

  /**
   * What it says next, to be read to its end.
   *
   * @param size in bytes
   */
  InputStream next(long size) {
    return new InputStream() {
      private long left = size;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
          return -1;
        }
        if (at == filled && !fill()) {
          throw failure();
        }
        int count = (int) Math.min(left, Math.min(length, filled - at));
        System.arraycopy(buffer, at, bytes, from, count);
        at += count;
        left -= count;
        return count;
      }
    };
  }

  /** All lines that it says. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line = next('\n'); line != null; line = next('\n')) {
      lines.add(line);
    }
    return lines;
  }

  /** Waits until it has ended; its exit code. */
  int exit() throws GitFailure {
    try {
      awaited = true;
      int code = process.waitFor();
      watch.join();
      if (silent) {
        throw new GitFailure(Trouble.SILENT, "");
      }
      return code;
    } catch (InterruptedException stop) {
      close();
      Thread.currentThread().interrupt();
      throw new GitFailure(Trouble.SILENT, "");
    }
  }

  /** Waits until it has ended, which must be well. */
  void end() throws IOException {
    if (exit() != 0) {
      throw failure();
    }
  }

  /** Why it did not answer: its last word, and the first. */
  GitFailure failure() throws IOException {
    int code = exit();
    String words =
        Stream.of(complaint("fatal: "), complaint("error: "))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("; "));
    words = words.isEmpty() ? complaint("") : words;
    return git.refused(words.isEmpty() ? "exit code " + code : words);
  }

  /** The first line of its complaints that begins so, without that; empty where there is none. */
  String complaint(String beginning) {
    return complaints
        .toString(UTF_8)
        .lines()
        .filter(line -> line.startsWith(beginning) && !line.isBlank())
        .map(line -> line.substring(beginning.length()))
        .findFirst()
        .orElse("");
  }

  /** Stops it, where it still runs. */
  @Override
  public void close() {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
