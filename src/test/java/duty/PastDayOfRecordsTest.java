package duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import duty.store.WrittenRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped records on past days: as they are written, and as they were by then. */
class PastDayOfRecordsTest {
  private static final Path RECORDS = Path.of("records");
  private static final Pattern OWN =
      Pattern.compile(
          "^(?:date|found|issued|assessed|filed|learned|approved): ([-0-9]{10})",
          Pattern.MULTILINE);

  @TempDir private Path scratch;

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, table",
    "2026-07-09, table",
    "2026-07-09, leader 李四",
    "2026-07-09, --quarter 2026Q2",
    "2026-07-09, hazards --year 2026",
    "2026-07-24, minutes 0722-meeting-equipment",
    "2026-07-24, leader 李四",
    "2026-07-24, --quarter 2026Q3",
    "2026-08-25, bulletin 0819-inspection-equipment",
  })
  void a_paper_of_a_past_day_is_that_of_the_records_of_then(LocalDate day, String paper)
      throws IOException {
    String words = "report " + paper + " --as-of " + day;
    Path now = copy("now", null);
    Path then = copy("then", day);
    assertThat(made(now, words)).isEqualTo(made(then, words));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-24, minutes 0722-meeting-equipment",
    "2026-08-20, bulletin 0819-inspection-equipment",
    "2026-01-16, agreement equipment-yunhe",
  })
  void an_issued_paper_is_printed_as_of_its_issue(LocalDate issued, String paper)
      throws IOException {
    Path root = copy("now", null);
    assertThat(made(root, "report " + paper))
        .isEqualTo(made(root, "report " + paper + " --as-of " + issued));
    assertThat(said(root, "report " + paper)).contains("以 " + issued + " 为准");
  }

  @Test
  void minutes_tell_nothing_from_after_their_issue() throws IOException {
    Path root = copy("now", null);
    assertThat(csv(root, "report minutes 0722-meeting-equipment")).doesNotContain("2026年8月19日");
    assertThat(csv(root, "report minutes 0722-meeting-equipment --as-of 2026-10-08"))
        .contains("2026年8月19日");
  }

  /** With what was not there on the day left out, as text. */
  private Path copy(String name, LocalDate day) throws IOException {
    Path to = scratch.resolve(name).resolve("records");
    try (Stream<Path> all = Files.walk(RECORDS)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        Path file = RECORDS.relativize(one);
        byte[] bytes = Files.readAllBytes(one);
        String path = file.toString().replace('\\', '/');
        if (day != null && path.endsWith(".yaml") && !path.startsWith("attachments/")) {
          if (isLater(path, new String(bytes, UTF_8), day)) {
            continue;
          }
          byte[] standing = WrittenRecord.standing(path, bytes, day).orElseThrow();
          bytes = WrittenRecord.of(path, standing).orElseThrow().entry() == null ? bytes : standing;
        }
        Files.createDirectories(to.resolve(file).getParent());
        Files.write(to.resolve(file), bytes);
      }
    }
    return to;
  }

  private static boolean isLater(String path, String text, LocalDate day) {
    Matcher own = OWN.matcher(text);
    if (path.startsWith("agreements/")) {
      own = Pattern.compile("signed: ([-0-9]{10})").matcher(text);
    } else if (path.startsWith("emergency-plans/")) {
      own = Pattern.compile("issued: ([-0-9]{10})").matcher(text);
    } else if (path.startsWith("systems/")) {
      own = Pattern.compile("^from: ([-0-9]{10})", Pattern.MULTILINE).matcher(text);
    }
    return own.find() && LocalDate.parse(own.group(1)).isAfter(day);
  }

  private static String csv(Path root, String words) throws IOException {
    Path folder = root.resolveSibling("csv-" + words.hashCode());
    run(root, words + " --format csv -o " + folder, OutputStream.nullOutputStream());
    StringBuilder text = new StringBuilder();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
        text.append(Files.readString(one));
      }
    }
    return text.toString();
  }

  private static String said(Path root, String words) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    run(root, words + " --force -o " + root.resolveSibling("paper.pdf"), err);
    return err.toString(UTF_8);
  }

  private static byte[] made(Path root, String words) throws IOException {
    Path paper = root.resolveSibling("paper.pdf");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = run(root, words + " --force -o " + paper, err);
    assertThat(exit).as(err.toString(UTF_8)).isZero();
    return Files.readAllBytes(paper);
  }

  private static int run(Path root, String words, OutputStream err) {
    return FrontDoor.run(
        words.split(" "),
        new Surroundings(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            Map.of("DUTY_LANG", "zh"),
            Example.LATER,
            root,
            false));
  }
}
