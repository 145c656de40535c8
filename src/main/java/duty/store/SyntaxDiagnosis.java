package duty.store;

import duty.domain.Fault;
import duty.domain.Span;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Why a text is no YAML: what somebody most likely typed, and where. */
final class SyntaxDiagnosis {
  private static final String ODD = OddCharacter.INVISIBLE + OddCharacter.SPACE;

  /**
   * What may be typed for a plain colon or a plain space, where YAML needs one: after what could be
   * a field, since Chinese words before a colon are mostly part of a text, and before it.
   */
  private static final Pattern MISTYPED =
      Pattern.compile(
          "(?m)^[ \\t]*(?:- *)?(?:([：" + ODD + "])|[a-z][a-z-]*(?:(：)|:?([" + ODD + "])))");

  private SyntaxDiagnosis() {}

  /** What the parser stumbled over. */
  static Fault of(SourceText source, JacksonException broken) {
    return at(source, brokenAt(broken));
  }

  /**
   * What is wrong at or before a place.
   *
   * @param at code points
   */
  static Fault at(SourceText source, int at) {
    int index = source.index(at);
    int lineEnd = source.text().indexOf('\n', index);
    Fault known = known(source, 0, source.offset(lineEnd < 0 ? source.text().length() : lineEnd));
    if (known != null) {
      return known;
    }
    boolean tab = index < source.text().length() && source.text().charAt(index) == '\t';
    Span span = source.span(at, index < source.text().length() ? at + 1 : at);
    return new Fault(tab ? Fault.Code.TAB : Fault.Code.SYNTAX, span, Map.of());
  }

  /**
   * What is known to make a text unreadable, with its own place and remedy.
   *
   * @return null where nothing such stands in it
   */
  static @Nullable Fault known(SourceText source, int from, int to) {
    int control = OddCharacter.control(source.text());
    if (control >= 0) {
      int offset = source.offset(control);
      return new Fault(
          Fault.Code.CONTROL_CHARACTER,
          source.span(offset, offset + 1),
          OddCharacter.facts(source.text().codePointAt(control)));
    }
    Matcher conflict = RareForm.CONFLICT.matcher(source.text());
    if (conflict.find()) {
      Span span = source.span(source.offset(conflict.start()), source.offset(conflict.end()));
      return new Fault(Fault.Code.CONFLICT, span, Map.of("mark", conflict.group()));
    }
    return mistyped(source, from, to);
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
    return broken.getLocation() == null ? 0 : YamlReader.offset(broken.getLocation());
  }

  /** The last such place on the lines of a node, where there is one. */
  static @Nullable Fault mistyped(SourceText source, Node node) {
    return mistyped(source, node.start() - (source.span(node).column() - 1), node.end());
  }

  /**
   * The last place where something looks like a plain colon or a plain space and is none.
   *
   * @param from code points
   * @return null where there is none between the two
   */
  private static @Nullable Fault mistyped(SourceText source, int from, int to) {
    Matcher match = MISTYPED.matcher(source.text());
    match.region(source.index(from), source.index(to)).useAnchoringBounds(false);
    Fault last = null;
    while (match.find()) {
      int at = match.end() - 1;
      Span span = source.span(source.offset(at), source.offset(at) + 1);
      char sign = source.text().charAt(at);
      if (match.group(2) != null) {
        last = new Fault(Fault.Code.FULL_WIDTH_COLON, span, Map.of());
      } else if (sign != '：') {
        boolean indent = match.group(1) != null && Character.isSpaceChar(sign);
        Fault.Code code = indent ? Fault.Code.FULL_WIDTH_SPACE : Fault.Code.ODD_CHARACTER;
        last = new Fault(code, span, OddCharacter.facts(sign));
      }
    }
    return last;
  }
}
