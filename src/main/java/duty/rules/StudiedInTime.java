package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Meeting;
import duty.domain.Pointer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * R5 on what a meeting studied. Only plain cases are told: a document's own date, a day on which
 * the agenda says that something was said (学习8月20日…讲话), and a number of a year to come (〔2027〕8号).
 */
final class StudiedInTime {
  private static final Text DATED =
      new Text(
          "学习的文件成文于 {date}，晚于会议当天 {held}",
          "what was studied is of {date}, after the meeting on {held}");
  private static final Text SAID =
      new Text(
          "议题写的是 {date} 的内容，晚于会议当天 {held}",
          "the item is about something of {date}, after the meeting on {held}");
  private static final Text NUMBERED =
      new Text(
          "文号“{number}”是{year}年的，晚于会议当天 {held}",
          "number “{number}” is of {year}, after the meeting on {held}");
  private static final Text HELD = new Text("会议日期", "the day of the meeting");
  private static final Text REMEDY =
      new Text("对照原件改正日期、文号或议题", "correct the date, the number or the item after the original");

  /** Not 9月1日起施行 and the like, which may well lie ahead. */
  private static final Pattern STUDIED =
      Pattern.compile(
          "(?:学习|传达|宣读)[^，。；、]{0,30}?(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日"
              + "(?![起前后将至到—~-])[^，。；、]{0,20}?(?:讲话|批示|指示|会议|精神|文件|通知|通报)");

  private static final Pattern NUMBER = Pattern.compile("[〔\\[［【](\\d{4})[〕\\]］】]第?\\d+号");

  /** Without a year, a day further ahead is taken as one of the year before. */
  private static final int AHEAD_DAYS = 92;

  private StudiedInTime() {}

  static void check(Judging judging, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Meeting meeting && judging.counts(meeting.date())) {
        for (int i = 0; i < meeting.agenda().size(); i++) {
          item(entry, meeting.date(), meeting.agenda().get(i), entry.at("agenda", i), findings);
        }
        for (int i = 0; i < meeting.studied().size(); i++) {
          studied(entry, meeting, i, findings);
        }
      }
    }
  }

  private static void studied(Entry<Activity> entry, Meeting meeting, int i, Findings findings) {
    Meeting.Studied studied = meeting.studied().get(i);
    LocalDate held = meeting.date();
    if (studied.date() != null && studied.date().isAfter(held)) {
      tell(entry, entry.at("studied", i, "date"), findings)
          .add(DATED.with("date", studied.date(), "held", held));
    } else if (studied.number() != null) {
      numbered(entry, held, studied.number(), entry.at("studied", i, "number"), findings);
    }
  }

  private static void item(
      Entry<Activity> entry, LocalDate held, String text, Pointer place, Findings findings) {
    LocalDate said = text.indexOf('日') < 0 ? null : said(text, held);
    if (said != null && said.isAfter(held)) {
      tell(entry, place, findings).add(SAID.with("date", said, "held", held));
    } else {
      numbered(entry, held, text, place, findings);
    }
  }

  private static @Nullable LocalDate said(String text, LocalDate held) {
    Matcher match = STUDIED.matcher(text);
    if (!match.find()) {
      return null;
    }
    try {
      String year = match.group(1);
      LocalDate day =
          LocalDate.of(
              year == null ? held.getYear() : Integer.parseInt(year),
              Integer.parseInt(match.group(2)),
              Integer.parseInt(match.group(3)));
      return year == null && day.isAfter(held.plusDays(AHEAD_DAYS)) ? day.minusYears(1) : day;
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static void numbered(
      Entry<Activity> entry, LocalDate held, String text, Pointer place, Findings findings) {
    Optional<Matcher> later =
        text.indexOf('号') < 0
            ? Optional.empty()
            : Optional.of(NUMBER.matcher(text))
                .filter(match -> match.find() && Integer.parseInt(match.group(1)) > held.getYear());
    later.ifPresent(
        match ->
            tell(entry, place, findings)
                .add(NUMBERED.with("number", match.group(), "year", match.group(1), "held", held)));
  }

  private static Findings.Draft tell(Entry<Activity> entry, Pointer place, Findings findings) {
    return findings.at(place).related(entry.at("date"), HELD.with()).remedy(REMEDY.with());
  }
}
