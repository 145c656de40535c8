package duty.report.paper;

import duty.domain.Ledger;
import duty.domain.Obligations;
import duty.domain.Performance;
import duty.domain.Quarter;
import duty.report.Matrix;
import duty.report.Matrix.Cell;
import duty.report.Matrix.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Leader × quarter of the year so far: meetings and led inspections of what was owed. */
public final class ProgressMatrix {
  private final Ledger ledger;
  private final List<Quarter> quarters;
  private final Map<String, List<Cell>> cells = new LinkedHashMap<>();

  /**
   * Looks at the year.
   *
   * @param last its last quarter to be shown; earlier ones from which there are records
   */
  public ProgressMatrix(Ledger ledger, Obligations obligations, Quarter last, LocalDate asOf) {
    this.ledger = ledger;
    LocalDate start = obligations.settings().recordsFrom();
    this.quarters =
        IntStream.rangeClosed(1, last.number())
            .mapToObj(number -> new Quarter(last.year(), number))
            .filter(quarter -> !quarter.last().isBefore(start))
            .toList();
    for (int i = 0; i < quarters.size(); i++) {
      for (Performance one : Performance.withPrincipals(quarters.get(i), obligations, asOf)) {
        if (one.inCharge()) {
          row(one.owed().leader()).set(i, cell(one));
        }
      }
    }
  }

  private List<Cell> row(String leader) {
    return cells.computeIfAbsent(
        leader, any -> new ArrayList<>(quarters.stream().map(quarter -> Cell.NONE).toList()));
  }

  private static Cell cell(Performance one) {
    int meetings = one.meetings().size();
    int inspections = one.inspections().size();
    int met = Math.min(meetings, one.meetingsOwed()) + Math.min(inspections, one.inspectionsOwed());
    return new Cell(
        Mark.of(met, one.meetingsOwed() + one.inspectionsOwed()),
        meetings
            + "/"
            + PerformanceSheet.owed(List.of(one), Performance::meetingsOwed)
            + "　"
            + inspections
            + "/"
            + PerformanceSheet.owed(List.of(one), Performance::inspectionsOwed));
  }

  /**
   * Everybody who was in charge in one of the quarters, principals first, then in the order of the
   * division table.
   */
  public Matrix matrix() {
    return new Matrix(
        "progress",
        "分管负责人履职进度",
        "分管负责人",
        quarters.stream().map(quarter -> quarter.inChinese().replaceAll("^\\d+年", "")).toList(),
        cells.entrySet().stream()
            .map(row -> new Matrix.Member(ledger.leaderName(row.getKey()), row.getValue()))
            .toList(),
        "每格依次为会议、检查（已登记/应登记次数）");
  }
}
