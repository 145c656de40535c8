package duty.report;

import static org.assertj.core.api.Assertions.assertThat;

import duty.CopiedFolder;
import duty.app.AgreementOrder;
import duty.app.BulletinOrder;
import duty.app.HazardsOrder;
import duty.app.LeaderOrder;
import duty.app.MakePaper;
import duty.app.MinutesOrder;
import duty.app.OpinionOrder;
import duty.app.PaperFormat;
import duty.app.PaperOrder;
import duty.app.ReportOrder;
import duty.app.TableOrder;
import duty.domain.JudgingDay;
import duty.domain.Period;
import duty.domain.Quarter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of paper, made from the shipped records. */
class PapersTest {
  private static final Path RECORDS = Path.of("records");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 8);

  @TempDir private Path folder;

  /** A paper of each kind, with the day it is made on and what it says, in its order. */
  record Sample(PaperOrder order, LocalDate asOf, List<String> says) {
    static Sample of(PaperOrder order, LocalDate asOf, String... says) {
      return new Sample(order, asOf, List.of(says));
    }

    @Override
    public String toString() {
      return order.toString();
    }
  }

  private static final Sample YEAR =
      Sample.of(
          new ReportOrder(Period.ofYear(2026)),
          AS_OF,
          "台儿庄区市场监督管理局2026年度安全生产“党政同责、一岗双责”履职情况报告",
          "（送审稿）",
          "区安委会办公室：",
          "一、事故情况",
          "本年度发生生产安全事故1起，死亡0人、受伤1人",
          "二、总体情况",
          "本年度（尚未结束）登记有效会议14次、带队检查13次，报送信息或通报13份",
          "第三季度4名（共4名）、第四季度（尚未结束）0名（共4名）",
          "三、各季度情况",
          "合计110831",
          "四、领导班子成员履职情况",
          "李四●1/11/1●1/12/1",
          "李四副局长第2、3、5项4/45/45/55/5",
          "五、事故隐患排查治理情况",
          "六、考核情况",
          "分工表中的科室10个，已登记年度考核0个",
          "企业注册局年度尚未登记",
          "特监科半年2026年7月10日张三、李四97优秀",
          "七、尚未登记事项",
          "附件1",
          "附件2",
          "特监科（半年考核）",
          "责任书目标进度303029");

  private static final Sample QUARTER =
      Sample.of(
          new ReportOrder(new Quarter(2026, 3)),
          AS_OF,
          "台儿庄区市场监督管理局2026年第三季度安全生产“党政同责、一岗双责”履职情况报告",
          "二、总体情况",
          "分管负责人履职进度",
          "三、领导班子成员履职情况",
          "六、尚未登记事项",
          "附件：区市场监管局安全生产“党政同责、一岗双责”责任制分工表",
          "附件",
          "依法对市场主体");

  private static final Sample LEADER =
      Sample.of(
          new LeaderOrder("李四", Period.ofYear(2026)),
          AS_OF,
          "李四同志2026年度安全生产“党政同责、一岗双责”履职台账",
          "副局长2024年5月6日至今台政任〔2024〕5号",
          "负责特种设备生产（含设计、制造、安装、充装、改造、维修）、使用、检验检测的安全生产监察监督管理。",
          "特监科、各基层所2024年5月6日至今台市监〔2024〕11号",
          "召集会议已开/应开带队检查已查/应查",
          "2026年第三季度2/12/15/52/2",
          "合计4/45/45/55/5",
          "涧头集所蒋立新2026年2月4日2026年1月15日",
          "四、召集会议",
          "重大事故隐患整改专题会",
          "五、带队检查",
          "涧头集某燃气储配站",
          "六、培训、演练和重点工作",
          "七、检查发现和督办的隐患",
          "2026-008",
          "八、制度、预案和事故应对",
          "运河所特种设备现场监督检查实施细则安全生产教育培训制度",
          "电梯困人事故应急预案2025",
          "泥沟某板材厂叉车倒车时挤压货架",
          "九、所分管单位考核情况",
          "特监科半年",
          "十、所分管单位整改意见反馈情况",
          "台市监安整〔2026〕1号邳庄所",
          "2026年6月17日2026年6月25日",
          "十一、尚未登记事项",
          "李四2026年第四季度尚未登记召集会议（应不少于1次）",
          "本人",
          "签字：");

  private static final Sample TABLE =
      Sample.of(
          new TableOrder(false),
          AS_OF,
          "区市场监管局安全生产“党政同责、一岗双责”责任制分工表",
          "单位负责人分管负责人责任科室责任人安全生产重点职责",
          "党组书记局长分管副局长企业注册局、企业监管科局、科主要负责人",
          "2特种设备2024年5月6日至今台市监〔2024〕11号2024年5月14日");

  private static final Sample HAZARDS =
      Sample.of(
          new HazardsOrder(Period.ofYear(2026)),
          AS_OF,
          "2026年度事故隐患台账",
          "上年度结转隐患1项，本年度新发现10项，销号8项，目前在册3项，其中重大隐患1项。",
          "一、一般隐患",
          "2025-031",
          "2026年9月30日延至2026年10月30日",
          "二、重大事故隐患",
          "2026-008",
          "（一）“五落实”情况",
          "整改资金38.5万元由企业自筹",
          "（二）判定、上报和挂牌督办情况",
          "GB45067-2024",
          "台安办督〔2026〕5号",
          "（三）跟踪监督情况",
          "节后复工，液相管线开始预制");

  private static final Sample AGREEMENT =
      Sample.of(
          new AgreementOrder("equipment-yunhe"),
          AS_OF,
          "2026年度安全生产目标责任书",
          "甲方：台儿庄区市场监督管理局副局长李四",
          "乙方：运河所所长褚远",
          "一、责任目标",
          "1.辖区不发生特种设备责任事故。",
          "定期检验率99%",
          "三、重点任务",
          "接任人自然成为签字人",
          "签字：李四（已签）",
          "2026年1月15日");

  private static final Sample MINUTES =
      Sample.of(
          new MinutesOrder("0722-meeting-equipment"),
          AS_OF,
          "台市监安纪〔2026〕11号",
          "三季度特种设备安全形势研判会纪要",
          "时间：2026年7月22日8时30分",
          "地点：三楼会议室",
          "召集人：李四（副局长）",
          "出席：特监科、运河所",
          "一、会议议题",
          "二、议定事项",
          "总结气瓶二维码追溯经验，形成长效机制意见特监科2026年10月30日—",
          "2026年7月24日");

  private static final Sample BULLETIN =
      Sample.of(
          new BulletinOrder("0819-inspection-equipment"),
          AS_OF,
          "台市监安通〔2026〕3号",
          "关于涧头集某燃气储配站重大事故隐患的通报",
          "区安委会办公室：",
          "2026年8月19日9时，副局长李四带队对涧头集某燃气储配站开展专项检查",
          "二、检查内容",
          "列入隐患台账（编号2026-008，重大隐患）",
          "已当场整改",
          "台市监特令〔2026〕第6号",
          "被检查单位签字：云开山",
          "2026年8月20日");

  private static final Sample OPINION =
      Sample.of(
          new OpinionOrder("特监科", LocalDate.of(2027, 1, 31), null),
          LocalDate.of(2027, 1, 5),
          "台市监安整〔2027〕　　号".replace("　", ""),
          "关于落实安全生产“党政同责、一岗双责”责任制的整改意见书",
          "特监科：",
          "“提出整改意见并督促整改”的要求",
          "你单位有2个事项尚未登记、尚未完成或登记不完整",
          "涧头集某燃气储配站，1号液化石油气储罐液相出口紧急切断阀失效",
          "隐患2026-008（涧头集某燃气储配站）应于2026年12月31日前整改，尚未登记销号",
          "“三季度特种设备安全形势研判会”议定的“总结气瓶二维码追溯经验，形成长效机制意见”",
          "实施方案第二部分（三）“对重大事故隐患的整改要全程跟踪监督”",
          "三、整改要求",
          "1.针对问题1：立即到现场跟踪监督重大隐患的整改，记录日期、人员和进展；",
          "请于2027年1月31日前完成整改",
          "整改反馈和复核单",
          "复核结论：");

  static List<Sample> samples() {
    return List.of(QUARTER, YEAR, LEADER, TABLE, HAZARDS, AGREEMENT, MINUTES, BULLETIN, OPINION);
  }

  private static MakePaper.Outcome make(
      Path root, PaperOrder order, LocalDate asOf, PaperFormat format, Path target)
      throws Exception {
    return MakePaper.run(root, order, asOf, asOf, format, usual -> target, "test", List.of());
  }

  private Path made(Sample sample, String name) throws Exception {
    Path file = folder.resolve(name);
    assertThat(make(RECORDS, sample.order, sample.asOf, PaperFormat.PDF, file))
        .isInstanceOfSatisfying(
            MakePaper.Made.class, made -> assertThat(made.files()).containsExactly(file));
    return file;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s　]", "");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_conforms_to_both_standards(Sample sample) throws Exception {
    var paper = PrintedPaper.read(made(sample, "paper.pdf"));
    assertThat(paper.faults(PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_is_read_out_in_its_order(Sample sample) throws Exception {
    String text = plain(PrintedPaper.read(made(sample, "paper.pdf")).text());
    assertThat(text).containsSubsequence(sample.says);
    assertThat(text).doesNotContain("违规", "null", "Optional", "补录", "git");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_page_says_where_it_comes_from(Sample sample) throws Exception {
    var paper = PrintedPaper.read(made(sample, "paper.pdf"));
    for (int page = 1; page <= paper.pages(); page++) {
      assertThat(paper.text(page)).contains("截至" + sample.asOf, "规则duty test");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void each_is_the_same_bytes_anywhere(Sample sample) throws Exception {
    var zone = TimeZone.getDefault();
    var locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      Locale.setDefault(Locale.CHINA);
      byte[] here = Files.readAllBytes(made(sample, "here.pdf"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(made(sample, "there.pdf")).hasBinaryContent(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  /** Charts show their figures as bars; every other table is on the paper, cell for cell. */
  @ParameterizedTest
  @MethodSource("samples")
  void a_spreadsheet_gets_the_cells_that_the_paper_shows(Sample sample) throws Exception {
    String text = plain(PrintedPaper.read(made(sample, "paper.pdf")).text());
    Path tables = folder.resolve("tables");
    assertThat(make(RECORDS, sample.order, sample.asOf, PaperFormat.CSV, tables))
        .isInstanceOf(MakePaper.Made.class);
    int cells = 0;
    try (var files = Files.list(tables)) {
      for (Path file : files.filter(one -> !one.toString().contains("trend")).toList()) {
        for (List<String> row : rows(file)) {
          for (String cell : row) {
            assertThat(text).as(file.getFileName() + " " + row).contains(plain(cell));
            cells++;
          }
        }
      }
    }
    assertThat(cells).isPositive();
  }

  static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var parser =
        CSVFormat.RFC4180.parse(new StringReader(Files.readString(file).substring(1)))) {
      parser.forEach(row -> rows.add(row.toList()));
    }
    return rows;
  }

  @Test
  void the_division_table_on_paper_is_the_table_of_the_annex() throws Exception {
    Path tables = folder.resolve("tables");
    make(RECORDS, new TableOrder(false), AS_OF, PaperFormat.CSV, tables);
    var csv = new StringBuilder();
    duty.app.MakeTable.asCsv(RECORDS, JudgingDay.of(AS_OF), false, csv);
    assertThat(tables.resolve("2026-10-08-division.csv")).hasContent(csv.toString());
  }

  @Test
  void the_figures_of_the_year_are_the_sums_of_its_quarters_reports() throws Exception {
    LocalDate end = LocalDate.of(2027, 2, 1);
    Path year = folder.resolve("year");
    make(RECORDS, new ReportOrder(Period.ofYear(2026)), end, PaperFormat.CSV, year);
    List<List<String>> byQuarter = rows(year.resolve("2026-hazards-by-quarter.csv"));
    int found = 0;
    int closed = 0;
    for (int number = 1; number <= 4; number++) {
      Path quarter = folder.resolve("q" + number);
      MakePaper.run(
          RECORDS,
          new ReportOrder(new Quarter(2026, number)),
          end,
          end,
          PaperFormat.CSV,
          usual -> quarter,
          "test",
          List.of());
      List<String> total =
          rows(quarter.resolve("2026Q" + number + "-hazards.csv")).get(3).subList(1, 5);
      assertThat(byQuarter.get(number).subList(1, 5)).isEqualTo(total);
      found += Integer.parseInt(total.get(1));
      closed += Integer.parseInt(total.get(2));
    }
    List<String> all = byQuarter.get(5);
    assertThat(all.get(2)).isEqualTo(String.valueOf(found));
    assertThat(all.get(3)).isEqualTo(String.valueOf(closed));
    assertThat(all.get(1)).isEqualTo(byQuarter.get(1).get(1));
    assertThat(all.subList(4, 6)).isEqualTo(byQuarter.get(4).subList(4, 6));
    assertThat(rows(year.resolve("2026-hazards.csv")).get(3).subList(1, 5))
        .isEqualTo(all.subList(1, 5));
  }

  @Test
  void what_is_missing_from_the_assessment_is_told_by_the_year_it_is_of() throws Exception {
    Path file = folder.resolve("paper.pdf");
    make(
        RECORDS,
        new ReportOrder(Period.ofYear(2026)),
        LocalDate.of(2027, 2, 1),
        PaperFormat.PDF,
        file);
    assertThat(plain(PrintedPaper.read(file).text()))
        .contains("特监科2026年度考核尚未登记", "2027年1月31日（已逾期1天）");
  }

  @Test
  void an_agreement_that_is_not_signed_leaves_room_to_sign() throws Exception {
    Path records = copy();
    Path agreement = records.resolve("agreements/2026/equipment-yunhe.yaml");
    Files.writeString(
        agreement,
        Files.readString(agreement)
            .replaceAll("(?m), signed: [-\\d]+}", "}")
            .replaceAll(", signer: [^,}]+", ""));
    Path file = folder.resolve("paper.pdf");
    make(records, new AgreementOrder("equipment-yunhe"), AS_OF, PaperFormat.PDF, file);
    var paper = PrintedPaper.read(file);
    assertThat(plain(paper.text()))
        .contains("乙方：运河所所长褚远", "甲方（分管负责人）签字：年月日乙方（单位主要负责人）签字：年月日")
        .doesNotContain("已签");
    assertThat(paper.faults(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void an_opinion_is_only_about_what_is_overdue() throws Exception {
    Path file = folder.resolve("paper.pdf");
    LocalDate due = LocalDate.of(2027, 1, 31);
    PaperOrder order = new OpinionOrder("稽查队", due, "台市监安整〔2026〕3号");
    // The answer to the opinion of September is due on 30 October.
    assertThat(make(RECORDS, order, LocalDate.of(2026, 10, 30), PaperFormat.PDF, file))
        .isEqualTo(new MakePaper.Nothing());
    assertThat(file).doesNotExist();
    assertThat(make(RECORDS, order, LocalDate.of(2026, 10, 31), PaperFormat.PDF, file))
        .isInstanceOf(MakePaper.Made.class);
    assertThat(plain(PrintedPaper.read(file).text()))
        .contains("台市监安整〔2026〕3号", "稽查队：", "2026年10月30日（已逾期1天）", "稽查队截至2026-10-31")
        .doesNotContain("enforcement");
  }

  @Test
  void an_opinion_that_waits_for_its_answer_is_the_leaders_too() throws Exception {
    Path file = folder.resolve("paper.pdf");
    PaperOrder own = new LeaderOrder("孙玥", Period.ofYear(2026));
    make(RECORDS, own, LocalDate.of(2026, 10, 31), PaperFormat.PDF, file);
    assertThat(plain(PrintedPaper.read(file).text()))
        .containsSubsequence(
            "十、所分管单位整改意见反馈情况", "台市监安整〔2026〕2号稽查队", "尚未反馈（已逾期）", "十一、尚未登记事项", "2026年10月30日（已逾期1天）");
  }

  @Test
  void an_opinion_to_a_leader_or_to_a_group_tells_what_is_theirs() throws Exception {
    LocalDate day = LocalDate.of(2027, 1, 5);
    Path file = folder.resolve("paper.pdf");
    make(RECORDS, new OpinionOrder("赵六", day, null), day, PaperFormat.PDF, file);
    assertThat(plain(PrintedPaper.read(file).text()))
        .contains("赵六同志：", "赵六2026年第四季度尚未登记召集会议")
        .doesNotContain("李四2026年第四季度");
    Path records = copy();
    Files.delete(records.resolve("agreements/2026/equipment-nigou.yaml"));
    make(records, new OpinionOrder("各基层所", day, null), day, PaperFormat.PDF, file);
    assertThat(plain(PrintedPaper.read(file).text()))
        .contains("各基层所：", "泥沟所")
        .doesNotContain("运河所");
  }

  @Test
  void only_what_a_paper_rests_on_can_stop_it() throws Exception {
    Path records = copy();
    Path hazard = records.resolve("hazards/2026/2026-004.yaml");
    Files.writeString(hazard, Files.readString(hazard).replace("duty:", "dooty:"));
    Path file = folder.resolve("paper.pdf");
    for (PaperOrder order :
        List.of(YEAR.order(), HAZARDS.order(), LEADER.order(), OPINION.order())) {
      assertThat(make(records, order, AS_OF, PaperFormat.PDF, file))
          .isInstanceOf(MakePaper.Unsound.class);
      assertThat(file).doesNotExist();
    }
    for (PaperOrder order : List.of(MINUTES.order(), TABLE.order(), AGREEMENT.order())) {
      assertThat(make(records, order, AS_OF, PaperFormat.PDF, file))
          .isInstanceOf(MakePaper.Made.class);
    }
    Path section = records.resolve("sections/special-equipment.yaml");
    Files.writeString(section, Files.readString(section).replace("names:", "nam：es:"));
    Files.delete(file);
    assertThat(make(records, MINUTES.order(), AS_OF, PaperFormat.PDF, file))
        .isInstanceOf(MakePaper.Unsound.class);
    assertThat(file).doesNotExist();
  }

  @Test
  void what_is_set_aside_is_listed_where_it_matters() throws Exception {
    Path records = copy();
    StudyLeave.in(records);
    Path file = folder.resolve("paper.pdf");
    make(records, YEAR.order(), AS_OF, PaperFormat.PDF, file);
    assertThat(plain(PrintedPaper.read(file).text()))
        .contains("八、豁免事项", "分管负责人每季度按方案要求的次数召集会议", "脱产学习三个月");
    PaperOrder own = new LeaderOrder("赵六", Period.of(new Quarter(2026, 3)));
    make(records, own, AS_OF, PaperFormat.PDF, file);
    assertThat(plain(PrintedPaper.read(file).text())).contains("豁免事项", "脱产学习三个月", "本季度应登记的事项均已登记");
    make(records, LEADER.order(), AS_OF, PaperFormat.PDF, file);
    assertThat(PrintedPaper.read(file).text()).doesNotContain("豁免");
  }

  @Test
  void what_leaves_the_bureau_ends_with_who_issued_it_and_when() throws Exception {
    Path file = folder.resolve("paper.pdf");
    for (Sample sample : List.of(YEAR, MINUTES, BULLETIN, OPINION)) {
      make(RECORDS, sample.order(), sample.asOf(), PaperFormat.PDF, file);
      assertThat(plain(PrintedPaper.read(file).text()))
          .containsPattern("台儿庄区市场监督管理局(年月|2026年\\d+月\\d+)日印发");
    }
    make(RECORDS, HAZARDS.order(), AS_OF, PaperFormat.PDF, file);
    assertThat(plain(PrintedPaper.read(file).text())).doesNotContain("印发"); // kept, not sent
  }

  private Path copy() throws IOException {
    Path target = folder.resolve("records");
    if (!Files.exists(target)) {
      CopiedFolder.of(RECORDS, target);
    }
    return target;
  }
}
