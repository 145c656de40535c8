package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import duty.ExamplePlace;
import duty.domain.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code examples/good/S2-every-field} lives up to its name: the example of every kind's fields.
 */
class EveryFieldTest {
  private static final Path EXAMPLE = ExamplePlace.of("good/S2-every-field");

  @Test
  void the_example_writes_every_field_of_every_kind() {
    Map<Kind, Set<String>> written = new EnumMap<>(Kind.class);
    RecordFolder folder = new RecordFolder(RecordSource.of(EXAMPLE), new ArrayList<>()).list();
    for (RecordFile file : folder.files()) {
      SourceText source = file.read(Overlay.NONE, new ArrayList<>());
      assertThat(source).isNotNull();
      Node.Mapping root = YamlReader.read(source, new ArrayList<>());
      assertThat(root).as(file.file()).isNotNull();
      String kind =
          file.kind() == Kind.ACTIVITY
              ? ((Node.Scalar) root.members().get("kind").value()).text() + ":"
              : "";
      collect(root, kind, written.computeIfAbsent(file.kind(), any -> new TreeSet<>()));
    }
    for (Kind kind : Kind.values()) {
      Set<String> known = new TreeSet<>();
      List<String> words =
          kind == Kind.ACTIVITY ? List.copyOf(Shapes.activityKinds()) : List.of("");
      for (String word : words) {
        Shape shape = Shapes.of(kind, word);
        assertThat(shape).isNotNull();
        fields(shape, word.isEmpty() ? "" : word + ":", known);
      }
      Set<String> seen = written.getOrDefault(kind, new TreeSet<>());
      seen.removeIf(name -> !known.contains(name)); // the parts of an attachment
      assertThat(seen).as(kind.folder()).containsExactlyElementsOf(known);
    }
  }

  private static void collect(Node node, String above, Set<String> names) {
    if (node instanceof Node.Mapping mapping) {
      mapping
          .members()
          .forEach(
              (name, member) -> {
                names.add(above + name);
                collect(member.value(), above + name + ".", names);
              });
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, above, names));
    }
  }

  private static void fields(Shape shape, String above, Set<String> names) {
    for (Shape.Field field : shape.fields().values()) {
      names.add(above + field.name());
      Type type = field.type() instanceof Type.Listing listing ? listing.item() : field.type();
      if (type instanceof Type.Group group) {
        fields(group.shape(), above + field.name() + ".", names);
      }
    }
  }
}
