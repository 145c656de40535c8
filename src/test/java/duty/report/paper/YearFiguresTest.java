package duty.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.HazardHistoriesTest;
import duty.domain.Judging;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.domain.Tenure;
import duty.report.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The year's hazards, quarter by quarter, over random histories. */
class YearFiguresTest {
  private static final LocalDate START = LocalDate.of(2025, 10, 1);

  /** 结转＋发现－销号＝在册 in every row, quarter follows quarter, and the year is their sum. */
  @Property(tries = 100)
  void the_year_is_the_sum_of_its_quarters(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate asOf = START.plusDays(random.nextInt(700));
    Judging judging = HazardHistoriesTest.random(random).recordsFrom(START).judging(asOf);
    int year = asOf.getYear();
    YearFigures figures =
        YearFigures.of(judging, judging.obligations().orElseThrow(), Period.ofYear(year));
    List<Row> rows = figures.hazards().rows();
    Row total = rows.get(rows.size() - 1);
    List<Row> quarters = rows.subList(0, rows.size() - 1);
    for (Row row : rows) {
      assertThat(figure(row, 1) + figure(row, 2) - figure(row, 3)).isEqualTo(figure(row, 4));
    }
    for (int i = 1; i < quarters.size(); i++) {
      assertThat(figure(quarters.get(i), 1)).isEqualTo(figure(quarters.get(i - 1), 4));
    }
    for (int column = 2; column <= 3; column++) {
      int of = column;
      assertThat(quarters.stream().mapToInt(row -> figure(row, of)).sum())
          .isEqualTo(counted(judging, year, of == 2, asOf));
    }
    assertThat(figure(total, 4)).isEqualTo(figure(quarters.get(quarters.size() - 1), 4));
  }

  /** Those found or closed by the day, in the quarters of the year that the records cover. */
  private static int counted(Judging judging, int year, boolean found, LocalDate asOf) {
    LocalDate first = new Quarter(year, 1).first();
    Tenure days = new Tenure(first.isBefore(START) ? START : first, asOf);
    return (int)
        judging.ledger().hazards().stream()
            .map(entry -> found ? entry.value().found() : entry.value().closed())
            .filter(day -> day != null && days.covers(day))
            .count();
  }

  private static int figure(Row row, int column) {
    return Integer.parseInt(row.cells().get(column));
  }
}
