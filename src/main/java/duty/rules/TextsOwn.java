package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.ActivityText;
import duty.domain.Copies;
import duty.domain.Doubles;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.Obligations;
import duty.domain.Pointer;
import duty.domain.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * R5: the minutes of a meeting and the record of an inspection are its own, and what a meeting
 * studied was there to be studied.
 */
final class TextsOwn extends ObligationRule {
  private static final Text MEETING =
      new Text(
          "议题和议定事项与 {day} 的会议 {other} 雷同（{percent}%）",
          "agenda and decisions are nearly those of the meeting {other} on {day} ({percent}%)");
  private static final Text INSPECTION =
      new Text(
          "检查内容和问题与 {day} 的检查 {other} 雷同（{percent}%）",
          "what was looked at and found is nearly that of the inspection {other} on {day} ({percent}%)");
  private static final Text EARLIER = new Text("此前的记录", "the earlier record");
  private static final Text REWRITE =
      new Text(
          "对照当天的原始记录，写实际的内容", "write what really was said and found, after the notes of that day");

  TextsOwn() {
    super(
        "R5",
        Severity.WARNING,
        Clause.TRUTH,
        new Text(
            "会议和检查的内容是当次的，学习的文件当时已有",
            "The text of a record is its own, and a document is studied after it was made"),
        REWRITE);
  }

  @Override
  void check(Judging judging, Obligations obligations, Findings findings) {
    Settings settings = obligations.settings();
    List<Entry<Activity>> meetings = new ArrayList<>();
    List<Entry<Activity>> inspections = new ArrayList<>();
    for (Entry<Activity> entry : judging.ledger().activities()) {
      Activity activity = entry.value();
      boolean compared = isLong(activity, settings);
      if (compared) {
        (activity instanceof Meeting ? meetings : inspections).add(entry);
      }
      if (judging.counts(activity.date()) && (compared || studies(activity))) {
        findings.looked();
      }
    }
    List.of(meetings, inspections).parallelStream()
        .map(texts -> copies(texts, settings))
        .forEachOrdered(copies -> tell(judging, copies, findings));
    StudiedInTime.check(judging, findings);
  }

  private static boolean studies(Activity activity) {
    return activity instanceof Meeting meeting
        && !(meeting.agenda().isEmpty() && meeting.studied().isEmpty());
  }

  private static boolean isLong(Activity activity, Settings settings) {
    return ActivityText.isLong(activity, settings.planOn(activity.date()).likenessLength());
  }

  private static List<Copies.Copy<Entry<Activity>>> copies(
      List<Entry<Activity>> texts, Settings settings) {
    texts.sort(
        Comparator.comparing((Entry<Activity> entry) -> entry.value().date())
            .thenComparing(Entry::file));
    return new Copies<>(
            texts, entry -> ActivityText.of(entry.value()), entry -> least(entry, settings))
        .find();
  }

  private static void tell(
      Judging judging, List<Copies.Copy<Entry<Activity>>> copies, Findings findings) {
    copies.stream()
        .filter(copy -> judging.counts(copy.later().value().date()))
        .forEach(copy -> tell(judging, copy, findings));
  }

  private static int least(Entry<Activity> entry, Settings settings) {
    return settings.planOn(entry.value().date()).likeness();
  }

  /** One record entered twice is another rule's. */
  private static void tell(Judging judging, Copies.Copy<Entry<Activity>> copy, Findings findings) {
    Activity later = copy.later().value();
    Activity earlier = copy.earlier().value();
    if (new Doubles(judging.ledger()).same(earlier, later)) {
      return;
    }
    findings
        .at(place(copy.later()))
        .related(place(copy.earlier()), EARLIER.with())
        .add(
            (later instanceof Meeting ? MEETING : INSPECTION)
                .with(
                    "day", earlier.date(),
                    "other", copy.earlier().id(),
                    "percent", copy.percent()));
  }

  private static Pointer place(Entry<Activity> entry) {
    if (entry.value() instanceof Meeting meeting) {
      return entry.at(meeting.decisions().isEmpty() ? "agenda" : "decisions");
    }
    return entry.at(
        entry.value() instanceof Inspection one && one.observations() == null
            ? "problems"
            : "observations");
  }
}
