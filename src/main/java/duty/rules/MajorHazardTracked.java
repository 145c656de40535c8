package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.HazardDates;
import duty.domain.HazardTracking;
import duty.domain.HazardTracking.Stretch;
import duty.domain.Judging;
import duty.domain.Plan;
import duty.domain.Settings;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** H4: a major hazard is tracked at least every so many days until it is closed. */
final class MajorHazardTracked implements Rule {
  private static final Text GAP =
      new Text(
          "重大隐患 {id} 从 {from} 到 {to} 相隔{gap}天，其间尚未登记跟踪监督（至少每{days}天一次）",
          "major hazard {id} has no tracking registered from {from} to {to}, for {gap} days (at least every {days} days)");
  private static final Text NONE_SINCE =
      new Text(
          "重大隐患 {id} 自 {from} 之后尚未登记跟踪监督（至少每{days}天一次）",
          "major hazard {id} has no tracking registered since {from} (at least every {days} days)");
  private static final Text BEFORE = new Text("上一次从这里算起", "the last look before");

  private static final About ABOUT =
      new About(
          "H4",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.MAJOR_HAZARDS,
          new Text("重大隐患销号前定期跟踪监督", "A major hazard is tracked regularly until it is closed"),
          new Text(
              "实施方案要求“全程跟踪监督”。间隔天数由 duty.yaml 的 deadlines: tracking-days 规定，默认30天；从发现之日算起，到销号为止，复查也算一次。",
              "The plan asks for tracking all the way through. How many days may lie between is tracking-days under deadlines in"
                  + " duty.yaml, 30 by default, from the finding to the closing; the re-check counts as a look."),
          """
          found: 2026-08-19
          level: major
          tracking:
            - {date: 2026-10-04, by: 孔维, progress: 阀门到货}     # 隔了46天 | 46 days between
          """,
          """
          found: 2026-08-19
          level: major
          tracking:
            - {date: 2026-09-04, by: 孔维, progress: 采购合同已签}
            - {date: 2026-10-04, by: 孔维, progress: 阀门到货}
          """,
          new Text(
              "到现场跟踪，登记到 tracking（date、by、progress）；已跟踪而漏记的，按原件补记",
              "go and see, and register it under tracking (date, by, progress); one that was left out is added from the paper"),
          new Text(
              "立即到现场跟踪监督重大隐患的整改，记录日期、人员和进展；此后按规定的间隔持续跟踪，直到销号。",
              "Look at the major hazard on the spot at once and note day, people and progress; go on at the prescribed interval until it is closed."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Settings settings = judging.ledger().settings().map(Entry::value).orElse(null);
    if (settings == null) {
      return;
    }
    for (Entry<Hazard> entry : judging.ledger().hazards()) {
      Hazard hazard = entry.value();
      if (hazard.level() == Hazard.Level.MAJOR && judging.concerns(hazard)) {
        findings.looked();
        List<Stretch> stretches = HazardTracking.of(entry, settings, judging.asOf());
        HazardDates dates = new HazardDates(entry, judging.asOf());
        if (dates.sound("tracking", "recheck", "closed")) {
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
      Severity.whenDue(stretch.due(), judging.asOf(), plan.warningDays(), ABOUT.severity())
          .ifPresent(
              weight ->
                  findings
                      .at(stretch.since())
                      .severity(weight)
                      .due(stretch.due())
                      .add(
                          NONE_SINCE.with(
                              Map.of("id", entry.id(), "from", stretch.from(), "days", days))));
    } else if (stretch.tooLong()) {
      findings
          .at(stretch.until())
          .related(stretch.since(), BEFORE.with(Map.of()))
          .add(
              GAP.with(
                  Map.of(
                      "id", entry.id(),
                      "from", stretch.from(),
                      "to", stretch.to(),
                      "gap", ChronoUnit.DAYS.between(stretch.from(), stretch.to()),
                      "days", days)));
    }
  }
}
