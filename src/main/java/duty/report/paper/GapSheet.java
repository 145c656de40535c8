package duty.report.paper;

import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What is not yet registered, each with its basis and deadline, and room to write in why. */
record GapSheet(List<Gap> gaps, LocalDate asOf) {
  Table table() {
    List<Column> columns =
        List.of(
            Column.of("序号", 7.5).centred(),
            Column.of("事项", 36).heads(),
            Column.of("依据", 17).centred(),
            Column.of("期限", 23.5).centred(),
            Column.of("未完成原因", 16));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      rows.add(Row.of(String.valueOf(i + 1), gap.text(), gap.basis(), due(gap, asOf), ""));
    }
    return new Table("unregistered", null, columns, rows);
  }

  /** Until when, and how late it is. */
  static String due(Gap gap, LocalDate asOf) {
    return gap.due() == null ? "即办" : due(gap.due(), asOf);
  }

  static String due(LocalDate due, LocalDate asOf) {
    long late = ChronoUnit.DAYS.between(due, asOf);
    return Chinese.date(due) + (late > 0 ? "\n（已逾期" + late + "天）" : "");
  }
}
