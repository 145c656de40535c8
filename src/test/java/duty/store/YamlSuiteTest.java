package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cases of yaml-test-suite, by name: whoever runs this fetches its branch {@code data} and says
 * where it lies ({@code -Dyaml.suite=FOLDER}). Each case ends in a fault or is read as the suite
 * says; a fault may also be the parser's, which does not know all of YAML's rarer forms.
 */
@EnabledIfSystemProperty(named = "yaml.suite", matches = ".+")
class YamlSuiteTest {
  /** What YAML has and a record may not. */
  private static final Set<Fault.Code> NOT_TAKEN =
      EnumSet.of(
          Fault.Code.ANCHOR,
          Fault.Code.ALIAS,
          Fault.Code.TAG,
          Fault.Code.SECOND_DOCUMENT,
          Fault.Code.NOT_A_MAPPING,
          Fault.Code.EMPTY,
          Fault.Code.DUPLICATE_KEY);

  private final List<String> apart = new ArrayList<>();
  private int cases;
  private int alike;
  private int refused;
  private int invalid;
  private int lenient;
  private int unknown;
  private int unsaid;

  @Test
  void each_case_ends_in_a_fault_or_is_read_as_the_suite_says() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("yaml.suite")))) {
      for (Path file : files.filter(one -> one.endsWith("in.yaml")).sorted().toList()) {
        // The folders tags and name hold the same cases again.
        if (!file.toString().matches(".*/(tags|name)/.*")) {
          look(file);
        }
      }
    }
    System.out.printf(
        "%d cases: %d read as the suite says, %d without its word; %d valid and refused, %d of them"
            + " for syntax; %d invalid, %d of them read; read otherwise: %s%n",
        cases, alike, unsaid, refused, unknown, invalid, lenient, apart);
    assertThat(cases).isGreaterThan(300);
    assertThat(apart).isEmpty();
  }

  private void look(Path file) throws IOException {
    cases++;
    String text = Files.readString(file);
    List<Fault> faults = new ArrayList<>();
    Node.Mapping root =
        YamlReader.read(
            new SourceText("x.yaml", text.startsWith("\uFEFF") ? text.substring(1) : text), faults);
    faults.removeIf(fault -> fault.code() == Fault.Code.CUT_OFF);
    Path json = file.resolveSibling("in.json");
    if (Files.exists(file.resolveSibling("error"))) {
      invalid++;
      lenient += faults.isEmpty() ? 1 : 0;
    } else if (root == null || !faults.isEmpty()) {
      refused++;
      unknown += faults.stream().allMatch(fault -> NOT_TAKEN.contains(fault.code())) ? 0 : 1;
      assertThat(faults).as(file.toString()).isNotEmpty();
    } else if (!Files.exists(json)) {
      unsaid++;
    } else if (same(root, JsonMapper.shared().readTree(Files.readString(json)))) {
      alike++;
    } else {
      apart.add(file.getParent() + " " + root);
    }
  }

  /** A record's values are text; an empty one and null are one. */
  private static boolean same(Node node, JsonNode json) {
    if (node instanceof Node.Mapping mapping) {
      return json.isObject()
          && json.size() == mapping.members().size()
          && mapping.members().entrySet().stream()
              .allMatch(
                  one ->
                      json.has(one.getKey())
                          && same(one.getValue().value(), json.get(one.getKey())));
    }
    if (node instanceof Node.Sequence sequence) {
      boolean same = json.isArray() && json.size() == sequence.items().size();
      for (int i = 0; same && i < json.size(); i++) {
        same = same(sequence.items().get(i), json.get(i));
      }
      return same;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return json.isNull()
        ? scalar.empty() || scalar.text().equals("~")
        : json.asString().equals(scalar.text()) || json.isNumber();
  }
}
