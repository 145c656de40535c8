import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Gives a records folder a history of any length, as a stream for {@code git fast-import}: {@code
 * java GenerateHistory.java --records DIR --commits N --seed S | git -C REPOSITORY fast-import}. The
 * settings, people and table come first; then each record is entered by a commit of its own, and
 * what is left of N corrects records. Now and then a commit is made beside the others and merged, and
 * a file is renamed and renamed back. The same folder, N and S give the same stream.
 */
public final class GenerateHistory {
  private static final String PREFIX = "records/";

  /** Seconds from the epoch: 1 January 2015, 8:00 in Shanghai. */
  private static final long START = 1_420_070_400L;

  private static final int MERGE_EVERY = 40;
  private static final int RENAME_EVERY = 150;

  private final Path root;
  private final Random random;
  private final OutputStream out;
  private final long pause;
  private int mark;
  private long time = START;

  private GenerateHistory(Path root, long seed, long pause, OutputStream out) {
    this.root = root;
    this.random = new Random(seed);
    this.pause = pause;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    String folder = option(args, "--records", "");
    int commits = Integer.parseInt(option(args, "--commits", "20000"));
    long seed = Long.parseLong(option(args, "--seed", "1"));
    if (folder.isEmpty() || !Files.exists(Path.of(folder, "duty.yaml"))) {
      System.err.println(
          "java GenerateHistory.java --records DIR --commits N --seed S | git -C REPOSITORY fast-import\n"
              + "DIR is what GenerateRecords made");
      System.exit(2);
    }
    // Twelve years in all.
    long pause = 12L * 365 * 86_400 / Math.max(1, commits);
    try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
      new GenerateHistory(Path.of(folder), seed, pause, out).write(commits);
    }
  }

  private void write(int commits) throws IOException {
    List<String> first = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (String file : files()) {
      (file.matches(".*/\\d{4}/.*") ? later : first).add(file);
    }
    commit("建立台账", false);
    for (String file : first) {
      modify(file, "");
    }
    int corrections = Math.max(0, commits - 1 - later.size());
    int entered = 0;
    for (int done = 1, corrected = 0; done < commits; done++) {
      boolean correct = entered > 0 && (long) corrected * commits < (long) done * corrections;
      String file = correct ? later.get(random.nextInt(entered)) : later.get(entered++);
      corrected += correct ? 1 : 0;
      if (done % MERGE_EVERY == 0) {
        done = beside(file, done, commits);
      } else if (correct && done % RENAME_EVERY == 1 && done + 1 < commits) {
        done = rename(file, done);
      } else {
        commit("登记 " + file, true);
        modify(file, correct ? "# 更正 " + done + "\n" : "");
      }
      if (entered == later.size() && corrections == 0) {
        break;
      }
    }
  }

  /** A commit beside the last one, and the merge of both. */
  private int beside(String file, int done, int commits) throws IOException {
    int trunk = mark;
    commit("旁支登记 " + file, true);
    modify(file, "# 旁支 " + done + "\n");
    if (done + 1 >= commits) {
      return done;
    }
    int side = mark;
    header("合并");
    line("from :" + trunk);
    line("merge :" + side);
    modify(file, "# 旁支 " + done + "\n");
    return done + 1;
  }

  private int rename(String file, int done) throws IOException {
    String other = file.replace(".yaml", "-旧.yaml");
    commit("改名 " + file, true);
    line("R " + quoted(file) + " " + quoted(other));
    commit("改回 " + file, true);
    line("R " + quoted(other) + " " + quoted(file));
    return done + 1;
  }

  private void commit(String message, boolean child) throws IOException {
    int before = mark;
    header(message);
    if (child) {
      line("from :" + before);
    }
  }

  private void header(String message) throws IOException {
    time += pause / 2 + random.nextInt((int) Math.max(1, pause));
    line("commit refs/heads/main");
    line("mark :" + ++mark);
    line("committer 钱某 <clerk@example.invalid> " + time + " +0800");
    data(message.getBytes(StandardCharsets.UTF_8));
  }

  private void modify(String file, String more) throws IOException {
    line("M 644 inline " + quoted(file));
    byte[] bytes = Files.readAllBytes(root.resolve(file));
    byte[] end = more.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + end.length);
    System.arraycopy(end, 0, all, bytes.length, end.length);
    data(all);
  }

  private void data(byte[] bytes) throws IOException {
    line("data " + bytes.length);
    out.write(bytes);
    out.write('\n');
  }

  private void line(String text) throws IOException {
    out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static String quoted(String file) {
    return '"' + PREFIX + file + '"';
  }

  /** By year first, as records are entered. */
  private List<String> files() {
    try (Stream<Path> all = Files.walk(root)) {
      List<String> files =
          new ArrayList<>(
              all.filter(Files::isRegularFile)
                  .map(file -> root.relativize(file).toString().replace('\\', '/'))
                  .toList());
      Collections.sort(files, (a, b) -> key(a).compareTo(key(b)));
      return files;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String key(String file) {
    return file.replaceFirst("^([^/]+)/(\\d{4})/", "$2/$1/");
  }

  private static String option(String[] args, String name, String otherwise) {
    for (int i = 0; i + 1 < args.length; i += 2) {
      if (args[i].equals(name)) {
        return args[i + 1];
      }
    }
    return otherwise;
  }
}
