package duty.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of digits, half-width, full-width or Chinese, in groups with a separator between them,
 * or two, or three ({@code 138 - 0000}): {@code 138 0000 1234}, {@code 2026-08-14}. What is private
 * in it is looked for group by group, so that nothing is found inside a longer number. YAML takes
 * the end of a line for a blank, and so may a run that is folded. What takes no room parts nothing.
 */
final class NumberRun {
  /** Digits of the shortest number that is private. */
  private static final int FEWEST = 11;

  private static final int MOBILE = 11;

  /** As in {@code 138 - 0000}. */
  private static final int MOST_SEPARATORS = 3;

  /** Digits of a number that may be private: of a mobile with +86 or 0086, of an old card. */
  private static final Set<Integer> SIZES = Set.of(FEWEST, 13, 15, 17, IdentityNumber.LENGTH);

  /** How many characters before a number are asked what it is: 居民身份证号码为：. */
  private static final int BEFORE = 10;

  private static final String CHECK_LETTERS = "XxＸｘ";
  private static final String SEPARATORS = " \u00A0\u3000-\u2010\u2011\u2013\u2014\uFF0D.·/／()（），";
  private static final String CHINESE = "零一二三四五六七八九";

  /** What a number is of that belongs to a paper or a device, straight before it. */
  private static final Pattern OF_A_THING =
      Pattern.compile("(编号|编码|代码|[证型序批文单案位]号|(序列|注册|登记|出厂|合同|罐|炉)号)(为|是)?[\\s:：\"'“（(]*$");

  private final String text;
  private final List<Group> groups = new ArrayList<>(3);

  /**
   * Digits of one script without anything between them; offsets as in the text.
   *
   * @param size how many digits
   */
  private record Group(int start, int end, int size) {}

  /**
   * @param start where the first digit stands
   */
  NumberRun(String text, int start) {
    this(text, start, false);
  }

