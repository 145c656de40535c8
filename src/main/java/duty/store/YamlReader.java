package duty.store;

import duty.domain.Fault;
import duty.domain.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Turns a file's text into nodes, from YAML 1.2's token stream. What YAML allows and a record does
 * not need (anchors, aliases, tags, a second document, great depth) is a fault; after the first
 * such fault the rest of the file is not looked at.
 */
final class YamlReader {
  /** Levels of nesting; the records need five. */
  static final int MAX_DEPTH = 32;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setAllowDuplicateKeys(true) // the reader tells them, with both places
                  .setSchema(new RecordSchema())
                  .build())
          .build();

  private final SourceText source;
  private final List<Fault> faults;
  private final YAMLParser parser;

  private YamlReader(SourceText source, List<Fault> faults, YAMLParser parser) {
    this.source = source;
    this.faults = faults;
    this.parser = parser;
  }

  /**
   * Reads a record's one mapping.
   *
   * @param faults where what is wrong is put
   * @return null where the text is no single plain mapping; a fault says why
   */
  static Node.@Nullable Mapping read(SourceText source, List<Fault> faults) {
    int reached = 0;
    try (YAMLParser parser =
        (YAMLParser) YAML.createParser(ObjectReadContext.empty(), source.text())) {
      try {
        return new YamlReader(source, faults, parser).document();
      } finally {
        reached = offset(parser.currentLocation());
      }
    } catch (Refused refused) {
      faults.add(refused.fault);
    } catch (JacksonException broken) {
      faults.add(SyntaxDiagnosis.of(source, broken));
    } catch (RuntimeException | StackOverflowError broken) {
      // The parser's own fault, met at one file, is told of that file: the others are judged.
      faults.add(SyntaxDiagnosis.at(source, reached));
    }
    return null;
  }

  private Node.@Nullable Mapping document() {
    JsonToken first = parser.nextToken();
    if (first == null || first == JsonToken.VALUE_NULL) {
      Fault.Code empty =
          source.file().equals("duty.yaml") ? Fault.Code.EMPTY_SETTINGS : Fault.Code.EMPTY;
      throw new Refused(empty, Span.startOf(source.file()), Map.of());
    }
    Node root = node(first, 0);
    if (parser.nextToken() != null) {
      throw new Refused(Fault.Code.SECOND_DOCUMENT, secondDocument(), Map.of());
    }
    if (root instanceof Node.Mapping mapping) {
      return mapping;
    }
    Fault known = SyntaxDiagnosis.known(source, root.start(), root.end());
    throw known == null
        ? new Refused(Fault.Code.NOT_A_MAPPING, source.span(root), Map.of())
        : new Refused(known);
  }

  private Node node(@Nullable JsonToken token, int depth) {
    if (depth > MAX_DEPTH) {
      throw new Refused(Fault.Code.TOO_DEEP, here(), Map.of("limit", MAX_DEPTH));
    }
    if (parser.isCurrentAlias()) {
      throw new Refused(Fault.Code.ALIAS, here(), Map.of());
    }
    refuseProperties();
    if (token == JsonToken.START_OBJECT) {
      return mapping(depth);
    }
    return token == JsonToken.START_ARRAY ? sequence(depth) : scalar(token);
  }

  private Node.Mapping mapping(int depth) {
    int start = offset(parser.currentTokenLocation());
    int end = start;
    Map<String, Node.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      refuseProperties();
      Node.Scalar key = scalar(JsonToken.PROPERTY_NAME);
      Node value = node(parser.nextToken(), depth + 1);
      cut(value, key.end());
      Node.Member earlier = members.putIfAbsent(key.text(), new Node.Member(key, value));
      if (earlier != null && faults.size() <= RecordStore.MOST_FAULTS) {
        faults.add(
            new Fault(
                Fault.Code.DUPLICATE_KEY,
                source.span(key),
                Map.of("field", key.text()),
                List.of(source.span(earlier.key()))));
      }
      end = Math.max(end, Math.max(key.end(), value.end()));
    }
    return new Node.Mapping(members, start, closing(start, end));
  }

  private Node.Sequence sequence(int depth) {
    int start = offset(parser.currentTokenLocation());
    int end = start;
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Node item = node(token, depth + 1);
      cut(item, item.start());
      items.add(item);
      end = Math.max(end, item.end());
    }
    return new Node.Sequence(items, start, closing(start, end));
  }

  /** A flow collection ends with its bracket, a block collection with its last item. */
  private int closing(int start, int lastItem) {
    int first = source.text().isEmpty() ? 0 : source.text().codePointAt(source.index(start));
    return first == '{' || first == '[' ? offset(parser.currentLocation()) : lastItem;
  }

  private Node.Scalar scalar(@Nullable JsonToken token) {
    int start = offset(parser.currentTokenLocation());
    int end = Math.max(start, offset(parser.currentLocation()));
    boolean empty = token == JsonToken.VALUE_NULL;
    String text = parser.getString();
    return new Node.Scalar(text == null ? "" : Words.of(text), empty, start, trimmed(start, end));
  }

  /**
   * Tells where {@code 锅炉 #2} lost its second half: YAML takes it for a comment. Who means one
   * leaves a space after the sign.
   *
   * @param before where the value would begin if it is empty, or a little before
   */
  private void cut(Node value, int before) {
    if (!(value instanceof Node.Scalar scalar) || faults.size() > RecordStore.MOST_FAULTS) {
      return;
    }
    String text = source.text();
    int start = source.index(scalar.start());
    if (!scalar.empty() && start < text.length() && "\"'|>".indexOf(text.charAt(start)) >= 0) {
      return;
    }
    int end = source.index(scalar.empty() ? before : scalar.end());
    int at = end;
    while (at < text.length() && " \t:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    boolean sign = at > end && at + 1 < text.length() && text.charAt(at) == '#';
    if (sign && " \t\r\n#".indexOf(text.charAt(at + 1)) < 0) {
      int offset = source.offset(at);
      int lineEnd = text.indexOf('\n', at);
      String rest = text.substring(at, lineEnd < 0 ? text.length() : lineEnd).strip();
      String whole = (scalar.empty() ? "" : scalar.text() + text.substring(end, at)) + rest;
      faults.add(
          new Fault(
              Fault.Code.CUT_OFF,
              source.span(offset, offset + rest.codePointCount(0, rest.length())),
              Map.of(
                  "rest",
                  Words.shortened(rest),
                  "whole",
                  WrittenScalar.of(Words.shortened(whole), '"'))));
    }
  }

  /** A block scalar's mark lies past its line's end. */
  private int trimmed(int start, int end) {
    int index = source.index(end);
    int from = source.index(start);
    int trimmed = index;
    while (trimmed > from && Character.isWhitespace(source.text().charAt(trimmed - 1))) {
      trimmed--;
    }
    return end - (index - trimmed);
  }

  private Span here() {
    return source.span(offset(parser.currentTokenLocation()), offset(parser.currentLocation()));
  }

  /**
   * A token's mark lies on the {@code &name} or {@code !tag} before it, if any; the parser itself
   * is silent about those of scalars.
   */
  private void refuseProperties() {
    String text = source.text();
    int at = source.index(offset(parser.currentTokenLocation()));
    char sign = at < text.length() ? text.charAt(at) : ' ';
    if (sign == '&' || sign == '!') {
      int end = at;
      while (end < text.length() && " \t\r\n,[]{}".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      Span span = source.span(source.offset(at), source.offset(end));
      throw new Refused(sign == '&' ? Fault.Code.ANCHOR : Fault.Code.TAG, span, Map.of());
    }
  }

  private Span secondDocument() {
    int until = source.index(offset(parser.currentTokenLocation()));
    int at = source.text().lastIndexOf("---", until);
    int offset = source.offset(Math.max(at, 0));
    return source.span(offset, offset + 3);
  }

  static int offset(TokenStreamLocation location) {
    return (int) Math.max(0, location.getCharOffset());
  }

  /** The document is given up; the fault says why. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Refused(Fault.Code code, Span span, Map<String, Object> facts) {
      super(code.name(), null, false, false);
      this.fault = new Fault(code, span, facts);
    }

    Refused(Fault fault) {
      super(fault.code().name(), null, false, false);
      this.fault = fault;
    }
  }
}
