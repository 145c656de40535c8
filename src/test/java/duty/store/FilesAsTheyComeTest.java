package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies in a folder of records and is no record that could be read everywhere. */
class FilesAsTheyComeTest {
  private static final int LINES = 40_000;

  /** A pipe is never opened: who opens it waits for somebody to write. */
  @Test
  @Timeout(60)
  @DisabledOnOs(OS.WINDOWS)
  void a_pipe_in_place_of_a_record_or_an_attachment_is_told() throws Exception {
    Tree tree = Tree.clean();
    Path root = tree.write();
    try {
      pipe(root.resolve("hazards/2026/x.yaml"));
      pipe(root.resolve("hazards/2026/y.yml"));
      Files.delete(root.resolve("attachments/scan.pdf"));
      pipe(root.resolve("attachments/scan.pdf"));
      List<String> told = Tree.briefs(Tree.judge(root, Tree.AS_OF));
      assertThat(told.stream().distinct())
          .contains("S6 hazards/2026/x.yaml ", "S6 hazards/2026/y.yml ")
          .anyMatch(one -> one.startsWith("R3 agreements/2026/"))
          .allMatch(one -> one.startsWith("S6") || one.startsWith("R3"));
      Files.delete(root.resolve("duty.yaml"));
      pipe(root.resolve("duty.yaml"));
      assertThat(Tree.briefs(Tree.judge(root, Tree.AS_OF))).contains("S6 duty.yaml ");
    } finally {
      Tree.remove(root);
    }
  }

  private static void pipe(Path file) throws Exception {
    Files.createDirectories(file.getParent());
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
  }

  /** Windows knows such names as devices, drops a dot at the end, and tells no case apart. */
  @ParameterizedTest
  @CsvSource({
    "sections/nul.yaml, Windows 的设备名, nul-1.yaml",
    "hazards/2026/CON.yaml, Windows 的设备名, CON-1.yaml",
    "hazards/2026/com1.old.yaml, Windows 的设备名, com1.old-1.yaml",
    "hazards/2026/2026-001..yaml, 末尾不能是 ., 2026-001.yaml",
    "sections/Yunhe.yaml, 只差大小写, yunhe-2.yaml",
    "sections/ｙｕｎｈｅ.yaml, 只差大小写或全半角, ｙｕｎｈｅ-2.yaml",
    "hazards/2026/~$2026-001.yaml, 临时文件, 删去",
  })
  void a_name_that_is_not_good_everywhere_is_told(String file, String message, String remedy) {
    List<Tree.Told> told = Tree.clean().with(file, "note: x\n").judge();
    List<Tree.Told> names = told.stream().filter(one -> one.rule().equals("S6")).toList();
    assertThat(names).hasSize(1);
    assertThat(names.get(0).zh()).contains(message);
    assertThat(names.get(0).remedy()).contains(remedy);
  }

  @SuppressWarnings("UnicodeEscape") // seen apart from what looks the same
  @Test
  void a_conflict_of_ids_names_both() {
    List<Tree.Told> told =
        Tree.clean()
            .with("hazards/2026/a\u0041\u030A.yaml", "a: 1\n")
            .with("hazards/2026/AÅ.yaml", "a: 1\n")
            .judge();
    assertThat(told.stream().filter(one -> one.rule().equals("S6"))).hasSize(1);
  }

  /** Whatever a file of many lines holds, it takes about as long as one of harmless lines. */
  @Test
  void many_lines_take_time_by_their_number() {
    long harmless = time(i -> "- a\n", "note:\n");
    assertThat(time(i -> "note: a\n", "")).isLessThan(limit(harmless));
    assertThat(time(i -> "n" + i + ": a\n", "")).isLessThan(limit(harmless));
    assertThat(time(i -> "a：b\n", "")).isLessThan(limit(harmless));
    assertThat(time(i -> " 1\n", "note: x\n")).isLessThan(limit(harmless));
    assertThat(time(i -> "- 😀 #b\n", "note:\n")).isLessThan(limit(harmless));
    assertThat(time(i -> "note: a, ", "{")).isLessThan(limit(harmless));
    assertThat(time(i -> "note\u200B: a\n", "")).isLessThan(limit(harmless));
  }

  /**
   * Three times: a measurement beside other work is no better than that. Quadratic was 100 times.
   */
  private static long limit(long harmless) {
    return 3 * harmless + Duration.ofMillis(200).toNanos();
  }

  /** The best of three. */
  private static long time(IntFunction<String> line, String before) {
    String text = before + IntStream.range(0, LINES).mapToObj(line).collect(Collectors.joining());
    return IntStream.range(0, 3).mapToLong(any -> time(text)).min().orElseThrow();
  }

  private static long time(String text) {
    SourceText source = new SourceText("hazards/2026/a.yaml", text);
    List<Fault> faults = new ArrayList<>();
    long start = System.nanoTime();
    Node.Mapping root = YamlReader.read(source, faults);
    if (root != null) {
      new Conversion(source, java.util.Map.of(), null, faults)
          .record(root, duty.domain.Kind.HAZARD);
    }
    return System.nanoTime() - start;
  }
}
