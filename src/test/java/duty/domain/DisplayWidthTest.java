package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "中文,4",
    "a：b,4",
    "“引”,4",
    "〔2026〕,8",
    "e\u0301,1",
    "𬭎𬱖,4",
    "😀,2",
    "👨\u200D👩\u200D👧,2",
    "❤\uFE0F,2",
    "✔,1",
    "\u200B,0",
    "ｱ,1",
    "한글,4",
    "'',0"
  })
  void text_takes_the_columns_that_a_terminal_gives_it(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
