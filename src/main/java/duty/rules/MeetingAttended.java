package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Attendance;
import duty.domain.DivisionTable;
import duty.domain.Entry;
import duty.domain.Folders;
import duty.domain.Judging;
import duty.domain.Ledger;
import duty.domain.Meeting;
import java.util.List;

/**
 * M3: whoever chairs a meeting without having convened it was asked to, and the heads of the
 * sections in charge attend it.
 */
final class MeetingAttended extends FulfilmentRule {
  private static final Text NO_DELEGATION =
      new Text(
          "会议由{conveners}召集、{chair}主持，没有委托说明",
          "{conveners} convened the meeting and {chair} chaired it, with no note of the delegation");
  private static final Text DELEGATE =
      new Text(
          "补写 delegation：谁委托、什么原因、何时委托；主持人写错的，改正 chaired-by",
          "add delegation: by whom, why and when; if the chair is wrong, correct chaired-by");
  private static final Text CONVENERS = new Text("召集人", "who convened it");

  private static final Text NOBODY =
      new Text("尚未登记哪些科室参加了会议", "which sections attended the meeting is not yet registered");
  private static final Text MISSING =
      new Text(
          "{sections}应参会，尚未登记参会或请假",
          "{sections} should have attended; neither attendance nor leave is registered");
  private static final Text ENTER =
      new Text(
          "参会的补登到 attended（{ids}），请假的写入 absent 并说明原因；会议只涉及部分职责的，写明 duties",
          "add to attended who was there ({ids}) and to absent, with the reason, who was excused; if the meeting was about some duties only, name them in duties");
  private static final Text IN_CHARGE = new Text("{duty}的责任科室", "the sections of {duty}");

  MeetingAttended() {
    super(
        "M3",
        Severity.WARNING,
        Clause.ATTENDANCE,
        new Text(
            "召集人以外的人主持会议须有委托说明，责任科室负责人参会或请假",
            "Another chair than the convener has a note of delegation, and the sections in charge attend or are excused"),
        new Text(
            "对照签到表补登 attended，请假的写入 absent 并说明原因",
            "complete attended from the sign-in sheet; put into absent, with the reason, who was excused"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Meeting meeting
          && judging.counts(meeting.date())
          && !Named.isOfSections(judging.ledger(), meeting)
          && Folders.hold(entry.file(), meeting.date())) {
        findings.looked();
        Attendance attendance = new Attendance(meeting, judging.ledger(), judging.table());
        chair(entry, meeting, attendance, judging.ledger(), findings);
        sections(entry, meeting, attendance, judging, findings);
      }
    }
  }

  private static void chair(
      Entry<Activity> entry,
      Meeting meeting,
      Attendance attendance,
      Ledger ledger,
      Findings findings) {
    String chair = attendance.otherChair();
    if (chair != null && meeting.delegation() == null) {
      List<String> conveners =
          meeting.convenedBy().stream().map(one -> Named.leader(ledger, one)).toList();
      findings
          .at(entry.at("chaired-by"))
          .related(entry.at("convened-by"), CONVENERS.with())
          .remedy(DELEGATE.with())
          .add(NO_DELEGATION.with("conveners", conveners, "chair", ledger.leaderName(chair)));
    }
  }

  private static void sections(
      Entry<Activity> entry,
      Meeting meeting,
      Attendance attendance,
      Judging judging,
      Findings findings) {
    if (meeting.attended().isEmpty()) {
      findings.at(entry.at("attended")).add(NOBODY.with());
      return;
    }
    List<String> missing = attendance.missing().stream().map(DivisionTable.Stand::section).toList();
    if (missing.isEmpty() || attendance.inDoubt()) {
      return;
    }
    DivisionTable.Stand first = attendance.missing().get(0);
    Ledger ledger = judging.ledger();
    findings
        .at(entry.at("attended"))
        .related(
            judging.table().place(first.charge(), first.section()),
            IN_CHARGE.with("duty", Named.duty(first.charge().duty())))
        .remedy(ENTER.with("ids", missing))
        .add(
            MISSING.with(
                "sections",
                missing.stream().map(id -> Named.section(ledger, id, meeting.date())).toList()));
  }
}
