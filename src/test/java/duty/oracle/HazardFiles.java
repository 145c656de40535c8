package duty.oracle;

import static duty.oracle.Yaml.line;
import static duty.oracle.Yaml.lines;

import java.time.LocalDate;

/** Writes down hazards. */
final class HazardFiles {
  private HazardFiles() {}

  static String hazard(Hazard one) {
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
}
