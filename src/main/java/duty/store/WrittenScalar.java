package duty.store;

import java.util.Locale;
import java.util.regex.Pattern;

/** How a text is put down in YAML so that it is read back as it was. */
final class WrittenScalar {
  private static final String OPENING = "（《〔“";
  private static final String SYNTAX = ",[]{}#";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+.]?[0-9][0-9_.,:]*([eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+|\\d{4}-\\d{1,2}-\\d{1,2}.*");
  private static final Pattern COLON = Pattern.compile(":(?![\\p{L}\\p{N}])");
  private static final Pattern WORD =
      Pattern.compile("null|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

  private WrittenScalar() {}

  /**
   * Quoted like the value beside it, or else only where it must be.
   *
   * @param like the first character of the value whose style is followed
   */
  static String of(String text, int like) {
    if (like == '"') {
      return quoted(text);
    }
    if (like == '\'' && printable(text)) {
      return "'" + text.replace("'", "''") + "'";
    }
    return isPlain(text) ? text : quoted(text);
  }

  /** A date or an id as it is written where nothing else is asked for. */
  static String bare(String text, int like) {
    return like == '"' || like == '\'' ? (char) like + text + (char) like : text;
  }

  /** Whether nothing in it would be taken for more than text, by YAML 1.1 either. */
  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && isOpening(text.codePointAt(0))
        && printable(text)
        && text.chars().noneMatch(sign -> SYNTAX.indexOf(sign) >= 0)
        && !COLON.matcher(text).find()
        && !NUMBER.matcher(text).matches()
        && !WORD.matcher(text).matches();
  }

  private static boolean isOpening(int first) {
    return Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0;
  }

  private static boolean printable(String text) {
    return text.codePoints().noneMatch(WrittenScalar::needsEscape);
  }

  static boolean needsEscape(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').append((char) point);
              } else if (needsEscape(point)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08x", point));
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }
}
