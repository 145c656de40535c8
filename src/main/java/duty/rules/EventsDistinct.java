package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Doubles;
import duty.domain.Entry;
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.Pointer;
import java.util.HashSet;
import java.util.Set;

/** R6: no event is entered twice, no paper's number is used twice, and nobody is in two places. */
final class EventsDistinct extends FulfilmentRule {
  private static final Text MEETING =
      new Text("与 {other} 是同一次会议，登记了两份", "this is the meeting of {other}, entered twice");
  private static final Text INSPECTION =
      new Text(
          "与 {other} 是同一天对同一单位的检查，登记了两份",
          "this is the inspection of {other}, of one unit on one day, entered twice");
  private static final Text WORK =
      new Text("与 {other} 是同一项活动，登记了两份", "this is the activity of {other}, entered twice");
  private static final Text HAZARD =
      new Text("与隐患 {other} 是同一个隐患，登记了两份", "this is hazard {other}, entered twice");
  private static final Text FIRST = new Text("先登记的一份", "the first of the two");

  private static final Text ONE_MEETING =
      new Text(
          "只留一份，联合召开的把召集人都写入 convened-by；确是两次会议的，各写 time",
          "keep one, with all conveners in convened-by; if there were two, give each its time");
  private static final Text ONE_INSPECTION =
      new Text(
          "联合检查只登记一份，led-by 写全带队负责人；确是两次检查的，各写 time",
          "enter a joint inspection once, with all leaders in led-by; if there were two, give each its time");
  private static final Text ONE_RECORD = new Text("只留一份", "keep one");

  EventsDistinct() {
    super(
        "R6",
        Severity.WARNING,
        Clause.TRUTH,
        new Text(
            "同一件事只登记一份，同一时间只在一处",
            "An event is entered once, and nobody is in two places at a time"),
        new Text("核对原件，留下真实的一份", "look at the originals and keep what is true"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    Doubles doubles = new Doubles(judging.ledger());
    Set<String> told = new HashSet<>();
    for (Doubles.Pair<Activity> pair : doubles.activities()) {
      if (judging.counts(pair.later().value().date())) {
        told.add(pair.later().file());
        tell(pair, findings);
      }
    }
    for (Doubles.Pair<Hazard> pair : doubles.hazards()) {
      if (judging.concerns(pair.later().value())) {
        Pointer first = pair.earlier().at("description");
        tell(pair, pair.later().at("description"), first, HAZARD, ONE_RECORD, findings);
      }
    }
    PaperNumbers.check(judging, told, findings);
    LeadersInOnePlace.check(judging, told, findings);
    judging.ledger().activities().stream()
        .filter(entry -> judging.counts(entry.value().date()))
        .forEach(entry -> findings.looked());
    judging.ledger().hazards().stream()
        .filter(entry -> judging.concerns(entry.value()))
        .forEach(entry -> findings.looked());
  }

  private static void tell(Doubles.Pair<Activity> pair, Findings findings) {
    Activity activity = pair.later().value();
    if (activity instanceof Meeting) {
      tell(pair, place(pair.later()), place(pair.earlier()), MEETING, ONE_MEETING, findings);
    } else if (activity instanceof Inspection) {
      tell(pair, place(pair.later()), place(pair.earlier()), INSPECTION, ONE_INSPECTION, findings);
    } else {
      tell(pair, place(pair.later()), place(pair.earlier()), WORK, ONE_RECORD, findings);
    }
  }

  private static Pointer place(Entry<Activity> entry) {
    return entry.value() instanceof Inspection ? entry.at("unit", "name") : entry.at("date");
  }

  private static void tell(
      Doubles.Pair<?> pair, Pointer at, Pointer first, Text text, Text remedy, Findings findings) {
    Message other = FIRST.with();
    findings
        .at(at)
        .related(first, other)
        .remedy(remedy.with())
        .add(text.with("other", pair.earlier().id()));
  }
}
