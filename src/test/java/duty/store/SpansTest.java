package duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The text at the span of a finding is the offending token, whatever stands around it, however
 * lines end, and with or without a byte order mark.
 */
class SpansTest {
  private static final String MEETING = "activities/2026/Q3/0820-span.yaml";
  private static final String INSPECTION = "activities/2026/Q3/0821-span.yaml";

  /**
   * A spoilt record.
   *
   * @param file where it is written
   * @param rule that has to tell it
   * @param token the offending text as it stands in the file
   * @param before the text of the record up to the token
   * @param after the rest of it
   */
  record Spoilt(String file, String rule, String before, String token, String after) {
    String text() {
      return before + token + after;
    }
  }

  @Property(tries = 220)
  void the_span_of_a_finding_holds_the_offending_token(
      @ForAll("spoilt") Spoilt spoilt, @ForAll boolean windows, @ForAll boolean mark) {
    String end = windows ? "\r\n" : "\n";
    String text = spoilt.text().replace("\n", end);
    String before = spoilt.before().replace("\n", end);
    Tree tree = Tree.clean().with(spoilt.file(), ((mark ? "\uFEFF" : "") + text).getBytes(UTF_8));

    List<Tree.Told> told =
        tree.judge().stream()
            .filter(one -> one.span().file().equals(spoilt.file()))
            .filter(one -> one.rule().equals(spoilt.rule()))
            .toList();

    assertThat(told).as(text).hasSize(1);
    assertThat(told.get(0).token()).as(text).isEqualTo(spoilt.token());
    Span span = told.get(0).span();
    assertThat(span.start()).as("offset").isEqualTo(before.codePointCount(0, before.length()));
    assertThat(span.line()).as("line").isEqualTo(before.split("\n", -1).length);
    String line = before.substring(before.lastIndexOf('\n') + 1);
    assertThat(span.column()).as("column").isEqualTo((int) line.codePoints().count() + 1);
  }

  @Provide
  Arbitrary<Spoilt> spoilt() {
    Arbitrary<Integer> kind = Arbitraries.integers().between(0, 21);
    return Combinators.combine(kind, words(), words(), words()).as(SpansTest::spoil);
  }

  /** Texts that are safe in a plain scalar, a flow collection and a comment alike. */
  private static Arbitrary<String> words() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "会", "议", "𬭎", "𬱖", "😀", "👩‍🚒", "🇨🇳", "𠮷", "é", "é", "a", "Z", "·", "。", "（三）",
            "—", "“引”", "ａ");
    return piece.list().ofMinSize(1).ofMaxSize(8).map(all -> String.join("", all));
  }

  private static Spoilt spoil(int kind, String a, String b, String c) {
    String comment = "# " + a + " " + b + "\n";
    String meeting =
        comment
            + "kind: meeting  # "
            + b
            + "\n"
            + "title: "
            + a
            + "\n"
            + "convened-by: li-si\n"
            + "decisions:\n"
            + "  - {text: "
            + c
            + ", section: yunhe}\n"
            + "minutes: {number: "
            + b
            + ", issued: 2026-08-21}\n";
    String inspection =
        comment
            + "kind: inspection\n"
            + "date: 2026-08-21\n"
            + "led-by: [li-si]\n"
            + "location: "
            + a
            + "\n"
            + "observations: |-\n  "
            + b
            + "\n  "
            + c
            + "\n"
            + "signed-by: [li-si, "
            + c
            + "]\n"
            + "unit-signature: {name: "
            + b
            + "}\n"
            + "inspectors:\n"
            + "  - {name: 甲, certificate: "
            + a
            + "}\n"
            + "  - {name: 乙, certificate: "
            + b
            + "}\n";
    String date = "date: 2026-08-20\n";
    String own = "duties: [equipment-supervision]\nproblems: []\n";
    return switch (kind) {
      case 0 -> in(MEETING, "S2", meeting + date, "qqqqqq", ": " + a + "\n");
      case 1 ->
          in(
              MEETING,
              "S2",
              meeting + date + "absent: [{section: yunhe, reason: " + a + ", ",
              "“" + b,
              ": " + c + "}]\n");
      case 2 -> in(MEETING, "S4", meeting + "date: ", "八月" + a, "  # " + b + "\n");
      case 3 -> in(MEETING, "S4", meeting + "date: ", "2026/8/20", " # " + b + "\n");
      case 4 -> in(MEETING, "S7", meeting + "date: ", "２０２６-08-20", "\nnote: " + b + "\n");
      case 5 ->
          in(MEETING, "R1", meeting + date + "agenda: [" + a + "]\nchaired-by: ", "x" + b, "\n");
      case 6 ->
          in(
              MEETING,
              "R1",
              meeting + date + "attended: [yunhe, ",
              "\"nowhere " + b + "\"",
              ", pizhuang]\n");
      case 7 -> in(MEETING, "S5", meeting + date + "note: " + a + "\n", "title", ": " + b + "\n");
      case 8 ->
          in(
              MEETING,
              "S5",
              meeting + date + "absent: [{section: yunhe, reason: " + a + ", ",
              "reason",
              ": " + c + "}]\n");
      case 9 -> in(MEETING, "S4", meeting + date + "agenda: ", "{" + a + ": " + b + "}", "\n");
      case 10 -> in(MEETING, "R2", meeting + "title2: " + a + "\n" + "date: ", "2026-02-30", "\n");
      case 11 ->
          in(
              MEETING,
              "R2",
              meeting.replace("2026-08-21", "2026-08-22") + "date: ",
              "2026-06-20",
              " # " + c + "\n");
      case 12 -> in(MEETING, "R3", meeting + date + "sign-in: ", "attachments/" + a + ".pdf", "\n");
      case 13 -> in(MEETING, "S4", meeting + date + "time: ", "'" + a + "'", "\n");
      case 14 ->
          in(
              INSPECTION,
              "S4",
              inspection + own + "inspection-kind: ",
              "\"" + a + "\"",
              " # " + b + "\n");
      case 15 ->
          in(
              INSPECTION,
              "R1",
              inspection + "problems: []\nduties: [equipment-supervision, ",
              "z-" + a,
              "] # " + b + "\n");
      case 16 ->
          in(
              INSPECTION,
              "R1",
              inspection
                  + "duties: equipment-supervision\nrequirement: "
                  + c
                  + "\nproblems:\n  - {text: "
                  + a
                  + ", hazard: ",
              "2026-" + b,
              "}\n");
      case 17 ->
          in(
              INSPECTION,
              "S4",
              inspection
                  + "duties: equipment-supervision\nrequirement: "
                  + c
                  + "\nproblems:\n  - {text: "
                  + a
                  + ", corrected-on-site: ",
              b,
              "}\n");
      case 18 ->
          in(
              INSPECTION,
              "S7",
              inspection + own + "unit: {name: " + a + ", representative: 张",
              "　",
              "三}\n");
      case 19 -> in(MEETING, "S7", meeting + date + "note: " + a + "\nlocation", "：", b + "\n");
      case 20 -> in(MEETING, "S1", meeting + date + "note: ", "*a" + "bc", " # " + b + "\n");
      default -> in(MEETING, "S1", meeting + date + "note: ", "!!str", " " + b + "!" + c + "\n");
    };
  }

  private static Spoilt in(String file, String rule, String before, String token, String after) {
    return new Spoilt(file, rule, before, token, after);
  }
}
