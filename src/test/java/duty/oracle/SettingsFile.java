package duty.oracle;

import static duty.oracle.Yaml.field;
import static duty.oracle.Yaml.lines;

/** Writes down what a bureau lays down: its plans with their numbers, and severities. */
final class SettingsFile {
  private SettingsFile() {}

  static String of(Bureau bureau) {
    StringBuilder text = new StringBuilder();
    text.append(
        lines(
            "organisation: {name: 某区市场监督管理局, short-name: 区局, code: 某市监}",
            "committee: 区安委会办公室",
            "records-from: " + bureau.from(),
            "plans:"));
    for (Scheme.Plan plan : bureau.plans()) {
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
    return text.toString();
  }

  private static String limits(Scheme.Limits limits) {
    return field("table-filing-days", limits.tableDays())
        + field("upward-days", limits.upwardDays())
        + field("recheck-days", limits.recheckDays())
        + field("assessment-days", limits.assessmentDays())
        + field("accident-hours", limits.accidentHours())
        + field("plan-filing-days", limits.planFilingDays());
  }
}
