package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Agreement;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Entry;
import duty.domain.Fault;
import duty.domain.Folders;
import duty.domain.Hazard;
import duty.domain.HazardDates;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.OtherActivity;
import duty.domain.Pointer;
import duty.domain.Quarter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R2: dates are possible, not after the day of judging, in order, and in their folder's year and
 * quarter.
 */
final class DatesPossible implements Rule {
  private static final Text IMPOSSIBLE =
      new Text("日历上没有 {value} 这一天", "there is no such day as {value}");
  private static final Text BACKWARD =
      new Text("止于 {to}，早于起始日期 {from}", "it ends on {to}, before it begins on {from}");
  private static final Text START = new Text("起始日期", "it begins here");

  private static final Text REAL_DATE =
      new Text("对照原件写上真实的日期", "write the true date, after the original");

  private static final About ABOUT =
      new About(
          "R2",
          About.Topic.SOUNDNESS,
          Severity.ERROR,
          Clause.RECORDS,
          new Text("日期真实、先后合理、归档正确", "Dates are possible, in order, and filed where they belong"),
          new Text(
              "2月30日开的会、先印发后召开的纪要、先退回后签收的报告，都是编造或笔误的痕迹。写错的日期只报一次，不再与其他日期比对，也不据以判断任职、分管和期限。",
              "A meeting on 30 February, minutes issued before it was held, or a report given back before it was received are the traces of invention"
                  + " or of a slip. A wrong date is told once: it is held against no other date, and nobody's post, charge or deadline is judged by it."),
          """
          date: 2026-02-30
          """,
          """
          date: 2026-02-27
          """,
          new Text("对照原件改正日期或移动文件", "correct the date after the original, or move the file"));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    findings.looked(judging.ledger().extent().parsed());
    for (Fault fault : Told.of(judging, Fault.Code.IMPOSSIBLE_DATE)) {
      findings
          .at(fault.place())
          .remedy(REAL_DATE.with(Map.of()))
          .add(IMPOSSIBLE.with(fault.facts()));
    }
    for (Fault fault : Told.of(judging, Fault.Code.BACKWARD_TENURE)) {
      Findings.Draft draft = findings.at(fault.place());
      fault.related().forEach(from -> draft.related(from, START.with(Map.of())));
      draft.add(BACKWARD.with(fault.facts()));
    }
    Days days = new Days(judging.asOf(), findings);
    judging.ledger().duties().forEach(entry -> duty(entry, days));
    judging.ledger().agreements().forEach(entry -> agreement(entry, days));
    judging.ledger().activities().forEach(entry -> activity(entry, days));
    judging.ledger().hazards().forEach(entry -> hazard(entry, days));
    new PaperDates(days).check(judging.ledger());
    new CalendarDates(findings).check(judging.ledger());
  }

  private static void duty(Entry<Duty> entry, Days days) {
    List<Assignment> rows = entry.value().assignments();
    for (int row = 0; row < rows.size(); row++) {
      days.happened(rows.get(row).filed(), entry.at("assignments", row, "filed"));
    }
  }

  private static void agreement(Entry<Agreement> entry, Days days) {
    days.happened(entry.value().leaderSigned(), entry.at("party-a", "signed"));
    days.happened(entry.value().sectionSigned(), entry.at("party-b", "signed"));
  }

  private static void activity(Entry<Activity> entry, Days days) {
    Activity activity = entry.value();
    Pointer place = entry.at("date");
    Quarter folder = Folders.quarterOf(entry.file());
    boolean inFolder = folder == null || folder.contains(activity.date());
    Days.Dated held = days.begins(days.on(activity.date(), place), inFolder);
    if (held == null) {
      Quarter right = Quarter.of(activity.date());
      days.misplaced(
          activity.date(),
          place,
          entry.file(),
          "activities/" + right.year() + "/Q" + right.number() + "/");
    }
    if (activity instanceof Meeting meeting) {
      meeting(entry, meeting, held, days);
    } else if (activity instanceof Inspection inspection && inspection.bulletin() != null) {
      Inspection.Bulletin bulletin = inspection.bulletin();
      Days.Dated written = days.on(bulletin.date(), entry.at("bulletin", "date"));
      days.after(days.on(bulletin.sent(), entry.at("bulletin", "sent")), days.after(written, held));
    } else if (activity instanceof OtherActivity other) {
      days.inOrder(days.on(other.until(), entry.at("until")), held);
    }
  }

  private static void meeting(
      Entry<Activity> entry, Meeting meeting, Days.@Nullable Dated held, Days days) {
    if (meeting.minutes() != null) {
      days.after(days.on(meeting.minutes().issued(), entry.at("minutes", "issued")), held);
    }
    for (int i = 0; i < meeting.decisions().size(); i++) {
      Meeting.Decision decision = meeting.decisions().get(i);
      days.after(days.on(decision.done(), entry.at("decisions", i, "done")), held);
      days.inOrder(days.on(decision.due(), entry.at("decisions", i, "due")), held);
    }
  }

  private static void hazard(Entry<Hazard> entry, Days days) {
    HazardDates dates = new HazardDates(entry, days.asOf());
    HazardDates.Dated found = dates.found();
    if (!days.happened(found.day(), found.place())) {
      return;
    }
    if (dates.misfiled()) {
      String right = "hazards/" + found.day().getYear() + "/";
      days.misplaced(found.day(), found.place(), entry.file(), right);
    }
    for (HazardDates.Dated dated : dates.later()) {
      if (dated.follows() && (dated.planned() || days.happened(dated.day(), dated.place()))) {
        HazardDates.Dated first = dated.first();
        days.inOrder(
            days.on(dated.day(), dated.place()),
            first == null ? null : Days.planned(first.day(), first.place()));
      }
    }
  }
}
