package duty.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import duty.app.Judged;
import duty.app.Validate;
import duty.app.Verdict;
import duty.check.Diagnostic;
import duty.check.Lang;
import duty.check.Severity;
import duty.domain.JudgingDay;
import duty.domain.Span;
import duty.git.CommittedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small bureau's records, of which nothing is to be said on 2026-09-30, for tests to spoil. */
public final class Tree {
  /** The last day of the third quarter. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  private final Map<String, byte[]> files = new TreeMap<>();

  /**
   * What was told, with the text that it points at.
   *
   * @param token the text of the span, cut out of the file's bytes without the code under test
   */
  public record Told(
      String rule, Severity severity, Span span, String token, String zh, String remedy) {
    /** The rule and the place, for short. */
    public String brief() {
      return rule + " " + span.file() + " " + token.lines().findFirst().orElse("");
    }
  }

  /** Where its one version of the plan lies. */
  public static final String PLAN = "plans/2016-3.yaml";

  /** A plan that asks for all that rules judge, with the usual numbers and one clause. */
  public static final String PLAN_TEXT =
      """
      document: 某市监〔2016〕3号
      title: 实施方案
      from: 2016-03-01
      clauses:
        meetings: {where: 第二部分（一）, text: 每季度至少召集1次会议，并形成会议纪要}
      requires:
        - {what: meeting, of: leader-in-charge, per: quarter, clause: meetings}
        - {what: inspection, of: leader-in-charge, per: quarter, in: own-field}
        - {what: bulletin, of: each-inspection}
        - {what: agreement, of: leader-in-charge, between: each-section, per: year}
        - {what: system, of: each-section}
        - {what: key-work, of: each-duty, per: year}
        - {what: table, of: bureau}
        - {what: drill, of: each-emergency-plan, per: year}
        - {what: assessment, of: each-section, per: year}
        - {what: report, of: bureau, per: quarter}
      """;

  /** A bureau in order: a principal, two deputies, two duties, one group. */
  public static Tree clean() {
    Tree tree =
        new Tree()
            .with(
                "duty.yaml",
                """
                organisation: {name: 某区市场监督管理局, short-name: 区局, code: 某市监}
                committee: 区安委会办公室
                records-from: 2026-01-01
                """)
            .with(PLAN, PLAN_TEXT)
            .with(
                "filings/2026/q1.yaml",
                """
                kind: quarter-report
                quarter: 2026Q1
                filed: 2026-04-01
                receipt: {date: 2026-04-01}
                """)
            .with(
                "filings/2026/q2.yaml",
                """
                kind: quarter-report
                quarter: 2026Q2
                filed: 2026-07-01
                receipt: {date: 2026-07-01}
                """)
            .with(
                "leaders/director.yaml",
                """
                name: 张三
                posts:
                  - {title: 局长, rank: principal, from: 2016-01-01}
                """)
            .with("leaders/li-si.yaml", deputy("李四"))
            .with("leaders/wang-wu.yaml", deputy("王五"))
            .with("sections/special-equipment.yaml", section("特监科", "section", "周一"))
            .with("sections/metrology.yaml", section("标准计量科", "section", "周二"))
            .with("sections/yunhe.yaml", section("运河所", "office", "周三"))
            .with("sections/pizhuang.yaml", section("邳庄所", "office", "周四"))
            .with(
                "sections/grassroots.yaml",
                """
                names: [{name: 各基层所, from: 2016-01-01}]
                type: group
                members: [yunhe, pizhuang]
                """)
            .with(
                "duties/equipment-supervision.yaml",
                duty(1, "特种设备", "li-si", "[special-equipment, grassroots]"))
            .with("duties/measurement-safety.yaml", duty(2, "计量", "wang-wu", "[metrology]"))
            .with("attachments/scan.pdf", "scan");
    tree.agreement("special-equipment", "li-si", "周一")
        .agreement("yunhe", "li-si", "周三")
        .agreement("pizhuang", "li-si", "周四")
        .agreement("metrology", "wang-wu", "周二");
    for (int quarter = 1; quarter <= 3; quarter++) {
      String month = "0" + (quarter * 3 - 1);
      String folder = "activities/2026/Q" + quarter + "/" + month;
      tree.with(folder + "10-meeting-li-si.yaml", meeting(month + "-10", "li-si"))
          .with(folder + "11-meeting-wang-wu.yaml", meeting(month + "-11", "wang-wu"))
          .with(
              folder + "12-inspection-li-si.yaml",
              inspection(month + "-12", "li-si", "equipment-supervision"))
          .with(
              folder + "13-inspection-wang-wu.yaml",
              inspection(month + "-13", "wang-wu", "measurement-safety"));
    }
    return tree;
  }

  private static String deputy(String name) {
    return "name: " + name + "\nposts:\n  - title: 副局长\n    rank: deputy\n    from: 2016-01-01\n";
  }

  private static String section(String name, String type, String head) {
    return "names: [{name: "
        + name
        + ", from: 2016-01-01}]\ntype: "
        + type
        + "\nheads: [{name: "
        + head
        + ", title: 负责人, from: 2016-01-01}]\n";
  }

