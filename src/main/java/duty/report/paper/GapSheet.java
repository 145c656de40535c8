package duty.report.paper;

import duty.report.Column;
import duty.report.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What is not yet registered, each with its basis and deadline, and room to write in why. */
record GapSheet(List<Gap> gaps, LocalDate asOf) {
  Table table() {
    return new TableOf<Gap>()
        .numbered(7.5)
        .with(Column.of("事项", 36).heads(), Gap::text)
        .with(Column.of("依据", 17).centred(), Gap::basis)
        .with(Column.of("期限", 23.5).centred(), gap -> due(gap, asOf))
        .with(Column.of("未完成原因", 16), gap -> "")
        .table("unregistered", gaps);
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
