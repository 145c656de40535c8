package duty.report.paper;

import duty.domain.InspectionWork;
import duty.domain.Judging;
import duty.domain.Tenure;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.util.ArrayList;
import java.util.List;

/** 监督检查工作量: how much was inspected, period by period. */
final class InspectionWorkSheet {
  private final Judging judging;
  private final List<Row> rows = new ArrayList<>();

  InspectionWorkSheet(Judging judging) {
    this.judging = judging;
  }

  /** Adds a row for some days. */
  InspectionWorkSheet of(String name, Tenure days) {
    rows.add(row(name, days, false));
    return this;
  }

  /** Adds the last row: a unit that was visited in several of the periods counts once here. */
  InspectionWorkSheet total(String name, Tenure days) {
    rows.add(row(name, days, true));
    return this;
  }

  Table table() {
    List<Column> columns =
        List.of(
            Column.of("期间", 16).centred().heads(),
            Column.of("检查\n（次）", 14).centred(),
            Column.of("单位\n（家）", 14).centred(),
            Column.of("设备\n（台套）", 14).centred(),
            Column.of("指令书\n（份）", 14).centred(),
            Column.of("发现问题\n（个）", 14).centred(),
            Column.of("当场整改\n（个）", 14).centred());
    return new Table("inspection-work", null, columns, rows);
  }

  private Row row(String name, Tenure days, boolean total) {
    InspectionWork work = InspectionWork.of(judging.ledger().activities(), days);
    return new Row(
        List.of(
            name,
            String.valueOf(work.visits()),
            String.valueOf(work.units()),
            String.valueOf(work.devices()),
            String.valueOf(work.instructions()),
            String.valueOf(work.problems()),
            String.valueOf(work.onSite())),
        total);
  }
}
