package duty.report;

/**
 * Where a Chinese line may end (避头尾): after GB/T 15834-2011 §5 and the usage of official papers, on
 * code points.
 */
final class BreakRules {
  private static final String NEVER_FIRST = "、。，．：；！？”’）》〉」』】〕〗］｝〞·～％‰℃°々" + ",.:;!?)]}>%/";
  private static final String NEVER_LAST = "（“‘《〈「『【〔〖［｛〝￥＄№" + "([{<$#/";
  private static final String CLOSING = "、。，．：；！？”’）》〉」』】〕〗］｝";
  private static final String OPENING = "（“‘《〈「『【〔〖［｛";

  /** Words that count, after a figure: the figure is not torn from them. */
  private static final String UNITS =
      "年月日时分秒号条款项次个件起家人份台套户批元万亿千百十吨米公克斤度倍种名位所处宗例艘辆部座天周季只支根"
          + "瓶艇栋层级类期轮届章节页行点小毫厘升里亩岁平立道路罐桶组队片块幢枚场本区楼%％‰℃°";

  private static final String NUMERALS = "一二三四五六七八九十百";

  private static final String MAGNITUDES = "万亿千百十";

  private BreakRules() {}

  private static boolean in(String set, int codePoint) {
    return set.indexOf(codePoint) >= 0;
  }

  /** Full-width marks whose ink leaves the right half free. */
  static boolean closing(int codePoint) {
    return in(CLOSING, codePoint);
  }

  /** Full-width marks whose ink leaves the left half free. */
  static boolean opening(int codePoint) {
    return in(OPENING, codePoint);
  }

  static boolean digit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  /** Stands alone on the line: ideographs, kana, full-width forms and marks, but not — and …. */
  static boolean ideographic(int c) {
    return (c >= 0x2E80 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x2460 && c <= 0x24FF)
        || (c >= 0x2190 && c <= 0x2BFF)
        || (c >= 0x1F000 && c <= 0x3FFFF)
        || closing(c)
        || opening(c);
  }

  /** Room between words, that a line does not begin with and swallows at its end. */
  static boolean blank(int codePoint) {
    return codePoint == ' ' || codePoint == '　';
  }

  /** Belongs to the character before it. */
  static boolean combining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /**
   * Whether the line may end between two characters.
   *
   * @param before the character before {@code a}, 0 if none
   */
  static boolean between(int before, int a, int b) {
    if (combining(b) || blank(b) || b == 0xA0 || a == 0xA0 || a == 0x2060 || a == 0x200D) {
      return false;
    }
    if (in(NEVER_FIRST, b) || in(NEVER_LAST, a)) {
      return false;
    }
    if (a == ' ' && digit(before) && in(UNITS, b)) {
      return false;
    }
    if (blank(a)) {
      return true;
    }
    if (a == b && (a == '—' || a == '…')) {
      return false;
    }
    if (bindsFigure(before, a, b) || rangeOfFigures(before, a, b)) {
      return false;
    }
    return ideographic(a) || ideographic(b) || a == '—' || a == '…' || b == '—' || b == '…';
  }

  /** 08—2017: a dash between figures. */
  private static boolean rangeOfFigures(int before, int a, int b) {
    return (digit(a) && b == '—') || (digit(before) && a == '—' && digit(b));
  }

  /** 第3, 第三季, 〕3, 9月3日, 编号3, 3号, 3万元, B区: a figure with what counts it. */
  private static boolean bindsFigure(int before, int a, int b) {
    if (a == '编' && b == '号') {
      return true;
    }
    if (a == '第') {
      return digit(b) || in(NUMERALS, b);
    }
    if (digit(b)) {
      return a == '〕' || (a == '月' && digit(before)) || (a == '号' && before == '编');
    }
    if (digit(a) || (a >= 'A' && a <= 'Z')) {
      return in(UNITS, b) || b == '〔';
    }
    return in(UNITS, b)
        && ((digit(before) && in(MAGNITUDES, a)) || (before == '第' && in(NUMERALS, a)));
  }
}
