package duty.privacy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that says who informed: 举报人：李四, 投诉人李四反映, or the name on the next line. A name is one or
 * two characters after a common surname. Where a colon, a bracket or 姓名 says that a name comes, or
 * a verb follows it at once, it may begin with any surname. 李某, 李女士 and 匿名 are nobody's name.
 */
final class Informant {
  private static final String[] WORDS = {"举报", "投诉", "检举", "反映"};

  /** What may stand between the word and the name. */
  private static final String[] LINKS = {"姓名", "名叫", "名为", "叫", "为", "是", "系"};

  /** How many of the links say that nothing but a name comes. */
  private static final int SURE_LINKS = 4;

  private static final String BLANKS = " \u00A0\u3000\r\n-";
  private static final String SURE_MARKS = ":：（(“\"'";

  /** Common surnames; those that mostly begin another word (曾, 于, 何, 常 …) are left out. */
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔康毛邱秦江顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚";

  private static final Set<String> COMPOUND =
      Set.of("欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容");

  /** Words that begin like a name. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "陈述", "郑重", "周末", "周边", "周围", "马上", "许可", "张贴", "江边", "江苏", "江西", "段时", "康复", "武断", "毛病");

  /** How somebody informs, and who informs without a name: 电话反映, 附近居民. */
  private static final String[] NO_PERSONS = {
    "电话", "手机", "书面", "实名", "网上", "网络", "当面", "来信", "来电", "来访", "微信", "短信", "邮件", "现场", "口头", "集体",
        "联名", "家属", "代表",
    "单位", "公司", "群众", "职工", "员工", "村民", "居民", "市民", "业主", "住户", "顾客", "网友", "学生", "家长", "附近", "热心",
        "通过", "随后", "继续",
    "反复", "保密", "身份", "登记", "信息", "要求", "回复", "核实", "答复", "向我", "奖励", "女性", "男性", "一名", "两名", "多人"
  };

  /** Signs of an unknown name that make it a phrase. */
  private static final String NO_NAME_SIGNS = "的了多再曾已经又也都均未不没就对因其本匿当昨今此该各何谁每某见另详略暂无非次们并被将还是在向到";

  /** What makes a place, or those who live there, of a surname and a sign: 江苏籍, 张庄村. */
  private static final String PLACES = "籍省市县区乡村路街人户厂店家者";

  /** What stands after a surname instead of a name. */
  private static final String[] TITLES = {"某", "女士", "先生", "同志", "师傅", "大爷", "阿姨"};

  /** What may follow a name at once. */
  private static final String[] VERBS = {
    "反映", "举报", "称", "投诉", "来电", "来访", "来信", "提供", "电话", "联系", "同志", "说", "表示", "系", "身份", "住", "及",
    "和", "等", "与", "在"
  };

  /** How many of the verbs only a person can have before them. */
  private static final int SURE_VERBS = 7;

  private final String text;
  private int from;

  /** Whether a mark or a link says that a name comes. */
  private boolean sure;

  private Informant(String text, int from) {
    this.text = text;
    this.from = from;
  }

  /** Whether the word for one may begin with that sign. */
  static boolean begins(char sign) {
    return sign == '举' || sign == '投' || sign == '检' || sign == '反';
  }

  /**
   * The name that follows the word, if a name does.
   *
   * @param at where the word's first character stands
   */
  static @Nullable PrivateDetail at(String text, int at) {
    boolean word =
        begins(text, at, WORDS)
            && (text.startsWith("人", at + 2) || text.startsWith("者", at + 2))
            && !text.startsWith("被", at - 1);
    if (!word) {
      return null;
    }
    Informant informant = new Informant(text, at + (text.startsWith("员", at + 3) ? 4 : 3));
    informant.findName();
    int end = informant.nameEnd();
    return end < 0 ? null : new PrivateDetail(PrivateDetail.What.INFORMANT, informant.from, end);
  }

  /** Goes on to where the name would begin. */
  private void findName() {
    skipMarks();
    for (int i = 0; i < LINKS.length; i++) {
      if (text.startsWith(LINKS[i], from)) {
        from += LINKS[i].length();
        sure |= i < SURE_LINKS;
        skipMarks();
        return;
      }
    }
  }

  private void skipMarks() {
    while (from < text.length()) {
      boolean mark = SURE_MARKS.indexOf(text.charAt(from)) >= 0;
      if (!mark && BLANKS.indexOf(text.charAt(from)) < 0) {
        return;
      }
      sure |= mark;
      from++;
    }
  }

  /** Where it ends; -1 where there is none. */
  private int nameEnd() {
    int surname = surname();
    if (surname == 0) {
      return unknownEnd();
    }
    if (begins(text, from + surname, TITLES)) {
      return -1;
    }
    int one = from + surname + 1;
    int two = one + 1;
    if (isName(one) && begins(text, one, VERBS)) {
      return one;
    }
    for (int end : new int[] {two, one}) {
      if (isName(end) && ends(end)) {
        return end;
      }
    }
    return -1;
  }

  /** How many characters of a known surname begin there; 0 for none. */
  private int surname() {
    if (from + 2 <= text.length() && COMPOUND.contains(text.substring(from, from + 2))) {
      return 2;
    }
    return from < text.length() && SURNAMES.indexOf(text.charAt(from)) >= 0 ? 1 : 0;
  }

  /** With a surname that is not known. */
  private int unknownEnd() {
    for (int end = from + 2; end <= from + 3; end++) {
      boolean end0 = sure ? ends(end) : beginsSurely(end);
      if (isName(end) && isNoPhrase(end) && end0) {
        return end;
      }
    }
    return -1;
  }

  private boolean isNoPhrase(int end) {
    for (int i = from; i < end; i++) {
      if (NO_NAME_SIGNS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    for (String word : NO_PERSONS) {
      if (text.startsWith(word, from) || text.startsWith(word, end - word.length())) {
        return false;
      }
    }
    return !begins(text, end - 1, TITLES) && !begins(text, end - 2, TITLES);
  }

  private boolean isName(int end) {
    for (int i = from; i < end; i++) {
      if (i >= text.length() || !isHan(text.charAt(i))) {
        return false;
      }
    }
    return !NO_NAMES.contains(text.substring(from, end))
        && !NO_NAMES.contains(text.substring(from, from + 2))
        && PLACES.indexOf(text.charAt(end - 1)) < 0;
  }

  private boolean ends(int at) {
    return at >= text.length() || !isHan(text.charAt(at)) || begins(text, at, VERBS);
  }

  private boolean beginsSurely(int at) {
    for (int i = 0; i < SURE_VERBS; i++) {
      if (text.startsWith(VERBS[i], at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int at, String[] words) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHan(char sign) {
    return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
  }
}
