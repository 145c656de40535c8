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
import duty.domain.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * H6: a hazard of special equipment is re-checked within so many working days of the rectification
 * report.
 */
final class EquipmentRechecked extends ObligationRule {
  private static final Text PENDING =
      new Text(
          "{hazard}的整改报告已于 {report} 提交，尚未登记复查（应在{days}个工作日内）",
          "the rectification report of {hazard} came on {report}; no re-check is registered yet (within {days} working day(s))");
  private static final Text BEFORE =
      new Text(
          "{hazard}的复查在 {report} 提交整改报告之前，提交之后尚未登记复查（应在{days}个工作日内）",
          "the re-check of {hazard} was before the rectification report of {report}; none is registered since (within {days} working day(s))");
  private static final Text LATE =
      new Text(
          "{hazard}于 {date} 复查，晚于期限 {due}（提交整改报告后{days}个工作日内）",
          "{hazard} was re-checked on {date}, after {due} (within {days} working day(s) of the rectification report)");
  private static final Text REPORT = new Text("整改报告提交日期", "when the report came");
  private static final Text REMEDY_LATE =
      new Text(
          "核对两个日期；确属逾期的，保留原样，在季度报告中说明原因",
          "check both dates; if it was late, leave it so and give the reason in the quarter's report");
  private static final Text GUESSED =
      new Text(
          "没有{year}年的工作日历，复查期限只按周一至周五推算，未扣除节假日",
          "there is no calendar of {year}: the days for the re-check were counted by weekdays, without holidays");
  private static final Text REMEDY_GUESSED =
      new Text(
          "按国务院办公厅放假通知登记 calendar/{year}.yaml（holidays、workdays）",
          "register the State Council's notice of holidays as calendar/{year}.yaml (holidays, workdays)");

  EquipmentRechecked() {
    super(
        "H6",
        Severity.ERROR,
        Clause.RECHECK,
        new Text(
            "特种设备隐患在收到整改报告后按期复查",
            "A hazard of special equipment is re-checked in time after the rectification report"),
        new Text(
            "到现场复查，登记 recheck（date、by、result）",
            "go and re-check, and register recheck (date, by, result)"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Settings settings = obligations.settings();
    WorkingCalendar calendar = new WorkingCalendar(judging.ledger());
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      LocalDate report = entry.value().rectified();
      if (report == null || !judging.ledger().isSpecialEquipment(entry.value().duty())) {
        continue;
      }
      Plan plan = settings.planOn(report);
      WorkingCalendar.Stretch time = calendar.after(report, plan.deadlines().recheckDays());
      if (!judging.concerns(entry.value(), time.last())) {
        continue;
      }
      findings.looked();
      boolean toldByH7 =
          entry.value().closed() != null
              && entry.value().rechecked() == null
              && !judging.wrongDates().tell(entry.at("closed"));
      if (!toldByH7
          && !judging.wrongDates().tell(entry, "found", "rectification-report", "recheck")) {
        Case one = new Case(entry, report, time.last(), plan, judging.asOf());
        one.tell(findings);
        if (one.dependsOnHolidays()) {
          time.guessed().forEach(year -> guessed(entry, year, findings));
        }
      }
    }
  }

  private static void guessed(Entry<Hazard> entry, int year, Findings findings) {
    findings
        .at(entry.at("rectification-report"))
        .severity(Severity.WARNING)
        .cause(year)
        .remedy(REMEDY_GUESSED.with("year", String.valueOf(year)))
        .add(GUESSED.with("year", String.valueOf(year)));
  }

  /** A hazard whose rectification report is in. */
  private record Case(
      Entry<Hazard> entry, LocalDate report, LocalDate due, Plan plan, LocalDate asOf) {
    /** A look before the report is not a look at what it reports. */
    private @Nullable LocalDate rechecked() {
      LocalDate day = entry.value().rechecked();
      return day == null || day.isBefore(report) ? null : day;
    }

    /** Even if every day were worked, the time would not be up within so many days. */
    boolean dependsOnHolidays() {
      LocalDate rechecked = rechecked();
      LocalDate surely = report.plusDays(plan.deadlines().recheckDays());
      return (rechecked == null ? asOf : rechecked).isAfter(surely);
    }

    void tell(Findings findings) {
      LocalDate rechecked = rechecked();
      if (rechecked == null) {
        pending(findings);
      } else if (rechecked.isAfter(due)) {
        related(findings)
            .remedy(REMEDY_LATE.with())
            .add(
                LATE.with(
                    "hazard", Named.hazard(entry), "date", rechecked, "due", due, "days", days()));
      }
    }

    private void pending(Findings findings) {
      Map<String, Object> facts =
          Map.of("hazard", Named.hazard(entry), "report", report, "days", days());
      boolean none = entry.value().rechecked() == null;
      Findings.Draft draft =
          none ? findings.at(entry.at("rectification-report")) : related(findings);
      draft.dueBy(due, asOf, plan.warningDays()).add((none ? PENDING : BEFORE).with(facts));
    }

    private Findings.Draft related(Findings findings) {
      return findings
          .at(entry.at("recheck", "date"))
          .related(entry.at("rectification-report"), REPORT.with());
    }

    private int days() {
      return plan.deadlines().recheckDays();
    }
  }
}
