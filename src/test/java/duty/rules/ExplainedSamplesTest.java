package duty.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duty.app.Validate;
import duty.check.About;
import duty.check.Rule;
import duty.domain.JudgingDay;
import duty.domain.Quarter;
import duty.git.MadeRepository;
import duty.store.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code duty explain} shows is true: put into a small bureau, the good sample of each rule
 * leaves the rule silent, and the bad one makes it speak. What a sample leaves out that its kind of
 * record cannot do without is added.
 */
class ExplainedSamplesTest {
  private static final Pattern PATH = Pattern.compile("^# (\\S+\\.yaml)");
  private static final Pattern FIELD = Pattern.compile("^([\\w-]+)：?:?");
  private static final String MEETING = "activities/2026/Q3/0814-meeting.yaml";
  private static final String INSPECTION = "activities/2026/Q3/0820-inspection.yaml";
  private static final String HAZARD = "hazards/2026/2026-001.yaml";
  private static final String AGREEMENT = "agreements/2026/one.yaml";

  /** Where a sample that does not say so itself lies, by rule. */
  private static final Map<String, String> FILES = new HashMap<>();

  /** The days on which the samples of some rules are judged; of others 2026-10-08. */
  private static final Map<String, String> DAYS =
      Map.of(
          "F1",
          "2026-10-11",
          "F2",
          "2026-10-21",
          "P1",
          "2027-01-05",
          "P2",
          "2027-01-05",
          "P3",
          "2027-01-05",
          "P4",
          "2027-01-16",
          "Q1",
          "2026-06-30");

  static {
    String[] files = {
      "S1 leaders/zhang-san.yaml",
      "A1 " + AGREEMENT,
      "A2 " + AGREEMENT,
      "A3 " + AGREEMENT,
      "R3 " + AGREEMENT,
      "D2 duties/food.yaml",
      "D3 duties/food.yaml",
      "C2 " + INSPECTION,
      "C3 " + INSPECTION,
      "C4 " + INSPECTION,
      "C5 " + INSPECTION,
      "H1 " + HAZARD,
      "H2 " + HAZARD,
      "H3 " + HAZARD,
      "H4 " + HAZARD,
      "H5 " + HAZARD,
      "H6 " + HAZARD,
      "H7 " + HAZARD,
      "P4 assessments/2026/metrology.yaml",
      "X1 accidents/2026/one.yaml",
      "X2 opinions/2026/one.yaml",
      "R2 activities/2026/Q1/0227-meeting.yaml",
      "R4 activities/2026/Q3/0722-meeting.yaml",
      "R6 activities/2026/Q2/0611-inspection-joint.yaml",
    };
    Stream.of(files).map(one -> one.split(" ")).forEach(one -> FILES.put(one[0], one[1]));
  }

  @TestFactory
  Stream<DynamicTest> a_good_sample_leaves_its_rule_silent() {
    return of(
        about ->
            assertThat(told(about, about.page().good()))
                .as(about.page().good())
                .doesNotContain(about.id()));
  }

  @TestFactory
  Stream<DynamicTest> a_bad_sample_is_told_by_its_rule() {
    return of(
        about ->
            assertThat(told(about, about.page().bad()))
                .as(about.page().bad())
                .contains(about.id()));
  }

  private interface Check {
    void of(About about) throws IOException;
  }

  private static Stream<DynamicTest> of(Check check) {
    return RuleCatalog.all().stream()
        .map(Rule::about)
        .map(about -> DynamicTest.dynamicTest(about.id(), () -> check.of(about)));
  }

