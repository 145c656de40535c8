package duty.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChineseTest {
  /** As findings say it, with blanks around names, dates and ids. */
  @Test
  void papers_have_no_blanks_around_names() {
    assertThat(Chinese.unspaced(Chinese.withDates("周八 在 2026-01-19 不是标准计量科主要负责人（登记为 孙七）")))
        .isEqualTo("周八在2026年1月19日不是标准计量科主要负责人（登记为孙七）");
    assertThat(Chinese.unspaced("沈𬭎 2026年第一季度尚未登记")).isEqualTo("沈𬭎2026年第一季度尚未登记");
    assertThat(Chinese.unspaced("GB 45067-2024 和 TSG 08 不变")).isEqualTo("GB 45067-2024和TSG 08不变");
  }

  @Test
  void three_numbers_in_a_row_are_a_run() {
    assertThat(Chinese.runs(List.of(1, 2, 4, 5, 6, 7, 9))).isEqualTo("1、2、4至7、9");
    assertThat(Chinese.runs(List.of(3))).isEqualTo("3");
  }
}
