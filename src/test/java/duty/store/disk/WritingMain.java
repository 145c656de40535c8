package duty.store.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Writes a record as it is told to on standard input, to be killed while it does. */
final class WritingMain {
  static final String RECORD = "duties/" + "职责-".repeat(20) + ".yaml"; // 244 bytes
  static final byte[] OLD = "order: 1\n".getBytes(UTF_8);
  static final byte[] NEW = "order: 2\n".getBytes(UTF_8);

  private WritingMain() {}

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[0]);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    System.out.println("ready");
    for (String word = in.readLine(); word != null; word = in.readLine()) {
      switch (word) {
        case "once" -> System.out.println(replace(root, OLD, NEW));
        case "forever" -> forever(root);
        default -> hold(root);
      }
    }
  }

  static String replace(Path root, byte[] before, byte[] after) throws IOException {
    Optional<WriteLock> lock = WriteLock.take(root);
    if (lock.isEmpty()) {
      return "BUSY";
    }
    try (WriteLock held = lock.get()) {
      return held.replace(RECORD, before, after, Map.of()) ? "REPLACED" : "CHANGED";
    }
  }

  private static void forever(Path root) throws IOException {
    for (int time = 0; true; time++) {
      if (time == 3) { // its classes are loaded by now
        System.out.println("replacing");
      }
      replace(root, OLD, NEW);
      replace(root, NEW, OLD);
    }
  }

  /** As if it had been stopped with the new file written and not yet in its place. */
  @SuppressWarnings("try") // held, not used
  private static void hold(Path root) throws Exception {
    try (WriteLock lock = WriteLock.take(root).orElseThrow();
        AtomicFile file = AtomicFile.beside(root.resolve(RECORD), NEW)) {
      System.out.println("holding");
      Thread.sleep(60_000);
    }
  }
}
