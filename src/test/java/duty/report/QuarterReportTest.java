package duty.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.app.MakePaper;
import duty.app.PaperFormat;
import duty.app.ReportOrder;
import duty.domain.Quarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report of the shipped records, as it comes off the press. */
class QuarterReportTest {
  private static final Path RECORDS = Path.of("records");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

  @TempDir private Path folder;

  private Path made(Path root, String quarter, LocalDate asOf, String name) throws Exception {
    Path file = folder.resolve(name);
    Quarter period = Quarter.parse(quarter, asOf).orElseThrow();
    MakePaper.Outcome outcome =
        MakePaper.run(
            root,
            new ReportOrder(period),
            asOf,
            asOf,
            PaperFormat.PDF,
            usual -> file,
            "test",
            List.of());
    assertThat(outcome).isInstanceOf(MakePaper.Made.class);
    return file;
  }

  @ParameterizedTest
  @CsvSource({"2026Q1,PDFA_3_A", "2026Q3,PDFA_3_A", "2026Q3,PDFUA_1", "2026Q4,PDFUA_1"})
  void every_quarter_conforms(String quarter, PDFAFlavour flavour) throws Exception {
    var paper = PrintedPaper.read(made(RECORDS, quarter, AS_OF, "paper.pdf"));
    assertThat(paper.faults(flavour)).isEmpty();
  }

  @Test
  void it_tells_the_quarter_in_order() throws Exception {
    var text =
        PrintedPaper.read(made(RECORDS, "2026Q3", AS_OF, "paper.pdf")).text().replaceAll("\\s", "");
    assertThat(text)
        .containsSubsequence(
            "签发人：",
            "台儿庄区市场监督管理局2026年第三季度安全生产“党政同责、一岗双责”履职情况报告",
            "（送审稿）",
            "区安委会办公室：",
            "（台市监〔2016〕3号）的要求",
            "一、事故情况",
            "发生生产安全事故1起，死亡0人、受伤1人",
            "二、总体情况",
            "分管负责人4名",
            "三、领导班子成员履职情况",
            "李四副局长第2、3、5项2/12/15/52/2",
            "四、会议和检查开展情况",
            "本年累计1313257199",
            "五、事故隐患排查治理情况",
            "（二）重大事故隐患",
            "2026-008",
            "六、尚未登记事项",
            "均已登记",
            "七、下一步工作",
            "1号储罐停用期间每半月到场跟踪一次并留存记录",
            "责任制分工表",
            "负责危化品工业产品生产许可证企业监管。");
  }