  /** The rules that speak where the sample lies in the bureau. */
  private static List<String> told(About about, String sample) throws IOException {
    Map<String, String> files = bureau(about.id());
    if (about.id().equals("P1")) {
      lay("emergency-plans/tank-leak.yaml", about.page().bad(), files);
    }
    boolean record = sample.lines().anyMatch(line -> !line.startsWith("#"));
    for (String file : record ? files(about, sample) : List.<String>of()) {
      if (about.id().equals("S3")) {
        files.put(file, sample); // just what it lacks is its matter
      } else {
        lay(file, sample, files);
      }
    }
    if (about.id().equals("C4")) {
      files.computeIfPresent(INSPECTION, (file, text) -> full(text));
    }
    Path root = Files.createTempDirectory("duty-sample");
    try (MadeRepository repository = MadeRepository.in(root)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
        if (!file.getKey().equals(FILES.get("R4"))) {
          repository.put(file.getKey(), file.getValue().getBytes(UTF_8));
        }
      }
      repository.commit("2026-07-02", "登记");
      files.forEach((file, text) -> repository.put(file, text.getBytes(UTF_8)));
      repository.commit("2026-09-20", "登记");
      LocalDate asOf = LocalDate.parse(DAYS.getOrDefault(about.id(), "2026-10-08"));
      @Nullable Quarter only = asOf.getDayOfYear() == 281 ? new Quarter(2026, 3) : null;
      return Validate.run(root, JudgingDay.of(asOf), about.id().equals("R6") ? null : only)
          .diagnostics()
          .stream()
          .map(one -> one.finding().rule().id())
          .toList();
    } finally {
      Tree.remove(root);
    }
  }

  private static List<String> files(About about, String sample) {
    Matcher said = PATH.matcher(sample);
    String own = FILES.getOrDefault(about.id(), MEETING);
    if (!said.find()) {
      return List.of(own);
    }
    if (about.id().equals("R6") && sample.equals(about.page().bad())) {
      return Stream.of("li-si", "wang-wu").map(leader -> own.replace("joint", leader)).toList();
    }
    return List.of(said.group(1).contains("/") ? said.group(1) : own);
  }

  /** The sample, with the fields that its kind of record cannot do without. */
  private static void lay(String file, String sample, Map<String, String> files) {
    String row = "principal: director, sections: [metrology], responsible: 科长";
    List<String> lines = new ArrayList<>(sample.replace("…", row).lines().toList());
    List<String> written =
        lines.stream()
            .map(FIELD::matcher)
            .filter(Matcher::find)
            .map(match -> match.group(1))
            .toList();
    boolean inspection = lines.contains("kind: inspection") || file.contains("inspection");
    for (String more : needed(file, inspection)) {
      if (!written.contains(more.substring(0, more.indexOf(':')))) {
        lines.add(more);
      }
    }
    files.put(file, String.join("\n", lines) + "\n");
  }

  private static List<String> needed(String file, boolean inspection) {
    String kind = file.substring(0, file.indexOf('/'));
    return switch (kind) {
      case "activities" ->
          inspection
              ? List.of(
                  "kind: inspection",
                  "date: 2026-08-20",
                  "led-by: li-si",
                  "duties: [special-equipment-supervision]")
              : file.contains("-drill") || file.contains("-licensing") || file.contains("-training")
                  ? List.of()
                  : List.of("kind: meeting", "date: " + day(file), "convened-by: li-si");
      case "hazards" ->
          List.of(
              "found: 2026-08-19",
              "duty: special-equipment-supervision",
              "unit: {name: 某站}",
              "description: 安全阀超期未检",
              "level: general");
      case "agreements" ->
          List.of(
              "year: 2026",
              "party-a: {leader: wang-wu, signed: 2026-01-15}",
              "party-b: {section: metrology, signer: 孙某, signed: 2026-01-16}",
              "targets: [不发生责任事故]");
      case "duties" -> List.of("order: 3", "field: 食品", "text: 负责食品安全监督管理。");
      case "accidents" -> List.of("unit: {name: 某站}", "place: 充装间", "description: 软管脱落");
      case "opinions" -> List.of("issued: 2026-07-31", "problem: 制度没有印发", "requirement: 限期印发");
      case "filings" -> List.of("as-of: 2026-10-08");
      case "plans" -> List.of("document: 某市监〔2016〕3号", "title: 实施方案", "from: 2016-03-01");
      case "leaders" -> List.of("posts: [{title: 副局长, rank: deputy, from: 2016-01-01}]");
      default -> List.of();
    };
  }

  /** The day that the name of an activity's file begins with. */
  private static String day(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return "2026-" + name.substring(0, 2) + "-" + name.substring(2, 4);
  }

  /** An inspection that counts, whose bulletin is all that may be wanting. */
  private static String full(String inspection) {
    return inspection
        + """
        unit: {name: 某站}
        inspectors: [{name: 孙某, certificate: 甲1}, {name: 钱某, certificate: 甲2}]
        observations: 查看储罐区
        problems: []
        signed-by: [li-si]
        unit-signature: {name: 赵某}
        """;
  }

  /** A bureau of two duties; of one, where the rule is about what is missing of it. */
  private static Map<String, String> bureau(String rule) {
    Map<String, String> files = new TreeMap<>();
    files.put(
        "duty.yaml",
        """
        organisation: {name: 某区市场监督管理局, short-name: 区局, code: 某市监}
        committee: 区安委会办公室
        records-from: %s
        """
            .formatted(rule.equals("F1") ? "2026-07-01" : "2026-01-01"));
    String training = "requires:\n  - {what: training, of: bureau, per: half-year, times: 1}\n";
    files.put(
        Tree.PLAN,
        rule.equals("Q1") ? Tree.PLAN_TEXT.replace("requires:\n", training) : Tree.PLAN_TEXT);
    files.put("leaders/director.yaml", leader("张三", "principal", "from: 2016-01-01"));
    for (String id : List.of("li-si", "wang-wu", "deputy-equipment")) {
      files.put("leaders/" + id + ".yaml", leader(id, "deputy", "from: 2016-01-01"));
    }
    files.put("leaders/zheng-shi.yaml", leader("郑十", "deputy", "from: 2016-01-01, to: 2024-05-05"));
    files.put(
        "sections/special-equipment.yaml",
        section("特监科", "{name: 孙某, title: 科长, from: 2016-01-01}"));
    files.put("sections/yunhe.yaml", section("运河所", "{name: 周某, title: 所长, from: 2016-01-01}"));
    files.put(
        "sections/metrology.yaml",
        section(
            "计量科",
            "{name: 孙某, title: 科长, from: 2016-01-01, to: 2026-06-14}, {name: 韩某, title: 科长, from: 2026-06-15}"));
    files.put("attachments/2026/agreement-01.pdf", "扫描件");
    files.put("calendar/2026.yaml", "document: 放假通知\nholidays: [2026-10-01]\n");
    files.put("hazards/2026/2026-017.yaml", String.join("\n", needed("hazards/", false)) + "\n");
    files.remove(List.of("H1").contains(rule) ? "hazards/2026/2026-017.yaml" : "");
    if (rule.equals("F2")) {
      files.put(
          "filings/2026/2026q3-1.yaml",
          "kind: quarter-report\nquarter: 2026Q3\nfiled: 2026-10-08\nas-of: 2026-10-08\n");
    }
    if (!List.of("P2", "P3", "P4").contains(rule)) {
      String sections = rule.equals("M3") ? "special-equipment, yunhe" : "special-equipment";
      files.put("duties/special-equipment-supervision.yaml", duty(1, "特种设备", "li-si", sections));
    }
    if (!List.of("A1", "C1", "M1").contains(rule)) {
      files.put("duties/measurement-safety.yaml", duty(2, "计量", "wang-wu", "metrology"));
    }
    return files;
  }

  private static String leader(String name, String rank, String days) {
    return "name: " + name + "\nposts: [{title: 局领导, rank: " + rank + ", " + days + "}]\n";
  }

  private static String section(String name, String heads) {
    return Stream.of(
            "names: [{name: " + name + ", from: 2016-01-01}]",
            "type: section",
            "heads: [" + heads + "]")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String duty(int order, String field, String leader, String sections) {
    return """
    order: %d
    field: %s
    text: 负责安全监督管理。
    assignments:
      - from: 2016-03-01
        principal: director
        leader: %s
        sections: [%s]
        responsible: 科长
    """
        .formatted(order, field, leader, sections);
  }
}
