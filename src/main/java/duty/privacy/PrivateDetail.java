package duty.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Something in a text that must not be made public: an identity-card number, a mobile number, or an
 * informant's name (山东省安全生产条例第四十八条).
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset just past its last one
 */
public record PrivateDetail(What what, int start, int end) {
  /** Digits that stay readable, so that whoever corrects the record finds the place. */
  private static final int SHOWN = 3;

  /** 身份证号, 手机号, 举报人姓名. */
  public enum What {
    IDENTITY_CARD,
    MOBILE,
    INFORMANT
  }

  /**
   * Finds them in one pass over the characters; a text without them costs nothing more.
   *
   * @return in the order of the text
   */
  public static List<PrivateDetail> in(String text) {
    List<PrivateDetail> found = null;
    int length = text.length();
    for (int i = 0; i < length; ) {
      char sign = text.charAt(i);
      List<PrivateDetail> details = List.of();
      if (NumberRun.isDigit(sign)) {
        int end = NumberRun.shortEnd(text, i);
        if (end < 0) {
          NumberRun run = new NumberRun(text, i);
          details = run.details();
          end = run.end();
        }
        if (details.isEmpty() && NumberRun.goesOn(text, end)) {
          NumberRun run = NumberRun.folded(text, i);
          details = run.details();
          end = run.end();
        }
        i = end;
      } else if (Informant.begins(sign)) {
        PrivateDetail name = Informant.at(text, i);
        details = name == null ? details : List.of(name);
        i = name == null ? i + 1 : name.end();
      } else {
        i++;
      }
      if (!details.isEmpty()) {
        found = found == null ? new ArrayList<>() : found;
        found.addAll(details);
      }
    }
    return found == null ? List.of() : found;
  }

  /**
   * The text with stars for what is private, as many columns and code points as before; of a number
   * the first three digits stay.
   */
  public static String masked(String text) {
    List<PrivateDetail> details = in(text);
    if (details.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    details.forEach(detail -> detail.cover(masked));
    return masked.toString();
  }

  private void cover(StringBuilder text) {
    int shown = what == What.INFORMANT ? 0 : SHOWN;
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (shown > 0 && NumberRun.isDigit(sign)) {
        shown--;
      } else if (Character.isLetterOrDigit(sign)) {
        text.setCharAt(i, sign < 0x80 ? '*' : '＊');
      }
    }
  }
}
