package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.FontRole;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBreakerTest {
  private static List<String> lines(String title) throws IOException {
    var setting =
        new Founts(new NotoTypeCase(), new HashMap<>()).setting(FontRole.XIAOBIAOSONG, 22);
    return new TitleBreaker(setting, PageSetting.TEXT_WIDTH)
        .lines(title).stream().map(Line::text).toList();
  }

  @Test
  void a_long_title_is_broken_where_a_clerk_would() throws IOException {
    assertThat(lines("台儿庄区市场监督管理局关于2026年第三季度安全生产“党政同责、一岗双责”责任制落实情况的报告"))
        .containsExactly("台儿庄区市场监督管理局", "关于2026年第三季度安全生产", "“党政同责、一岗双责”", "责任制落实情况的报告");
    assertThat(lines("区市场监管局安全生产“党政同责、一岗双责”责任制分工表"))
        .containsExactly("区市场监管局安全生产", "“党政同责、一岗双责”责任制分工表");
  }

  @Test
  void a_long_line_of_a_title_is_broken_evenly() throws Exception {
    var lines = lines("台儿庄区市场监督管理局\n" + "特种设备安全形势研判会".repeat(6) + "纪要");
    assertThat(lines.get(0)).isEqualTo("台儿庄区市场监督管理局");
    assertThat(lines).allMatch(line -> line.length() > 10);
  }

  @Test
  void a_short_title_is_one_line() throws IOException {
    assertThat(lines("事故隐患台账")).containsExactly("事故隐患台账");
  }

  @Test
  void a_break_made_by_hand_is_kept() throws IOException {
    assertThat(lines("台儿庄区市场监督管理局\n季度报告")).containsExactly("台儿庄区市场监督管理局", "季度报告");
  }
}
