package duty.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.app.LeaderOrder;
import duty.app.MakePaper;
import duty.app.PaperFormat;
import duty.app.PaperOrder;
import duty.app.ReportOrder;
import duty.domain.Period;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver of the third quarter, looked at when it has expired. */
class ExpiredWaiverTest {
  private static final Quarter Q3 = new Quarter(2026, 3);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final String MATTER = "赵六,分管负责人每季度按方案要求的次数召集会议";

  @TempDir private Path folder;
  private Path records;

  @BeforeEach
  void study_leave() throws IOException {
    records = folder.resolve("records");
    CopiedFolder.of(Path.of("records"), records);
    StudyLeave.in(records);
  }

  private MakePaper.Outcome make(PaperOrder order, LocalDate asOf) throws Exception {
    return MakePaper.run(
        records,
        order,
        asOf,
        asOf,
        PaperFormat.CSV,
        usual -> folder.resolve("tables"),
        "test",
        List.of());
  }

  private String table(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      return Files.readString(
          files.filter(file -> file.toString().endsWith(name + ".csv")).findFirst().orElseThrow());
    }
  }

  @Test
  void it_holds_on_its_last_day_and_stops_no_paper_on_the_next() throws Exception {
    assertThat(make(new ReportOrder(Q3), LAST)).isInstanceOf(MakePaper.Made.class);
    assertThat(table("exemptions")).contains("2026年12月31日\r\n").doesNotContain("已失效", MATTER);
    assertThat(make(new ReportOrder(Q3), LAST.plusDays(1))).isInstanceOf(MakePaper.Made.class);
    assertThat(table("exemptions")).contains(MATTER, "脱产学习三个月", "2026年12月31日（已失效）");
    assertThat(table("unregistered")).contains("赵六2026年第三季度尚未登记召集会议").doesNotContain("W1", "豁免");
  }

  @Test
  void it_is_listed_where_its_days_and_its_leader_are() throws Exception {
    LocalDate later = LAST.plusDays(1);
    assertThat(make(new ReportOrder(new Quarter(2026, 2)), later))
        .isInstanceOf(MakePaper.Made.class);
    assertThat(names()).noneMatch(name -> name.contains("exemptions"));
    assertThat(make(new LeaderOrder("赵六", Period.of(Q3)), later))
        .isInstanceOf(MakePaper.Made.class);
    assertThat(names()).anyMatch(name -> name.contains("exemptions"));
    assertThat(table("exemptions")).contains(MATTER);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void the_paper_says_how_many_hold_and_how_many_do_not() throws Exception {
    Path second = records.resolve("waivers/second.yaml");
    Files.writeString(
        second,
        Files.readString(records.resolve("waivers/leave.yaml"))
            .replace("2026-12-31", "2027-06-30")
            .replace("脱产学习三个月", "另行批准"));
    Path file = folder.resolve("paper.pdf");
    MakePaper.run(
        records,
        new ReportOrder(Q3),
        LAST.plusDays(1),
        LAST.plusDays(1),
        PaperFormat.PDF,
        usual -> file,
        "test",
        List.of());
    String text = PrintedPaper.read(file).text().lines().map(String::strip).collect(joining());
    assertThat(text).contains("以下1个事项经批准豁免，不计入尚未登记事项。另有1项豁免已失效，所涉事项照常计入。");
    Files.delete(second);
    MakePaper.run(
        records,
        new ReportOrder(Q3),
        LAST.plusDays(1),
        LAST.plusDays(1),
        PaperFormat.PDF,
        usual -> file,
        "test",
        List.of());
    text = PrintedPaper.read(file).text().lines().map(String::strip).collect(joining());
    assertThat(text).contains("以下1项豁免已失效，所涉事项照常计入。");
  }

  @Test
  void one_that_is_not_whole_stops_the_paper() throws Exception {
    Path waiver = records.resolve("waivers/leave.yaml");
    Files.writeString(waiver, Files.readString(waiver).replace("expires: 2026-12-31\n", ""));
    assertThat(make(new ReportOrder(Q3), LAST)).isInstanceOf(MakePaper.Unsound.class);
  }
}
