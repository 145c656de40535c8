package duty.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of thousands of made-up texts of each class, how many are told of. */
class PrivateDetailCountsTest {
  private static final int TEXTS = 5_000;

  /**
   * Texts of one kind.
   *
   * @param hits how many of the 5,000 are told of
   */
  private record Family(String name, int hits, Function<Dice, String> text) {
    @Override
    public String toString() {
      return name;
    }
  }

  private record Dice(Random random) {
    String one(String... of) {
      return of[random.nextInt(of.length)];
    }

    String sign(String of) {
      int[] points = of.codePoints().toArray();
      return Character.toString(points[random.nextInt(points.length)]);
    }

    String mobile() {
      return "1" + (3 + random.nextInt(7)) + "%09d".formatted(random.nextInt(1_000_000_000));
    }

    /** In three groups. */
    String grouped(String first, String second) {
      String number = mobile();
      return number.substring(0, 3) + first + number.substring(3, 7) + second + number.substring(7);
    }

    String given() {
      String signs = "伟芳娜敏静丽强磊洋艳勇军杰娟涛超明霞秀兰刚平燕辉玲桂鹏飞雪梅宇浩凯欣怡子涵建国志华";
      return random.nextBoolean() ? sign(signs) : sign(signs) + sign(signs);
    }

    String informant() {
      return one("举报人", "投诉人", "举报者", "投诉者", "检举人", "反映人");
    }
  }

  private static final String RARE = "仝卓佘盖逄綦逯亓仉郗宓牟乜晁阚展桑冀裴柏储苑栾璩蔺么庹嵇厉";

  static List<Family> classes() {
    return List.of(
        new Family("138/6321/1234", TEXTS, d -> "电话" + d.grouped("/", "/") + d.one("", "。", "，转")),
        new Family("(138)6321-1234", TEXTS, d -> "联系方式(" + d.grouped(")", d.one("-", " "))),
        new Family("138，6321，1234", TEXTS, d -> d.grouped("，", "，")),
        new Family("一三八…", TEXTS, d -> "手机" + chinese(d.mobile(), d.one("零", "〇"))),
        new Family("zero width", TEXTS, d -> hidden(d.mobile(), d)),
        new Family(
            "two numbers",
            TEXTS,
            d -> d.grouped("-", "-") + d.one("，", "/", " ") + d.grouped("-", "-")),
        new Family("mobile and 三人", TEXTS, d -> "电话" + d.mobile() + "三人共用"),
        new Family(
            "rare surname after a colon",
            TEXTS,
            d ->
                d.informant()
                    + d.one("：", ": ", "姓名：", "（")
                    + d.sign(RARE)
                    + d.given()
                    + d.one("，男", "）", "")),
        new Family(
            "rare surname before a verb",
            TEXTS,
            d -> "据" + d.informant() + d.sign(RARE) + d.given() + d.one("反映", "称", "来电", "举报")),
        new Family(
            "on the next line",
            TEXTS,
            d ->
                d.informant()
                    + d.one("：\n  ", ":\n    ", "\r\n")
                    + d.sign("王李张刘陈杨赵黄周吴")
                    + d.given()
                    + d.one("\n", "，", "")),
        new Family(
            "rare and on the next line",
            TEXTS,
            d -> d.informant() + "：\n  " + d.sign(RARE) + d.given() + "\n"),
        new Family(
            "number of a device",
            0,
            d ->
                d.one("设备", "储罐", "电梯", "使用登记", "压力管道")
                    + d.one("编号", "代码", "证号为", "注册代码：", "出厂编号 ", "编号（", "型号", "批号")
                    + d.mobile()
                    + d.one("", "）", "，正常")),
        new Family(
            "from a place",
            0,
            d ->
                d.informant()
                    + d.one("江苏", "江西", "马鞍山", "张家口", "黄山", "唐山", "石家庄", "安徽", "徐州", "张庄")
                    + d.one("籍", "人", "村村民", "市居民", "籍务工人员")),
        new Family(
            "nobody named",
            0,
            d ->
                d.informant()
                    + d.one("", "：", "（", "为", "是")
                    + d.one(
                        "匿名", "多次来电", "再次反映", "电话反映", "实名举报", "附近居民", "要求保密", "身份保密", "本单位职工",
                        "不愿透露", "热心市民", "通过微信反映", "随后来电", "家属来访", "已经撤诉", "李某", "王女士", "陈先生反映",
                        "未留名", "一名村民", "曾反映", "书面投诉")
                    + d.one("", "。", "，已处理", "）")),
        new Family(
            "who is accused",
            0,
            d -> "被" + d.one("举报人", "投诉人") + d.one("", "：") + d.sign("王李张") + d.given() + "。"),
        new Family(
            "other numbers",
            0,
            d ->
                d.one("2026/08/14", "2026-08-14", "（2026）", "二〇二六年", "第三次", "一二三四五六七八九十", "一岗双责")
                    + d.one(" ", "，", "/", "至")
                    + d.one("2026/09/10", "12号", "3000元", "0632-6611234", "三十五台", "二〇二六年八月")));
  }

  private static String chinese(String number, String zero) {
    StringBuilder text = new StringBuilder();
    number.chars().forEach(one -> text.append(one == '0' ? zero : "一二三四五六七八九".charAt(one - '1')));
    return text.toString();
  }

  private static String hidden(String number, Dice dice) {
    StringBuilder text = new StringBuilder(number);
    for (int i = 1 + dice.random().nextInt(3); i > 0; i--) {
      text.insert(
          1 + dice.random().nextInt(number.length() - 1),
          dice.sign("\u200B\u200C\u200D\u2060\uFEFF\u00AD"));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("classes")
  void so_many_are_told_of(Family some) {
    Dice dice = new Dice(new Random(11));
    int hits = 0;
    String odd = "";
    for (int i = 0; i < TEXTS; i++) {
      String text = some.text().apply(dice);
      boolean told = !PrivateDetail.in(text).isEmpty();
      hits += told ? 1 : 0;
      odd += told == (some.hits() == 0) && odd.length() < 400 ? text + " | " : "";
    }
    assertThat(hits).as(odd).isEqualTo(some.hits());
  }
}
