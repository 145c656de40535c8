package duty.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
   * @param today the day of the run
   * @param quarter the first day of the one that is asked for; null asks for all
   * @throws IllegalStateException when the bureau breaks a rule of shape, by a mistake in its
   *     making
   */
  static List<Finding> of(
      Path scratch, Bureau bureau, LocalDate asOf, LocalDate today, @Nullable LocalDate quarter)
      throws IOException {
    Path root = written(scratch, bureau);
    try {
      return read(bureau, run(root, asOf, today, quarter));
    } finally {
      delete(root);
    }
  }

  /**
   * What comes of some commands in a bureau, in their order: exit code, standard output and the
   * bytes of the paper {@code p.pdf}, if there is one.
   */
  static List<String> papers(
      Path scratch, Bureau bureau, LocalDate today, List<List<String>> commands)
      throws IOException {
    Path root = written(scratch, bureau);
    Path paper = scratch.resolve(root.getFileName() + ".pdf");
    try {
      List<String> all = new ArrayList<>();
      for (List<String> words : commands) {
        List<String> command = new ArrayList<>(words);
        command.replaceAll(word -> word.equals("p.pdf") ? paper.toString() : word);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = run(root, command, today, out);
        String said = out.toString(UTF_8).replace(paper.toString(), "p.pdf");
        String bytes = Files.exists(paper) ? new String(Files.readAllBytes(paper), ISO_8859_1) : "";
        Files.deleteIfExists(paper);
        all.add(exit + "\n" + said + bytes);
      }
      return all;
    } finally {
      delete(root);
    }
  }

  private static Path written(Path scratch, Bureau bureau) throws IOException {
    Path root = Files.createTempDirectory(scratch, "bureau");
    for (Map.Entry<String, String> file : BureauFiles.of(bureau, ToldByDuty::digest).entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return root;
  }

  private static void delete(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static String digest(String file, String said, LocalDate day) {
    return WrittenRecord.content(file, said.getBytes(UTF_8), day).orElseThrow();
  }

  private static JsonNode run(
      Path root, LocalDate asOf, LocalDate today, @Nullable LocalDate quarter) {
    List<String> words =
        new ArrayList<>(List.of("validate", "--as-of", asOf.toString(), "--format", "json"));
    if (quarter != null) {
      words.addAll(List.of("--quarter", Bureau.written(quarter)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(root, words, today, out);
    return JSON.readTree(out.toString(UTF_8));
  }

  private static int run(Path root, List<String> words, LocalDate today, OutputStream out) {
    return FrontDoor.run(
        words.toArray(String[]::new),
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            OutputStream.nullOutputStream(),
            Map.of(),
            Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
            root,
            false));
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
                  about(wording, rule, one, sentence),
                  due.isNull() ? null : LocalDate.parse(due.asString()),
                  waiver == null ? null : waiver.get("file").asString()));
        }
      }
    }
    return told;
  }

  /** All places of its cause. */
  private static String about(Wording wording, String rule, JsonNode one, String sentence) {
    List<String> places = new ArrayList<>();
    places.add(wording.about(rule, one.get("file").asString(), sentence));
    for (JsonNode other : one.get("related")) {
      if (other.get("again").asBoolean()) {
        String there = other.get("label").get("en").asString();
        places.add(wording.about(rule, other.get("file").asString(), there));
      }
    }
    return places.stream().sorted().collect(Collectors.joining(" & "));
  }
}
