package duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Fault;
import duty.domain.Span;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a file, the reading ends and the other records are judged. */
class OddFilesTest {
  private static final List<String> VICTIMS =
      List.of(
          "duty.yaml",
          "leaders/li-si.yaml",
          "sections/grassroots.yaml",
          "sections/yunhe.yaml",
          "duties/equipment-supervision.yaml",
          "agreements/2026/yunhe.yaml",
          "activities/2026/Q3/0810-meeting-li-si.yaml",
          "activities/2026/Q3/0812-inspection-li-si.yaml",
          "hazards/2026/2026-001.yaml");
  private static final String HAZARD =
      """
      found: 2026-08-12
      duty: equipment-supervision
      unit: {name: 某站, representative: 赵某}
      description: 安全阀超期
      level: general
      owner: yunhe
      measures: 送检
      deadline: 2026-09-01
      extension: {until: 2026-10-10, approved-by: 张三}
      tracking: [{date: 2026-08-20, by: 周三, progress: 已送检}]
      """;

  @Property(tries = 60)
  void random_bytes_are_a_finding_at_most(@ForAll byte[] bytes, @ForAll("victims") String file) {
    assertThat(clean().with(file, bytes).judge()).isNotNull();
  }

  @Property(tries = 150)
  void random_yaml_is_a_finding_at_most(
      @ForAll("yaml") String text, @ForAll("victims") String file) {
    assertThat(clean().with(file, text).judge()).isNotNull();
  }

  @Property(tries = 300)
  void a_mutated_record_is_a_finding_at_most(
      @ForAll("victims") String file, @ForAll("mutations") List<Mutation> mutations) {
    Tree tree = clean();
    String text = tree.text(file);
    for (Mutation mutation : mutations) {
      text = mutation.apply(text);
    }
    assertThat(tree.with(file, text).judge()).as(text).isNotNull();
  }

