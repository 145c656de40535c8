package duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Replaces a file as it is told to on standard input, to be killed while it does. */
final class ReplacingMain {
  private static final byte[] OLD = "order: 1\n".getBytes(UTF_8);
  private static final byte[] NEW = "order: 2\n".getBytes(UTF_8);

  private ReplacingMain() {}

  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    System.out.println("ready");
    for (String word = in.readLine(); word != null; word = in.readLine()) {
      switch (word) {
        case "once" -> System.out.println(Replacement.of(file, OLD, NEW));
        case "forever" -> forever(file);
        default -> hang(file);
      }
    }
  }

  private static void forever(Path file) throws IOException {
    for (int time = 0; true; time++) {
      if (time == 3) { // its classes are loaded by now
        System.out.println("replacing");
      }
      Replacement.of(file, OLD, NEW);
      Replacement.of(file, NEW, OLD);
    }
  }

  /** As if it had been stopped with the new file half written. */
  private static void hang(Path file) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(file.getFileName().toString().getBytes(UTF_8));
    String name = ".duty-" + HexFormat.of().formatHex(digest, 0, 8) + ".new";
    Files.write(file.resolveSibling(name), new byte[] {'o', 'r'});
    System.out.println("hanging");
    Thread.sleep(60_000);
  }
}
