package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.DisplayWidth;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static String text(Table table, int width) throws IOException {
    var out = new StringBuilder();
    TextTable.write(table, width, out);
    return out.toString();
  }

  @Test
  void columns_are_aligned_by_display_width() throws IOException {
    assertThat(text(SamplePapers.leaders(), 100))
        .isEqualTo(
            """
            分管负责人履职情况统计表
            分管负责人  召集会议（次）  带队检查（次）  责任书（份）  报送信息（份）  备注
            ──────────────────────────────────────────────────────────────────────────────────────────
               李喆                  2               1             4               1
               王堃                  1               0             3               0  带队检查尚未登记
               赵镕                  1               2             2               2
               𬭎𬱖                  1               1             1               1  9月起分管
              合　计                 5               4            10               4
            """);
  }

  @Test
  void long_cells_are_broken_to_stay_within_the_terminal() throws IOException {
    var text = text(SamplePapers.division(), 80);
    assertThat(text.lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    assertThat(text.split("局长", -1)).hasSize(9);
  }
}