  @Test
  void every_page_carries_period_day_and_version() throws Exception {
    var paper = PrintedPaper.read(made(RECORDS, "2026Q3", AS_OF, "paper.pdf"));
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(paper.text(page)).contains("2026Q3", "截至2026-10-08", "规则duty test");
    }
  }

  @Test
  void the_same_records_give_the_same_bytes_anywhere() throws Exception {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.CHINA);
      byte[] here = Files.readAllBytes(made(RECORDS, "2026Q3", AS_OF, "here.pdf"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      byte[] there = Files.readAllBytes(made(RECORDS, "2026Q3", AS_OF, "there.pdf"));
      assertThat(there).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @Test
  void what_is_not_registered_is_told_with_its_deadline() throws Exception {
    Path records = copy();
    Files.delete(records.resolve("activities/2026/Q3/0806-meeting-quality.yaml"));
    var paper = PrintedPaper.read(made(records, "2026Q3", AS_OF, "paper.pdf"));
    assertThat(paper.text().replaceAll("\\s", ""))
        .contains("赵六2026年第三季度尚未登记召集会议（应不少于1次）", "2026年9月30日（已逾期8天）")
        .doesNotContain("违规");
  }

  @Test
  void the_clauses_of_what_is_not_registered_are_quoted_as_in_force() throws Exception {
    Path records = copy();
    Path plan = records.resolve("plans/2016-3.yaml");
    Files.writeString(
        plan,
        Files.readString(plan).replace("text: 每季度至少召集1次会议，并形成会议纪要", "text: 每两个月至少召集1次会议，并形成会议纪要"));
    Files.delete(records.resolve("activities/2026/Q3/0806-meeting-quality.yaml"));
    var paper = PrintedPaper.read(made(records, "2026Q3", AS_OF, "paper.pdf"));
    assertThat(paper.text().replaceAll("\\s", ""))
        .contains("所列依据的条文：", "实施方案第二部分（一）“每两个月至少召集1次会议，并形成会议纪要”");
  }

  @Test
  void what_is_set_aside_is_listed_with_its_waiver() throws Exception {
    Path records = copy();
    StudyLeave.in(records);
    var paper = PrintedPaper.read(made(records, "2026Q3", AS_OF, "paper.pdf"));
    assertThat(paper.text().replaceAll("\\s", ""))
        .contains(
            "带队检查1次以上（其中经批准豁免召集会议1名）",
            "全部达到次数要求",
            "赵六党组成员、副局长第4、6项0/—1/1",
            "均已登记",
            "七、豁免事项",
            "以下1个事项经批准豁免",
            "脱产学习三个月",
            "张三",
            "台市监〔2026〕31号",
            "2026年12月31日");
    var without = PrintedPaper.read(made(RECORDS, "2026Q3", AS_OF, "without.pdf"));
    assertThat(without.text()).doesNotContain("豁免");
  }

  /** Looking gives the same figures as reading. */
  @ParameterizedTest
  @CsvSource({"2026Q1", "2026Q2", "2026Q3", "2026Q4"})
  void matrix_and_chart_have_the_figures_of_the_tables(String quarter) throws Exception {
    Path tables = folder.resolve("tables");
    Quarter period = Quarter.parse(quarter, AS_OF).orElseThrow();
    MakePaper.run(
        RECORDS,
        new ReportOrder(period),
        AS_OF,
        AS_OF,
        PaperFormat.CSV,
        usual -> tables,
        "test",
        List.of());
    List<String> progress = rows(tables, period + "-progress.csv");
    // The principal, to whom no duty fell, stands in the table only.
    List<String> performance =
        rows(tables, period + "-performance.csv").stream()
            .filter(row -> !row.contains(",—,"))
            .toList();
    assertThat(progress).hasSameSizeAs(performance);
    for (int i = 1; i < performance.size(); i++) {
      List<String> told = List.of(performance.get(i).split(","));
      String last = progress.get(i).substring(progress.get(i).lastIndexOf(',') + 1);
      assertThat(progress.get(i)).startsWith(told.get(0) + ",");
      assertThat(last).matches("[●◐○]　" + figures(told).replace(" ", "　"));
    }
    List<String> total = List.of(lastOf(rows(tables, period + "-hazards.csv")).split(","));
    assertThat(lastOf(rows(tables, period + "-trend.csv")))
        .isEqualTo(String.join(",", period.inChinese(), total.get(2), total.get(3), total.get(4)));
  }

  /** Meetings and inspections of a leader, the first two cells with a stroke. */
  private static String figures(List<String> row) {
    return row.stream()
        .filter(cell -> cell.matches("\\d+/(\\d+|—)"))
        .limit(2)
        .collect(joining(" "));
  }

  private static String lastOf(List<String> rows) {
    return rows.get(rows.size() - 1);
  }

  private static List<String> rows(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file)).replace("\uFEFF", "").lines().toList();
  }

  @Test
  void unsound_records_give_no_file() throws Exception {
    Path records = copy();
    Path broken = records.resolve("leaders/director.yaml");
    Files.writeString(broken, Files.readString(broken).replace("name:", "nam：e"));
    Path file = folder.resolve("paper.pdf");
    var outcome =
        MakePaper.run(
            records,
            new ReportOrder(new Quarter(2026, 3)),
            AS_OF,
            AS_OF,
            PaperFormat.PDF,
            usual -> file,
            "test",
            List.of());
    assertThat(outcome).isInstanceOf(MakePaper.Unsound.class);
    assertThat(file).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void a_name_without_a_glyph_is_named_and_gives_no_file() throws Exception {
    Path records = copy();
    Path leader = records.resolve("leaders/deputy-equipment.yaml");
    Files.writeString(leader, Files.readString(leader).replace("李四", "李𠮷"));
    Path file = folder.resolve("paper.pdf");
    var outcome =
        MakePaper.run(
            records,
            new ReportOrder(new Quarter(2026, 3)),
            AS_OF,
            AS_OF,
            PaperFormat.PDF,
            usual -> file,
            "test",
            List.of());
    assertThat(outcome).isInstanceOf(MakePaper.Unprintable.class);
    assertThat(((MakePaper.Unprintable) outcome).characters()).containsKey("𠮷 U+20BB7");
    assertThat(file).doesNotExist();
  }

  private Path copy() throws IOException {
    Path target = folder.resolve("records");
    CopiedFolder.of(RECORDS, target);
    return target;
  }
}
