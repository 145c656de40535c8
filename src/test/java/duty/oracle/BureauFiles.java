package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a bureau down as its records: relative path → YAML. */
final class BureauFiles {
  private static final String SCAN = "attachments/scan.pdf";

  private final Map<String, String> files = new TreeMap<>();

  private BureauFiles() {}

  /** Tells what a record said on a day as its digest. */
  interface Digest {
    String of(String file, String said, LocalDate day);
  }

  /** With the records' words instead of digests. */
  static Map<String, String> of(Bureau bureau) {
    return of(bureau, (file, said, day) -> "as of " + day);
  }

  static Map<String, String> of(Bureau bureau, Digest digest) {
    BureauFiles made = new BureauFiles();
    made.settings(bureau);
    made.people(bureau);
    made.table(bureau);
    made.agreements(bureau);
    bureau.meetings().forEach(one -> made.files.put(bureau.file(one), meeting(one)));
    bureau.inspections().forEach(one -> made.files.put(bureau.file(one), inspection(bureau, one)));
    bureau.hazards().forEach(one -> made.files.put(bureau.file(one), hazard(one)));
    made.files.putAll(YearFiles.of(bureau));
    bureau.reports().forEach(one -> made.files.put(one.file(), report(one, digest)));
    bureau.waivers().forEach(one -> made.files.put("waivers/" + one.id() + ".yaml", waiver(one)));
    return made.files;
  }

  private static String report(Bureau.Report one, Digest digest) {
    StringBuilder text =
        new StringBuilder(
            lines("kind: quarter-report", "quarter: " + Bureau.written(one.quarter()))
                + line("filed", one.filed())
                + line("as-of", one.asOf())
                + line("version", one.version() > 1 ? one.version() : null)
                + line("amends", one.amends())
                + line("reason", one.reason() ? "数字有误" : null)
                + line("approved-by", one.approver() ? "张某" : null)
                + (one.received() == null
                    ? ""
                    : lines("receipt: {date: " + one.received() + ", by: 孙某}"))
                + (one.returned() == null
                    ? ""
                    : lines("returned: {date: " + one.returned() + ", reason: 数字有误}")));
    text.append(one.records().isEmpty() ? "" : "records:\n");
    for (Bureau.Sealed sealed : one.records()) {
      String content = digest.of(sealed.file(), sealed.said(), one.day());
      text.append("  - {file: " + sealed.file() + ", content: " + content + "}\n");
    }
    return text.toString();
  }

  private void settings(Bureau bureau) {
    StringBuilder text = new StringBuilder();
    text.append(
        lines(
            "organisation: {name: 某区市场监督管理局, short-name: 区局, code: 某市监}",
            "committee: 区安委会办公室",
            "records-from: " + bureau.from(),
            "plans:"));
    for (Bureau.Plan plan : bureau.plans()) {
      text.append(
          lines(
              "  - document: 某市监〔" + plan.days().from().getYear() + "〕3号",
              "    title: 实施方案",
              "    from: " + plan.days().from()));
      text.append(plan.days().to() == null ? "" : lines("    to: " + plan.days().to()));
      text.append(
          lines(
              "    quotas: {meetings: "
                  + plan.meetings()
                  + ", inspections: "
                  + plan.inspections()
                  + ", drills: "
                  + plan.limits().drills()
                  + "}",
              "    in-charge: {duties: "
                  + plan.dutiesInCharge()
                  + ", days: "
                  + plan.daysInCharge()
                  + "}",
              "    agreements: {cutoff: "
                  + plan.cutoff().toString().substring(2)
                  + ", new-pair-days: "
                  + plan.newPairDays()
                  + "}",
              "    warning-days: " + plan.warningDays(),
              "    bulletin-days: " + plan.bulletinDays(),
              "    deadlines: {tracking-days: "
                  + plan.trackingDays()
                  + ", report-days: "
                  + plan.reportDays()
                  + limits(plan.limits())
                  + "}"));
    }
    if (!bureau.severities().isEmpty()) {
      text.append("severities:\n");
      bureau
          .severities()
          .forEach(
              (rule, word) ->
                  text.append(
                      lines("  - {rule: " + rule + ", severity: " + word + ", reason: 本局决定}")));
    }
    files.put("duty.yaml", text.toString());
  }

  private static String limits(Bureau.Limits limits) {
    return field("table-filing-days", limits.tableDays())
        + field("upward-days", limits.upwardDays())
        + field("recheck-days", limits.recheckDays())
        + field("assessment-days", limits.assessmentDays())
        + field("accident-hours", limits.accidentHours())
        + field("plan-filing-days", limits.planFilingDays());
  }

