package duty.store;

import duty.domain.Fault;
import duty.domain.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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

  /** After what could be a field: Chinese words before a colon are mostly part of a text. */
  private static final Pattern FULL_WIDTH_COLON =
      Pattern.compile("(?m)^[ \\t]*(?:- +)?[a-z][a-z-]*(：)");

  private static final Pattern WIDE_INDENT = Pattern.compile("(?m)^[ \\t]*(\u3000+)");
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
    try (YAMLParser parser =
        (YAMLParser) YAML.createParser(ObjectReadContext.empty(), source.text())) {
      return new YamlReader(source, faults, parser).document();
    } catch (Refused refused) {
      faults.add(refused.fault);
    } catch (JacksonException broken) {
      faults.add(syntax(source, broken));
    }
    return null;
  }

  /** Where somebody typed “：” for “:” after a key, if anywhere. */
  static @Nullable Span fullWidthColon(SourceText source, int from, int to) {
    Matcher match = FULL_WIDTH_COLON.matcher(source.text());
    Span last = null;
    while (match.find() && source.offset(match.start(1)) <= to) {
      int offset = source.offset(match.start(1));
      if (offset >= from) {
        last = source.span(offset, offset + 1);
      }
    }
    return last;
  }

  /** The last line up to an offset that is indented with an ideographic space, if any. */
  private static @Nullable Span wideIndent(SourceText source, int to) {
    Matcher match = WIDE_INDENT.matcher(source.text());
    Span last = null;
    while (match.find() && source.offset(match.start(1)) <= to) {
      last = source.span(source.offset(match.start(1)), source.offset(match.end(1)));
    }
    return last;
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
    Span colon = fullWidthColon(source, root.start(), root.end());
    throw colon == null
        ? new Refused(Fault.Code.NOT_A_MAPPING, source.span(root), Map.of())
        : new Refused(Fault.Code.FULL_WIDTH_COLON, colon, Map.of());
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
      Node.Member earlier = members.get(key.text());
      if (earlier == null) {
        members.put(key.text(), new Node.Member(key, value));
      } else {
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

  private static int offset(TokenStreamLocation location) {
    return (int) Math.max(0, location.getCharOffset());
  }

  private static Fault syntax(SourceText source, JacksonException broken) {
    int at = brokenAt(broken);
    int lineEnd = at + source.line(at).length();
    Span colon = fullWidthColon(source, 0, lineEnd);
    if (colon != null) {
      return new Fault(Fault.Code.FULL_WIDTH_COLON, colon, Map.of());
    }
    Span space = wideIndent(source, lineEnd);
    if (space != null) {
      return new Fault(Fault.Code.FULL_WIDTH_SPACE, space, Map.of());
    }
    int index = source.index(at);
    boolean tab = index < source.text().length() && source.text().charAt(index) == '\t';
    Span span = source.span(at, index < source.text().length() ? at + 1 : at);
    return new Fault(tab ? Fault.Code.TAB : Fault.Code.SYNTAX, span, Map.of());
  }

  /**
   * Jackson's own location is the end of the last good token, often a line too early; the scanner
   * below it knows better. What was begun and not ended by its line (a key, a bracket, a quotation)
   * is shown where it begins.
   */
  private static int brokenAt(JacksonException broken) {
    if (broken.getCause() instanceof MarkedYamlEngineException scanner) {
      Mark problem = scanner.getProblemMark().orElse(null);
      Mark begun = scanner.getContextMark().orElse(null);
      String context = String.valueOf(scanner.getContext());
      boolean unended = context.startsWith("while scanning a ") || context.contains("flow");
      if (problem != null && begun != null && unended && problem.getLine() > begun.getLine()) {
        return begun.getIndex();
      }
      if (problem != null) {
        return problem.getIndex();
      }
    }
    return broken.getLocation() == null ? 0 : offset(broken.getLocation());
  }

  /** The document is given up; the fault says why. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Refused(Fault.Code code, Span span, Map<String, Object> facts) {
      super(code.name(), null, false, false);
      this.fault = new Fault(code, span, facts);
    }
  }
}