  private static String duty(int order, String field, String leader, String sections) {
    return """
    order: %d
    field: %s
    text: 负责%s安全监督管理。
    assignments:
      - from: 2016-03-01
        principal: director
        leader: %s
        sections: %s
        responsible: 科、所主要负责人
    """
        .formatted(order, field, field, leader, sections);
  }

  private Tree agreement(String section, String leader, String signer) {
    return with(
        "agreements/2026/" + section + ".yaml",
        """
        year: 2026
        party-a: {leader: %s, signed: 2026-01-15}
        party-b: {section: %s, signer: %s, signed: 2026-01-16}
        targets: [不发生责任事故]
        scan: attachments/scan.pdf
        """
            .formatted(leader, section, signer));
  }

  /** A meeting that counts. */
  public static String meeting(String day, String leader) {
    return """
    kind: meeting
    date: 2026-%s
    convened-by: %s
    attended: [special-equipment, metrology, grassroots]
    decisions: [{text: 开展专项检查, section: metrology, due: 2026-12-31}]
    minutes: {number: 某市监安纪〔2026〕%s号, issued: 2026-%s}
    """
        .formatted(day, leader, day, day);
  }

  /**
   * An accident of special equipment, known at 22:00 on 5 August 2026, with no leader at the scene.
   *
   * @param reported when the government was told, as records write it
   */
  public static String accident(String reported) {
    return """
    occurred: 2026-08-05 21:50
    learned: 2026-08-05 22:00
    duty: equipment-supervision
    unit: {name: 某充装站}
    place: 充装间
    description: 软管脱落，少量泄漏
    reports: [{to: 区政府, at: %s}]
    """
        .formatted(reported);
  }

  /** An inspection that counts, of special equipment too. */
  public static String inspection(String day, String leader, String duty) {
    return """
    kind: inspection
    date: 2026-%s
    led-by: %s
    duties: [%s]
    location: 某充装站
    inspectors: [{name: 孙某, certificate: 甲001}, {name: 钱某, certificate: 甲002}]
    observations: 查看储罐区
    problems: []
    signed-by: [%s, 孙某]
    unit-signature: {name: 赵某}
    bulletin: {kind: information, date: 2026-%s, sent: 2026-%s}
    """
        .formatted(day, leader, duty, leader, day, day);
  }

  public Tree with(String file, String text) {
    return with(file, text.getBytes(UTF_8));
  }

  public Tree with(String file, byte[] bytes) {
    files.put(file, bytes);
    return this;
  }

  public Tree without(String file) {
    if (files.remove(file) == null) {
      throw new IllegalArgumentException("there is no " + file);
    }
    return this;
  }

  /** Replaces a text that stands in the file exactly once. */
  public Tree edit(String file, String from, String to) {
    String text = text(file);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException(from + " does not stand once in " + file + ":\n" + text);
    }
    return with(file, text.replace(from, to));
  }

  public String text(String file) {
    return new String(files.get(file), UTF_8);
  }

  public List<String> names() {
    return List.copyOf(files.keySet());
  }

  /**
   * Writes all files below a folder that is made for it, a repository in which they are committed.
   */
  public Path write() {
    Path root = lay();
    CommittedFolder.in(root);
    return root;
  }

  private Path lay() {
    try {
      Path root = Files.createTempDirectory("duty-tree");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = root.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
      return root;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public List<Told> judge() {
    return judge(AS_OF);
  }

  /** Writes, judges without asking when anything was entered, and removes what was written. */
  public List<Told> judge(LocalDate asOf) {
    Path root = lay();
    try {
      return told(root, Judged.of(root, asOf));
    } finally {
      remove(root);
    }
  }

  /** The same on a day and by a run of another. */
  public List<Told> judge(JudgingDay day) {
    Path root = lay();
    try {
      return told(root, Validate.run(root, day, null));
    } finally {
      remove(root);
    }
  }

  public static List<Told> judge(Path root, LocalDate asOf) {
    return told(root, Validate.run(root, JudgingDay.of(asOf), null));
  }

  private static List<Told> told(Path root, Verdict verdict) {
    List<Told> told = new ArrayList<>();
    for (Diagnostic one : verdict.diagnostics()) {
      Span span = one.excerpt().span();
      told.add(
          new Told(
              one.finding().rule().id(),
              one.finding().severity(),
              span,
              token(root, span),
              one.finding().message().in(Lang.ZH),
              one.finding().remedy().in(Lang.ZH)));
    }
    return told;
  }

  /** The rules and places of what was told, for short. */
  public static List<String> briefs(List<Told> told) {
    return told.stream().map(Told::brief).toList();
  }

  /** The text of a span, counted here in code points, a byte order mark left out. */
  private static String token(Path root, Span span) {
    try {
      Path file = root.resolve(span.file());
      if (!Files.isRegularFile(file)) {
        return "";
      }
      int[] points = new String(Files.readAllBytes(file), UTF_8).codePoints().toArray();
      int mark = points.length > 0 && points[0] == 0xFEFF ? 1 : 0;
      int end = Math.min(points.length, span.end() + mark);
      int start = Math.min(span.start() + mark, end);
      return new String(points, start, end - start);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public static void remove(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