  private void people(Bureau bureau) {
    bureau
        .leaders()
        .forEach(
            (id, leader) -> {
              StringBuilder text = new StringBuilder(lines("name: " + leader.name(), "posts:"));
              for (Bureau.Post post : leader.posts()) {
                text.append("  - {title: 副局长, rank: ")
                    .append(post.rank())
                    .append(days(post.days()));
                text.append(post.acting() ? ", acting: true, document: 某市监〔2026〕20号}\n" : "}\n");
              }
              files.put("leaders/" + id + ".yaml", text.toString());
            });
    bureau
        .sections()
        .forEach(
            (id, section) -> {
              StringBuilder text = new StringBuilder("names:\n");
              for (Bureau.Name name : section.names()) {
                text.append("  - {name: " + name.name() + days(name.days()) + "}\n");
              }
              List<String> members = section.members();
              text.append(
                  members == null
                      ? lines("type: section") + heads(section)
                      : lines("type: group", "members: " + members));
              text.append(section.successor() == null ? "" : "successor: " + section.successor());
              files.put("sections/" + id + ".yaml", text.toString());
            });
  }

  private static String heads(Bureau.Section section) {
    StringBuilder text = new StringBuilder("heads:\n");
    for (Bureau.Name head : section.heads()) {
      text.append("  - {name: " + head.name() + ", title: 科长" + days(head.days()) + "}\n");
    }
    return text.toString();
  }

  private void table(Bureau bureau) {
    int order = 0;
    for (Map.Entry<String, List<Bureau.Row>> duty : bureau.duties().entrySet()) {
      StringBuilder text =
          new StringBuilder(
              lines(
                  "order: " + ++order,
                  "field: " + field(duty.getKey()),
                  "text: 负责安全监督管理。",
                  duty.getValue().isEmpty() ? "assignments: []" : "assignments:"));
      for (Bureau.Row row : duty.getValue()) {
        text.append("  - {principal: " + row.principal());
        text.append(row.leader() == null ? "" : ", leader: " + row.leader());
        text.append(field("document", row.document()) + field("filed", row.filed()));
        text.append(days(row.days()) + ", sections: " + row.sections() + ", responsible: 科长}\n");
      }
      files.put("duties/" + duty.getKey() + ".yaml", text.toString());
    }
  }

  /** The first duty is about special equipment, of which the law asks more. */
  static String field(String duty) {
    return switch (duty) {
      case "d1" -> "特种设备";
      case "d2" -> "计量";
      default -> "食品";
    };
  }

  private void agreements(Bureau bureau) {
    for (Bureau.Agreement one : bureau.agreements()) {
      files.put(
          "agreements/" + one.year() + "/" + one.id() + ".yaml",
          lines(
              "year: " + one.year(),
              "party-a: {leader: " + one.leader() + field("signed", one.leaderSigned()) + "}",
              "party-b: {section: "
                  + one.section()
                  + field("signer", one.signer())
                  + field("signed", one.sectionSigned())
                  + "}",
              "targets: [不发生责任事故]",
              one.scanned() ? "scan: " + SCAN : "level: 局科"));
    }
    files.put(SCAN, "扫描件");
  }

  private static String meeting(Bureau.Meeting one) {
    List<String> minutes = new ArrayList<>();
    if (one.numbered()) {
      minutes.add("number: 某市监安纪〔2026〕" + one.id() + "号");
    }
    if (one.issued() != null) {
      minutes.add("issued: " + one.issued());
    }
    return lines("kind: meeting", "date: " + one.date(), "convened-by: " + one.conveners())
        + line("chaired-by", one.chair())
        + line("delegation", one.delegated() ? "召集人外出开会" : null)
        + line("duties", one.duties().isEmpty() ? null : one.duties())
        + line("attended", one.attended())
        + (one.absent().isEmpty() ? "" : lines("absent:"))
        + String.join(
            "",
            one.absent().stream()
                .map(section -> lines("  - {section: " + section + ", reason: 出差}"))
                .toList())
        + (one.decisions().isEmpty() ? "" : lines("decisions:"))
        + String.join("", one.decisions().stream().map(BureauFiles::decision).toList())
        + (minutes.isEmpty() ? "" : lines("minutes: {" + String.join(", ", minutes) + "}"));
  }

  private static String decision(Bureau.Decision one) {
    return lines(
        "  - {text: 开展专项检查"
            + field("section", one.section())
            + field("due", one.due())
            + field("done", one.done())
            + "}");
  }

