package duty.oracle;

import static duty.oracle.Yaml.days;
import static duty.oracle.Yaml.field;
import static duty.oracle.Yaml.lines;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down leaders, sections, the division table and what was signed by it. */
final class TableFiles {
  private static final String SCAN = "attachments/scan.pdf";

  private final Bureau bureau;
  private final Map<String, String> files = new TreeMap<>();

  private TableFiles(Bureau bureau) {
    this.bureau = bureau;
  }

  static Map<String, String> of(Bureau bureau) {
    TableFiles made = new TableFiles(bureau);
    made.people();
    made.table();
    made.agreements();
    return made.files;
  }

  private void people() {
    bureau
        .leaders()
        .forEach(
            (id, leader) -> {
              StringBuilder text = new StringBuilder(lines("name: " + leader.name(), "posts:"));
              for (Bureau.Post post : leader.posts()) {
                text.append("  - {title: 副局长, rank: ")
                    .append(post.rank())
                    .append(days(post.days()));
                text.append(post.acting() ? ", acting: true" : "")
                    .append(post.documented() ? ", document: 某市监〔2026〕20号}\n" : "}\n");
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

  /** One stands alone, or in a list. */
  private static Object heads(List<String> principals) {
    return principals.size() == 1 && principals.get(0).equals("p") ? "p" : principals;
  }

  private static String heads(Bureau.Section section) {
    StringBuilder text = new StringBuilder("heads:\n");
    for (Bureau.Name head : section.heads()) {
      text.append("  - {name: " + head.name() + ", title: 科长" + days(head.days()) + "}\n");
    }
    return text.toString();
  }

  private void table() {
    int order = 0;
    for (Map.Entry<String, List<Bureau.Row>> duty : bureau.duties().entrySet()) {
      StringBuilder text =
          new StringBuilder(
              lines(
                  "order: " + ++order,
                  "field: " + subject(duty.getKey()),
                  "text: 负责安全监督管理。",
                  duty.getValue().isEmpty() ? "assignments: []" : "assignments:"));
      for (Bureau.Row row : duty.getValue()) {
        text.append("  - {principal: " + heads(row.principals()));
        text.append(row.leader() == null ? "" : ", leader: " + row.leader());
        text.append(field("document", row.document()) + field("filed", row.filed()));
        text.append(days(row.days()) + ", sections: " + row.sections() + ", responsible: 科长}\n");
      }
      files.put("duties/" + duty.getKey() + ".yaml", text.toString());
    }
  }

  /** The first duty is about special equipment, of which the law asks more. */
  static String subject(String duty) {
    return switch (duty) {
      case "d1" -> "特种设备";
      case "d2" -> "计量";
      default -> "食品";
    };
  }

  private void agreements() {
    for (Bureau.Agreement one : bureau.agreements()) {
      files.put(
          bureau.shelf().file(one),
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
}
