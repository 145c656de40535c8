package duty.app.changes;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Accident;
import duty.domain.Agreement;
import duty.domain.Assignment;
import duty.domain.Duty;
import duty.domain.Filing;
import duty.domain.Hazard;
import duty.domain.Inspection;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Meeting;
import duty.domain.Opinion;
import duty.domain.OtherActivity;
import duty.domain.Post;
import duty.domain.Waiver;
import duty.store.WrittenRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a record that is new, or gone, is about. */
record NewRecord(Directory names) {
  private static final Text LEADER = new Text("{title}，自 {from} 起", "{title} from {from}");
  private static final Text DUTY =
      new Text("自 {from} 起由{leader}分管", "in the charge of {leader} from {from}");
  private static final Text VACANT = new Text("自 {from} 起暂无分管负责人", "nobody in charge from {from}");
  private static final Text ROWS = new Text("{rows}", "{rows}");
  private static final Text AGREEMENT =
      new Text(
          "{leader}与{section}的{year}年度责任书，{state}",
          "the {year} agreement of {leader} with {section}, {state}");
  private static final Text SIGNED = new Text("双方已签字", "signed by both");
  private static final Text UNSIGNED = new Text("尚未签齐", "not yet signed by both");
  private static final Text MEETING =
      new Text("{date} {leaders}召集的会议", "a meeting of {date}, convened by {leaders}");
  private static final Text INSPECTION =
      new Text("{date} {leaders}带队检查{unit}", "an inspection of {unit} on {date}, led by {leaders}");
  private static final Text SOME_UNIT = new Text("（未写明单位）", "a unit that is not named");
  private static final Text ACTIVITY = new Text("{date} {subject}", "{subject}, {date}");
  private static final Text HAZARD =
      new Text(
          "{found} 发现{level}隐患：{unit}，{description}，整改期限 {due}",
          "found on {found}, {level}: {unit}, {description}; due {due}");
  private static final Text MAJOR = new Text("重大", "major");
  private static final Text GENERAL = new Text("一般", "general");
  private static final Text NOT_SET = new Text("未定", "not set");
  private static final Text ACCIDENT =
      new Text("{date} {unit}：{description}", "{date}, {unit}: {description}");
  private static final Text OPINION =
      new Text("{number}，致{section}：{problem}", "{number}, to {section}: {problem}");
  private static final Text FILING = new Text("{date} 报送", "filed on {date}");
  private static final Text WAIVER = new Text("豁免规则 {rule}", "rule {rule} set aside");

  /** Null where nothing more can be said than that it is there. */
  @Nullable Message about(WrittenRecord record) {
    Object value = record.entry() == null ? null : record.entry().value();
    if (value instanceof Leader leader && !leader.posts().isEmpty()) {
      Post post = leader.posts().get(leader.posts().size() - 1);
      return LEADER.with("title", post.title(), "from", post.tenure().from());
    }
    if (value instanceof Duty duty) {
      return duty(duty);
    }
    if (value instanceof Agreement agreement) {
      return AGREEMENT.with(
          "leader", names.name(Kind.LEADER, agreement.leader()),
          "section", names.name(Kind.SECTION, agreement.section()),
          "year", agreement.year(),
          "state", agreement.signed() ? SIGNED : UNSIGNED);
    }
    return value instanceof Hazard hazard ? hazard(hazard) : event(value);
  }

  private @Nullable Message duty(Duty duty) {
    List<Message> rows = duty.assignments().stream().map(this::row).toList();
    return rows.isEmpty() ? null : ROWS.with("rows", rows);
  }

  private Message row(Assignment row) {
    LocalDate from = row.tenure().from();
    return row.leader() == null
        ? VACANT.with("from", from)
        : DUTY.with("from", from, "leader", names.name(Kind.LEADER, row.leader()));
  }

  private static Message hazard(Hazard hazard) {
    return HAZARD.with(
        "found", hazard.found(),
        "level", hazard.level() == Hazard.Level.MAJOR ? MAJOR : GENERAL,
        "unit", hazard.unit(),
        "description", hazard.description(),
        "due", hazard.due() == null ? NOT_SET : hazard.due());
  }

  private @Nullable Message event(@Nullable Object value) {
    if (value instanceof Meeting meeting) {
      return MEETING.with(
          "date", meeting.date(), "leaders", names.names(Kind.LEADER, meeting.convenedBy()));
    }
    if (value instanceof Inspection inspection) {
      return INSPECTION.with(
          "date", inspection.date(),
          "leaders", names.names(Kind.LEADER, inspection.ledBy()),
          "unit", inspection.unit() == null ? SOME_UNIT : inspection.unit());
    }
    if (value instanceof OtherActivity other) {
      return ACTIVITY.with("date", other.date(), "subject", other.subject());
    }
    if (value instanceof Accident accident) {
      return ACCIDENT.with(
          "date", accident.occurred().toLocalDate(),
          "unit", accident.unit(),
          "description", accident.description());
    }
    if (value instanceof Opinion opinion) {
      return OPINION.with(
          "number", opinion.number(),
          "section", names.name(Kind.SECTION, opinion.section()),
          "problem", opinion.problem());
    }
    if (value instanceof Filing filing) {
      return FILING.with("date", filing.filed());
    }
    return value instanceof Waiver waiver ? WAIVER.with("rule", waiver.rule()) : null;
  }
}
