package duty.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that says who informed: 举报人：李四, 举报人李四反映. A name is one or two characters after a common
 * surname; 李某, 李女士 and 匿名 are nobody's name.
 */
final class Informant {
  private static final String WORD = "举报人";

  /** What may stand between the word and the name. */
  private static final String[] LINKS = {"姓名", "名叫", "名为", "为", "是", "系", "叫"};

  private static final String MARKS = " \u00A0\u3000:：（(“\"'";

  /** Common surnames; those that mostly begin another word (曾, 于, 何, 常 …) are left out. */
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪田姜范姚谭廖邹熊陆郝孔崔康毛邱秦江顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚";

  private static final Set<String> COMPOUND =
      Set.of("欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容");

  /** Words that begin like a name. */
  private static final Set<String> NO_NAMES =
      Set.of("陈述", "郑重", "周末", "周边", "周围", "马上", "许可", "张贴", "江边", "段时", "康复", "武断", "毛病");

  /** What stands after a surname instead of a name. */
  private static final String[] TITLES = {"某", "女士", "先生", "同志", "师傅", "大爷", "阿姨"};

  /** What may follow a name at once. */
  private static final String[] VERBS = {
    "反映", "举报", "称", "投诉", "来电", "来访", "来信", "提供", "电话", "联系", "同志", "说", "表示", "系", "身份", "住", "及",
    "和", "等", "与", "在"
  };

  private Informant() {}

  /**
   * The name that follows the word, if a name does.
   *
   * @param at where the word's first character stands
   */
  static @Nullable PrivateDetail at(String text, int at) {
    if (!text.startsWith(WORD, at)) {
      return null;
    }
    int from = name(text, at + WORD.length());
    int surname = surname(text, from);
    if (surname == 0 || begins(text, from + surname, TITLES)) {
      return null;
    }
    int one = from + surname + 1;
    int two = one + 1;
    if (isName(text, from, one) && begins(text, one, VERBS)) {
      return new PrivateDetail(PrivateDetail.What.INFORMANT, from, one);
    }
    for (int end : new int[] {two, one}) {
      if (isName(text, from, end) && ends(text, end)) {
        return new PrivateDetail(PrivateDetail.What.INFORMANT, from, end);
      }
    }
    return null;
  }

  private static int name(String text, int after) {
    int at = marks(text, after);
    for (String link : LINKS) {
      if (text.startsWith(link, at)) {
        return marks(text, at + link.length());
      }
    }
    return at;
  }

  private static int marks(String text, int from) {
    int at = from;
    while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** How many characters of a surname begin there; 0 for none. */
  private static int surname(String text, int at) {
    if (at + 2 <= text.length() && COMPOUND.contains(text.substring(at, at + 2))) {
      return 2;
    }
    return at < text.length() && SURNAMES.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  private static boolean isName(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (i >= text.length() || !isHan(text.charAt(i))) {
        return false;
      }
    }
    return !NO_NAMES.contains(text.substring(from, end));
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || !isHan(text.charAt(at)) || begins(text, at, VERBS);
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
