package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.FontRole;
import java.util.HashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines of body text on the grid, whatever the text. The rules are written here a second time. */
class LineBreakerPropertyTest {
  private static final double CELL = 156 * 72 / 25.4 / 28;
  private static final double WIDTH = 28 * CELL;
  private static final String NO_START = "、。，：；！？”’）》〉】〕％%";
  private static final String NO_END = "（“‘《〈【〔";

  private static final Setting BODY =
      new Founts(new NotoTypeCase(), new HashMap<>()).onGrid(FontRole.FANGSONG);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "安", "全", "生", "产", "喆", "堃", "𬭎", "特种设备", "隐患", "12.5万元", "第3号", "2026年", "94.6%",
            "15日", "〔2026〕", "TSG", "08—2017", "——", "……", "GB/T", "3项", "100个");
    Arbitrary<String> marks =
        Arbitraries.of(
            "、", "。", "，", "：", "；", "！", "？", "”", "’", "）", "》", "（", "“", "‘", "《", "，", "。");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, words), net.jqwik.api.Tuple.of(1, marks))
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(pieces -> String.join("", pieces));
  }

  private static List<Line> lines(String text) {
    return BODY.lines(text, WIDTH - 2 * CELL, WIDTH, 0.25);
  }

  @Property(tries = 2000)
  void nothing_is_lost_and_nothing_is_added(@ForAll("texts") String text) {
    assertThat(String.join("", lines(text).stream().map(Line::text).toList())).isEqualTo(text);
  }

  @Property(tries = 2000)
  void no_line_is_wider_than_28_characters(@ForAll("texts") String text) {
    List<Line> lines = lines(text);
    for (int i = 0; i < lines.size(); i++) {
      double room = i == 0 ? WIDTH - 2 * CELL : WIDTH;
      assertThat(lines.get(i).width()).isLessThanOrEqualTo(room + 0.02);
    }
  }

  @Property(tries = 2000)
  void a_rule_is_broken_only_by_a_line_that_has_no_other_place_to_end(
      @ForAll("texts") String text) {
    List<String> lines = lines(text).stream().map(Line::text).toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!allowed(lines.get(i), lines.get(i + 1))) {
        int[] line = lines.get(i).codePoints().toArray();
        for (int end = 1; end < line.length; end++) {
          String before = new String(line, 0, end);
          String after = new String(line, end, line.length - end);
          assertThat(allowed(before, after)).as("%s|%s of %s", before, after, lines).isFalse();
        }
      }
    }
  }

  /** Whether a line may end between two texts. */
  private static boolean allowed(String before, String after) {
    int a = before.codePointBefore(before.length());
    int b = after.codePointAt(0);
    String near = before.substring(Math.max(0, before.length() - 2)) + "|" + after;
    return NO_START.indexOf(b) < 0
        && NO_END.indexOf(a) < 0
        && !near.matches("(?s).*[0-9A-Za-z.]\\|[0-9A-Za-z.].*")
        && !near.matches("(?s).*[0-9]\\|[年日号项个万〔—].*")
        && !near.matches("(?s).*([0-9]万\\|元|〕\\|[0-9]|第\\|[0-9]|[0-9]—\\|[0-9]).*")
        && !near.matches("(?s).*(—\\|—|…\\|…).*")
        && !near.matches("(?s).*(/\\||\\|/).*");
  }

  @Example
  void the_second_set_of_rules_forbids_something() {
    assertThat(allowed("安全", "。")).isFalse();
    assertThat(allowed("安全（", "生产")).isFalse();
    assertThat(allowed("12", ".5万元")).isFalse();
    assertThat(allowed("3", "项")).isFalse();
    assertThat(allowed("安全", "生产")).isTrue();
  }

  /** A text of Chinese characters alone fills every line to the last cell. */
  @Property(tries = 200)
  void plain_text_has_28_characters_on_a_line(
      @ForAll @net.jqwik.api.constraints.IntRange(min = 27, max = 400) int length) {
    List<Line> lines = lines("安".repeat(length));
    assertThat(lines.get(0).text()).hasSize(26);
    for (int i = 1; i + 1 < lines.size(); i++) {
      assertThat(lines.get(i).text()).hasSize(28);
    }
  }
}
