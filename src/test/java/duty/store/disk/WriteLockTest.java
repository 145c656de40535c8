package duty.store.disk;

import static duty.store.disk.WritingMain.NEW;
import static duty.store.disk.WritingMain.OLD;
import static duty.store.disk.WritingMain.RECORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {
  @TempDir private Path root;
  private Path file;

  @BeforeEach
  void a_record() throws IOException {
    Files.writeString(root.resolve("duty.yaml"), "");
    file = root.resolve(RECORD);
    Files.createDirectories(file.getParent());
    Files.write(file, OLD);
  }

  private String replace(byte[] before, byte[] after) throws IOException {
    return WritingMain.replace(root, before, after);
  }

  @Test
  void the_new_file_has_the_old_permissions_and_nothing_else_is_left() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThat(replace(OLD, NEW)).isEqualTo("REPLACED");

    assertThat(file).hasBinaryContent(NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(names()).containsExactlyInAnyOrder(".duty.lock", "duty.yaml", RECORD);
  }

  @Test
  void other_bytes_than_expected_stay() throws IOException {
    assertThat(replace(NEW, NEW)).isEqualTo("CHANGED");

    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).hasSize(3);
  }

  @Test
  void a_file_that_is_gone_is_not_made_again() throws IOException {
    Files.delete(file);

    assertThat(replace(OLD, NEW)).isEqualTo("CHANGED");

    assertThat(names()).containsExactlyInAnyOrder(".duty.lock", "duty.yaml");
  }

  @Test
  void several_files_are_added_or_none() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("attachments/2026/a.pdf", NEW);
    files.put("duty.yaml/a.yaml", NEW); // cannot be
    try (WriteLock lock = WriteLock.take(root).orElseThrow()) {
      assertThatThrownBy(() -> lock.add(files)).isInstanceOf(FileSystemException.class);
      assertThat(names()).containsExactlyInAnyOrder(".duty.lock", "duty.yaml", RECORD);
      files.remove("duty.yaml/a.yaml");
      files.put("filings/2026/a.yaml", NEW);
      lock.add(files);
    }
    assertThat(names()).contains("attachments/2026/a.pdf", "filings/2026/a.yaml").hasSize(5);
  }

  /** On POSIX whoever closes any descriptor of a file gives up its process's locks on it. */
  @SuppressWarnings("try") // given up before the end, on purpose
  @Test
  void reading_all_records_does_not_give_the_lock_up() throws IOException {
    try (Writer other = new Writer(root);
        WriteLock lock = WriteLock.take(root).orElseThrow()) {
      assertThat(WriteLock.take(root)).isEmpty();
      for (String name : names()) {
        if (!name.equals(WriteLock.FILE)) {
          Files.readAllBytes(root.resolve(name));
        }
      }
      other.say("once");
      assertThat(other.answer()).isEqualTo("BUSY");
      lock.close();
      other.say("once");
      assertThat(other.answer()).isEqualTo("REPLACED");
    }
  }

  @Test
  void what_a_killed_one_left_is_taken_away_and_its_lock_with_it() throws IOException {
    try (Writer one = new Writer(root)) {
      one.say("hold");
      one.hear("holding");
      assertThat(replace(OLD, NEW)).isEqualTo("BUSY");
    }
    assertThat(names()).hasSize(4);
    assertThat(file).hasBinaryContent(OLD);
    // as 0.1 called them
    Files.write(root.resolve("duties/.duty-0123456789abcdef.new"), NEW);
    Files.createDirectories(root.resolve("attachments/2026/filings"));
    Files.write(root.resolve("attachments/2026/filings/.duty-817260517234.new"), NEW);
    Path others = Files.writeString(root.resolve("duties/.duty-notes.new"), "");

    assertThat(replace(OLD, NEW)).isEqualTo("REPLACED");
    assertThat(names())
        .containsExactlyInAnyOrder(
            ".duty.lock", "duties/" + others.getFileName(), "duty.yaml", RECORD);
  }

  @Test
  void outside_the_records_what_a_killed_one_left_is_taken_away_and_a_living_one_s_stays()
      throws IOException {
    Path out = Files.createDirectory(root.resolve("out"));
    long dead;
    try (Writer one = new Writer(root)) {
      dead = one.process.pid();
      Files.write(out.resolve(".duty-" + dead + "-1.new"), NEW);
      OutsideFiles.write(Map.of(out.resolve("a.csv"), NEW));
      assertThat(out).isDirectoryContaining("glob:**.new");
    }
    OutsideFiles.write(Map.of(out.resolve("a.csv"), NEW));
    assertThat(out.toFile().list()).containsExactly("a.csv");
  }

  @Test
  void of_many_threads_one_wins() throws Exception {
    int many = 8;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      for (int round = 0; round < 50; round++) {
        Files.write(file, OLD);
        CyclicBarrier start = new CyclicBarrier(many);
        Callable<String> replace =
            () -> {
              start.await();
              return replace(OLD, NEW);
            };
        List<String> outcomes = new ArrayList<>();
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
          all.add(threads.submit(replace));
        }
        for (Future<String> one : all) {
          outcomes.add(one.get());
        }
        assertThat(outcomes).filteredOn("REPLACED"::equals).hasSize(1);
        assertThat(outcomes).isSubsetOf("REPLACED", "BUSY", "CHANGED");
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void of_two_processes_one_wins() throws IOException {
    try (Writer one = new Writer(root);
        Writer other = new Writer(root)) {
      for (int round = 0; round < 100; round++) {
        Files.write(file, OLD);
        one.say("once");
        other.say("once");
        List<String> outcomes = List.of(one.answer(), other.answer());
        assertThat(outcomes).filteredOn("REPLACED"::equals).hasSize(1);
        assertThat(outcomes).containsAnyOf("BUSY", "CHANGED");
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).hasSize(3);
      }
    }
  }

  /** Twenty times by default; {@code -Dduty.kills=200} for more. */
  @Test
  void a_process_killed_at_any_moment_leaves_the_old_file_or_the_new_one() throws Exception {
    Random random = new Random(7);
    int olds = 0;
    int kills = Integer.getInteger("duty.kills", 20);
    for (int kill = 0; kill < kills; kill++) {
      Files.write(file, OLD);
      try (Writer one = new Writer(root)) {
        one.say("forever");
        one.hear("replacing");
        Thread.sleep(random.nextInt(20), random.nextInt(1_000_000));
      }
      byte[] left = Files.readAllBytes(file);
      assertThat(left).isIn(OLD, NEW);
      olds += left[7] == OLD[7] ? 1 : 0;
      byte[] other = left[7] == OLD[7] ? NEW : OLD;
      assertThat(replace(left, other)).isEqualTo("REPLACED");
      assertThat(names()).hasSize(3);
    }
    assertThat(olds).as("killed before as well as behind a replacement").isBetween(1, kills - 1);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(one -> root.relativize(one).toString())
          .sorted()
          .toList();
    }
  }

  /** A process of its own that writes when it is told to. */
  private static final class Writer implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    Writer(Path root) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Dsun.jnu.encoding=UTF-8",
                  "-cp",
                  System.getProperty("java.class.path"),
                  WritingMain.class.getName(),
                  root.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
      hear("ready");
    }

    void say(String word) throws IOException {
      process.getOutputStream().write((word + "\n").getBytes(UTF_8));
      process.getOutputStream().flush();
    }

    String answer() throws IOException {
      return String.valueOf(out.readLine());
    }

    void hear(String word) throws IOException {
      assertThat(answer()).isEqualTo(word);
    }

    @Override
    public void close() {
      process.destroyForcibly();
      try {
        process.waitFor();
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
