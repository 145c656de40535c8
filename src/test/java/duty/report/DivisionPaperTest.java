package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.ExamplePlace;
import duty.app.MakePaper;
import duty.app.PaperFormat;
import duty.app.TableOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When each row of the division table was filed, as the paper has it and as D3 counts it. */
class DivisionPaperTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 8);

  @TempDir private Path folder;
  private Path records;

  @BeforeEach
  void rows_that_one_filing_covers() throws IOException {
    records = folder.resolve("records");
    CopiedFolder.of(ExamplePlace.of("good/D3-one-filing-for-all-rows"), records);
  }

  private MakePaper.Outcome make(LocalDate asOf) throws Exception {
    return MakePaper.run(
        records,
        new TableOrder(false),
        asOf,
        asOf,
        PaperFormat.CSV,
        usual -> folder.resolve("tables"),
        "test",
        List.of());
  }

  private List<String> filed(LocalDate asOf) throws Exception {
    assertThat(make(asOf)).isInstanceOf(MakePaper.Made.class);
    String csv = Files.readString(folder.resolve("tables/" + asOf + "-in-force.csv"));
    return csv.lines().skip(1).map(line -> line.substring(line.lastIndexOf(',') + 1)).toList();
  }

  @ParameterizedTest
  @CsvSource({"2026-08-23, 尚未登记", "2026-08-24, 2026年8月24日", "2026-10-08, 2026年8月24日"})
  void the_filing_of_the_table_counts_from_its_day(LocalDate asOf, String filed) throws Exception {
    assertThat(filed(asOf)).containsExactly(filed, filed);
  }

  @Test
  void a_row_that_says_its_own_day_has_that_day() throws Exception {
    Path duty = records.resolve("duties/measurement-safety.yaml");
    String text = Files.readString(duty);
    Files.writeString(duty, text.strip() + "\n    filed: 2026-08-27\n");
    assertThat(filed(DAY)).containsExactly("2026年8月27日", "2026年8月24日");
  }

  @Test
  void a_table_filed_before_the_row_came_into_force_is_not_its() throws Exception {
    Path filing = records.resolve("filings/2026/table.yaml");
    Files.writeString(filing, Files.readString(filing).replace("2026-08-24", "2026-08-19"));
    assertThat(filed(DAY)).containsExactly("尚未登记", "尚未登记");
  }

  @Test
  void a_filing_of_the_table_with_errors_stops_the_paper_and_one_of_a_report_does_not()
      throws Exception {
    Path report = records.resolve("filings/2026/2026q2.yaml");
    Files.writeString(report, "kind: quarter-report\nquarter: 2026Q2\nfiled: 2027-07-08\n");
    assertThat(make(DAY)).isInstanceOf(MakePaper.Made.class);
    Files.writeString(report, "kind: division-table\nfiled: 2026-09-31\n");
    assertThat(make(DAY)).isInstanceOf(MakePaper.Unsound.class);
  }
}
