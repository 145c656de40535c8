package duty.oracle;

import static duty.oracle.Yaml.lines;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what a bureau lays down: its plans with what they ask for, and severities. */
final class SettingsFile {
  private SettingsFile() {}

  static String of(Bureau bureau) {
    StringBuilder text = new StringBuilder();
    text.append(
        lines(
            "organisation: {name: 某区市场监督管理局, short-name: 区局, code: 某市监}",
            "committee: 区安委会办公室",
            "records-from: " + bureau.from()));
    if (!bureau.severities().isEmpty()) {
      text.append("severities:\n");
      bureau
          .severities()
          .forEach(
              (rule, word) ->
                  text.append(
                      lines("  - {rule: " + rule + ", severity: " + word + ", reason: 本局决定}")));
    }
    return text.toString();
  }

  /** The versions of the plan, by file. */
  static Map<String, String> plans(Bureau bureau) {
    Map<String, String> files = new TreeMap<>();
    for (Scheme.Plan plan : bureau.plans()) {
      files.put("plans/plan-" + files.size() + ".yaml", plan(plan));
    }
    return files;
  }

  private static String plan(Scheme.Plan plan) {
    Scheme.Limits limits = plan.limits();
    return lines(
            "document: 某市监〔" + plan.days().from().getYear() + "〕3号",
            "title: 实施方案",
            "from: " + plan.days().from())
        + (plan.days().to() == null ? "" : lines("to: " + plan.days().to()))
        + lines(
            "requires:",
            asked("meeting, of: leader-in-charge, per: quarter, times: " + plan.meetings()),
            asked(
                "inspection, of: leader-in-charge, per: quarter, in: own-field, times: "
                    + plan.inspections()),
            asked("bulletin, of: each-inspection, within: " + plan.bulletinDays() + " days"),
            asked(
                "agreement, of: leader-in-charge, between: each-section, per: year, by: "
                    + plan.cutoff().toString().substring(2)
                    + ", new-pair: "
                    + plan.newPairDays()
                    + " days"),
            asked("system, of: each-section"),
            asked("key-work, of: each-duty, per: year"),
            asked("table, of: bureau, within: " + limits.tableDays() + " days"),
            asked("drill, of: each-emergency-plan, per: year, times: " + limits.drills()),
            asked(
                "assessment, of: each-section, per: year, within: "
                    + limits.assessmentDays()
                    + " days"),
            asked("report, of: bureau, per: quarter, within: " + plan.reportDays() + " days"))
        + plan.more().stream().map(SettingsFile::more).collect(Collectors.joining())
        + lines(
            "in-charge: {duties: " + plan.dutiesInCharge() + ", days: " + plan.daysInCharge() + "}",
            "warning-days: " + plan.warningDays(),
            "deadlines: {tracking-days: "
                + plan.trackingDays()
                + ", upward-days: "
                + limits.upwardDays()
                + ", recheck-days: "
                + limits.recheckDays()
                + ", accident-hours: "
                + limits.accidentHours()
                + ", plan-filing-days: "
                + limits.planFilingDays()
                + "}");
  }

  private static String more(Scheme.Asked one) {
    String due = one.due().isEmpty() ? "" : ", " + one.due();
    String times = ", times: " + one.times();
    return lines(asked(one.what() + ", of: " + one.of() + ", per: " + one.per() + times + due));
  }

  private static String asked(String what) {
    return "  - {what: " + what + "}";
  }
}
