package duty.store;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What a record says as JSON, without comments, quotes and line ends of its own. Every value is
 * text, nothing that is not there excepted, so that YAML reads it as it reads the record. The same
 * content gives the same bytes with every version of every library.
 */
final class PlainJson {
  private final String comma;
  private final String colon;
  private final boolean sorted;
  private final IntPredicate escaped;
  private final StringBuilder json = new StringBuilder();

  private PlainJson(String space, boolean sorted, IntPredicate escaped) {
    this.comma = "," + space;
    this.colon = ":" + space;
    this.sorted = sorted;
    this.escaped = escaped;
  }

  /** With a space after each sign, and without signs that YAML does not take as they are. */
  private static PlainJson readable() {
    return new PlainJson(
        " ", false, point -> WrittenScalar.needsEscape(point) && point <= Character.MAX_VALUE);
  }

  /** Fields in the order of the record. */
  static String of(Node node) {
    return readable().add(node).json.toString();
  }

  /**
   * The form of RFC 8785 (JSON Canonicalization Scheme), which is the same whoever wrote the
   * record: fields by the UTF-16 units of their names, no white space, and escaped only what JSON
   * cannot hold. Numbers do not occur.
   */
  static String canonical(Node node) {
    return new PlainJson("", true, point -> point < ' ').add(node).json.toString();
  }

  /** A text alone. */
  static String of(String text) {
    return readable().add(text).json.toString();
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
        between = comma;
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
      json.append(colon);
      add(member.getValue().value());
      between = comma;
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

  private void add(int point) {
    switch (point) {
      case '"', '\\' -> json.append('\\').append((char) point);
      case '\b' -> json.append("\\b");
      case '\t' -> json.append("\\t");
      case '\n' -> json.append("\\n");
      case '\f' -> json.append("\\f");
      case '\r' -> json.append("\\r");
      default -> {
        if (escaped.test(point)) {
          json.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
          json.appendCodePoint(point);
        }
      }
    }
  }
}
