package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
  @ParameterizedTest
  @CsvSource({
    "activities/2026/Q3/0814-meeting.yaml, 2026, 2026Q3",
    "hazards/2026/2026-001.yaml, 2026,",
    "agreements/2026/a.yaml, 2026,",
    "activities/2026/Q5/a.yaml, ,",
    "activities/2026/Q0/a.yaml, ,",
    "activities/2026/q3/a.yaml, ,",
    "activities/2026/Q3/x/a.yaml, ,",
    "activities/2026/Q3/, ,",
    "activities/2026/Q3, 2026,",
    "activities/26/Q3/a.yaml, ,",
    "activities/20x6/Q3/a.yaml, ,",
    "activities/20260/a.yaml, ,",
    "activities/0000/Q3/a.yaml, 0,",
    "/2026/a.yaml, ,",
    "leaders/a.yaml, ,",
    "duty.yaml, ,"
  })
  void the_folder_says_the_year_and_the_quarter(String file, Integer year, String quarter) {
    assertThat(Folders.yearOf(file)).isEqualTo(year);
    assertThat(Folders.quarterOf(file)).isEqualTo(quarter == null ? null : quarter(quarter));
  }

  private static Quarter quarter(String text) {
    return Quarter.parse(text, java.time.LocalDate.EPOCH).orElseThrow();
  }
}
