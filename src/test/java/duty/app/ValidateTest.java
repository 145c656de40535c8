package duty.app;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.JudgingDay;
import duty.git.CommittedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole judging, on copies of the shipped records. */
class ValidateTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  @TempDir private Path root;

  /**
   * Without what the reports filed say of the records, so that a change is told for itself only.
   */
  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    Path records = Path.of("records");
    try (Stream<Path> files = Files.walk(records)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(records.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        if (copy.toString().contains("filings") && copy.toString().endsWith(".yaml")) {
          String text = Files.readString(copy);
          Files.writeString(copy, text.replaceFirst("(?m)^records:\\n(  - .*\\n)+", ""));
        }
      }
    }
    CommittedFolder.in(root);
  }

  private List<String> told() {
    return Validate.run(root, JudgingDay.of(LocalDate.of(2026, 10, 8)), null).diagnostics().stream()
        .map(one -> one.finding().rule().id() + " " + one.excerpt().span().file())
        .filter(line -> !line.matches("[MC]1 .*")) // the fourth quarter, which has just begun
        .filter(line -> !line.equals("F1 duty.yaml")) // the third one's report, still in time
        .toList();
  }

  private void change(String file, String old, String fresh) throws IOException {
    Path path = root.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(
        path,
        text.replaceFirst(
            java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(fresh)));
  }

  @Test
  void one_unparsable_file_and_twelve_faults_are_thirteen_findings() throws IOException {
    change(
        "activities/2026/Q2/0520-meeting-enforcement.yaml",
        "kind: meeting",
        "kind: [meeting"); // S1
    change("leaders/deputy-quality.yaml", "name:", "shoe-size: 43\nname:"); // S2
    change(
        "hazards/2026/2026-001.yaml",
        "level: general",
        "lvl2: general\nlevel: ordinary"); // S2 and S4
    change("sections/metrology.yaml", "type: section", "type: section\ntype: team"); // S5
    Files.createDirectories(root.resolve("leaders/old"));
    Files.writeString(root.resolve("leaders/old/x.txt"), "x"); // S6
    change("hazards/2026/2026-003.yaml", "found: 2026", "found: ２０２６"); // S7
    change(
        "activities/2026/Q1/0108-meeting-annual.yaml",
        "convened-by: director",
        "convened-by: directer"); // R1
    change("agreements/2026/quality-metrology.yaml", "attachments/", "attachments/nowhere/"); // R3
    change(
        "activities/2026/Q2/0422-meeting-equipment.yaml",
        "chaired-by: deputy-equipment",
        "chaired-by: deputy-equipment-former"); // D1
    change("hazards/2026/2026-009.yaml", "measures:", "note:"); // H1
    change("hazards/2026/2026-010.yaml", "deadline: 2026-11-20", "deadline: 2026-09-20"); // H2
    change("agreements/2026/enforcement-enforcement-team.yaml", "year: 2026", "year: 2025"); // A2
    assertThat(told()).as(String.join("\n", told())).hasSize(13);
  }

  @Test
  void judging_changes_nothing_and_needs_no_permission_to() throws IOException {
    var before = contents();
    Validate.run(root, JudgingDay.of(AS_OF), null);
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void a_read_only_tree_is_judged_like_any_other() throws IOException {
    var expected = told();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(
            file,
            PosixFilePermissions.fromString(Files.isDirectory(file) ? "r-xr-xr-x" : "r--r--r--"));
      }
    }
    try {
      assertThat(told()).isEqualTo(expected);
    } finally {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isDirectory).toList()) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
      }
    }
  }

  @Test
  void odd_files_are_a_finding_each_and_the_others_are_judged() throws IOException {
    Files.write(root.resolve("hazards/2026/huge.yaml"), new byte[50 << 20]);
    Files.writeString(root.resolve("hazards/2026/deep.yaml"), "[".repeat(10_000));
    Files.writeString(root.resolve("hazards/2026/bomb.yaml"), "a: &a [x, x]\nb: [*a, *a, *a]\n");
    Files.writeString(root.resolve("hazards/2026/empty.yaml"), "");
    Files.createDirectories(root.resolve("hazards/2026/folder.yaml"));
    Files.write(root.resolve("hazards/2026/gbk.yaml"), new byte[] {(byte) 0xD0, (byte) 0xD5, 10});
    Files.writeString(root.resolve("hazards/2026/zero.yaml"), "found: \0\n");
    change("hazards/2026/2026-010.yaml", "deadline: 2026-11-20", "deadline: 2026-09-20");
    assertThat(told())
        .containsExactlyInAnyOrder(
            "S1 hazards/2026/huge.yaml",
            "S1 hazards/2026/deep.yaml",
            "S1 hazards/2026/bomb.yaml",
            "S1 hazards/2026/empty.yaml",
            "S6 hazards/2026/folder.yaml",
            "S1 hazards/2026/gbk.yaml",
            "S1 hazards/2026/zero.yaml",
            "H2 hazards/2026/2026-010.yaml");
  }

  @Test
  void the_same_tree_gives_the_same_findings_in_the_same_order() throws IOException {
    change("hazards/2026/2026-010.yaml", "deadline: 2026-11-20", "deadline: 2026-09-20");
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      runs.add(told());
    }
    assertThat(runs).containsOnly(runs.get(0));
  }

  private Map<String, List<Byte>> contents() throws IOException {
    Map<String, List<Byte>> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        List<Byte> bytes = new ArrayList<>();
        for (byte one : Files.readAllBytes(file)) {
          bytes.add(one);
        }
        contents.put(root.relativize(file) + " " + Files.getLastModifiedTime(file), bytes);
      }
    }
    return contents;
  }
}
