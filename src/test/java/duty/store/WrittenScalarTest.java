package duty.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenScalarTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '→',
      textBlock =
          """
          科、所主要负责人 → 科、所主要负责人
          台市监〔2026〕3号 → 台市监〔2026〕3号
          （一）科长 → （一）科长
          张三：局长 → 张三：局长
          a:b → a:b
          a: b → "a: b"
          x: → "x:"
          [a → "[a"
          #3 → "#3"
          a, b → "a, b"
          2026 → "2026"
          2026-10-08 → "2026-10-08"
          0x1F → "0x1F"
          no → "no"
          Null → "Null"
          ~ → "~"
          - x → "- x"
          say "x" → say "x"
          "x" → "\\"x\\""
          """)
  void quotes_stand_only_where_they_must(String text, String written) {
    assertThat(WrittenScalar.of(text, 0)).isEqualTo(written);
  }

  @Property
  void whatever_is_written_is_read_back(
      @ForAll("texts") String text, @ForAll("styles") int like, @ForAll boolean flow) {
    String written = WrittenScalar.of(text, like);
    String yaml = flow ? "a: {x: " + written + ", y: 1}\n" : "a:\n  x: " + written + "\n  y: 1\n";
    List<duty.domain.Fault> faults = new ArrayList<>();

    Node.Mapping root = YamlReader.read(new SourceText("a.yaml", yaml), faults);

    assertThat(faults).as(yaml).isEmpty();
    Node.Mapping inner = (Node.Mapping) root.members().get("a").value();
    Node.Scalar scalar = (Node.Scalar) inner.members().get("x").value();
    assertThat(scalar.text()).isEqualTo(text);
    assertThat(scalar.empty()).isFalse();
    assertThat(inner.members()).containsOnlyKeys("x", "y");
  }

  @Provide
  Arbitrary<Integer> styles() {
    return Arbitraries.of(0, (int) '"', (int) '\'', (int) 'x');
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "a", "长", "𬭎", "😀", " ", ":", ": ", "#", " #", ",", "[", "]", "{", "}", "-", "- ",
            "?", "!", "&", "*", "|", ">", "'", "\"", "\\", "%", "@", "`", "~", "0", "1.5", "\t",
            "\n", "\u0085", "\u2028", "\uFEFF", "\u0007", "\u200B", "null", "true", "：", "　", "…",
            "---");
    return Combinators.combine(signs, signs.list().ofMaxSize(6))
        .as((first, rest) -> first + String.join("", rest))
        .filter(text -> !text.isBlank());
  }
}
