package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Folders;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.Meeting.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** M4: what a meeting decides has a section and a deadline, and is done by then. */
final class DecisionsDone implements Rule {
  private static final Text LACKING = new Text("议定事项没有{lacks}", "the decision has no {lacks}");
  private static final Text SECTION = new Text("责任科室（section）", "section");
  private static final Text DUE = new Text("完成期限（due）", "deadline (due)");
  private static final Text COMPLETE =
      new Text(
          "对照纪要补写 section 和 due；长期事项写明首次检查的日期",
          "add section and due after the minutes; for lasting work, the day of the first check");

  private static final Text OVERDUE =
      new Text(
          "议定事项应于 {due} 前完成，尚未登记完成", "the decision was due by {due} and is not registered as done");
  private static final Text WITH_SECTION =
      new Text(
          "{section}的议定事项应于 {due} 前完成，尚未登记完成",
          "the decision for {section} was due by {due} and is not registered as done");

  private static final About ABOUT =
      new About(
          "M4",
          About.Topic.FULFILMENT,
          Severity.WARNING,
          Clause.ATTENDANCE,
          new Text(
              "议定事项有责任科室和完成期限，按期完成",
              "A meeting's decisions have a section and a deadline, and are done by then"),
          new Text(
              "没有人、没有期限的议定事项，只是记在纸上。期限当天完成不算逾期，逾期后完成的不再提示。",
              "A decision that is nobody's, or has no deadline, stays on paper. Done on the last day is in time; once it is done, late or"
                  + " not, nothing more is said."),
          """
          decisions:
            - {text: 加强储配站检查}                   # 谁、何时 | who, by when
            - {text: 检查全部储配站, section: special-equipment, due: 2026-08-31}    # 已逾期 | overdue
          """,
          """
          decisions:
            - {text: 每月检查一次储配站, section: special-equipment, due: 2026-12-31}
            - {text: 检查全部储配站, section: special-equipment, due: 2026-08-31, done: 2026-08-28}
          """,
          new Text(
              "已完成的登记 done；未完成的督促责任科室办理，办结后登记",
              "if it is done, register done; if not, see that the section does it, and register it then"),
          new Text(
              "立即办理逾期的议定事项，办结后报告完成日期和结果；没有明确责任科室或完成期限的，由召集人予以明确。",
              "Carry out the overdue decisions and report when and with what result; the convener says who carries out what has no section, and by when."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    if (judging.ledger().settings().isEmpty()) {
      return;
    }
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Meeting meeting && !meeting.date().isAfter(judging.asOf())) {
        decisions(entry, meeting, judging, findings);
      }
    }
  }

  private static void decisions(
      Entry<Activity> entry, Meeting meeting, Judging judging, Findings findings) {
    boolean looked = false;
    for (int i = 0; i < meeting.decisions().size(); i++) {
      Decision decision = meeting.decisions().get(i);
      if (judging.concerns(meeting.date(), decision.done())) {
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
          .remedy(COMPLETE.with(Map.of()))
          .add(LACKING.with("lacks", lacks));
    }
  }

  /** One that was open when the ledger began is told too. What R2 tells of a deadline is not. */
  private static void inTime(
      Entry<Activity> entry, int position, Decision decision, Judging judging, Findings findings) {
    LocalDate due = decision.due();
    if (due == null
        || decision.done() != null
        || !judging.asOf().isAfter(due)
        || !judging.isDueByItsEnd(due)
        || (due.isBefore(entry.value().date())
            && Folders.hold(entry.file(), entry.value().date()))) {
      return;
    }
    Findings.Draft draft = findings.at(entry.at("decisions", position, "due")).due(due);
    Ledger ledger = judging.ledger();
    if (decision.section() == null) {
      draft.add(OVERDUE.with("due", due));
    } else {
      String section = Named.section(ledger, decision.section(), due);
      draft.about(ledger.meant(Kind.SECTION, decision.section()));
      draft.add(WITH_SECTION.with(Map.of("section", section, "due", due)));
    }
  }
}
