package duty.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's text, looked at for the hand in which it is written. */
final class RowText {
  private static final Pattern COMMENT = Pattern.compile("[ \\t]*#[^\\r\\n]*");

  private final SourceText source;
  private final String text;
  private final String lineEnd;

  RowText(SourceText source) {
    this.source = source;
    this.text = source.text();
    long all = text.chars().filter(sign -> sign == '\n').count();
    long windows = Pattern.compile("\r\n").matcher(text).results().count();
    this.lineEnd = windows * 2 > all ? "\r\n" : "\n";
  }

  /** The one that most lines have. */
  String lineEnd() {
    return lineEnd;
  }

  String raw(Node node) {
    return text.substring(source.index(node.start()), source.index(node.end()));
  }

  int first(Node node) {
    return node.start() == node.end() ? 0 : text.codePointAt(source.index(node.start()));
  }

  boolean isFlow(Node node) {
    return first(node) == '{' || first(node) == '[';
  }

  /** What stands between two tokens, without comments. */
  String between(int from, int until) {
    String gap = text.substring(source.index(from), source.index(until));
    return COMMENT.matcher(gap).replaceAll("");
  }

  String between(Node one, Node next) {
    return between(one.end(), next.start());
  }

  /** The colon with the space around it, as long as the value follows on the line. */
  String gap(Node.Member member) {
    int start = source.index(member.key().end());
    String gap = text.substring(start, source.index(member.value().start()));
    return gap.indexOf('\n') < 0 && gap.indexOf('#') < 0 && gap.indexOf(':') >= 0 ? gap : ": ";
  }

  /** How many code points stand before it on its line. */
  int column(Node node) {
    return source.span(node).column() - 1;
  }

  /** A line put in behind the one that an offset lies on. */
  Edit line(int offset, String line) {
    return lineAt(endOfLine(source.index(offset)), line);
  }

  /**
   * A line put in behind a list's item, and behind the comments below it that stand further in than
   * its dash.
   */
  Edit lineBehind(Node item, int dashColumn, String line) {
    int end = endOfLine(source.index(item.end()));
    Matcher comment = Pattern.compile(" {" + (dashColumn + 1) + ",}#[^\\n]*\\n?").matcher(text);
    while (comment.region(end, text.length()).lookingAt()) {
      end = comment.end();
    }
    return lineAt(end, line);
  }

  private Edit lineAt(int index, String line) {
    boolean open = index == text.length() && !text.endsWith("\n");
    return Edit.insert(source.offset(index), open ? lineEnd + line : line + lineEnd);
  }

  /** Just past the line's end, or the text's. */
  private int endOfLine(int index) {
    int end = text.indexOf('\n', index);
    return end < 0 ? text.length() : end + 1;
  }

  /** Where the dash of a list's item stands. */
  int dash(Node item) {
    int index = source.index(item.start());
    int dash = text.lastIndexOf('-', index - 1);
    while (dash >= 0 && !between(source.offset(dash) + 1, item.start()).isBlank()) {
      dash = text.lastIndexOf('-', dash - 1);
    }
    if (dash < 0) {
      throw new WrittenRow.Unwritable();
    }
    return source.offset(dash);
  }

  /** Whether a comment follows on the line, and whether a comma stands before it. */
  Tail tail(Node item) {
    int from = source.index(item.end());
    Matcher tail = Pattern.compile("[ \\t]*(,?)[ \\t]*#[^\\r\\n]*").matcher(text);
    return tail.region(from, text.length()).lookingAt()
        ? new Tail(true, !tail.group(1).isEmpty(), source.offset(tail.end()))
        : new Tail(false, false, item.end());
  }

  /**
   * What follows an item on its line.
   *
   * @param end just past the comment, before the line's end
   */
  record Tail(boolean comment, boolean comma, int end) {}
}
