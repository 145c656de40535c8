package duty.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import duty.store.WrittenRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code duty validate --format json} on a bureau, in this process. */
final class ToldByDuty {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Rules that speak only where the made-up bureau itself is not sound. */
  private static final List<String> SHAPE =
      List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "R1", "R3");

  private ToldByDuty() {}

  /**
   * What is told of the rules that both opinions judge.
   *
   * @param quarter the first day of the one that is asked for; null asks for all
   * @throws IllegalStateException when the bureau breaks a rule of shape, by a mistake in its
   *     making
   */
  static List<Finding> of(Path scratch, Bureau bureau, LocalDate asOf, @Nullable LocalDate quarter)
      throws IOException {
    Path root = Files.createTempDirectory(scratch, "bureau");
    try {
      for (Map.Entry<String, String> file : BureauFiles.of(bureau, ToldByDuty::digest).entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      return read(bureau, run(root, asOf, quarter));
    } finally {
      try (Stream<Path> all = Files.walk(root)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static String digest(String file, String said, LocalDate day) {
    return WrittenRecord.content(file, said.getBytes(UTF_8), day).orElseThrow();
  }

  private static JsonNode run(Path root, LocalDate asOf, @Nullable LocalDate quarter) {
    List<String> words =
        new ArrayList<>(List.of("validate", "--as-of", asOf.toString(), "--format", "json"));
    if (quarter != null) {
      words.addAll(List.of("--quarter", Bureau.written(quarter)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FrontDoor.run(
        words.toArray(String[]::new),
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            Map.of(),
            Clock.systemUTC(),
            root,
            false));
    return JSON.readTree(out.toString(UTF_8));
  }

  private static List<Finding> read(Bureau bureau, JsonNode answer) {
    Wording wording = new Wording(bureau);
    List<Finding> told = new ArrayList<>();
    for (String list : List.of("findings", "setAside")) {
      for (JsonNode one : answer.get(list)) {
        String rule = one.get("rule").asString();
        String sentence = one.get("message").get("en").asString();
        if (SHAPE.contains(rule)) {
          throw new IllegalStateException(rule + " " + one.get("file").asString() + " " + sentence);
        }
        if (Finding.RULES.contains(rule)) {
          JsonNode due = one.get("due");
          JsonNode waiver = one.get("waiver");
          told.add(
              new Finding(
                  rule,
                  one.get("severity").asString(),
                  wording.about(rule, one.get("file").asString(), sentence),
                  due.isNull() ? null : LocalDate.parse(due.asString()),
                  waiver == null ? null : waiver.get("file").asString()));
        }
      }
    }
    return told;
  }
}
