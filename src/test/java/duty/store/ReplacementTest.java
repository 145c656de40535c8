package duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.store.Replacement.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
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

class ReplacementTest {
  private static final byte[] OLD = "order: 1\n".getBytes(UTF_8);
  private static final byte[] NEW = "order: 2\n".getBytes(UTF_8);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void a_file() throws IOException {
    file = folder.resolve("职责-".repeat(20) + ".yaml"); // 244 bytes: no room for a longer name
    Files.write(file, OLD);
  }

  @Test
  void the_new_file_has_the_old_permissions_and_nothing_else_is_left() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThat(Replacement.of(file, OLD, NEW)).isEqualTo(Outcome.REPLACED);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    assertThat(names()).containsExactly(file.getFileName().toString());
  }

  @Test
  void other_bytes_than_expected_stay() throws IOException {
    assertThat(Replacement.of(file, NEW, NEW)).isEqualTo(Outcome.CHANGED);

    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).hasSize(1);
  }

  @Test
  void a_file_that_is_gone_is_not_made_again() throws IOException {
    Files.delete(file);

    assertThat(Replacement.of(file, OLD, NEW)).isEqualTo(Outcome.CHANGED);

    assertThat(names()).isEmpty();
  }

  @Test
  void a_file_that_somebody_holds_is_busy() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertThat(channel.lock().isValid()).isTrue();
      assertThat(Replacement.of(file, OLD, NEW)).isEqualTo(Outcome.BUSY);
    }
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void what_a_killed_one_left_is_taken_away() throws IOException {
    try (Replacing one = new Replacing(file)) {
      one.say("hang");
      one.hear("hanging");
    }
    assertThat(names()).hasSize(2).anyMatch(name -> name.startsWith("."));
    assertThat(file).hasBinaryContent(OLD);

    assertThat(Replacement.of(file, OLD, NEW)).isEqualTo(Outcome.REPLACED);
    assertThat(names()).containsExactly(file.getFileName().toString());
  }

  @Test
  void of_many_threads_one_wins() throws Exception {
    int many = 8;
    ExecutorService threads = Executors.newFixedThreadPool(many);
    try {
      for (int round = 0; round < 50; round++) {
        Files.write(file, OLD);
        CyclicBarrier start = new CyclicBarrier(many);
        Callable<Outcome> replace =
            () -> {
              start.await();
              return Replacement.of(file, OLD, NEW);
            };
        List<Outcome> outcomes = new ArrayList<>();
        List<Future<Outcome>> all = new ArrayList<>();
        for (int i = 0; i < many; i++) {
          all.add(threads.submit(replace));
        }
        for (Future<Outcome> one : all) {
          outcomes.add(one.get());
        }
        assertThat(outcomes).filteredOn(Outcome.REPLACED::equals).hasSize(1);
        assertThat(outcomes).isSubsetOf(Outcome.REPLACED, Outcome.BUSY, Outcome.CHANGED);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void of_two_processes_one_wins() throws IOException {
    try (Replacing one = new Replacing(file);
        Replacing other = new Replacing(file)) {
      for (int round = 0; round < 100; round++) {
        Files.write(file, OLD);
        one.say("once");
        other.say("once");
        List<String> outcomes = List.of(one.answer(), other.answer());
        assertThat(outcomes).filteredOn("REPLACED"::equals).hasSize(1);
        assertThat(outcomes).containsAnyOf("BUSY", "CHANGED");
        assertThat(file).hasBinaryContent(NEW);
        assertThat(names()).hasSize(1);
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
      try (Replacing one = new Replacing(file)) {
        one.say("forever");
        one.hear("replacing");
        Thread.sleep(random.nextInt(20), random.nextInt(1_000_000));
      }
      byte[] left = Files.readAllBytes(file);
      assertThat(left).isIn(OLD, NEW);
      olds += left[7] == OLD[7] ? 1 : 0;
      byte[] other = left[7] == OLD[7] ? NEW : OLD;
      assertThat(names()).filteredOn(name -> !name.startsWith(".")).hasSize(1);
      assertThat(Replacement.of(file, left, other)).isEqualTo(Outcome.REPLACED);
      assertThat(names()).hasSize(1);
    }
    assertThat(olds).as("killed before as well as behind a replacement").isBetween(1, kills - 1);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).toList();
    }
  }

  /** A process of its own that replaces the file when it is told to. */
  private static final class Replacing implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    Replacing(Path file) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Dsun.jnu.encoding=UTF-8",
                  "-cp",
                  "target/classes" + System.getProperty("path.separator") + "target/test-classes",
                  ReplacingMain.class.getName(),
                  file.toString())
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
