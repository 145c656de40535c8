package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Settings;
import java.time.LocalDate;

/** H5: a major hazard is reported upward, in time. */
final class MajorHazardReported extends ObligationRule {
  private static final Text UNREPORTED =
      new Text(
          "重大{hazard}于 {found} 发现，尚未登记上报（应在{days}天内）",
          "major {hazard}, found on {found}, is not registered as reported upward (within {days} day(s))");
  private static final Text LATE =
      new Text(
          "重大{hazard}于 {date} 上报，晚于期限 {due}（发现后{days}天内）",
          "major {hazard} was reported upward on {date}, after {due} (within {days} day(s) of its finding)");
  private static final Text FOUND = new Text("发现日期", "found here");
  private static final Text REMEDY_LATE =
      new Text(
          "核对上报日期和文件；确属迟报的，保留原样，在季度报告中说明原因",
          "check date and paper; if it was late, leave it so and give the reason in the quarter's report");

  MajorHazardReported() {
    super(
        "H5",
        Severity.ERROR,
        Clause.UPWARD,
        new Text("重大隐患按期上报", "A major hazard is reported upward in time"),
        new Text(
            "立即上报，登记 reported-upward（date、to、document）",
            "report it at once and register reported-upward (date, to, document)"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Settings settings = obligations.settings();
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      Plan plan = settings.planOn(hazard.found());
      LocalDate due = hazard.found().plusDays(plan.deadlines().upwardDays());
      if (hazard.level() == Hazard.Level.MAJOR && judging.concerns(hazard, due)) {
        findings.looked();
        if (!judging.wrongDates().tell(entry, "found", "reported-upward")) {
          tell(entry, due, plan, judging, findings);
        }
      }
    }
  }

  private static void tell(
      Entry<Hazard> entry, LocalDate due, Plan plan, Judging judging, Findings findings) {
    Hazard hazard = entry.value();
    LocalDate reported = hazard.reported();
    int days = plan.deadlines().upwardDays();
    if (reported == null) {
      findings
          .at(entry.at("level"))
          .dueBy(due, judging.asOf(), plan.warningDays())
          .add(
              UNREPORTED.with(
                  "hazard", Named.hazard(entry), "found", hazard.found(), "days", days));
    } else if (reported.isAfter(due)) {
      findings
          .at(entry.at("reported-upward", "date"))
          .related(entry.at("found"), FOUND.with())
          .remedy(REMEDY_LATE.with())
          .add(
              LATE.with("hazard", Named.hazard(entry), "date", reported, "due", due, "days", days));
    }
  }
}
