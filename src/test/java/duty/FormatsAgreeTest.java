package duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * On every example all formats tell the same findings, each as its readers have it published: SARIF
 * by its schema, JUnit by {@link JunitShape}, GitLab's and GitHub's by the words of their manuals,
 * for which there is no schema to be had.
 */
class FormatsAgreeTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> LEVELS = List.of("error", "warning", "notice");
  private static final Pattern HEADING =
      Pattern.compile("(?m)^(错误|警告|提示|error|warning|notice)\\[[A-Z]\\d+] ");
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("错误", "error"),
          Map.entry("警告", "warning"),
          Map.entry("提示", "notice"),
          Map.entry("note", "notice"),
          Map.entry("major", "error"),
          Map.entry("minor", "warning"),
          Map.entry("info", "notice"));

  @TempDir private Path folder;

  private static Schema sarifSchema() throws IOException {
    try (InputStream in =
        FormatsAgreeTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(in, InputFormat.JSON);
    }
  }

  @Test
  void the_schema_refuses_what_is_not_sarif() throws IOException {
    Schema schema = sarifSchema();
    told(Example.bad().get(0), Example.bad().get(0).runs().get(0));
    String log = text("sarif");
    assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    for (String fault : List.of("\"level\":\"severe\"", "\"leevl\":\"error\"")) {
      String broken = log.replaceFirst("\"level\":\"error\"", fault);
      assertThat(broken).isNotEqualTo(log);
      assertThat(schema.validate(broken, InputFormat.JSON)).as(fault).isNotEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> all_formats_tell_the_same() throws IOException {
    Schema schema = sarifSchema();
    return Stream.concat(Example.good().stream(), Example.bad().stream())
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.kind() + "/" + example.name(),
                    () -> {
                      for (Example.Run run : example.judgings()) {
                        agree(example, run, schema);
                      }
                    }));
  }

  private void agree(Example example, Example.Run run, Schema schema) throws IOException {
    JsonNode json = JSON.readTree(told(example, run));
    Map<String, Integer> expected = new TreeMap<>();
    LEVELS.forEach(level -> add(expected, level, json.at("/counts/" + level).asInt()));
    assertThat(json.get("findings")).hasSize(expected.values().stream().mapToInt(i -> i).sum());
    assertThat(human(text("human"))).as("human").isEqualTo(expected);
    assertThat(sarif(example, json, schema)).as("sarif").isEqualTo(expected);
    assertThat(gitlab(json)).as("gitlab").isEqualTo(expected);
    assertThat(github(json)).as("github").isEqualTo(expected);
    assertThat(junit(json)).as("junit").isEqualTo(expected);
  }

  private String told(Example example, Example.Run run) {
    List<String> words = new ArrayList<>(run.words());
    words.addAll(List.of("--format", "json"));
    for (String format : List.of("human", "sarif", "gitlab", "github", "junit")) {
      words.addAll(List.of("--format", format + "=" + folder.resolve(format)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        FrontDoor.run(
            words.toArray(String[]::new),
            new Surroundings(
                InputStream.nullInputStream(),
                out,
                OutputStream.nullOutputStream(),
                Map.of(),
                Example.LATER,
                example.place(),
                false));
    assertThat(run.output()).endsWith("exit " + exit);
    return out.toString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private String text(String format) throws IOException {
    return Files.readString(folder.resolve(format));
  }

  private static Map<String, Integer> human(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      add(counts, heading.group(1), 1);
    }
    return counts;
  }

  private Map<String, Integer> sarif(Example example, JsonNode json, Schema schema)
      throws IOException {
    String text = text("sarif");
    assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
    JsonNode run = JSON.readTree(text).at("/runs/0");
    List<String> prints = new ArrayList<>();
    Map<String, Integer> all = new TreeMap<>();
    int told = json.get("findings").size();
    int at = 0;
    for (JsonNode result : run.get("results")) {
      boolean counts = result.get("suppressions") == null;
      if (counts) {
        add(all, result.get("level").asString(), 1);
      } else {
        suppressed(result.get("suppressions"), json.get("setAside").get(at - told));
      }
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
      prints.add(result.at("/partialFingerprints/primaryLocationLineHash").asString());
      JsonNode finding =
          counts ? json.get("findings").get(at) : json.get("setAside").get(at - told);
      at++;
      place(example, result.at("/locations/0/physicalLocation"), finding);
      for (int i = 0; i < finding.get("related").size(); i++) {
        JsonNode other = result.get("relatedLocations").get(i);
        place(example, other.get("physicalLocation"), finding.get("related").get(i));
      }
    }
    assertThat(prints).doesNotHaveDuplicates().allMatch(one -> one.matches("[0-9a-f]{32}:\\d+"));
    assertThat(at).isEqualTo(told + json.get("setAside").size());
    assertThat(run.at("/properties/setAside").asInt()).isEqualTo(json.get("setAside").size());
    assertThat(run.at("/properties/rules")).isEqualTo(json.get("rules"));
    return all;
  }

  /** Everything that the waiver says is in the one justification. */
  private static void suppressed(JsonNode suppressions, JsonNode setAside) {
    assertThat(suppressions).hasSize(1);
    assertThat(suppressions.get(0).get("kind").asString()).isEqualTo("external");
    assertThat(suppressions.get(0).get("status").asString()).isEqualTo("accepted");
    String justification = suppressions.get(0).get("justification").asString();
    for (JsonNode fact : setAside.get("waiver")) {
      assertThat(justification).contains(fact.isNull() ? "" : fact.asString());
    }
  }

  /** The file is there, and the text at the region is the text that the finding is about. */
  private static void place(Example example, JsonNode location, JsonNode finding)
      throws IOException {
    String uri = location.at("/artifactLocation/uri").asString();
    assertThat(uri).matches("[A-Za-z0-9._*%/-]+");
    Path file = example.place().resolve(finding.get("file").asString());
    if (file.toString().contains("*")) {
      return; // a name that holds a mobile number is shown with stars
    }
    assertThat(file).exists();
    assertThat(example.place().resolve(URI.create(uri).getPath())).isEqualTo(file);
    if (!Files.isRegularFile(file)) {
      return;
    }
    String text;
    try {
      text = Files.readString(file).replaceFirst("^\uFEFF", "");
    } catch (MalformedInputException notUtf8) {
      return;
    }
    int start = text.offsetByCodePoints(0, finding.get("start").asInt());
    int end = text.offsetByCodePoints(0, finding.get("end").asInt());
    String line = List.of(text.split("\r?\n", -1)).get(finding.get("line").asInt() - 1);
    JsonNode region = location.get("region");
    assertThat(region.get("startLine")).isEqualTo(finding.get("line"));
    String marked =
        line.substring(region.get("startColumn").asInt() - 1, region.get("endColumn").asInt() - 1);
    assertThat(marked).isEqualTo(text.substring(start, end).split("\r?\n", -1)[0]);
  }

  /**
   * Asks for what GitLab's manual names as required, and nothing that it does not know; a
   * description is one line, as Code Climate has it, whose issues these are.
   */
  private Map<String, Integer> gitlab(JsonNode json) throws IOException {
    JsonNode list = JSON.readTree(text("gitlab"));
    assertThat(list.isArray()).isTrue();
    Map<String, Integer> counts = new TreeMap<>();
    List<String> prints = new ArrayList<>();
    int at = 0;
    for (JsonNode one : list) {
      assertThat(one.propertyNames())
          .containsExactlyInAnyOrder(
              "description", "check_name", "fingerprint", "severity", "location");
      JsonNode finding = json.get("findings").get(at++);
      assertThat(one.get("description").asString()).isNotBlank().doesNotContain("\n", "\r");
      assertThat(one.get("check_name")).isEqualTo(finding.get("rule"));
      assertThat(one.at("/location/path").asString()).endsWith(finding.get("file").asString());
      assertThat(one.at("/location/path").asString()).doesNotStartWith("/").doesNotStartWith("./");
      assertThat(one.at("/location/lines/begin")).isEqualTo(finding.get("line"));
      assertThat(one.get("severity").asString()).isIn("info", "minor", "major");
      add(counts, one.get("severity").asString(), 1);
      prints.add(one.get("fingerprint").asString());
    }
    assertThat(prints).doesNotHaveDuplicates();
    return counts;
  }

  private Map<String, Integer> github(JsonNode json) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int at = 0;
    for (String line : text("github").lines().toList()) {
      WorkflowCommand command = WorkflowCommand.read(line);
      JsonNode finding = json.get("findings").get(at++);
      assertThat(command.properties()).containsKeys("file", "line", "col", "title");
      assertThat(command.properties().get("file")).endsWith(finding.get("file").asString());
      assertThat(command.properties().get("line")).isEqualTo(finding.get("line").asString());
      assertThat(command.message().lines().findFirst().orElseThrow())
          .isIn(finding.at("/message/zh").asString(), finding.at("/message/en").asString());
      add(counts, command.name(), 1);
    }
    return counts;
  }

  private Map<String, Integer> junit(JsonNode json) throws IOException {
    Element suite = JunitShape.read(folder.resolve("junit"));
    StringBuilder all = new StringBuilder();
    List<String> skipped = new ArrayList<>();
    for (Element one : JunitShape.children(suite, "testcase")) {
      JunitShape.children(one, "failure").forEach(told -> all.append(told.getTextContent()));
      JunitShape.children(one, "system-out").forEach(told -> all.append(told.getTextContent()));
      JunitShape.children(one, "skipped").forEach(why -> skipped.add(why.getAttribute("message")));
    }
    for (JsonNode one : json.get("setAside")) {
      assertThat(skipped)
          .anyMatch(
              why ->
                  why.contains(one.at("/waiver/file").asString())
                      && Stream.of("zh", "en")
                          .anyMatch(lang -> why.contains(one.at("/message/" + lang).asString())));
    }
    Map<String, Integer> counts = human(all.toString());
    for (Element property :
        JunitShape.children(JunitShape.children(suite, "properties").get(0), "property")) {
      LEVELS.stream()
          .filter(level -> property.getAttribute("name").equals(level + "s"))
          .forEach(
              level ->
                  assertThat(Integer.parseInt(property.getAttribute("value")))
                      .isEqualTo(counts.getOrDefault(level, 0)));
    }
    return counts;
  }

  private static void add(Map<String, Integer> counts, String word, int more) {
    if (more > 0) {
      counts.merge(WORDS.getOrDefault(word, word), more, Integer::sum);
    }
  }
}