  /** As a broken disk, a torn transfer or a wrong editor leaves it. */
  @Property(tries = 300)
  void a_damaged_record_is_a_finding_at_most(
      @ForAll("victims") String file,
      @ForAll @IntRange(max = 2000) int place,
      @ForAll @IntRange(max = 3) int damage,
      @ForAll byte[] put) {
    Tree tree = clean();
    byte[] whole = tree.text(file).getBytes(UTF_8);
    int at = place % whole.length;
    byte[] damaged =
        switch (damage) {
          case 0 -> Arrays.copyOf(whole, at);
          case 1 -> Arrays.copyOfRange(whole, at, whole.length);
          case 2 ->
              joined(Arrays.copyOf(whole, at), put, Arrays.copyOfRange(whole, at, whole.length));
          default -> {
            byte[] flipped = whole.clone();
            for (int i = 0; i < put.length; i++) {
              flipped[(at + 7 * i) % whole.length] ^= put[i];
            }
            yield flipped;
          }
        };
    assertThat(tree.with(file, damaged).judge()).isNotNull();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A stretch of the text replaced by something odd. */
  record Mutation(int place, int length, String put) {
    String apply(String text) {
      int[] points = text.codePoints().toArray();
      int from = points.length == 0 ? 0 : Math.floorMod(place, points.length);
      int to = Math.min(points.length, from + length);
      return new String(points, 0, from) + put + new String(points, to, points.length - to);
    }
  }

  @Provide
  Arbitrary<String> victims() {
    return Arbitraries.of(VICTIMS);
  }

  @Provide
  Arbitrary<String> yaml() {
    return odd().list().ofMaxSize(25).map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<List<Mutation>> mutations() {
    return mutation().list().ofMinSize(1).ofMaxSize(3);
  }

  static Arbitrary<Mutation> mutation() {
    return net.jqwik.api.Combinators.combine(
            Arbitraries.integers().between(0, 2000), Arbitraries.integers().between(0, 12), odd())
        .as(Mutation::new);
  }

  private static Arbitrary<String> odd() {
    return Arbitraries.of(
        "",
        "\n",
        "\r",
        "\r\n",
        " ",
        "  ",
        "\t",
        ":",
        ": ",
        "- ",
        "-",
        "? ",
        "?",
        "{",
        "}",
        "[",
        "]",
        ",",
        "#",
        " #",
        "&a",
        "&a ",
        "*a",
        "!",
        "!!",
        "!!int ",
        "!<x> ",
        "|",
        "|\n",
        ">-\n ",
        "'",
        "\"",
        "\\",
        "%",
        "%YAML 1.2\n",
        "---",
        "---\n",
        "...\n",
        "@",
        "`",
        "~",
        "null",
        "true",
        "no",
        "010",
        "0x1",
        "1e9",
        ".inf",
        "<<: ",
        "2026-02-30",
        "0000-01-01",
        "9999-12-31",
        "2026-08-20",
        "9999",
        "-1",
        "99999999999999999999",
        "：",
        "，",
        "　",
        "﻿",
        "\u0000",
        "\u0007",
        "\u0085",
        "\u2028",
        "\uFFFD",
        "😀",
        "𬭎",
        "a: b\n",
        "from: ",
        "to: ",
        "date: ",
        "kind: ",
        "meeting",
        "training",
        "drill",
        "campaign",
        "inspection",
        "group",
        "li-si",
        "yunhe",
        "[]",
        "{}",
        "[[]]",
        "{a: {}}",
        "\"\\ud800\"");
  }

  private static Tree clean() {
    return Tree.clean().with("hazards/2026/2026-001.yaml", HAZARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# 只有注释\n",
        "\uFEFF",
        "---\n",
        "~\n",
        "- 一\n",
        "一句话\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n...\nb: 2\n",
        "a: &x 1\n",
        "a: *x\n",
        "a: !!str 1\n",
        "!t {a: 1}\n",
        "a:\n\tb: 1\n",
        "{",
        "a: [1,\n",
        "a: 'x\n",
        "? [1]\n: 2\n",
        "name：张三\n",
        "a: \u0000\n",
        "%FOO\n"
      })
  void a_file_that_is_no_plain_mapping_has_just_one_fault(String text) {
    assertThat(faults(text)).hasSize(1);
  }

  @Test
  void ten_thousand_levels_and_a_bomb_of_aliases_are_refused() {
    assertThat(codes("[".repeat(10_000))).hasSize(1);
    assertThat(codes("a: " + "{a: ".repeat(10_000))).containsExactly(Fault.Code.TOO_DEEP);
    assertThat(codes("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
        .containsExactly(Fault.Code.ANCHOR);
  }

  @Test
  void a_second_document_is_pointed_at() {
    assertThat(token("note: ---a\n---\nb: 1\n")).isEqualTo("---");
    assertThat(faults("note: ---a\n---\nb: 1\n").get(0).place())
        .isEqualTo(new Span("x.yaml", 2, 1, 11, 14));
  }

  @Test
  void a_tag_and_an_anchor_are_pointed_at() {
    assertThat(token("a: !!str x\n")).isEqualTo("!!str");
    assertThat(token("a: !own x!y\n")).isEqualTo("!own");
    assertThat(token("&k a: 1\n")).isEqualTo("&k");
    assertThat(token("a: [!!int 1]\n")).isEqualTo("!!int");
    assertThat(token("a: !own # 注！a!b\n  - 1\n")).isEqualTo("!own");
    assertThat(token("a: &锚 1\n")).isEqualTo("&锚");
    assertThat(token("a: [x, &b [1]]\n")).isEqualTo("&b");
    assertThat(token("a: [x, &b, 1]\n")).isEqualTo("&b");
    assertThat(token("甲: 乙&丙\na: &b # 甲 & 乙\n  c: 1\n")).isEqualTo("&b");
  }

  @Test
  void a_chinese_colon_in_a_text_is_not_blamed_for_another_fault() {
    assertThat(codes("agenda:\n  - 议题一：安全\n  - [未收尾\nnote: x\n"))
        .containsExactly(Fault.Code.SYNTAX);
    assertThat(codes("observations: |-\n  检查情况：正常\n  结论：合格\nnote: [x\n"))
        .containsExactly(Fault.Code.SYNTAX);
  }

  @Test
  void a_full_width_colon_after_a_field_is_pointed_at() {
    assertThat(codes("kind: meeting\ndate：2026-08-20\n"))
        .containsExactly(Fault.Code.FULL_WIDTH_COLON);
    assertThat(token("kind: meeting\nconvened-by：李四：x\nnote: x\n")).isEqualTo("：");
  }

  @Test
  void a_syntax_error_is_pointed_at_where_it_is() {
    assertThat(faults("a: 😀\nb: @x\n").get(0).place()).isEqualTo(new Span("x.yaml", 2, 4, 8, 9));
    assertThat(faults("a: 1\nb: [x\nc: 1\n").get(0).place())
        .isEqualTo(new Span("x.yaml", 2, 4, 8, 9));
    assertThat(faults("a: 1\nkey 2\nc: 1\n").get(0).place())
        .isEqualTo(new Span("x.yaml", 2, 1, 5, 6));
    assertThat(faults("a:\n\tb: 1\n").get(0).code()).isEqualTo(Fault.Code.TAB);
  }

  private static List<Fault> faults(String text) {
    List<Fault> faults = new ArrayList<>();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    YamlReader.read(new SourceText("x.yaml", plain), faults);
    return faults;
  }

  private static List<Fault.Code> codes(String text) {
    return faults(text).stream().map(Fault::code).toList();
  }

  private static String token(String text) {
    Span span = (Span) faults(text).get(0).place();
    int[] points = new String(text.getBytes(UTF_8), UTF_8).codePoints().toArray();
    return new String(points, span.start(), span.end() - span.start());
  }
}
