package duty.report.paper;

import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Meeting;
import duty.domain.OtherActivity;
import duty.domain.Tenure;
import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The meetings, inspections and other work of some days, in the order of their dates.
 *
 * @param which those that are meant
 */
record ActivitySheets(Judging judging, Tenure days, Predicate<Activity> which) {
  /** All of them. */
  ActivitySheets(Judging judging, Tenure days) {
    this(judging, days, any -> true);
  }

  Table meetings() {
    List<Column> columns =
        List.of(
            Column.of("日期", 13.5).centred(),
            Column.of("召集人", 10).centred(),
            Column.of("会议名称（议题）", 31.5).heads(),
            Column.of("议定事项\n已办/共", 12.5).centred(),
            Column.of("会议纪要", 32.5).centred());
    return new Table(
        "meetings",
        null,
        columns,
        of(Meeting.class).stream().map(entry -> meeting((Meeting) entry.value())).toList());
  }

  private Row meeting(Meeting meeting) {
    String subject = meeting.title() != null ? meeting.title() : String.join("；", meeting.agenda());
    long done = meeting.decisions().stream().filter(one -> one.done() != null).count();
    String minutes = meeting.minutes() == null ? "尚未登记" : minutes(meeting.minutes());
    return Row.of(
        Chinese.shortDate(meeting.date()),
        names(meeting.convenedBy()),
        subject.isEmpty() ? Chinese.NONE : subject,
        done + "/" + meeting.decisions().size(),
        minutes);
  }

  private static String minutes(Meeting.Minutes minutes) {
    String number = minutes.number() == null ? "编号尚未登记" : minutes.number();
    String issued = minutes.issued() == null ? "尚未印发" : Chinese.shortDate(minutes.issued()) + "印发";
    return number + "\n" + issued;
  }

  Table inspections() {
    List<Column> columns =
        List.of(
            Column.of("日期", 13.5).centred(),
            Column.of("带队负责人", 10).centred(),
            Column.of("被检查单位（地点）", 22.5).heads(),
            Column.of("检查领域", 13).centred(),
            Column.of("发现问题", 8.5).centred(),
            Column.of("信息或通报", 32.5).centred());
    return new Table(
        "inspections",
        null,
        columns,
        of(Inspection.class).stream()
            .map(entry -> inspection((Inspection) entry.value()))
            .toList());
  }

  private Row inspection(Inspection inspection) {
    String where = inspection.unit() != null ? inspection.unit() : inspection.location();
    String found = inspection.problems() == null ? "尚未登记" : inspection.problems().size() + "个";
    return Row.of(
        Chinese.shortDate(inspection.date()),
        names(inspection.ledBy()),
        Chinese.orNone(where),
        fields(inspection),
        found,
        bulletin(inspection));
  }

  private static String bulletin(Inspection inspection) {
    Inspection.Bulletin bulletin = inspection.bulletin();
    if (bulletin == null) {
      return "尚未登记";
    }
    String kind = bulletin.type() == Inspection.Bulletin.Type.NOTICE ? "通报" : "信息";
    String number = bulletin.number() == null ? kind : bulletin.number();
    return number
        + "\n"
        + (bulletin.sent() == null ? "尚未报送" : Chinese.shortDate(bulletin.sent()) + "报送");
  }

  Table others() {
    List<Column> columns =
        List.of(
            Column.of("日期", 13.5).centred(),
            Column.of("类别", 13).centred(),
            Column.of("内容", 46).heads(),
            Column.of("负责人", 14).centred());
    return new Table(
        "other-work",
        null,
        columns,
        of(OtherActivity.class).stream()
            .map(entry -> other((OtherActivity) entry.value()))
            .toList());
  }

  private Row other(OtherActivity activity) {
    String type =
        switch (activity.type()) {
          case TRAINING -> "培训";
          case DRILL -> "演练";
          case CAMPAIGN -> "专项工作";
          case LICENSING -> "行政许可";
          case STANDARDISATION -> "标准化建设";
        };
    String leaders = activity.leaders().isEmpty() ? Chinese.NONE : names(activity.leaders());
    return Row.of(Chinese.shortDate(activity.date()), type, subject(activity), leaders);
  }

  private static String subject(OtherActivity activity) {
    return activity.nothing() == null
        ? activity.subject()
        : activity.subject() + "（本年度无此项工作：" + activity.nothing() + "）";
  }

  private List<Entry<Activity>> of(Class<? extends Activity> type) {
    return judging.ledger().activities().stream()
        .filter(entry -> type.isInstance(entry.value()))
        .filter(entry -> days.covers(entry.value().date()))
        .filter(entry -> which.test(entry.value()))
        .sorted(
            Comparator.comparing((Entry<Activity> entry) -> entry.value().date())
                .thenComparing(Entry::file))
        .toList();
  }

  private String names(List<String> leaders) {
    return leaders.stream().map(judging.ledger()::leaderName).collect(Collectors.joining("、"));
  }

  private String fields(Inspection inspection) {
    return inspection.duties().stream()
        .flatMap(id -> judging.ledger().duty(judging.ledger().meant(Kind.DUTY, id)).stream())
        .map(duty -> duty.value().field())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
