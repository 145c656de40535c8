package duty.report.paper;

import duty.domain.Entry;
import duty.domain.Ledger;
import duty.domain.Meeting;
import duty.domain.MeetingParticulars;
import duty.domain.Settings;
import duty.domain.TimeOfDay;
import duty.report.Block;
import duty.report.Colophon;
import duty.report.Column;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.NumberLine;
import duty.report.NumberedList;
import duty.report.Paragraph;
import duty.report.Particular;
import duty.report.Signature;
import duty.report.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 会议纪要, from the record of a meeting (实施方案二（一）“并形成会议纪要”). */
public final class Minutes {
  /** What the paper is called at the foot of its pages. */
  public static final String SUBJECT = "会议纪要";

  private final Ledger ledger;
  private final Settings settings;
  private final Entry<Meeting> entry;
  private final Meeting meeting;
  private final MeetingParticulars particulars;

  /** Gathers what the minutes say. */
  public Minutes(
      Ledger ledger, Settings settings, Entry<Meeting> entry, MeetingParticulars particulars) {
    this.ledger = ledger;
    this.settings = settings;
    this.entry = entry;
    this.meeting = entry.value();
    this.particulars = particulars;
  }

  /** The whole paper; number and date stay blank until they are registered. */
  public Document document(Origin origin) {
    Meeting.Minutes minutes = meeting.minutes();
    String number = minutes == null ? null : minutes.number();
    LocalDate issued = minutes == null ? null : minutes.issued();
    Masthead masthead =
        new Masthead(
            new NumberLine(
                number == null
                    ? settings.code() + "安纪〔" + meeting.date().getYear() + "〕　　号"
                    : number,
                null),
            settings.name() + "\n" + title(),
            issued == null ? "送审稿" : null,
            null);
    return Document.of(origin.imprint(settings, SUBJECT, entry.id()), masthead, body())
        .signedBy(new Signature(settings.name(), issued))
        .withColophon(new Colophon(null, settings.name(), issued));
  }

  /** The meeting's own name, as minutes are called after it. */
  private String title() {
    String name = meeting.title() == null ? "安全生产会议" : meeting.title();
    return name.endsWith("会") || name.endsWith("会议") ? name + "纪要" : name + "会议纪要";
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    body.add(new Particular("时间", Chinese.date(meeting.date()) + time()));
    body.add(
        new Particular("地点", particulars.location() == null ? "尚未登记" : particulars.location()));
    body.add(new Particular("召集人", leaders(meeting.convenedBy())));
    if (meeting.chairedBy() != null) {
      String delegated = meeting.delegation() == null ? "" : "（" + meeting.delegation() + "）";
      body.add(new Particular("主持人", leaders(List.of(meeting.chairedBy())) + delegated));
    }
    body.add(
        new Particular("出席", meeting.attended().isEmpty() ? "尚未登记" : sections(meeting.attended())));
    if (!particulars.absences().isEmpty()) {
      body.add(
          new Particular(
              "请假",
              particulars.absences().stream()
                  .map(one -> sections(List.of(one.section())) + "（" + one.reason() + "）")
                  .collect(Collectors.joining("、"))));
    }
    if (!meeting.agenda().isEmpty()) {
      body.add(new Heading(1, "会议议题"));
      body.add(new NumberedList(meeting.agenda().stream().map(Chinese::sentence).toList()));
    }
    if (!meeting.studied().isEmpty()) {
      body.add(new Heading(1, "学习文件"));
      body.add(new NumberedList(meeting.studied().stream().map(Minutes::studied).toList()));
    }
    body.add(new Heading(1, "议定事项"));
    if (meeting.decisions().isEmpty()) {
      body.add(new Paragraph("议定事项尚未登记。"));
    } else {
      body.add(decisions());
    }
    return body;
  }

  private String time() {
    TimeOfDay time = meeting.time();
    return time == null
        ? ""
        : Chinese.time(time.start()) + (time.end() == null ? "" : "至" + Chinese.time(time.end()));
  }

  private String leaders(List<String> ids) {
    return ids.stream()
        .map(
            id -> {
              String post = DivisionSheet.post(ledger, id, meeting.date());
              return ledger.leaderName(id) + (post.isEmpty() ? "" : "（" + post + "）");
            })
        .collect(Collectors.joining("、"));
  }

  private String sections(List<String> ids) {
    return ids.stream()
        .map(id -> ledger.sectionName(id, meeting.date()))
        .collect(Collectors.joining("、"));
  }

  private static String studied(Meeting.Studied one) {
    String title = one.title().startsWith("《") ? one.title() : "《" + one.title() + "》";
    return title + (one.number() == null ? "" : "（" + one.number() + "）") + "。";
  }

  private Table decisions() {
    return new TableOf<Meeting.Decision>()
        .numbered(8)
        .with(Column.of("议定事项", 37).heads(), Meeting.Decision::text)
        .with(
            Column.of("责任" + ledger.units(), 15).centred(),
            one -> one.section() == null ? "尚未登记" : sections(List.of(one.section())))
        .with(
            Column.of("完成期限", 20).centred(),
            one -> one.due() == null ? "尚未登记" : Chinese.date(one.due()))
        .with(Column.of("完成日期", 20).centred(), one -> Chinese.dateOrNone(one.done()))
        .table("decisions", meeting.decisions());
  }
}
