package duty.oracle;

import static duty.oracle.Yaml.field;
import static duty.oracle.Yaml.line;
import static duty.oracle.Yaml.lines;

import java.util.ArrayList;
import java.util.List;

/** Writes down meetings and inspections. */
final class EventFiles {
  private EventFiles() {}

  static String meeting(Event.Meeting one) {
    List<String> minutes = new ArrayList<>();
    if (one.numbered()) {
      minutes.add("number: 某市监安纪〔2026〕" + one.id() + "号");
    }
    if (one.issued() != null) {
      minutes.add("issued: " + one.issued());
    }
    return lines("kind: meeting", "date: " + one.date(), "convened-by: " + one.conveners())
        + line("time", one.time())
        + line("ends", one.ends())
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
        + String.join("", one.decisions().stream().map(EventFiles::decision).toList())
        + (minutes.isEmpty() ? "" : lines("minutes: {" + String.join(", ", minutes) + "}"));
  }

  private static String decision(Event.Decision one) {
    return lines(
        "  - {text: 开展专项检查"
            + field("section", one.section())
            + field("due", one.due())
            + field("done", one.done())
            + "}");
  }

  static String inspection(Bureau bureau, Event.Inspection one) {
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

  private static String problems(List<Event.Problem> problems) {
    if (problems.isEmpty()) {
      return lines("problems: []");
    }
    StringBuilder text = new StringBuilder(lines("problems:"));
    int number = 0;
    for (Event.Problem problem : problems) {
      text.append("  - {text: 通道堆物" + ++number);
      text.append(field("hazard", problem.hazard()));
      text.append(field("corrected-on-site", problem.onSite()) + "}\n");
    }
    return text.toString();
  }
}
