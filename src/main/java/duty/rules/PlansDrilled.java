package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.EmergencyPlan;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Pointer;
import duty.domain.Settings;
import duty.domain.YearWork;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * P1: each emergency plan is drilled in each year, where there is none the bureau holds a drill all
 * the same, and the version in force is filed.
 */
final class PlansDrilled extends FulfilmentRule {
  private static final Text PLAN_NOT_DRILLED =
      new Text(
          "{plan}{year}年尚未登记演练（应不少于{quota}次）",
          "{plan} has no drill registered in {year} (at least {quota} owed)");
  private static final Text PLAN_SELDOM_DRILLED =
      new Text(
          "{plan}{year}年登记演练{have}次（应不少于{quota}次）",
          "{plan} has {have} of the {quota} drills owed in {year}");
  private static final Text NO_DRILL =
      new Text(
          "{year}年尚未登记应急演练（应不少于{quota}次）",
          "no drill is registered in {year} (at least {quota} owed)");
  private static final Text FEW_DRILLS =
      new Text(
          "{year}年登记应急演练{have}次（应不少于{quota}次）",
          "{have} of the {quota} drills owed in {year} are registered");
  private static final Text NOT_FILED =
      new Text("{plan}{version}版尚未登记备案", "version {version} of {plan} is not registered as filed");
  private static final Text ISSUED = new Text("{date}发布", "issued on {date}");

  private static final Text DRILL_PLAN =
      new Text(
          "组织演练，登记到 activities/{year}/ 所在季度，写明 kind: drill、plan: {plan}",
          "hold the drill and register it in its quarter of activities/{year}/ with kind: drill and plan: {plan}");
  private static final Text DRILL =
      new Text(
          "组织演练，登记到 activities/{year}/ 所在季度，写明 kind: drill",
          "hold the drill and register it in its quarter of activities/{year}/ with kind: drill");
  private static final Text FILE =
      new Text("报备案后，在该版本写明 filed", "file it and register filed with this version");

  PlansDrilled() {
    super(
        "P1",
        Severity.WARNING,
        Clause.EMERGENCIES,
        new Text(
            "每个应急预案每年演练、按期备案；没有预案的，每年也要演练",
            "Each emergency plan is drilled every year and filed in time; without a plan there is a drill all the same"),
        new Text("组织演练并登记", "hold the drill and register it"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    judging.obligations().ifPresent(owed -> new Check(judging, owed, findings).all());
  }

  private record Check(Judging judging, Obligations obligations, Findings findings) {
    void all() {
      YearWork work = obligations.yearWork();
      for (int year : judging.years()) {
        if (work.drillsOwed(year) && judging.concernsYear(year, YearWork.end(year))) {
          List<Entry<EmergencyPlan>> plans = work.plansToDrill(year);
          plans.forEach(plan -> drills(plan, year));
          if (plans.isEmpty()) {
            drills(null, year);
          }
        }
      }
      judging.ledger().emergencyPlans().forEach(this::filed);
    }

    /**
     * @param plan null for the bureau's own drills, without regard to a plan
     */
    private void drills(@Nullable Entry<EmergencyPlan> plan, int year) {
      findings.owed();
      String id = plan == null ? null : plan.id();
      int quota = obligations.yearWork().plan(year).times(Asked.DRILL);
      int have = obligations.yearWork().drills(id, year).size();
      if (have + inDoubt(id == null ? "drill" : id, year) >= quota) {
        return;
      }
      Map<String, Object> facts =
          Map.of(
              "plan", plan == null ? "" : Named.plan(plan),
              "year", year,
              "quota", quota,
              "have", have);
      Text none = plan == null ? NO_DRILL : PLAN_NOT_DRILLED;
      Text few = plan == null ? FEW_DRILLS : PLAN_SELDOM_DRILLED;
      tell(
          plan == null ? bureau() : plan.at("name"),
          YearWork.end(year),
          obligations.yearWork().plan(year),
          null,
          id == null ? DRILL.with("year", year) : DRILL_PLAN.with("year", year, "plan", id),
          (have == 0 ? none : few).with(facts));
    }

    private Pointer bureau() {
      Entry<Settings> settings = judging.ledger().settings().orElseThrow();
      return settings.at("organisation", "name");
    }

    /** A file of the year that cannot be read may be such a drill: its own fault is told. */
    private int inDoubt(String word, int year) {
      return (int)
          judging.ledger().unread().stream()
              .filter(file -> file.kind() == Kind.ACTIVITY && file.mayBeOf(year))
              .filter(file -> file.mentions(word) && file.mayBe("drill"))
              .count();
    }

    private void filed(Entry<EmergencyPlan> entry) {
      EmergencyPlan.Version version = entry.value().on(judging.asOf()).orElse(null);
      if (version == null) {
        return;
      }
      Plan plan = obligations.settings().planOn(version.issued());
      LocalDate due = version.issued().plusDays(plan.deadlines().planFilingDays());
      if (!plan.asks(Asked.DRILL)
          || !obligations.isDue(due, version.issued())
          || !judging.concernsYear(due.getYear(), due)) {
        return;
      }
      findings.owed();
      int position = entry.value().versions().indexOf(version);
      if (version.filed() == null
          && !judging.wrongDates().tell(entry.at("versions", position, "filed"))) {
        Pointer place = entry.at("versions", position, "version");
        tell(
            place,
            due,
            plan,
            ISSUED.with("date", version.issued()),
            FILE.with(),
            NOT_FILED.with("plan", Named.plan(entry), "version", version.number()));
      }
    }

    private void tell(
        Pointer place,
        LocalDate due,
        Plan plan,
        @Nullable Message label,
        Message remedy,
        Message message) {
      Findings.Draft draft = findings.at(place).remedy(remedy);
      if (label != null) {
        draft.label(label);
      }
      draft.dueBy(due, judging.asOf(), plan.warning(Asked.DRILL)).add(message);
    }
  }
}
