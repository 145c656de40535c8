import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills {@code duty assign} (SIGKILL) at random moments, most of them while it writes, and looks at
 * what it leaves: {@code java KillAssign.java --duty DIR/bin/duty --records DIR [--runs N] [--seed S]
 * [--padding BYTES]}. The records are copied, never touched.
 *
 * <p>Nothing in the program takes part. The write begins when the new file appears beside the old one
 * and ends when it has taken its name; both can be seen from outside. Runs that are left alone say how
 * long that takes. Of the others every fourth is killed at any moment of its life before the write,
 * the rest from the beginning of the write on, anywhere within {@value #SPREAD} times its length.
 * Padding (comment lines in the duty's file) makes the write longer.
 */
public final class KillAssign {
  private static final double SPREAD = 1.5;
  private static final int UNDISTURBED = 9;
  private static final String DUTY = "duties/special-equipment-supervision.yaml";

  private final Path launcher;
  private final Path records;
  private final Path file;
  private final Path calm;

  /** What the program calls the new file; a folder would be too slow to list. */
  private final File fresh;

  private final byte[] before;
  private byte[] after;

  /** Milliseconds from the start to the write, and of the write. */
  private double untilWrite;

  private double write;

  private int torn;
  private int leftOver;
  private int notTakenUp;
  private final int[] phases = new int[3];

  private KillAssign(Path launcher, Path source, int padding)
      throws IOException, NoSuchAlgorithmException {
    this.launcher = launcher;
    calm = Files.createTempDirectory("duty-kills-");
    records = calm.resolve("records");
    copy(source, records);
    file = records.resolve(DUTY);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(file.getFileName().toString().getBytes(UTF_8));
    String name = ".duty-" + HexFormat.of().formatHex(digest, 0, 8) + ".new";
    fresh = file.resolveSibling(name).toFile();
    String line = "# 这一行只为让文件长一些。\n";
    int lines = padding / line.getBytes(UTF_8).length;
    Files.writeString(file, line.repeat(lines) + Files.readString(file));
    before = Files.readAllBytes(file);
    after = before;
  }

  public static void main(String[] args) throws Exception {
    Path duty = Path.of(option(args, "--duty", "target/duty/bin/duty")).toAbsolutePath();
    Path source = Path.of(option(args, "--records", "records"));
    int padding = Integer.parseInt(option(args, "--padding", "0"));
    KillAssign kills = new KillAssign(duty, source, padding);
    try {
      kills.measure();
      int runs = Integer.parseInt(option(args, "--runs", "200"));
      kills.kill(runs, new Random(Long.parseLong(option(args, "--seed", "1"))));
      kills.tell(runs);
    } finally {
      kills.cleanUp();
    }
    if (kills.torn + kills.notTakenUp > 0) {
      System.exit(1);
    }
  }

  private static String option(String[] args, String name, String otherwise) {
    int place = Arrays.asList(args).indexOf(name);
    return place < 0 ? otherwise : args[place + 1];
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            launcher.toString(),
            "assign",
            "2",
            "--leader",
            "王五",
            "--from",
            "2026-11-01",
            "--records",
            records.toString(),
            "--as-of",
            "2026-10-08",
            "--yes")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Runs that are left alone: when the write begins, how long it takes, and what it leaves. */
  private void measure() throws IOException, InterruptedException {
    double[] beginnings = new double[UNDISTURBED];
    double[] lengths = new double[UNDISTURBED];
    for (int i = 0, tries = 0; i < UNDISTURBED; i++) {
      if (++tries > 20 * UNDISTURBED) {
        throw new IllegalStateException("the write is never seen: try --padding 900000");
      }
      reset();
      long start = System.nanoTime();
      Process process = start();
      boolean found = awaitFresh(process);
      long seen = System.nanoTime();
      while (fresh.exists()) {
        Thread.onSpinWait();
      }
      lengths[i] = (System.nanoTime() - seen) / 1e6;
      beginnings[i] = (seen - start) / 1e6;
      int exit = process.waitFor();
      after = Files.readAllBytes(file);
      if (exit != 0 || Arrays.equals(after, before)) {
        throw new IllegalStateException("assign did not write: exit " + exit);
      }
      if (!found) {
        i--; // the machine was busy, and the write over before it was seen
      }
    }
    Arrays.sort(beginnings);
    Arrays.sort(lengths);
    untilWrite = beginnings[UNDISTURBED / 2];
    write = lengths[UNDISTURBED / 2];
    System.out.printf(
        Locale.ROOT,
        "%d bytes; the write begins after %.0f ms and takes %.2f ms (median of %d)%n",
        before.length,
        untilWrite,
        write,
        UNDISTURBED);
  }

  private void kill(int runs, Random random) throws IOException, InterruptedException {
    for (int run = 0; run < runs; run++) {
      reset();
      long start = System.nanoTime();
      Process process = start();
      boolean early = run % 4 == 0;
      if (early) {
        waitUntil(start, random.nextDouble() * untilWrite);
      } else {
        awaitFresh(process);
        waitUntil(System.nanoTime(), random.nextDouble() * SPREAD * write);
      }
      process.destroyForcibly();
      process.waitFor(1, TimeUnit.MINUTES);
      look();
    }
  }

  private static void waitUntil(long from, double milliseconds) {
    while ((System.nanoTime() - from) / 1e6 < milliseconds) {
      Thread.onSpinWait();
    }
  }

  /** What the kill left; and the next assign must get by with it. */
  private void look() throws IOException, InterruptedException {
    byte[] now = Files.readAllBytes(file);
    boolean old = Arrays.equals(now, before);
    boolean whole = Arrays.equals(now, after);
    boolean left = fresh.exists();
    phases[old ? (left ? 1 : 0) : 2]++;
    torn += old || whole ? 0 : 1;
    if (left) {
      leftOver++;
      boolean done = start().waitFor() == 0 && Arrays.equals(Files.readAllBytes(file), after);
      notTakenUp += done && !fresh.exists() ? 0 : 1;
    }
  }

  /** Waits for the new file beside the old one: false if the program ends without it. */
  private boolean awaitFresh(Process process) {
    for (int look = 1; !fresh.exists(); look++) {
      if (look % 1000 == 0 && !process.isAlive()) {
        return false;
      }
    }
    return true;
  }

  private void reset() throws IOException {
    Files.deleteIfExists(fresh.toPath());
    Path copy = calm.resolve("before.yaml");
    Files.write(copy, before);
    Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void tell(int runs) {
    System.out.printf(
        Locale.ROOT,
        "%d kills: %d before the write, %d during it, %d after it%n"
            + "torn files: %d; files left over beside the old one: %d, not taken away by the next"
            + " assign: %d%n",
        runs,
        phases[0],
        phases[1],
        phases[2],
        torn,
        leftOver,
        notTakenUp);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path one : files.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  private void cleanUp() throws IOException {
    try (Stream<Path> files = Files.walk(calm)) {
      for (Path one : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }
}
