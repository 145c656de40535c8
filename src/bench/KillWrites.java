import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills the commands that write (SIGKILL) at random moments, most of them while they write, and looks
 * at what that leaves; then starts two at once: {@code java KillWrites.java --duty DIR/bin/duty
 * --records DIR [--only COMMAND] [--kills N] [--pairs N] [--seed S]}. The records are copied, never
 * touched.
 *
 * <p>Nothing in the program takes part. The write begins when a dot-file with the number of the process
 * appears where the command writes, and ends when all of them have taken their names; both can be seen
 * from outside. Runs that are left alone say how long that takes. Of the others every fourth is killed
 * at any moment of its life before the write, the rest from the beginning of the write on, anywhere
 * within {@value #SPREAD} times its length.
 */
public final class KillWrites {
  private static final double SPREAD = 1.5;
  private static final int UNDISTURBED = 5;
  private static final List<String> WHERE =
      List.of("duties", "filings/2026", "attachments/2026/filings");
  private static final String DAY = "2026-10-12";
  private static final List<String> FILE =
      List.of(
          "file", "--quarter", "2026Q3", "--as-of", "2026-10-08", "--number", "台市监报〔2026〕21号");

  private static final Map<String, List<String>> COMMANDS =
      new TreeMap<>(
          Map.of(
              "assign",
              List.of("assign", "2", "--leader", "王五", "--from", "2026-11-01", "--as-of", DAY),
              "file",
              FILE,
              "receipt",
              List.of("receipt", "--quarter", "2026Q3", "--date", "2026-10-09", "--as-of", DAY),
              "return",
              List.of(
                  "return", "--quarter", "2026Q3", "--date", "2026-10-09", "--reason", "缺附表",
                  "--as-of", DAY)));

  private final Path launcher;
  private final Path records;
  private final List<String> words;

  /** What every file holds, by its path. */
  private final Map<String, byte[]> before;

  private Map<String, byte[]> after;

  /** Milliseconds from the start to the write, and of the write. */
  private double untilWrite;

  private double write;

  private int wrong;
  private int leftOver;
  private final int[] phases = new int[3];

  private KillWrites(Path launcher, Path records, String command) throws Exception {
    this.launcher = launcher;
    this.records = records;
    this.words = COMMANDS.get(command);
    if (command.startsWith("re") && start(FILE).waitFor() != 0) {
      throw new IllegalStateException("there is nothing to answer: " + said());
    }
    this.before = files();
    this.after = before;
  }

  public static void main(String[] args) throws Exception {
    Path duty = Path.of(option(args, "--duty", "target/duty/bin/duty")).toAbsolutePath();
    Path source = Path.of(option(args, "--records", "records"));
    String only = option(args, "--only", "");
    int wrong = 0;
    for (String command : COMMANDS.keySet()) {
      if (only.isEmpty() || only.equals(command)) {
        Path calm = Files.createTempDirectory("duty-kills-");
        copy(source, calm.resolve("records"));
        KillWrites kills = new KillWrites(duty, calm.resolve("records"), command);
        kills.measure(command);
        kills.kill(
            Integer.parseInt(option(args, "--kills", "60")),
            new Random(Long.parseLong(option(args, "--seed", "1"))));
        kills.pairs(Integer.parseInt(option(args, "--pairs", "20")));
        wrong += kills.wrong;
        cleanUp(calm);
      }
    }
    System.exit(wrong > 0 ? 1 : 0);
  }

  private static String option(String[] args, String name, String otherwise) {
    int place = Arrays.asList(args).indexOf(name);
    return place < 0 ? otherwise : args[place + 1];
  }

  private Process start(List<String> command) throws IOException {
    List<String> all = new ArrayList<>(List.of(launcher.toString()));
    all.addAll(command);
    if (command.get(0).equals("file")) {
      all.add(records.toString());
    } else {
      all.addAll(List.of("--records", records.toString()));
    }
    all.add("--yes");
    return new ProcessBuilder(all)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.appendTo(said().toFile()))
        .start();
  }

  private Path said() {
    return records.resolveSibling("said");
  }

  /** All but the lock, which stays. */
  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(records)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith(".duty.lock")) {
          files.put(records.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
    return one.keySet().equals(other.keySet())
        && one.keySet().stream().allMatch(file -> Arrays.equals(one.get(file), other.get(file)));
  }

  private void reset() throws IOException {
    Map<String, byte[]> now = files();
    for (String file : now.keySet()) {
      if (!before.containsKey(file)) {
        Files.delete(records.resolve(file));
      } else if (!Arrays.equals(now.get(file), before.get(file))) {
        Files.write(records.resolve(file), before.get(file));
      }
    }
  }

  /** What a process calls its first two files, in each place where it can write. */
  private List<File> fresh(Process process) {
    List<File> files = new ArrayList<>();
    for (String folder : WHERE) {
      for (int number = 1; number <= 2; number++) {
        String name = ".duty-" + process.pid() + "-" + number + ".new";
        files.add(records.resolve(folder).resolve(name).toFile());
      }
    }
    return files;
  }

  /** Waits for the write to begin: false if the program ends without it being seen. */
  private static boolean awaitWrite(Process process, List<File> fresh) {
    for (int look = 1; fresh.stream().noneMatch(File::exists); look++) {
      if (look % 200 == 0 && !process.isAlive()) {
        return false;
      }
    }
    return true;
  }

  /** Runs that are left alone: when the write begins, how long it takes, and what it leaves. */
  private void measure(String command) throws Exception {
    double[] beginnings = new double[UNDISTURBED];
    double[] lengths = new double[UNDISTURBED];
    for (int i = 0, tries = 0; i < UNDISTURBED; i++) {
      reset();
      long start = System.nanoTime();
      Process process = start(words);
      List<File> fresh = fresh(process);
      boolean found = awaitWrite(process, fresh);
      long seen = System.nanoTime();
      while (fresh.stream().anyMatch(File::exists)) {
        Thread.onSpinWait();
      }
      lengths[i] = (System.nanoTime() - seen) / 1e6;
      beginnings[i] = (seen - start) / 1e6;
      int exit = process.waitFor();
      after = files();
      if (exit != 0 || same(after, before) || ++tries > 20 * UNDISTURBED) {
        throw new IllegalStateException(command + " did not write: exit " + exit + ", " + said());
      }
      i -= found ? 0 : 1; // the machine was busy, and the write over before it was seen
    }
    Arrays.sort(beginnings);
    Arrays.sort(lengths);
    untilWrite = beginnings[UNDISTURBED / 2];
    write = lengths[UNDISTURBED / 2];
    System.out.printf(
        Locale.ROOT,
        "%s: the write begins after %.0f ms and takes %.2f ms (median of %d)%n",
        command,
        untilWrite,
        write,
        UNDISTURBED);
  }

  private void kill(int runs, Random random) throws Exception {
    for (int run = 0; run < runs; run++) {
      reset();
      long start = System.nanoTime();
      Process process = start(words);
      if (run % 4 == 0) {
        waitUntil(start, random.nextDouble() * untilWrite);
      } else {
        awaitWrite(process, fresh(process));
        waitUntil(System.nanoTime(), random.nextDouble() * SPREAD * write);
      }
      process.destroyForcibly();
      process.waitFor(1, TimeUnit.MINUTES);
      look();
    }
    System.out.printf(
        Locale.ROOT,
        "  %d kills: %d before the write, %d during it, %d after it; dot-files left: %d%n",
        runs,
        phases[0],
        phases[1],
        phases[2],
        leftOver);
  }

  private static void waitUntil(long from, double milliseconds) {
    while ((System.nanoTime() - from) / 1e6 < milliseconds) {
      Thread.onSpinWait();
    }
  }

  /** What the kill left, file by file the old or the new; and what the next run makes of it. */
  private void look() throws Exception {
    Map<String, byte[]> now = files();
    long left = now.keySet().stream().filter(file -> file.endsWith(".new")).count();
    leftOver += (int) left;
    now.keySet().removeIf(file -> file.endsWith(".new"));
    phases[same(now, after) ? 2 : left > 0 || !same(now, before) ? 1 : 0]++;
    for (String file : now.keySet()) {
      if (!Arrays.equals(now.get(file), before.get(file))
          && !Arrays.equals(now.get(file), after.get(file))) {
        tell("torn: " + file);
      }
    }
    int exit = start(words).waitFor();
    if (exit > 1 || !same(files(), after)) {
      tell("the next run ended with " + exit + " and left " + files().keySet());
    }
  }

  private void tell(String what) {
    wrong++;
    System.out.println("  WRONG " + what);
  }

  private void pairs(int pairs) throws Exception {
    int[] outcomes = new int[2];
    for (int pair = 0; pair < pairs; pair++) {
      reset();
      Process one = start(words);
      Process other = start(words);
      int sum = one.waitFor() + other.waitFor();
      boolean right = sum == 1 && same(files(), after);
      outcomes[right ? 0 : 1]++;
      if (!right) {
        tell("two at once ended with " + one.exitValue() + " and " + other.exitValue());
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  %d pairs at once: in %d one wrote and one was refused, and nothing was lost; others: %d%n",
        pairs,
        outcomes[0],
        outcomes[1]);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path one : files.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    }
  }

  private static void cleanUp(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }
}
