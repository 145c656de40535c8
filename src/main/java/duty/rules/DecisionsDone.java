package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.Meeting.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** M4: what a meeting decides has a section and a deadline, and is done by then. */
final class DecisionsDone extends FulfilmentRule {
  private static final Text LACKING = new Text("议定事项没有{lacks}", "the decision has no {lacks}");
  private static final Text SECTION = new Text("责任科室（section）", "section");
  private static final Text DUE = new Text("完成期限（due）", "deadline (due)");
  private static final Text COMPLETE =
      new Text(
          "对照纪要补写 section 和 due；长期事项写明首次检查的日期",
          "add section and due after the minutes; for lasting work, the day of the first check");

  private static final Text OVERDUE =
      new Text("议定事项应于 {due} 前完成，尚未登记完成", "the decision, due by {due}, is not registered as done");
  private static final Text WITH_SECTION =
      new Text(
          "{section}的议定事项应于 {due} 前完成，尚未登记完成",
          "the decision for {section}, due by {due}, is not registered as done");

  DecisionsDone() {
    super(
        "M4",
        Severity.WARNING,
        Clause.ATTENDANCE,
        new Text(
            "议定事项有责任科室和完成期限，按期完成",
            "A meeting's decisions have a section and a deadline, and are done by then"),
        new Text(
            "已完成的登记 done；未完成的督促责任科室办理，办结后登记",
            "if it is done, register done; if not, see that the section does it, and register it then"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    if (judging.ledger().settings().isEmpty()) {
      return;
    }
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Meeting meeting) {
        decisions(entry, meeting, judging, findings);
      }
    }
  }

  private static void decisions(
      Entry<Activity> entry, Meeting meeting, Judging judging, Findings findings) {
    boolean looked = false;
    for (int i = 0; i < meeting.decisions().size(); i++) {
      Decision decision = meeting.decisions().get(i);
      // Done on a day that cannot be, nobody knows when.
      boolean unknown = judging.wrongDates().tell(entry.at("decisions", i, "done"));
      if (judging.concerns(meeting.date(), unknown ? null : decision.done())) {
        looked = true;
        if (judging.counts(meeting.date())) {
          complete(entry, i, decision, findings);
        }
        inTime(entry, i, decision, judging, findings);
      }
    }
    if (looked) {
      findings.looked();
    }
  }

  private static void complete(
      Entry<Activity> entry, int position, Decision decision, Findings findings) {
    List<Text> lacks = new ArrayList<>();
    if (decision.section() == null) {
      lacks.add(SECTION);
    }
    if (decision.due() == null) {
      lacks.add(DUE);
    }
    if (!lacks.isEmpty()) {
      findings
          .at(entry.at("decisions", position, "text"))
          .remedy(COMPLETE.with())
          .add(LACKING.with("lacks", lacks));
    }
  }

  /** One that was open when the ledger began is told too. What R2 tells of is not. */
  private static void inTime(
      Entry<Activity> entry, int position, Decision decision, Judging judging, Findings findings) {
    LocalDate due = decision.due();
    if (due == null
        || decision.done() != null
        || !judging.isDueByItsEnd(due)
        || judging.wrongDates().tell(entry.at("decisions", position))) {
      return;
    }
    Findings.Draft draft = findings.at(entry.at("decisions", position, "due"));
    draft.dueBy(due, judging.asOf(), judging.warningDays(due));
    Ledger ledger = judging.ledger();
    if (decision.section() == null) {
      draft.add(OVERDUE.with("due", due));
    } else {
      String section = Named.section(ledger, decision.section(), due);
      draft.about(ledger.meant(Kind.SECTION, decision.section()));
      draft.add(WITH_SECTION.with("section", section, "due", due));
    }
  }
}
