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
    List<PrivateDetail> found = List.of();
    int length = text.length();
    for (int i = 0; i < length; ) {
      char sign = text.charAt(i);
      if (NumberRun.isDigit(sign)) {
        int end = NumberRun.shortEnd(text, i);
        List<PrivateDetail> details = List.of();
        if (end < 0) {
          NumberRun run = new NumberRun(text, i);
          details = run.details();
          end = run.end();
        }
        if (details.isEmpty() && NumberRun.goesOn(text, end)) {
          details = NumberRun.folded(text, i).details();
          end = details.isEmpty() ? end : details.get(details.size() - 1).end();
        }
        found = joined(found, details);
        i = end;
      } else if (Informant.begins(sign)) {
        PrivateDetail name = Informant.at(text, i);
        found = name == null ? found : joined(found, List.of(name));
        i = name == null ? i + 1 : name.end();
      } else {
        i++;
      }
    }
    return found;
  }

  private static List<PrivateDetail> joined(List<PrivateDetail> some, List<PrivateDetail> more) {
    if (more.isEmpty() || some.isEmpty()) {
      return more.isEmpty() ? some : more;
    }
    List<PrivateDetail> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
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
