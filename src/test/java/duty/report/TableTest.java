package duty.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void a_row_has_a_cell_for_every_column() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Table("t", null, List.of(Column.of("甲", 1)), List.of(Row.of("一", "二"))));
  }

  @Test
  void an_id_names_a_file() {
    var columns = List.of(Column.of("甲", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("../t", null, columns, List.of()));
    assertThat(new Table("分工表-1", null, columns, List.of()).id()).isEqualTo("分工表-1");
  }

  @Test
  void cells_merge_only_within_what_is_merged_on_their_left() {
    var columns = List.of(Column.of("甲", 1).merging(), Column.of("乙", 1).merging());
    var rows = List.of(Row.of("a", "x"), Row.of("a", "x"), Row.of("b", "x"));
    var table = new Table("t", null, columns, rows);
    assertThat(table.mergesUp(1, 1)).isTrue();
    assertThat(table.mergesUp(2, 1)).isFalse();
  }
}
