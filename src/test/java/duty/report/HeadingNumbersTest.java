package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingNumbersTest {
  @Test
  void each_level_starts_again_below_a_higher_heading() {
    var numbers = new HeadingNumbers();
    assertThat(numbers.next(1)).isEqualTo("一、");
    assertThat(numbers.item(1)).isEqualTo("1.");
    assertThat(numbers.next(2)).isEqualTo("（一）");
    assertThat(numbers.next(2)).isEqualTo("（二）");
    assertThat(numbers.next(3)).isEqualTo("1.");
    assertThat(numbers.item(2)).isEqualTo("（2）");
    assertThat(numbers.next(4)).isEqualTo("（1）");
    assertThat(numbers.next(1)).isEqualTo("二、");
    assertThat(numbers.next(2)).isEqualTo("（一）");
  }

  @Test
  void numbers_are_read_as_in_chinese() {
    assertThat(HeadingNumbers.chinese(10)).isEqualTo("十");
    assertThat(HeadingNumbers.chinese(11)).isEqualTo("十一");
    assertThat(HeadingNumbers.chinese(20)).isEqualTo("二十");
    assertThat(HeadingNumbers.chinese(99)).isEqualTo("九十九");
  }
}
