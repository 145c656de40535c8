package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardBalance;
import duty.domain.Quarter;
import duty.domain.Tenure;
import duty.report.Chart;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hazards found, closed and open, of both levels together, quarter by quarter.
 *
 * @param recordsFrom quarters before it are not shown
 * @param last the last quarter shown
 * @param asOf where the last quarter is still running, its figures are those of that day
 */
public record HazardTrend(
    Collection<Entry<Hazard>> hazards, LocalDate recordsFrom, Quarter last, LocalDate asOf) {
  /** A year, so that seasons can be told from trends. */
  private static final int QUARTERS = 4;

  public Chart chart() {
    List<Quarter> quarters = quarters();
    return new Chart(
        "trend",
        "隐患发现、销号和在册情况",
        "项",
        quarters.stream().map(Quarter::inChinese).toList(),
        List.of(
            new Chart.Series("发现", counts(quarters, HazardBalance::found)),
            new Chart.Series("销号", counts(quarters, HazardBalance::closed)),
            new Chart.Series("期末在册", counts(quarters, HazardBalance::open))));
  }

  private List<Quarter> quarters() {
    return Stream.iterate(last, Quarter::previous)
        .limit(QUARTERS)
        .filter(quarter -> !quarter.last().isBefore(recordsFrom))
        .sorted()
        .toList();
  }

  private List<Integer> counts(
      List<Quarter> quarters, Function<HazardBalance, List<Entry<Hazard>>> part) {
    return quarters.stream()
        .map(
            quarter ->
                Stream.of(Hazard.Level.values())
                    .mapToInt(level -> part.apply(balance(quarter, level)).size())
                    .sum())
        .toList();
  }

  private HazardBalance balance(Quarter quarter, Hazard.Level level) {
    LocalDate end = asOf.isBefore(quarter.last()) ? asOf : quarter.last();
    return HazardBalance.of(hazards, level, new Tenure(quarter.first(), end));
  }
}
