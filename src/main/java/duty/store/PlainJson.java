package duty.store;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a record says as JSON, without comments, quotes and line ends of its own. Every value is
 * text, nothing that is not there excepted, so that YAML reads it as it reads the record. The same
 * content gives the same bytes with every version of every library.
 */
final class PlainJson {
  private final boolean sorted;
  private final StringBuilder json = new StringBuilder();

  private PlainJson(boolean sorted) {
    this.sorted = sorted;
  }

  /** Fields in the order of the record. */
  static String of(Node node) {
    return new PlainJson(false).add(node).json.toString();
  }

  /** Fields in the order of their names, which is the same whoever wrote the record. */
  static String sorted(Node node) {
    return new PlainJson(true).add(node).json.toString();
  }

  /** A text alone. */
  static String of(String text) {
    return new PlainJson(false).add(text).json.toString();
  }

  private PlainJson add(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return add(mapping.members());
    }
    if (node instanceof Node.Sequence sequence) {
      json.append('[');
      String between = "";
      for (Node item : sequence.items()) {
        json.append(between);
        add(item);
        between = ", ";
      }
      json.append(']');
      return this;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    if (scalar.empty()) {
      json.append("null");
      return this;
    }
    return add(scalar.text().replace("\r\n", "\n").strip());
  }

  private PlainJson add(Map<String, Node.Member> members) {
    json.append('{');
    String between = "";
    for (var member : (sorted ? new TreeMap<>(members) : members).entrySet()) {
      json.append(between);
      add(member.getKey());
      json.append(": ");
      add(member.getValue().value());
      between = ", ";
    }
    json.append('}');
    return this;
  }

  private PlainJson add(String text) {
    json.append('"');
    text.codePoints().forEach(this::add);
    json.append('"');
    return this;
  }

  /** What YAML does not take as it is lies below U+FFFF; above it nothing is escaped. */
  private void add(int point) {
    switch (point) {
      case '"', '\\' -> json.append('\\').append((char) point);
      case '\n' -> json.append("\\n");
      case '\t' -> json.append("\\t");
      default -> {
        if (WrittenScalar.needsEscape(point) && point <= Character.MAX_VALUE) {
          json.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
          json.appendCodePoint(point);
        }
      }
    }
  }
}
