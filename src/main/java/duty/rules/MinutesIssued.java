package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.Pointer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * M2: a meeting has minutes that are numbered, issued and hold a decision; without them it does not
 * count.
 */
final class MinutesIssued extends FulfilmentRule {
  private static final Text INCOMPLETE =
      new Text("会议纪要不完整：缺{lacks}，会议不计数", "the minutes lack {lacks}, so the meeting does not count");

  private static final Map<Meeting.Defect, Text> LACKS =
      new EnumMap<>(
          Map.of(
              Meeting.Defect.NO_MINUTES, new Text("会议纪要", "everything: there are none"),
              Meeting.Defect.NO_NUMBER, new Text("纪要编号", "a number"),
              Meeting.Defect.NOT_ISSUED, new Text("印发日期", "the date of issue"),
              Meeting.Defect.NO_DECISION, new Text("议定事项", "a decision")));

  MinutesIssued() {
    super(
        "M2",
        Severity.ERROR,
        Clause.MEETINGS,
        new Text(
            "会议形成纪要，有编号、印发日期和至少一条议定事项",
            "A meeting has minutes with a number, a date of issue and at least one decision"),
        new Text(
            "补写 minutes（number、issued）和 decisions",
            "complete minutes (number, issued) and decisions"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Meeting meeting
          && judging.counts(meeting.date())
          && !Named.isOfSections(judging.ledger(), meeting)) {
        findings.looked();
        Set<Meeting.Defect> defects = meeting.defects();
        if (judging.wrongDates().tell(entry.at("minutes"))) {
          defects.remove(Meeting.Defect.NO_MINUTES); // they are there, issued on a day to come
        }
        if (!defects.isEmpty()) {
          List<Text> lacks = defects.stream().map(LACKS::get).toList();
          OpenQuota.MEETINGS.add(
              judging,
              meeting.convenedBy(),
              meeting,
              findings.at(place(entry, meeting)),
              INCOMPLETE.with("lacks", lacks));
        }
      }
    }
  }

  private static Pointer place(Entry<Activity> entry, Meeting meeting) {
    return meeting.minutes() == null ? entry.at("kind") : entry.at("minutes");
  }
}
