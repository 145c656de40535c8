package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.check.WorkWord;
import duty.domain.Activity;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Per;
import duty.domain.Period;
import duty.domain.Quarter;
import duty.domain.Requirement;
import duty.domain.Showing;
import duty.domain.Subject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * What M1, C1 and Q1 share: so many of something from each whom a requirement of the plan binds, in
 * each of its periods. A record that would count but for a fault is told by the rule of that fault,
 * so only what is wholly missing is told here; where the quota is waived no such record speaks of
 * it, and what the waiver sets aside is told here too.
 */
abstract class QuotaRule extends ObligationRule {
  private static final Text LATE =
      new Text(
          "{who} {period}{what}满{quota}次，但晚于期限 {due}",
          "{who} had done {quota} {what} of {period} only after {due}");
  private static final Text NEXT =
      new Text("核对日期；属实的，今后按期完成", "check the dates; if they are right, be in time from now on");

  private final Text none;
  private final Text few;
  private final Text remedy;

  /**
   * @param none said where there is nothing at all
   * @param few said where there is something, but not enough
   * @param remedy said in both cases
   */
  QuotaRule(String id, Clause clause, Text title, Text general, Text none, Text few, Text remedy) {
    super(id, Severity.ERROR, clause, title, general);
    this.none = none;
    this.few = few;
    this.remedy = remedy;
  }

  /** How it is mended, by where it is to be registered and what is to be written there. */
  Message remedy(Map<String, Object> where, Subject who) {
    return remedy.with(where);
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    for (Per per : Per.values()) {
      for (Period period : judging.periods(per)) {
        for (Requirement asked : obligations.asked(about().id(), per, period)) {
          if (judging.concerns(period, obligations.due(asked, period))) {
            obligations
                .owing(asked, per, period)
                .forEach(who -> check(judging, obligations, asked, who, period, findings));
          }
        }
      }
    }
  }

  private void check(
      Judging judging,
      Obligations obligations,
      Requirement asked,
      Subject who,
      Period period,
      Findings findings) {
    findings.owed();
    LocalDate due = obligations.due(asked, period);
    Showing<? extends Activity> shown = obligations.fulfilment().of(asked, who, period);
    int have = shown.counted().size();
    int faulty = obligations.waived(about().id(), who, due) ? 0 : shown.faulty();
    boolean late =
        have >= asked.times()
            && shown.counted().stream().filter(one -> !one.value().date().isAfter(due)).count()
                < asked.times();
    if (have + faulty >= asked.times() && !late) {
      return;
    }
    Severity weight = late ? Severity.WARNING : Severity.of(due, judging.asOf(), asked.warn());
    Findings.Draft draft =
        findings
            .at(who.place())
            .severity(heaviest(asked, weight))
            .due(due)
            .clause(asked.clause())
            .remedy(late ? NEXT.with() : remedy(where(asked, who, period), who));
    if (who.from() != null) {
      draft.label(Named.since(judging.ledger(), who));
    }
    if (who.leader() != null) {
      draft.owedBy(who.leader());
    }
    draft.add(
        (late ? LATE : have == 0 ? none : few).with(facts(judging, asked, who, period, have, due)));
  }

  private static Map<String, Object> facts(
      Judging judging, Requirement asked, Subject who, Period period, int have, LocalDate due) {
    return Map.of(
        "who",
        Named.subject(judging.ledger(), who, period.days().end()),
        "period",
        period,
        "what",
        WorkWord.of(asked.what()),
        "quota",
        asked.times(),
        "have",
        have,
        "due",
        due);
  }

  private static Map<String, Object> where(Requirement asked, Subject who, Period period) {
    boolean convened = asked.what().equals("meeting");
    String field =
        switch (who.kind()) {
          case DUTY -> "duties";
          case EMERGENCY_PLAN -> "plan";
          case SECTION ->
              convened ? "convened-by" : asked.what().equals("inspection") ? "led-by" : "sections";
          default -> convened ? "convened-by" : "led-by";
        };
    return Map.of("folder", folder(period), "kind", asked.what(), "field", field, "id", who.id());
  }

  /** At most what the requirement says; for a rule of one requirement it stands in its weight. */
  private static Severity heaviest(Requirement asked, Severity weight) {
    String given = asked.asked().isEmpty() ? asked.severity() : null;
    Severity most =
        given == null ? Severity.ERROR : Severity.valueOf(given.toUpperCase(Locale.ROOT));
    return weight.compareTo(most) > 0 ? most : weight;
  }

  /** Where the records of a period lie. */
  static String folder(Period period) {
    Quarter quarter = Quarter.of(period.days().from());
    boolean within = quarter.equals(Quarter.of(period.days().end()));
    return "activities/" + period.year() + "/" + (within ? "Q" + quarter.number() + "/" : "");
  }
}
