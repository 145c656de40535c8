package duty.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.check.Lang;
import duty.domain.JudgingDay;
import duty.domain.Period;
import duty.report.CarriedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a year is filed, and then looked at again. */
class YearFiledTest {
  private static final LocalDate DAY = LocalDate.of(2027, 1, 8);
  private static final String RECORD = "filings/2027/2026-year.yaml";
  private static final String PAPER = "attachments/2027/filings/2026-year.pdf";
  private static final String ASSESSMENT =
      "year: 2026\nperiod: half-year\nsection: metrology\nassessed: %s\nby: director\nitems: []\n";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void a_copy_of_the_records() throws IOException {
    root = folder.resolve("records");
    CopiedFolder.of(Path.of("records"), root);
  }

  private FilingPlan plan(LocalDate asOf, @Nullable String amend) throws IOException {
    return FileReport.plan(
        root,
        FilingRequests.of(Period.ofYear(2026), asOf, DAY, FilingRequests.amended(amend), false));
  }

  private Path file(@Nullable String amend) throws IOException {
    FilingPlan.Planned planned = (FilingPlan.Planned) plan(DAY, amend);
    assertThat(InTurn.write(root, planned::apply)).isEmpty();
    return root.resolve(planned.paper());
  }

  private List<String> findings() {
    return Validate.run(root, JudgingDay.of(DAY), null).diagnostics().stream()
        .filter(one -> one.finding().rule().id().matches("F2|R[123]|S\\d"))
        .map(one -> one.finding().rule().id() + " " + one.excerpt().span().file())
        .toList();
  }

  private void note(String file) throws IOException {
    Path path = root.resolve(file);
    Files.writeString(path, Files.readString(path) + "note: 后来加的\n");
  }

  private String first(String folderOfRecords) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(folderOfRecords))) {
      return root.relativize(files.sorted().findFirst().orElseThrow()).toString();
    }
  }

  @Test
  void it_is_filed_like_a_quarters_and_verifies_with_and_without_the_records() throws IOException {
    Path paper = file(null);
    assertThat(paper).isEqualTo(root.resolve(PAPER));
    assertThat(Files.readString(root.resolve(RECORD)))
        .startsWith("kind: year-report\n")
        .contains("\nyear: 2026\nfiled: 2027-01-08\n", "  - {file: accidents/2026/2026-01.yaml, ");
    assertThat(findings()).isEmpty();
    Verification here = VerifyPaper.run(paper, root, FilingRequests.PROGRAM);
    assertThat(here.outcome()).isEqualTo(Verification.Outcome.VERIFIED);
    assertThat(Objects.requireNonNull(here.paper()).period()).isEqualTo(Period.ofYear(2026));
    Path elsewhere = Files.copy(paper, folder.resolve("elsewhere.pdf"));
    assertThat(VerifyPaper.run(elsewhere, null, FilingRequests.PROGRAM).remake())
        .isEqualTo(Verification.Remake.SAME);
    assertThat(new String(carried(paper), UTF_8))
        .contains("\"kind\": \"year-report\"", "\"year\": \"2026\"");
  }

  private static byte[] carried(Path paper) throws IOException {
    return CarriedFile.json(Files.readAllBytes(paper), 1 << 24).orElseThrow();
  }

  @Test
  void it_waits_for_the_end_of_the_year_and_is_filed_once() throws IOException {
    assertThat(reasons(plan(LocalDate.of(2026, 12, 31), null)))
        .containsExactly("2026年度到 2026-12-31 才结束");
    file(null);
    assertThat(reasons(plan(DAY, null)))
        .containsExactly("2026年度履职情况报告已于 2027-01-08 报送（" + RECORD + "）");
  }

  private static List<String> reasons(FilingPlan plan) {
    return ((FilingPlan.Refused) plan)
        .refusals().stream().map(one -> one.reason().in(Lang.ZH)).toList();
  }

  /** Of each kind that the report rests on one record is changed. */
  @Test
  void whatever_it_rests_on_is_watched() throws IOException {
    Path paper = file(null);
    List<String> changed =
        List.of(
            "accidents/2026/2026-01.yaml",
            first("activities/2026/Q1"),
            first("activities/2026/Q3"),
            first("agreements/2026"),
            "assessments/2026/special-equipment-half-year.yaml",
            "duties/measurement-safety.yaml",
            "hazards/2026/2026-008.yaml");
    for (String file : changed) {
      note(file);
    }
    assertThat(findings()).containsExactlyElementsOf(changed.stream().map("F2 "::concat).toList());
    assertThat(
            Objects.requireNonNull(VerifyPaper.run(paper, root, FilingRequests.PROGRAM).ledger())
                .changes())
        .extracting(one -> one.file())
        .containsExactlyElementsOf(changed);
    file("补记说明");
    assertThat(findings())
        .as("the reports of the quarters were not amended")
        .filteredOn(one -> one.contains("assessments") || one.contains("accidents"))
        .isEmpty();
  }

  @Test
  void an_assessment_made_later_is_no_change_and_one_entered_later_is() throws IOException {
    file(null);
    Path later = root.resolve("assessments/2026/metrology-half-year.yaml");
    Files.writeString(later, ASSESSMENT.formatted("2027-01-08"));
    assertThat(findings()).containsExactly("F2 assessments/2026/metrology-half-year.yaml");
    Files.writeString(later, ASSESSMENT.formatted("2027-01-09"));
    assertThat(findings()).containsExactly("R2 assessments/2026/metrology-half-year.yaml");
  }
}
