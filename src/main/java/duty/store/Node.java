package duty.store;

import java.util.List;
import java.util.Map;

/** A piece of a YAML document with the stretch of text that it came from, in code points. */
sealed interface Node {
  /** Offset of the first code point. */
  int start();

  /** Offset just past the last code point. */
  int end();

  /**
   * A single value.
   *
   * @param text its content, quotes and escapes undone
   * @param empty true for a value that is not there, {@code ~} or {@code null}
   */
  record Scalar(String text, boolean empty, int start, int end) implements Node {}

  /** A list. */
  record Sequence(List<Node> items, int start, int end) implements Node {}

  /** Fields in the order of the text. */
  record Mapping(Map<String, Member> members, int start, int end) implements Node {}

  /** A field: its key and its value. */
  record Member(Scalar key, Node value) {}
}
