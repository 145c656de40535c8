package duty.app.changes;

import duty.check.Text;
import duty.domain.Agreement;
import duty.domain.Hazard;
import duty.domain.Kind;
import duty.domain.Meeting;
import duty.store.WrittenRecord;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells how agreements were signed, minutes issued, and hazards put right. */
record WorkTelling(Directory names, Telling telling) {
  private static final Text SIGNED =
      new Text(
          "{leader}与{section}的{year}年度责任书已签订（{date}）",
          "the {year} agreement of {leader} with {section} is signed ({date})");
  private static final Text MINUTES =
      new Text("形成会议纪要 {number}，{issued} 印发", "minutes {number} issued on {issued}");
  private static final Text MINUTES_REPLACED =
      new Text("会议纪要更换：原 {old}，现 {new}", "minutes replaced: {new} (before: {old})");
  private static final Text EXTENDED =
      new Text(
          "整改期限延至 {until}（原 {old}），{by}批准",
          "extended to {until} (before: {old}), approved by {by}");
  private static final Text CLOSED = new Text("{date} 销号", "closed on {date}");
  private static final Text REOPENED = new Text("撤回销号（原 {date}）", "no longer closed (was {date})");
  private static final Text UNKNOWN = new Text("未写明", "not said");

  void agreement(Agreement before, Agreement after) {
    LocalDate leader = after.leaderSigned();
    LocalDate section = after.sectionSigned();
    if (!before.signed() && after.signed() && leader != null && section != null) {
      telling.say(
          SIGNED.with(
              "leader", names.name(Kind.LEADER, after.leader()),
              "section", names.name(Kind.SECTION, after.section()),
              "year", after.year(),
              "date", leader.isAfter(section) ? leader : section));
      telling.done("party-a", "party-b");
    }
  }

  void meeting(Meeting before, Meeting after) {
    Meeting.Minutes now = after.minutes();
    if (now == null || now.equals(before.minutes())) {
      return;
    }
    if (before.minutes() == null) {
      telling.say(MINUTES.with("number", or(now.number()), "issued", or(now.issued())));
    } else {
      telling.say(MINUTES_REPLACED.with("old", minutes(before.minutes()), "new", minutes(now)));
    }
    telling.done("minutes");
  }

  private static Object or(@Nullable Object value) {
    return value == null ? UNKNOWN : value;
  }

  private static Object minutes(Meeting.Minutes minutes) {
    return java.util.stream.Stream.of(minutes.number(), minutes.issued(), minutes.file())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .toList();
  }

  void hazard(Hazard before, Hazard after, WrittenRecord record) {
    LocalDate until = after.extendedTo();
    if (until != null && !until.equals(before.extendedTo())) {
      telling.say(
          EXTENDED.with(
              "until", until,
              "old", or(before.due()),
              "by", or(record.text("extension", "approved-by").orElse(null))));
      telling.done("extension");
    }
    if (!Objects.equals(before.closed(), after.closed())) {
      LocalDate was = before.closed();
      telling.say(
          after.closed() != null
              ? CLOSED.with("date", after.closed())
              : REOPENED.with("date", or(was)));
      telling.done("closed");
    }
  }
}
