package duty.store;

import duty.check.Text;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters that are not what they look like: invisible ones, and spaces that are no space. */
final class OddCharacter {
  /**
   * What a pattern can hold; the two joiners are left out, since names and emoji have them. between
   * square brackets.
   */
  static final String INVISIBLE = "\u0085\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF";

  static final String SPACE = "\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";
  static final String QUOTE = "“”‘’„‟「」『』＂＇";

  private static final Pattern ANY = Pattern.compile("[" + INVISIBLE + SPACE + QUOTE + "]");

  private static final Pattern NEEDLESS =
      Pattern.compile("[" + INVISIBLE + "]|^[" + QUOTE + "]|[" + QUOTE + "]$");

  private static final Pattern UNNAMED =
      Pattern.compile("[\u3000" + INVISIBLE + "]|^[\\s" + SPACE + "]+|[\\s" + SPACE + "]+$");

  /** What no YAML may hold (YAML 1.2.2, 5.1), but for what no UTF-8 can say. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\uFFFE\uFFFF&&[^\t\n\r\u0085]]");

  private OddCharacter() {}

  /**
   * Where the first one stands that is not meant; negative where there is none. UTF-16 units.
   *
   * @param meant what the stretch was to say
   */
  static int in(String text, int from, int to, String meant) {
    Matcher match = ANY.matcher(text).region(from, to);
    while (match.find()) {
      if (!meant.contains(match.group())) {
        return match.start();
      }
    }
    return -1;
  }

  /** The text but for what cannot be seen and an input method's quotes around it. */
  static String without(String text) {
    return NEEDLESS.matcher(text).replaceAll("");
  }

  /** A name as it is meant: without what cannot be seen, full-width spaces and space around it. */
  static String name(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Ideographs and plain letters are as they should be.
      char c = text.charAt(i);
      if (c <= ' ' || (c > '~' && (c < 0x4E00 || c > 0x9FFF))) {
        return UNNAMED.matcher(text).replaceAll("");
      }
    }
    return text;
  }

  /** Where the first character stands that YAML does not allow; negative where there is none. */
  static int control(String text) {
    Matcher match = CONTROL.matcher(text);
    return match.find() ? match.start() : -1;
  }

  /** Its name and number, for the wording. */
  static Map<String, Object> facts(int codePoint) {
    @Nullable String english = Character.getName(codePoint);
    String name = english == null ? "CONTROL CHARACTER" : english;
    return Map.of(
        "name",
        new Text(chinese(codePoint), name.toLowerCase(Locale.ROOT)),
        "code",
        String.format(Locale.ROOT, "U+%04X", codePoint));
  }

  private static String chinese(int codePoint) {
    if (codePoint == 0xA0 || codePoint == 0x3000) {
      return codePoint == 0xA0 ? "不间断空格" : "全角空格";
    }
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR -> "特殊空格";
      case Character.FORMAT -> "看不见的零宽字符";
      case Character.CONTROL -> codePoint == 0x85 ? "换行符" : "控制字符";
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "换行符";
      case Character.UNASSIGNED -> "控制字符";
      default -> "中文引号";
    };
  }
}
