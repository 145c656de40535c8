package duty.store;

import duty.domain.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Where certain characters stand in what records say; comments are not looked at. */
public final class RecordCharacters {
  /**
   * A character in a record, where it first stands in it.
   *
   * @param codePoint Unicode code point
   */
  public record Found(Span span, int codePoint) {}

  private final IntPredicate wanted;
  private final List<Found> found = new ArrayList<>();

  private RecordCharacters(IntPredicate wanted) {
    this.wanted = wanted;
  }

  /**
   * Looks through every record, in the order of their paths.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static List<Found> in(Path root, IntPredicate wanted) {
    RecordSource source = RecordSource.of(root);
    RecordCharacters characters = new RecordCharacters(wanted);
    for (RecordFile file : new RecordFolder(source, new ArrayList<>()).list().files()) {
      SourceText text = file.read(source.overlay(), new ArrayList<>());
      Node.Mapping record = text == null ? null : YamlReader.read(text, new ArrayList<>());
      if (text != null && record != null) {
        characters.look(text, record, new HashSet<>());
      }
    }
    return characters.found;
  }

  private void look(SourceText source, Node node, Set<Integer> seen) {
    if (node instanceof Node.Mapping mapping) {
      mapping.members().values().forEach(member -> look(source, member.value(), seen));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> look(source, item, seen));
    } else if (node instanceof Node.Scalar scalar) {
      scalar
          .text()
          .codePoints()
          .filter(point -> point != '\n' && wanted.test(point))
          .filter(seen::add)
          .forEach(point -> found.add(new Found(span(source, scalar, point), point)));
    }
  }

  /** Of the character itself; of the whole value where it is written as an escape. */
  private static Span span(SourceText source, Node.Scalar scalar, int point) {
    int at = source.text().indexOf(point, source.index(scalar.start()));
    int start = at < 0 ? scalar.end() : source.offset(at);
    return start < scalar.end() ? source.span(start, start + 1) : source.span(scalar);
  }
}
