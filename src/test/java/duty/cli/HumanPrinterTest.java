package duty.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duty.check.Diagnostic;
import duty.check.Excerpt;
import duty.check.Lang;
import duty.cli.line.TerminalText;
import duty.domain.DisplayWidth;
import duty.domain.Span;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HumanPrinterTest {
  @Test
  void a_finding_is_told_in_chinese() {
    assertThat(print(Lang.ZH, Made.sample()))
        .isEqualTo(
            """
            错误[C1] 李四 2026年第三季度尚未登记带队检查（应不少于1次）
              ┌─ duties/a.yaml:7:13
            7 │     leader: deputy-equipment
              │             ~~~~~~~~~~~~~~~~ 自2016-03-01起分管
              = 依据 实施方案（带队检查）
              = 期限 2026-09-30（已逾期8天）
              = 改法 补录检查
              = 说明 duty explain C1
            """);
  }

  @Test
  void a_finding_is_told_in_english() {
    assertThat(print(Lang.EN, Made.sample()))
        .isEqualTo(
            """
            error[C1] 李四 has no inspection registered for 2026Q3 (1 owed)
              ┌─ duties/a.yaml:7:13
            7 │     leader: deputy-equipment
              │             ~~~~~~~~~~~~~~~~ in charge since 2016-03-01
              = basis the plan, on led inspections
              = due 2026-09-30 (8 days overdue)
              = remedy register the inspection
              = see duty explain C1
            """);
  }

  @Test
  void two_spans_stand_one_below_the_other_with_one_gutter() {
    var printed =
        print(
            Lang.ZH,
            Made.pair(
                Made.excerpt(
                    "duties/b.yaml", 104, "  - {principal: 局长, from: 2026-01-01}", "2026-01-01"),
                Made.excerpt("duties/b.yaml", 9, "  - {from: 2016-03-01}", "2016-03-01")));
    assertThat(printed)
        .startsWith(
            """
            错误[C1] 两条重叠
                ┌─ duties/b.yaml:104:27
            104 │   - {principal: 局长, from: 2026-01-01}
                │                             ~~~~~~~~~~ 这一条
                ┌─ duties/b.yaml:9:12
              9 │   - {from: 2016-03-01}
                │            ~~~~~~~~~~ 另一条
                = 依据\
            """);
  }

  @Test
  void chinese_emoji_rare_characters_and_tabs_before_the_caret_count_their_columns() {
    assertThat(caretUnder("负责人: 李四", "李四")).isEqualTo(List.of("负责人: 李四", "        ~~~~"));
    assertThat(caretUnder("𬭎玥: a🚒b: x", "x")).isEqualTo(List.of("𬭎玥: a🚒b: x", "            ~"));
    assertThat(caretUnder("\ta\tb: x", "x")).isEqualTo(List.of("    a   b: x", "           ~"));
    assertThat(caretUnder("👩‍🚒: ☀️: x", "x")).isEqualTo(List.of("👩‍🚒: ☀️: x", "        ~"));
    assertThat(caretUnder("e\u0301: x", "x")).isEqualTo(List.of("e\u0301: x", "   ~"));
  }

  @Test
  void a_long_line_is_shown_as_a_window_around_the_span() {
    var line = "text: " + "安全生产".repeat(100) + "错字" + "监督管理".repeat(100);
    var shown = caretUnder(line, "错字");
    assertThat(shown.get(0)).startsWith("…").endsWith("…").contains("错字");
    assertThat(DisplayWidth.of(shown.get(0))).isBetween(98, ExcerptLine.WINDOW + 2);
    var before = shown.get(0).substring(0, shown.get(0).indexOf("错字"));
    assertThat(shown.get(1)).isEqualTo(" ".repeat(DisplayWidth.of(before)) + "~~~~");
  }

  @Test
  void a_long_line_is_cut_at_one_end_where_the_span_lies_at_the_other() {
    var line = "错字" + "监督管理".repeat(100);
    assertThat(caretUnder(line, "错字").get(0)).startsWith("错字").endsWith("…");
    var turned = "监督管理".repeat(100) + "错字";
    var shown = caretUnder(turned, "错字");
    assertThat(shown.get(0)).startsWith("…").endsWith("错字");
    assertThat(shown.get(1)).hasSize(DisplayWidth.of(shown.get(0)));
  }

  @Test
  void a_span_that_is_longer_than_the_window_is_marked_as_far_as_it_is_shown() {
    var word = "长".repeat(300);
    var shown = caretUnder("text: " + word, word);
    assertThat(DisplayWidth.of(shown.get(0))).isLessThanOrEqualTo(ExcerptLine.WINDOW + 2);
    assertThat(shown.get(1)).matches(" +~+");
    assertThat(shown.get(1).length()).isLessThanOrEqualTo(DisplayWidth.of(shown.get(0)));
  }

  @Test
  void a_span_over_several_lines_is_marked_to_the_end_of_the_first() {
    var excerpt = new Excerpt(new Span("a.yaml", 3, 4, 20, 90), "a: 多行|");
    assertThat(caretUnder(excerpt)).isEqualTo(List.of("a: 多行|", "   ~~~~~"));
  }

  @Test
  void an_empty_span_gets_one_caret() {
    assertThat(caretUnder(new Excerpt(new Span("a.yaml", 1, 5, 4, 4), "名称: x")))
        .last()
        .isEqualTo("      ^");
    assertThat(caretUnder(new Excerpt(new Span("a.yaml", 1, 6, 5, 5), "名称: x")))
        .last()
        .isEqualTo("       ^");
  }

  @Test
  void a_file_without_text_is_named_without_an_excerpt() {
    assertThat(print(Lang.ZH, Made.at(new Excerpt(Span.startOf("leaders/a.yaml"), ""))))
        .startsWith("错误[C1] 问题\n  ┌─ leaders/a.yaml:1:1\n  = 依据");
  }

  @Test
  void what_the_records_hold_cannot_command_the_terminal() {
    var line = "name: \u001B[31m红\u0007\u202Eabc\u009B0m x";
    var printed = print(Lang.ZH, Made.at(Made.excerpt("a\u001B.yaml", 1, line, "x")));
    assertThat(printed).contains("name: ␛[31m红␇�abc�0m x");
    assertThat(printed).doesNotContain("\u001B", "\u0007", "\u202E", "\u009B");
  }

  @Test
  void deadlines_are_counted_in_days() {
    assertThat(dueLine(Lang.ZH, "2026-10-07")).isEqualTo("期限 2026-10-07（已逾期1天）");
    assertThat(dueLine(Lang.ZH, "2026-10-08")).isEqualTo("期限 2026-10-08（今天到期）");
    assertThat(dueLine(Lang.ZH, "2026-10-20")).isEqualTo("期限 2026-10-20（还有12天）");
    assertThat(dueLine(Lang.EN, "2026-10-07")).isEqualTo("due 2026-10-07 (1 day overdue)");
    assertThat(dueLine(Lang.EN, "2026-10-08")).isEqualTo("due 2026-10-08 (today)");
    assertThat(dueLine(Lang.EN, "2026-10-09")).isEqualTo("due 2026-10-09 (1 day left)");
  }

  @Test
  void colours_change_nothing_but_the_colour() {
    var text = new ByteArrayOutputStream();
    var out = new TerminalText(text, StandardCharsets.UTF_8, true);
    new HumanPrinter(Lang.ZH, Made.DAY, Colours.ON).print(List.of(Made.sample()), out);
    out.flush();
    assertThat(text.toString(StandardCharsets.UTF_8)).contains("\u001B[1;31m错误[C1]\u001B[0m");
    assertThat(text.toString(StandardCharsets.UTF_8).replaceAll("\u001B\\[[\\d;]*m", ""))
        .isEqualTo(print(Lang.ZH, Made.sample()));
  }

  private static String dueLine(Lang lang, String due) {
    return print(lang, Made.due(LocalDate.parse(due)))
        .lines()
        .map(line -> line.replaceFirst("^ *= ", ""))
        .filter(line -> line.startsWith("期限") || line.startsWith("due"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> caretUnder(String line, String word) {
    return caretUnder(Made.excerpt("a.yaml", 1, line, word));
  }

  /** The excerpt's two lines, without their gutter. */
  private static List<String> caretUnder(Excerpt excerpt) {
    var lines = print(Lang.ZH, Made.at(excerpt)).lines().toList();
    return List.of(lines.get(2).substring(4), lines.get(3).substring(4));
  }

  private static String print(Lang lang, Diagnostic... diagnostics) {
    var text = new StringWriter();
    var writer = new PrintWriter(text);
    new HumanPrinter(lang, Made.DAY, Colours.OFF).print(List.of(diagnostics), writer);
    writer.flush();
    return text.toString();
  }
}