  private NumberRun(String text, int start, boolean folded) {
    this.text = text;
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      int end = at;
      int size = 0;
      for (int next = at; next < text.length(); next = afterHidden(text, end)) {
        if (!isDigit(text.charAt(next))
            || isChinese(text.charAt(next)) != isChinese(text.charAt(at))) {
          break;
        }
        end = next + 1;
        size++;
      }
      groups.add(new Group(at, end, size));
      at = folded && goesOn(text, end) ? nextLine(text, end) : afterSeparators(text, end);
    }
  }

  /** One that goes on at the beginning of the next line, and perhaps of more lines. */
  static NumberRun folded(String text, int start) {
    return new NumberRun(text, start, true);
  }

  /** Whether the line ends there and the next one begins with a digit. */
  static boolean goesOn(String text, int end) {
    return nextLine(text, end) > end;
  }

  /** Where the digit stands; where it was where there is none. */
  private static int nextLine(String text, int end) {
    int at = afterBlanks(text, end);
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at >= text.length() || text.charAt(at) != '\n') {
      return end;
    }
    at = afterBlanks(text, at + 1);
    return at < text.length() && isDigit(text.charAt(at)) ? at : end;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static int afterSeparators(String text, int from) {
    int at = afterHidden(text, from);
    for (int i = 0; i < MOST_SEPARATORS && at < text.length(); i++) {
      if (!isSeparator(text.charAt(at))) {
        break;
      }
      at = afterHidden(text, at + 1);
    }
    return at;
  }

  /** Past what takes no room. */
  private static int afterHidden(String text, int from) {
    int at = from;
    while (at < text.length() && isHidden(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isHidden(char sign) {
    return sign >= '\u00AD' && Character.getType(sign) == Character.FORMAT;
  }

  /**
   * Just past the last digit of a run that is too short to be private, such as a date; -1 for a
   * longer one. Nearly every run ends here, and nothing is made for it.
   */
  static int shortEnd(String text, int start) {
    int count = 0;
    int parted = 0;
    int end = start;
    for (int at = start; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isDigit(sign)) {
        count++;
        end = at + 1;
        parted = 0;
        if (count == FEWEST) {
          return -1;
        }
      } else if (!isHidden(sign) && (++parted > MOST_SEPARATORS || !isSeparator(sign))) {
        break;
      }
    }
    return end;
  }

  private static boolean isSeparator(char sign) {
    return SEPARATORS.indexOf(sign) >= 0;
  }

  static boolean isDigit(char sign) {
    return (sign >= '0' && sign <= '9') || (sign >= '０' && sign <= '９') || isChinese(sign);
  }

  private static boolean isChinese(char sign) {
    return sign == '〇' || CHINESE.indexOf(sign) >= 0;
  }

  /** Just past the last digit. */
  int end() {
    return groups.get(groups.size() - 1).end();
  }

  /** In the order of the text, none within another. */
  List<PrivateDetail> details() {
    List<PrivateDetail> details = new ArrayList<>();
    for (int first = 0; first < groups.size(); first++) {
      int digits = 0;
      for (int last = first; last < groups.size(); last++) {
        digits += groups.get(last).size();
        if (digits > IdentityNumber.LENGTH) {
          break;
        }
        PrivateDetail detail = SIZES.contains(digits) ? detail(first, last) : null;
        if (detail != null) {
          details.add(detail);
          first = last;
          break;
        }
      }
    }
    return details;
  }

  private @Nullable PrivateDetail detail(int first, int last) {
    int start = groups.get(first).start();
    int end = groups.get(last).end();
    String number = number(first, last);
    if (isLetter(start - 1)) {
      return null;
    }
    if (number.length() == IdentityNumber.LENGTH - 1) {
      int letter = checkLetter(end);
      return letter >= 0 && IdentityNumber.isValid(number + 'X')
          ? new PrivateDetail(PrivateDetail.What.IDENTITY_CARD, start, letter + 1)
          : null;
    }
    if (isLetter(end)) {
      return null;
    }
    if (IdentityNumber.isValid(number)
        || (IdentityNumber.isOld(number)
            && written(first, last, 6, 6, 3)
            && (saysIdentity(start) || !IdentityNumber.isLicence(number)))) {
      return new PrivateDetail(PrivateDetail.What.IDENTITY_CARD, start, end);
    }
    return isMobile(number, first, last)
        ? new PrivateDetail(PrivateDetail.What.MOBILE, start, end)
        : null;
  }

  /** Whether the words just before it say that it is somebody's. */
  private boolean saysIdentity(int start) {
    return text.substring(Math.max(0, start - BEFORE), start).contains("身份证");
  }

  /** With the country's code or without; not the number of a paper (第…, …号), or in its field. */
  private boolean isMobile(String number, int first, int last) {
    int own = number.length() - MOBILE;
    int start = groups.get(first).start();
    int end = groups.get(last).end();
    boolean coded =
        (own == 2 && number.startsWith("86") && sign(start - 1) == '+')
            || (own == 4 && number.startsWith("0086"));
    return (own == 0 || (coded && first == last))
        && number.charAt(own) == '1'
        && number.charAt(own + 1) >= '3'
        && (first == last || written(first, last, 3, 4, 4))
        && sign(start - 1) != '第'
        && (sign(end) != '号' || sign(end + 1) == '码')
        && !OF_A_THING.matcher(text).region(Math.max(0, start - BEFORE), start).find()
        && !PaperField.holds(text, start);
  }

  /**
   * In one group, or in three of these sizes, parted in another way from what stands around them; a
   * country's code may go before.
   */
  private boolean written(int first, int last, int... sizes) {
    if (first == last) {
      return true;
    }
    boolean apart =
        last - first == 2
            && (last == groups.size() - 1 || !parting(last).equals(parting(first)))
            && (first == 0
                || !parting(first - 1).equals(parting(first))
                || (first == 1 && number(0, 0).endsWith("86")));
    for (int i = 0; apart && i < sizes.length; i++) {
      apart = groups.get(first + i).size() == sizes[i];
    }
    return apart;
  }

  /** What stands between a group and the next one. */
  private String parting(int group) {
    return text.substring(groups.get(group).end(), groups.get(group + 1).start());
  }

  /** The digits of some groups, half-width. */
  private String number(int first, int last) {
    StringBuilder number = new StringBuilder(IdentityNumber.LENGTH);
    for (int group = first; group <= last; group++) {
      for (int i = groups.get(group).start(); i < groups.get(group).end(); i++) {
        char sign = text.charAt(i);
        if (isDigit(sign)) {
          int chinese = sign == '〇' ? 0 : CHINESE.indexOf(sign);
          number.append((char) ('0' + (chinese < 0 ? Character.digit(sign, 10) : chinese)));
        }
      }
    }
    return number.toString();
  }

  /** Where the X stands that ends a number, straight behind it or after a separator; or -1. */
  private int checkLetter(int end) {
    int at = isSeparator(sign(end)) ? end + 1 : end;
    boolean ends = !isLetter(at + 1) && !isDigit(sign(at + 1));
    return CHECK_LETTERS.indexOf(sign(at)) >= 0 && ends ? at : -1;
  }

  private boolean isLetter(int at) {
    char sign = sign(at);
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
  }

  /** A line's end where there is nothing. */
  private char sign(int at) {
    return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
  }
}
