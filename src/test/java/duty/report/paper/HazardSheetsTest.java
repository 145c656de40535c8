package duty.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import duty.domain.Bureau;
import duty.domain.Hazard;
import duty.domain.HazardHistoriesTest;
import duty.domain.Judging;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.domain.Tenure;
import duty.report.Row;
import duty.report.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The hazards of the quarter's report. */
class HazardSheetsTest {
  private static final LocalDate END = LocalDate.of(2028, 1, 1);

  /** 结转＋发现－销号＝在册, in every row, and what one quarter leaves the next one begins with. */
  @Property(tries = 100)
  void the_figures_on_paper_balance(@ForAll long seed) {
    Judging judging = random(seed);
    int left = -1;
    for (Quarter quarter = new Quarter(2025, 4); quarter.year() < 2028; quarter = quarter.next()) {
      List<Row> rows = table(judging, quarter, "hazards").rows();
      for (Row row : rows) {
        assertThat(figure(row, 1) + figure(row, 2) - figure(row, 3)).isEqualTo(figure(row, 4));
      }
      Row total = rows.get(2);
      for (int column = 1; column <= 4; column++) {
        assertThat(figure(rows.get(0), column) + figure(rows.get(1), column))
            .isEqualTo(figure(total, column));
      }
      if (left >= 0) {
        assertThat(figure(total, 1)).isEqualTo(left);
      }
      left = figure(total, 4);
      assertThat(table(judging, quarter, "open-hazards").rows()).hasSize(figure(rows.get(0), 4));
    }
  }

  @Example
  void an_open_hazard_is_shown_with_the_section_that_carries_on() {
    LocalDate found = LocalDate.of(2026, 7, 10);
    Bureau bureau =
        new Bureau()
            .section("s", new Tenure(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 9, 30)), "next")
            .section("next", Tenure.since(LocalDate.of(2026, 10, 1)), null)
            .hazard("h", Bureau.hazard(Hazard.Level.GENERAL, found, null, null, List.of()));
    Judging judging = bureau.judging(LocalDate.of(2026, 12, 31));
    assertThat(table(judging, new Quarter(2026, 3), "open-hazards").rows().get(0).cells())
        .contains("s");
    assertThat(table(judging, new Quarter(2026, 4), "open-hazards").rows().get(0).cells())
        .contains("next");
  }

  @Example
  void nothing_open_is_said_without_a_part_of_it() {
    Judging none = new Bureau().judging(LocalDate.of(2026, 12, 31));
    assertThat(HazardSheets.sentence(none, Period.of(new Quarter(2026, 3))))
        .isEqualTo("上季度结转隐患0项，本季度新发现0项，销号0项，季末在册0项。");
  }

  private static Judging random(long seed) {
    return HazardHistoriesTest.random(new Random(seed)).judging(END);
  }

  private static Table table(Judging judging, Quarter quarter, String id) {
    return new HazardSheets(judging, Period.of(quarter))
        .blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .filter(table -> table.id().equals(id))
            .findFirst()
            .orElseThrow();
  }

  private static int figure(Row row, int column) {
    return Integer.parseInt(row.cells().get(column));
  }
}
