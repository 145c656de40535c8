package duty.privacy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fields that hold the number of a paper, a certificate or a device. Such a number may look like a
 * mobile number; it is one only if the line says so.
 */
final class PaperField {
  /** Their names, in whatever kind of record. */
  private static final Set<String> NAMES = Set.of("certificate", "document", "equipment", "number");

  /** Characters to either side that are looked at: a line may be as long as its file. */
  private static final int FAR = 300;

  private static final Pattern TELEPHONE = Pattern.compile("电话|手机|联系方式");

  private PaperField() {}

  /**
   * Whether the digits stand in such a field, and no word on their line says telephone.
   *
   * @param text a whole record, or a part of it
   * @param start UTF-16 offset of the first digit
   */
  static boolean holds(String text, int start) {
    int first = start;
    while (first > 0 && start - first < FAR && text.charAt(first - 1) != '\n') {
      first--;
    }
    int last = start;
    while (last < text.length() && last - start < FAR && text.charAt(last) != '\n') {
      last++;
    }
    String line = text.substring(first, last);
    String before = text.substring(first, start);
    int colon = before.lastIndexOf(": ");
    return colon > 0
        && before.indexOf('#') < 0
        && NAMES.contains(name(before, colon))
        && !TELEPHONE.matcher(line).find();
  }

  private static String name(String line, int colon) {
    int end = colon > 1 && "\"'".indexOf(line.charAt(colon - 1)) >= 0 ? colon - 1 : colon;
    int begin = end;
    while (begin > 0 && line.charAt(begin - 1) >= 'a' && line.charAt(begin - 1) <= 'z') {
      begin--;
    }
    boolean whole = begin == 0 || " {,\"'".indexOf(line.charAt(begin - 1)) >= 0;
    return whole ? line.substring(begin, end) : "";
  }
}
