package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  /** Chinese characters 2 wide, the rest 1. */
  private static final Measure HALVES =
      new Measure() {
        @Override
        public double glyph(int codePoint) {
          return BreakRules.ideographic(codePoint) || codePoint == '—' || codePoint == '…' ? 2 : 1;
        }

        @Override
        public double advance(int codePoint) {
          return glyph(codePoint);
        }

        @Override
        public double em() {
          return 2;
        }

        @Override
        public boolean elastic() {
          return false;
        }
      };

  private static final Measure ELASTIC =
      new Measure() {
        @Override
        public double glyph(int codePoint) {
          return HALVES.glyph(codePoint);
        }

        @Override
        public double advance(int codePoint) {
          return HALVES.advance(codePoint);
        }

        @Override
        public double em() {
          return 2;
        }

        @Override
        public boolean elastic() {
          return true;
        }
      };

  private static List<String> lines(String text, int width) {
    return new LineBreaker(HALVES, 0).lines(text, width, width).stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"、", "。", "，", "：", "；", "！", "？", "”", "’", "）", "》", "」", "』", "】", "〕", "%"})
  void no_line_begins_with_a_closing_mark(String mark) {
    assertThat(lines("一二三四" + mark + "五", 8)).containsExactly("一二三", "四" + mark + "五");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（", "“", "‘", "《", "「", "【", "〔"})
  void no_line_ends_with_an_opening_mark(String mark) {
    assertThat(lines("一二三" + mark + "四五", 8)).containsExactly("一二三", mark + "四五");
  }

  @Test
  void a_figure_is_not_torn_from_what_it_counts() {
    assertThat(lines("一二12万元三", 8)).containsExactly("一二", "12万元三");
    assertThat(lines("安全第3号", 8)).containsExactly("安全", "第3号");
    assertThat(lines("整改率94.6%", 8)).containsExactly("整改率", "94.6%");
    assertThat(lines("截止2026年7月", 8)).containsExactly("截止", "2026年", "7月");
    assertThat(lines("按照08—2017执行", 10)).containsExactly("按照", "08—2017执", "行");
    assertThat(lines("一二三第三季度", 8)).containsExactly("一二三", "第三季度");
  }

  @Test
  void words_are_not_split() {
    assertThat(lines("按照TSG21执行", 8)).containsExactly("按照", "TSG21执", "行");
    assertThat(lines("the quick brown fox", 10)).containsExactly("the quick", "brown fox");
  }

  @Test
  void a_word_longer_than_a_line_is_split_rather_than_lost() {
    assertThat(lines("abcdefghijkl", 5)).containsExactly("abcde", "fghij", "kl");
    assertThat(lines("http://a.cn/bcdefgh", 12)).containsExactly("http://a.cn/", "bcdefgh");
    assertThat(lines("。。。。。。", 4)).containsExactly("。。", "。。", "。。");
  }

  @Test
  void dashes_and_ellipses_stay_in_one_piece() {
    assertThat(lines("一二三——四", 8)).containsExactly("一二三", "——四");
    assertThat(lines("一二三……四", 8)).containsExactly("一二三", "……四");
  }

  @Test
  void characters_outside_the_basic_plane_are_one_character() {
    assertThat(lines("𬭎𬱖𬭎𬱖𬭎", 4)).containsExactly("𬭎𬱖", "𬭎𬱖", "𬭎");
  }

  @Test
  void line_feeds_are_kept() {
    assertThat(lines("一\n\n二", 8)).containsExactly("一", "", "二");
    assertThat(lines("", 8)).containsExactly("");
  }

  @Test
  void marks_give_way_to_keep_a_character_on_the_line() {
    var lines = new LineBreaker(ELASTIC, 0.25).lines("一，二，三，四，五六七八", 14, 14);
    assertThat(lines.get(0).text()).isEqualTo("一，二，三，四，");
    assertThat(lines.get(0).width()).isLessThanOrEqualTo(14.01);
  }

  @Test
  void a_line_that_falls_short_is_spread_to_the_measure() {
    var lines = new LineBreaker(ELASTIC, 0.25).lines("一二三四五六七（八九", 16, 16);
    assertThat(lines.get(0).text()).isEqualTo("一二三四五六七");
    assertThat(lines.get(0).width()).isEqualTo(16);
  }

  @Test
  void no_text_is_lost_or_added() {
    var text = SamplePapers.SCHEME + " TSG 08—2017 “abc” 12.5万元，" + SamplePapers.SCHEME;
    for (int width = 2; width < 80; width++) {
      assertThat(String.join("", lines(text, width)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void no_line_is_wider_than_its_measure() {
    for (int width = 8; width < 80; width++) {
      var breaker = new LineBreaker(ELASTIC, 0.25);
      for (var line : breaker.lines(SamplePapers.SCHEME, width, width)) {
        assertThat(line.width()).isLessThanOrEqualTo(width + 0.02);
      }
    }
  }

  @Test
  void an_id_stays_with_the_word_that_says_so() {
    assertThat(lines("某储配站隐患整改（编号2026-008）", 22)).containsExactly("某储配站隐患整改", "（编号2026-008）");
  }

  @Test
  void a_letter_stays_with_what_it_names() {
    assertThat(lines("物流园B区3号库", 7)).containsExactly("物流园", "B区3号", "库");
  }
}
