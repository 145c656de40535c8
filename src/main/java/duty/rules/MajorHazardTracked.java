package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardTracking;
import duty.domain.HazardTracking.Stretch;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Settings;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** H4: a major hazard is tracked at least every so many days until it is closed. */
final class MajorHazardTracked extends ObligationRule {
  private static final Text GAP =
      new Text(
          "重大{hazard}从 {from} 到 {to} 相隔{gap}天，其间尚未登记跟踪监督（至少每{days}天一次）",
          "major {hazard} has no tracking registered from {from} to {to}, for {gap} day(s) (at least every {days} day(s))");
  private static final Text NONE_SINCE =
      new Text(
          "重大{hazard}自 {from} 之后尚未登记跟踪监督（至少每{days}天一次）",
          "major {hazard} has no tracking registered since {from} (at least every {days} day(s))");
  private static final Text BEFORE = new Text("上一次从这里算起", "the last look before");

  MajorHazardTracked() {
    super(
        "H4",
        Severity.ERROR,
        Clause.MAJOR_HAZARDS,
        new Text("重大隐患销号前定期跟踪监督", "A major hazard is tracked regularly until it is closed"),
        new Text(
            "到现场跟踪，登记到 tracking（date、by、progress）；已跟踪而漏记的，按原件补记",
            "go and see, and register it under tracking (date, by, progress); one that was left out is added from the paper"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Settings settings = obligations.settings();
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      if (hazard.level() == Hazard.Level.MAJOR && judging.concerns(hazard)) {
        findings.looked();
        List<Stretch> stretches = HazardTracking.of(entry, settings, judging.asOf());
        if (!judging.wrongDates().tell(entry, "found", "tracking", "recheck", "closed")) {
          stretches.stream()
              .filter(stretch -> judging.concerns(hazard, stretch.due()))
              .forEach(
                  stretch ->
                      tell(entry, stretch, settings.planOn(stretch.from()), judging, findings));
        }
      }
    }
  }

  private static void tell(
      Entry<Hazard> entry, Stretch stretch, Plan plan, Judging judging, Findings findings) {
    int days = plan.deadlines().trackingDays();
    if (stretch.until() == null) {
      findings
          .at(stretch.since())
          .dueBy(stretch.due(), judging.asOf(), plan.warningDays())
          .add(
              NONE_SINCE.with("hazard", Named.hazard(entry), "from", stretch.from(), "days", days));
    } else if (stretch.tooLong()) {
      findings
          .at(stretch.until())
          .related(stretch.since(), BEFORE.with())
          .add(
              GAP.with(
                  "hazard", Named.hazard(entry),
                  "from", stretch.from(),
                  "to", stretch.to(),
                  "gap", ChronoUnit.DAYS.between(stretch.from(), stretch.to()),
                  "days", days));
    }
  }
}
