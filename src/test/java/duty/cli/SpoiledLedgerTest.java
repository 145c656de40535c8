package duty.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.git.MadeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever stands in a ledger, its file names and its commits, no command prints anybody's number,
 * an informant's name or a terminal's command. The records themselves hold it, and so do those that
 * a filed PDF carries: a record that Z1 tells of is never filed.
 */
@DisabledOnOs(OS.WINDOWS) // no such file names there
class SpoiledLedgerTest {
  private static final String DETAILS = "电话13806321234，举报人李大明反映，370405198001011232";
  private static final String CONTROLS = "\u001B[2J\u001B]52;c;aGk=\u0007\u009B31m\u202Eabc\u2066";

  /** Nobody's words, but one long run of signs that may be cut anywhere. */
  private static final List<String> PRIVATE =
      List.of("138063212", "1380632 1234", "6321234", "大明", "1980010112");

  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}&&[^\n]]|[\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF]");
  private static final Pattern OWN_COLOURS = Pattern.compile("\u001B\\[(0|1|34|1;3[136])m");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> RESTING_ON_FEW =
      List.of("table", "hazards", "minutes", "bulletin", "agreement");

  @TempDir private Path folder;
  private Path records;

  private void spoil(String words, Predicate<String> which) throws IOException {
    records = folder.resolve("records");
    CopiedFolder.of(Path.of("records"), records);
    var load = new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
    var dump = new Dump(DumpSettings.builder().setSchema(new FailsafeSchema()).build());
    for (Path file : files(records)) {
      String name = records.relativize(file).toString();
      if (name.endsWith(".yaml") && which.test(name)) {
        Object spoiled = spoiled(load.loadFromString(Files.readString(file)), words);
        String comment = "# " + words.replaceAll("[\\p{Cc}]", "") + "\n";
        Files.writeString(file, comment + dump.dumpToString(spoiled));
      }
    }
  }

  /** Every value in Chinese; the others are ids, days and numbers. */
  private static Object spoiled(Object value, String words) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> all = new LinkedHashMap<>();
      map.forEach((key, one) -> all.put(key, spoiled(one, words)));
      return all;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(one -> spoiled(one, words)).toList();
    }
    return value instanceof String text && text.matches("(?s).*\\p{IsHan}.*")
        ? text + words
        : value;
  }

  private static List<Path> files(Path under) throws IOException {
    try (Stream<Path> all = Files.walk(under)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Every command in every form that prints what is in records, and some slips of the keyboard. */
  private static List<List<String>> commands(String word) {
    List<List<String>> all = new ArrayList<>();
    for (String format : List.of("human", "json", "sarif", "junit", "github", "gitlab")) {
      all.add(List.of("validate", "records", "--summary", "--format", format));
      all.add(
          List.of(
              "validate", "records", "--since", "HEAD~1", "--format", format + "=out/" + format));
    }
    for (String format : List.of("human", "json")) {
      all.add(List.of("diff", "HEAD~1", "records", "--format", format));
      all.add(List.of("log", "2026-008", "records", "--format", format));
      all.add(List.of("log", "special-equipment-supervision", "records", "--format", format));
    }
    for (String format : List.of("text", "csv")) {
      all.add(List.of("table", "records", "--names", "--format", format));
    }
    for (String format : List.of("pdf", "csv")) {
      for (List<String> paper :
          List.of(
              List.of("--quarter", "2026Q3"),
              List.of("year", "--year", "2026"),
              List.of("leader", "deputy-equipment", "--year", "2026"),
              List.of("table"),
              List.of("hazards", "--year", "2026"),
              List.of("agreement", "equipment-yunhe"),
              List.of("minutes", "0722-meeting-equipment"),
              List.of("bulletin", "0819-inspection-equipment"),
              List.of("opinion", "--for", "special-equipment", "--due", "2027-01-31"))) {
        List<String> words = new ArrayList<>(List.of("report"));
        words.addAll(paper);
        String to = "out/" + paper.get(0).replace("--", "") + (format.equals("pdf") ? ".pdf" : "");
        words.addAll(List.of("--format", format, "-o", to));
        words.addAll(
            paper.get(0).equals("opinion") ? List.of("--records", "records") : List.of("records"));
        all.add(words);
      }
    }
    all.add(
        List.of(
            "assign",
            "2",
            "--leader",
            "wang-wu",
            "--from",
            "2026-11-01",
            "--dry-run",
            "--records",
            "records"));
    all.add(
        List.of(
            "assign",
            "special-equipment-supervision",
            "--leader",
            "deputy-registration",
            "--from",
            "2026-11-01",
            "--dry-run",
            "--records",
            "records"));
    all.add(
        List.of(
            "receipt",
            "--quarter",
            "2026Q2",
            "--date",
            "2026-10-01",
            "--by",
            word,
            "--dry-run",
            "--records",
            "records"));
    all.add(
        List.of(
            "return",
            "--quarter",
            "2026Q2",
            "--date",
            "2026-10-01",
            "--reason",
            word,
            "--dry-run",
            "--records",
            "records"));
    all.add(List.of("file", "records", "--quarter", "2026Q3", "--dry-run"));
    all.add(List.of("fonts", "--records", "records"));
    all.add(List.of("rules", "--records", "records"));
    all.add(List.of("explain", "Z1", "--records", "records"));
    all.add(
        List.of("verify", "records/attachments/2026/filings/2026q2.pdf", "--records", "records"));
    for (String slip :
        List.of("validate", "log", "report", "table", "verify", "explain", "schema", "diff")) {
      all.add(List.of(slip, word));
      all.add(List.of(slip, "--" + word));
      all.add(List.of(slip, "--format", word));
    }
    all.add(List.of(word));
    all.add(List.of("validate", "records", "--as-of", word));
    return all;
  }

  private void harmless(List<List<String>> commands) throws IOException {
    boolean english = false;
    for (List<String> command : commands) {
      english = !english;
      harmless(command, english);
    }
  }

  /** In English on a terminal, in Chinese to a pipe. */
  private void harmless(List<String> command, boolean english) throws IOException {
    Stage stage = new Stage(folder);
    stage.terminal = english;
    stage.environment.put("DUTY_LANG", english ? "en" : "zh");
    List<String> words = new ArrayList<>(command);
    if (!words.contains("--as-of")
        && !List.of("rules", "explain", "fonts", "schema", "diff", "log", "verify")
            .contains(words.get(0))) {
      words.addAll(List.of("--as-of", "2026-10-08"));
    }
    Files.createDirectories(folder.resolve("out"));
    int exit = stage.run(words.toArray(String[]::new));
    assertThat(exit).as(words + stage.err()).isLessThan(3);
    assertThat(stage.out() + stage.err()).as(words.toString()).isNotBlank();
    harmless(
        words + " out", english ? OWN_COLOURS.matcher(stage.out()).replaceAll("") : stage.out());
    harmless(
        words + " err", english ? OWN_COLOURS.matcher(stage.err()).replaceAll("") : stage.err());
    for (Path file : files(folder.resolve("out"))) {
      written(words.toString(), file);
      Files.delete(file);
    }
  }

  private static void written(String as, Path file) throws IOException {
    if (!file.toString().endsWith(".pdf")) {
      String text = Files.readString(file);
      harmless(as, text);
      if (file.endsWith("junit")) {
        wellFormed(text);
      }
      return;
    }
    try (PDDocument paper = Loader.loadPDF(file.toFile())) {
      harmless(
          as + " text", new PDFTextStripper().getText(paper).replace("\t", " ").replace("\r", ""));
      var about = paper.getDocumentInformation();
      harmless(
          as + " about",
          about.getTitle() + about.getSubject() + about.getKeywords() + about.getAuthor());
      harmless(
          as + " xmp",
          new String(paper.getDocumentCatalog().getMetadata().toByteArray(), UTF_8)
              .replace("\t", " ")
              .replace("\r", ""));
      for (var item : paper.getDocumentCatalog().getDocumentOutline().children()) {
        harmless(as + " contents", item.getTitle());
      }
    }
  }

  private static void wellFormed(String xml) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new java.io.ByteArrayInputStream(xml.getBytes(UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void harmless(String as, String printed) {
    String text = printed.replace("\r\n", "\n");
    assertThat(PRIVATE).as(as).noneMatch(text::contains);
    assertThat(
            COMMANDS
                .matcher(text)
                .results()
                .map(one -> text.substring(Math.max(0, one.start() - 60), one.end())))
        .as(as)
        .isEmpty();
    if (text.startsWith("{") || text.startsWith("[{")) {
      walk(as, JSON.readTree(text));
    }
  }

  private static void walk(String as, JsonNode node) {
    node.forEach(child -> walk(as, child));
    if (node.isString()) {
      String value = node.asString();
      assertThat(PRIVATE).as(as).noneMatch(value::contains);
      assertThat(COMMANDS.matcher(value).find()).as(as + value).isFalse();
    }
  }

  private void commit(String words) throws IOException {
    try (MadeRepository made = MadeRepository.in(folder)) {
      for (Path file : files(Path.of("records"))) {
        made.put(file.toString(), Files.readAllBytes(file));
      }
      made.commit("2026-09-01", "建立台账");
      made.putAll("records").commit("2026-10-01", words.replaceAll("[\\p{Cc}]", "") + "整改");
      made.checkout();
    }
  }

  @Test
  void nothing_of_a_ledger_full_of_it_is_printed() throws IOException {
    spoil(DETAILS + CONTROLS, any -> true);
    Files.writeString(records.resolve("hazards/2026/13806321234.yaml"), "found: 2026-08-19\n");
    Files.writeString(
        records.resolve("hazards/2026/\u001B]0;x\u0007\u202E.yaml"), "found: 2026-08-19\n");
    Files.writeString(
        records.resolve("hazards/2026/2026-099.yaml"),
        "found: 2026-08-19\ndescription: |\n  举报人\n  李大明\n  138\n  0632 1234\n  \"\\x31\"\nnote: \"\\x31\\u0033806\\x3321234\"\n");
    commit(DETAILS + CONTROLS);
    harmless(commands(DETAILS + CONTROLS));
  }

  @Test
  void papers_of_a_ledger_full_of_controls_hold_none() throws IOException {
    spoil(CONTROLS, any -> true);
    commit(CONTROLS);
    harmless(commands(CONTROLS));
  }

  /** One kind alone, so that Z1 stops no paper but those that rest on it. */
  @ParameterizedTest
  @ValueSource(strings = {"activities", "duties", "leaders", "sections"})
  void nothing_of_one_kind_of_record_is_printed(String kind) throws IOException {
    spoil(DETAILS, name -> name.startsWith(kind));
    commit(DETAILS);
    harmless(
        commands(DETAILS).stream()
            .filter(
                one ->
                    one.get(0).equals("table")
                        || one.get(0).equals("assign")
                        || (one.get(0).equals("report") && RESTING_ON_FEW.contains(one.get(1))))
            .toList());
  }
}
