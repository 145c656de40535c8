package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Message;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Asked;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Plan;
import duty.domain.Pointer;
import duty.domain.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * C4: each led inspection is written up as 信息 or 通报 and sent to the committee office in time. One
 * paper serves all who led it together; an inspection that counts for nobody owes none, though one
 * that was sent is told when it was late.
 */
final class BulletinSent extends ObligationRule {
  private static final Text UNWRITTEN =
      new Text(
          "{date} 带队检查的信息或通报尚未登记", "no bulletin of the inspection led on {date} is registered yet");
  private static final Text WRITE =
      new Text(
          "写成信息或通报，送{committee}，登记 bulletin（kind、date、sent）",
          "write it up, send it to {committee}, and register bulletin (kind, date, sent)");
  private static final Text UNSENT =
      new Text(
          "{date} 带队检查的{paper}尚未登记报送",
          "the {paper} of the inspection led on {date} is not registered as sent");
  private static final Text SEND =
      new Text(
          "送{committee}，登记 sent 和 receipt",
          "send it to {committee}, and register sent and receipt");
  private static final Text LATE =
      new Text(
          "{date} 带队检查的{paper}于 {sent} 报送，晚于期限 {due}",
          "the {paper} of the inspection led on {date} was sent on {sent}, after {due}");
  private static final Text EXPLAIN =
      new Text(
          "核对 sent；属实的，今后检查后{limit}天内报送",
          "check sent; if it is right, send the next one within {limit} day(s) of the inspection");
  private static final Text INFORMATION = new Text("信息", "bulletin");
  private static final Text NOTICE = new Text("通报", "notice");

  BulletinSent() {
    super(
        "C4",
        Severity.ERROR,
        Clause.BULLETINS,
        new Text(
            "带队检查形成信息或通报，按期送安委会办公室",
            "A led inspection is written up and sent to the committee office in time"),
        new Text("写成信息或通报报送，登记 bulletin", "write it up, send it, and register bulletin"));
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Inspection inspection
          && judging.counts(inspection.date())
          && plan(inspection, obligations).asks(Asked.BULLETIN)) {
        List<String> leaders = leaders(entry, inspection, obligations);
        if (!leaders.isEmpty()) {
          findings.looked();
          bulletin(entry, inspection, leaders, judging, obligations, findings);
        }
      }
    }
  }

  private static Plan plan(Inspection inspection, Obligations obligations) {
    return obligations.quotas().plan(Quarter.of(inspection.date()));
  }

  /**
   * Those for whom it counts. A record with a fault owes no bulletin until it is put right, but one
   * that was sent is late by its own day: then those in whose field it was.
   */
  private static List<String> leaders(
      Entry<Activity> entry, Inspection inspection, Obligations obligations) {
    List<String> counted = obligations.fulfilment().ledBy(entry, inspection);
    Inspection.Bulletin bulletin = inspection.bulletin();
    return counted.isEmpty() && bulletin != null && bulletin.sent() != null
        ? obligations.fulfilment().inFieldOf(entry, inspection)
        : counted;
  }

  private static void bulletin(
      Entry<Activity> entry,
      Inspection inspection,
      List<String> leaders,
      Judging judging,
      Obligations obligations,
      Findings findings) {
    Quarter quarter = Quarter.of(inspection.date());
    Plan plan = plan(inspection, obligations);
    LocalDate due = inspection.date().plusDays(plan.days(Asked.BULLETIN));
    Inspection.Bulletin bulletin = inspection.bulletin();
    LocalDate sent = bulletin == null ? null : bulletin.sent();
    Pointer told = bulletin == null ? entry.at("bulletin") : entry.at("bulletin", "sent");
    if (judging.wrongDates().tell(told)) {
      return;
    }
    if (bulletin != null && sent != null) {
      if (sent.isAfter(due)) {
        Findings.Draft draft = findings.at(entry.at("bulletin", "sent")).owedBy(leaders);
        late(inspection, paper(bulletin), sent, due, draft);
      }
      return;
    }
    Severity past = judging.asOf().isAfter(quarter.last()) ? Severity.ERROR : Severity.WARNING;
    Map<String, Object> committee = Map.of("committee", obligations.settings().committee());
    Message remedy = (bulletin == null ? WRITE : SEND).with(committee);
    Message message =
        bulletin == null
            ? UNWRITTEN.with("date", inspection.date())
            : UNSENT.with("date", inspection.date(), "paper", paper(bulletin));
    Pointer place = bulletin == null ? entry.at("date") : entry.at("bulletin");
    findings
        .at(place)
        .owedBy(leaders)
        .severity(past)
        .dueBy(due, judging.asOf(), plan.warning(Asked.BULLETIN))
        .remedy(remedy)
        .add(message);
  }

  private static void late(
      Inspection inspection, Text paper, LocalDate sent, LocalDate due, Findings.Draft draft) {
    long limit = ChronoUnit.DAYS.between(inspection.date(), due);
    draft
        .severity(Severity.WARNING)
        .remedy(EXPLAIN.with("limit", limit))
        .add(LATE.with("date", inspection.date(), "paper", paper, "sent", sent, "due", due));
  }

  private static Text paper(Inspection.Bulletin bulletin) {
    return bulletin.type() == Inspection.Bulletin.Type.NOTICE ? NOTICE : INFORMATION;
  }
}
