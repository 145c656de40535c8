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
    return new TableOf<Meeting>()
        .with(Column.of("日期", 13.5).centred(), one -> Chinese.shortDate(one.date()))
        .with(Column.of("召集人", 10).centred(), one -> names(one.convenedBy()))
        .with(Column.of("会议名称（议题）", 31.5).heads(), ActivitySheets::subject)
        .with(Column.of("议定事项\n已办/共", 12.5).centred(), ActivitySheets::done)
        .with(
            Column.of("会议纪要", 32.5).centred(),
            one -> one.minutes() == null ? "尚未登记" : minutes(one.minutes()))
        .table("meetings", of(Meeting.class));
  }

  private static String subject(Meeting meeting) {
    String subject = meeting.title() != null ? meeting.title() : String.join("；", meeting.agenda());
    return subject.isEmpty() ? Chinese.NONE : subject;
  }

  private static String done(Meeting meeting) {
    long done = meeting.decisions().stream().filter(one -> one.done() != null).count();
    return done + "/" + meeting.decisions().size();
  }

  private static String minutes(Meeting.Minutes minutes) {
    String number = minutes.number() == null ? "编号尚未登记" : minutes.number();
    String issued = minutes.issued() == null ? "尚未印发" : Chinese.shortDate(minutes.issued()) + "印发";
    return number + "\n" + issued;
  }

  Table inspections() {
    return new TableOf<Inspection>()
        .with(Column.of("日期", 13.5).centred(), one -> Chinese.shortDate(one.date()))
        .with(Column.of("带队负责人", 10).centred(), one -> names(one.ledBy()))
        .with(
            Column.of("被检查单位（地点）", 22.5).heads(),
            one -> Chinese.orNone(one.unit() != null ? one.unit() : one.location()))
        .with(Column.of("检查领域", 13).centred(), this::fields)
        .with(
            Column.of("发现问题", 8.5).centred(),
            one -> one.problems() == null ? "尚未登记" : one.problems().size() + "个")
        .with(Column.of("信息或通报", 32.5).centred(), ActivitySheets::bulletin)
        .table("inspections", of(Inspection.class));
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
    return new TableOf<OtherActivity>()
        .with(Column.of("日期", 13.5).centred(), one -> Chinese.shortDate(one.date()))
        .with(Column.of("类别", 13).centred(), ActivitySheets::type)
        .with(Column.of("内容", 46).heads(), ActivitySheets::subject)
        .with(
            Column.of("负责人", 14).centred(),
            one -> one.leaders().isEmpty() ? Chinese.NONE : names(one.leaders()))
        .table("other-work", of(OtherActivity.class));
  }

  private static String type(OtherActivity activity) {
    return switch (activity.type()) {
      case TRAINING -> "培训";
      case DRILL -> "演练";
      case CAMPAIGN -> "专项工作";
      case LICENSING -> "行政许可";
      case STANDARDISATION -> "标准化建设";
    };
  }

  private static String subject(OtherActivity activity) {
    return activity.nothing() == null
        ? activity.subject()
        : activity.subject() + "（本年度无此项工作：" + activity.nothing() + "）";
  }

  private <T extends Activity> List<T> of(Class<T> type) {
    return judging.ledger().activities(type).stream()
        .filter(entry -> days.covers(entry.value().date()))
        .filter(entry -> which.test(entry.value()))
        .sorted(
            Comparator.comparing((Entry<T> entry) -> entry.value().date())
                .thenComparing(Entry::file))
        .map(Entry::value)
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
