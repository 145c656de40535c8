package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardParticulars;
import duty.domain.Judging;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ledger tells of major hazards only (实施方案二（三）“全程跟踪监督”). */
record MajorHazardRows(Judging judging, HazardRows rows) {
  private static final String OPEN = "尚未登记";

  /** 五落实. */
  Table inPlace(List<Entry<Hazard>> hazards) {
    List<Column> columns =
        List.of(
            Column.of("编号", 9).centred().heads(),
            Column.of("措施", 22),
            Column.of("资金", 18),
            Column.of("期限", 15),
            Column.of("责任人", 17),
            Column.of("预案", 19));
    List<Row> all = new ArrayList<>();
    for (Entry<Hazard> entry : hazards) {
      List<String> cells = new ArrayList<>(List.of(entry.id()));
      for (Hazard.InPlace one : Hazard.InPlace.values()) {
        cells.add(rows.of(entry).inPlace().getOrDefault(one, OPEN));
      }
      all.add(new Row(cells, false));
    }
    return new Table("five-in-place", null, columns, all);
  }

  /** Why it is major, who was told, and what was ordered. */
  Table supervision(List<Entry<Hazard>> hazards) {
    List<Column> columns =
        List.of(
            Column.of("编号", 9).centred().heads(),
            Column.of("判定依据", 28),
            Column.of("上报", 19).centred(),
            Column.of("挂牌督办", 15).centred(),
            Column.of("停产停用指令", 15).centred(),
            Column.of("恢复生产使用批准", 14).centred());
    return new Table(
        "supervision", null, columns, hazards.stream().map(this::supervision).toList());
  }

  private Row supervision(Entry<Hazard> entry) {
    Hazard hazard = entry.value();
    HazardParticulars more = rows.of(entry);
    return Row.of(
        entry.id(),
        more.basis() == null ? OPEN : more.basis(),
        hazard.reported() == null
            ? OPEN
            : HazardRows.lines(
                Chinese.date(hazard.reported()),
                by(more.reportedTo()),
                document(more.reportedTo())),
        hazard.listed() == null
            ? Chinese.NONE
            : HazardRows.lines(Chinese.date(hazard.listed()), more.listed()),
        hazard.stopped() == null
            ? Chinese.NONE
            : HazardRows.lines(Chinese.date(hazard.stopped()), more.stopOrder()),
        hazard.resumed() == null
            ? Chinese.NONE
            : HazardRows.lines(
                Chinese.date(hazard.resumed()),
                by(more.resumption()),
                document(more.resumption())));
  }

  private static @Nullable String by(HazardParticulars.@Nullable Approval approval) {
    return approval == null ? null : approval.by();
  }

  private static @Nullable String document(HazardParticulars.@Nullable Approval approval) {
    return approval == null ? null : approval.document();
  }

  /** Every look by the day of judging. */
  Table tracking(List<Entry<Hazard>> hazards) {
    List<Column> columns =
        List.of(
            Column.of("编号", 12).centred().merging().heads(),
            Column.of("跟踪日期", 16).centred(),
            Column.of("跟踪人", 18).centred(),
            Column.of("进展", 54));
    List<Row> all = new ArrayList<>();
    for (Entry<Hazard> entry : hazards) {
      for (HazardParticulars.Tracking one : rows.of(entry).tracking()) {
        all.add(Row.of(entry.id(), Chinese.date(one.date()), one.by(), one.progress()));
      }
    }
    return new Table("tracking", null, columns, all);
  }
}
