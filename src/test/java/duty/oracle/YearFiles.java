package duty.oracle;

import static duty.oracle.Yaml.field;
import static duty.oracle.Yaml.line;
import static duty.oracle.Yaml.lines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what is done in the course of the years, accidents and opinions among it. */
final class YearFiles {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private YearFiles() {}

  static Map<String, String> of(Bureau bureau) {
    Map<String, String> files = new TreeMap<>();
    YearWork year = bureau.year();
    year.systems().forEach(one -> files.put(one.file(), system(one)));
    year.plans().forEach(one -> files.put(one.file(), plan(one)));
    year.work().forEach(one -> files.put(bureau.shelf().file(one), work(one)));
    year.assessments().forEach(one -> files.put(bureau.shelf().file(one), assessment(one)));
    for (LocalDate day : year.tables()) {
      files.put(table(day), lines("kind: division-table", "filed: " + day));
    }
    bureau
        .troubles()
        .accidents()
        .forEach(one -> files.put(bureau.shelf().file(one), accident(one)));
    bureau.troubles().opinions().forEach(one -> files.put(bureau.shelf().file(one), opinion(one)));
    bureau
        .calendars()
        .forEach(
            (number, one) ->
                files.put(
                    "calendar/" + number + ".yaml",
                    lines("document: 放假通知", "holidays: " + one.holidays())
                        + lines("workdays: " + one.workdays())));
    return files;
  }

  static String table(LocalDate filed) {
    return "filings/" + filed.getYear() + "/table-" + filed + ".yaml";
  }

  private static String system(YearWork.SafetySystem one) {
    return lines("name: 制度" + one.id(), "sections: " + one.sections())
        + lines("subject: " + one.subjects(), "from: " + one.days().from())
        + line("to", one.days().to());
  }

  private static String plan(YearWork.EmergencyPlan one) {
    StringBuilder text = new StringBuilder(lines("name: 预案" + one.id()));
    text.append(list("duties", one.duties()) + list("sections", one.sections()));
    text.append("versions:\n");
    int number = 0;
    for (YearWork.Version version : one.versions()) {
      text.append("  - {version: 第" + ++number + "版, issued: " + version.issued());
      text.append(field("filed", version.filed()) + "}\n");
    }
    return text + line("to", one.to());
  }

  private static String work(YearWork.Work one) {
    return lines("kind: " + one.kind(), "date: " + one.date(), "subject: 工作" + one.id())
        + line("until", one.until())
        + line("nothing", one.nothing() ? "本年度无此项工作" : null)
        + list("led-by", one.leaders())
        + list("duties", one.duties())
        + list("sections", one.sections())
        + list("plan", one.plans());
  }

  private static String assessment(YearWork.Assessment one) {
    return lines("year: " + one.year(), "section: " + one.section(), "assessed: " + one.assessed())
        + line("period", one.half() ? "half-year" : null)
        + line("score", one.score() ? "92" : null)
        + line("result", one.result() ? "good" : null)
        + list("by", one.by());
  }

  private static String accident(Troubles.Accident one) {
    StringBuilder text =
        new StringBuilder(
            lines(
                "occurred: " + MINUTE.format(one.occurred()),
                "learned: " + MINUTE.format(one.learned()),
                "duty: " + one.duty(),
                "unit: {name: 某站}",
                "place: 某站" + one.id(),
                "description: 气瓶泄漏"));
    text.append(one.reports().isEmpty() ? "" : "reports:\n");
    for (LocalDateTime at : one.reports()) {
      text.append("  - {to: 区政府, at: " + MINUTE.format(at) + "}\n");
    }
    text.append(one.scene().isEmpty() ? "" : "at-scene:\n");
    one.scene()
        .forEach(
            (leader, at) ->
                text.append("  - {leader: " + leader + ", arrived: " + MINUTE.format(at) + "}\n"));
    return text.toString();
  }

  private static String opinion(Troubles.Opinion one) {
    return lines(
            "number: 某市监改〔2026〕" + one.id() + "号",
            "issued: " + one.issued(),
            "section: " + one.section(),
            "problem: 台账不全",
            "requirement: 补齐台账",
            "deadline: " + one.deadline())
        + (one.answered() == null
            ? ""
            : lines("answer: {date: " + one.answered() + ", text: 已补齐}"));
  }

  private static String list(String name, List<String> values) {
    return line(name, values.isEmpty() ? null : values);
  }
}