  private static String inspection(Bureau bureau, Bureau.Inspection one) {
    List<String> signatures = new ArrayList<>(List.of("孙某"));
    for (String leader : one.signed()) {
      // A signature is read by id and by name alike.
      boolean byName = (one.id() + leader).hashCode() % 2 == 0;
      Bureau.Leader person = bureau.leaders().get(leader);
      signatures.add(byName && person != null ? person.name() : leader);
    }
    StringBuilder text =
        new StringBuilder(
            lines(
                "kind: inspection",
                "date: " + one.date(),
                "led-by: " + one.leaders(),
                "duties: " + one.duties(),
                "signed-by: " + signatures));
    var faults = one.faults();
    text.append(faults.contains("place") ? "" : lines("location: 某站"));
    text.append(faults.contains("content") ? "" : lines("observations: 查看储罐区"));
    text.append(faults.contains("problems") ? "" : problems(one.problems()));
    text.append(faults.contains("handling") ? "" : lines("requirement: 限期整改"));
    text.append(faults.contains("unit") ? "" : lines("unit-signature: {name: 赵某}"));
    text.append(
        lines(
            "inspectors: [{name: 孙某, certificate: 甲1}, {name: 钱某"
                + (faults.contains("officers") ? "" : ", certificate: 甲2")
                + "}]"));
    if (one.written() != null) {
      text.append(
          lines(
              "bulletin: {kind: notice, date: " + one.written() + field("sent", one.sent()) + "}"));
    }
    return text.toString();
  }

  private static String problems(List<Bureau.Problem> problems) {
    if (problems.isEmpty()) {
      return lines("problems: []");
    }
    StringBuilder text = new StringBuilder(lines("problems:"));
    int number = 0;
    for (Bureau.Problem problem : problems) {
      text.append("  - {text: 通道堆物" + ++number);
      text.append(field("hazard", problem.hazard()));
      text.append(field("corrected-on-site", problem.onSite()) + "}\n");
    }
    return text.toString();
  }

  private static String hazard(Bureau.Hazard one) {
    StringBuilder text =
        new StringBuilder(
            lines(
                "found: " + one.found(),
                "duty: " + one.duty(),
                "unit: {name: 某站}",
                "description: 安全阀超期",
                "level: " + (one.major() ? "major" : "general")));
    text.append(one.owner() == null ? "" : lines("owner: " + one.owner()));
    text.append(one.measures() ? lines("measures: 停用送检") : "");
    text.append(one.deadline() == null ? "" : lines("deadline: " + one.deadline()));
    text.append(
        one.extended() == null
            ? ""
            : lines("extension: {until: " + one.extended() + ", approved-by: 张某}"));
    text.append(one.tracked().isEmpty() ? "" : "tracking:\n");
    for (LocalDate day : one.tracked()) {
      text.append("  - {date: " + day + ", by: 孔某, progress: 已签合同}\n");
    }
    text.append(one.stopped() == null ? "" : lines("stop-order: {date: " + one.stopped() + "}"));
    text.append(
        one.rechecked() == null ? "" : lines("recheck: {date: " + one.rechecked() + ", by: 周某}"));
    text.append(
        one.resumed() == null
            ? ""
            : lines("resumption: {date: " + one.resumed() + ", approved-by: 张某}"));
    text.append(line("closed", one.closed()));
    text.append(lines("funds: 2", "responsible: {person: 赵某}"));
    text.append(line("supervised-by", one.supervisor()));
    text.append(line("rectification-report", one.rectified()));
    text.append(
        one.upward() == null ? "" : lines("reported-upward: {date: " + one.upward() + ", to: 区局}"));
    text.append(one.five().isEmpty() ? "" : lines("five-in-place:"));
    for (String part : one.five().stream().sorted().toList()) {
      text.append("  " + part + ": 已落实\n");
    }
    return text.toString();
  }

  private static String waiver(Bureau.Waiver one) {
    return lines("rule: " + one.rule())
        + line("record", one.record())
        + line("leader", one.leader())
        + line("from", one.from())
        + line("to", one.to())
        + line("reason", one.reason() ? "脱产学习" : null)
        + line("approved-by", one.approver() ? "张某" : null)
        + line("document", one.document() ? "某市监〔2026〕31号" : null)
        + line("expires", one.expires());
  }

  static String line(String name, @Nullable Object value) {
    return value == null ? "" : lines(name + ": " + value);
  }

  static String field(String name, @Nullable Object value) {
    return value == null ? "" : ", " + name + ": " + value;
  }

  static String days(Bureau.Days days) {
    return field("from", days.from()) + field("to", days.to());
  }

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
