package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.ExamplePlace;
import duty.app.Validate;
import duty.check.Severity;
import duty.domain.JudgingDay;
import duty.domain.Kind;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A field without which a rule tells an error of the record says so in the page of fields: each
 * field of a bureau that writes them all is left out once.
 */
class FieldsAskedTest {
  private static final Path EXAMPLE = ExamplePlace.of("good/S2-every-field");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

  /** Without a leader the duty falls to the principal, who then owes: the field itself is D2's. */
  private static final Set<String> OTHERWISE = Set.of("duties.assignments.leader");

  /** Asked of records that the example has none of. */
  private static final Set<String> NOT_SHOWN =
      Set.of(
          "filings.approved-by F2",
          "filings.reason F2",
          "hazards.closed H2",
          "inspection.location C3",
          "leaders.posts.document D1");

  private final Map<String, String> wrong = new TreeMap<>();
  private final Set<String> found = new TreeSet<>();
  private final Set<String> marked = new TreeSet<>();

  @Test
  void each_field_that_a_rule_asks_for_is_marked() throws IOException {
    Path root = Files.createTempDirectory("duty-fields");
    try {
      copy(root);
      RecordFolder folder = new RecordFolder(RecordSource.of(root), new ArrayList<>()).list();
      for (RecordFile file : folder.files()) {
        Path path = root.resolve(file.file());
        String text = Files.readString(path);
        SourceText source = file.read(Overlay.NONE, new ArrayList<>());
        Node.Mapping record = YamlReader.read(source, new ArrayList<>());
        Node kind = file.kind() == Kind.ACTIVITY ? record.members().get("kind").value() : null;
        Shape shape = Shapes.of(file.kind(), kind == null ? null : ((Node.Scalar) kind).text());
        String named = kind == null ? file.kind().folder() : ((Node.Scalar) kind).text();
        leaveOut(root, path, named, record, record, shape);
        Files.writeString(path, text);
      }
    } finally {
      Tree.remove(root);
    }
    wrong.keySet().removeAll(OTHERWISE);
    assertThat(wrong).isEmpty();
    marked.removeAll(found);
    assertThat(marked).isEqualTo(NOT_SHOWN);
  }

  private static void copy(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(EXAMPLE)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path to = root.resolve(EXAMPLE.relativize(path).toString());
        Files.createDirectories(to.getParent());
        Files.copy(path, to);
      }
    }
  }

  private void leaveOut(
      Path root, Path path, String above, Node.Mapping record, Node.Mapping at, Shape shape)
      throws IOException {
    for (Shape.Field field : shape.fields().values()) {
      Node.Member member = at.members().get(field.name());
      String name = above + "." + field.name();
      Shape.Asked asked = field.asked();
      if (asked != null) {
        marked.add(name + " " + asked.rule());
      }
      if (member == null) {
        continue;
      }
      if (!field.required()) {
        Files.writeString(path, PlainJson.of(without(record, member)));
        Set<String> told = told(root, path);
        if (asked != null && told.contains(asked.rule())) {
          found.add(name + " " + asked.rule());
        } else if (!told.isEmpty()) {
          wrong.put(name, String.join(" ", told));
        }
      }
      Type inner = field.type() instanceof Type.Listing listing ? listing.item() : field.type();
      if (inner instanceof Type.Group group) {
        for (Node item :
            member.value() instanceof Node.Sequence many ? many.items() : List.of(member.value())) {
          if (item instanceof Node.Mapping mapping) {
            leaveOut(root, path, name, record, mapping, group.shape());
          }
        }
      }
    }
  }

  /** The rules that tell an error of the record, but for those about the files themselves. */
  private static Set<String> told(Path root, Path path) {
    Set<String> told = new TreeSet<>();
    Validate.run(root, JudgingDay.of(AS_OF), new Quarter(2026, 3)).diagnostics().stream()
        .map(one -> one.finding())
        .filter(one -> one.severity() == Severity.ERROR)
        .filter(one -> root.resolve(one.place().file()).equals(path))
        .map(one -> one.rule().id())
        .filter(rule -> !rule.startsWith("S") && !rule.startsWith("R"))
        .forEach(told::add);
    return told;
  }

  @SuppressWarnings("ReferenceEquality") // the very one that is left out
  private static Node without(Node node, Node.Member left) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node.Member> members = new LinkedHashMap<>();
      mapping
          .members()
          .forEach(
              (name, member) -> {
                if (member != left) {
                  members.put(name, new Node.Member(member.key(), without(member.value(), left)));
                }
              });
      return new Node.Mapping(members, 0, 0);
    }
    if (node instanceof Node.Sequence sequence) {
      return new Node.Sequence(
          sequence.items().stream().map(item -> without(item, left)).toList(), 0, 0);
    }
    return node;
  }
}
