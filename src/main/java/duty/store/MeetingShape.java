package duty.store;

import static duty.store.CommonFields.CONVENERS;
import static duty.store.CommonFields.DUTIES;
import static duty.store.CommonFields.LEADER_ID;
import static duty.store.CommonFields.SECTIONS;
import static duty.store.CommonFields.SECTION_ID;
import static duty.store.Type.Plain.ATTACHMENT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.Plain.TIME;
import static duty.store.Type.group;
import static duty.store.Type.list;

/** A meeting: who called it, who came, what was studied and decided, and its minutes. */
final class MeetingShape {
  private static final Type ABSENT =
      list(group(new Shape().must("section", SECTION_ID, "科室").must("reason", TEXT, "原因")));

  private static final Type STUDIED =
      list(
          group(
              new Shape()
                  .must("title", TEXT, "文件标题")
                  .may("number", TEXT, "文号")
                  .may("date", DATE, "成文日期")));

  private static final Type DECISIONS =
      list(
          group(
              new Shape()
                  .must("text", TEXT, "议定事项")
                  .may("section", SECTION_ID, "责任科室")
                  .may("due", DATE, "完成期限", "到期未登记 done 的会提示")
                  .may("done", DATE, "完成日期")));

  private static final Type MINUTES =
      group(
          new Shape()
              .may("number", TEXT, "编号")
              .asked("M2")
              .may("issued", DATE, "印发日期", "不早于会议日期；没有印发的会议不计数")
              .asked("M2")
              .may("file", ATTACHMENT, "文件"));

  static Shape shape() {
    return ActivityShapes.activity()
        .may("title", TEXT, "会议名称")
        .may("time", TIME, "开始时间")
        .may("ends", TIME, "结束时间")
        .must("convened-by", CONVENERS, "召集人", "每季度会议次数按召集人计；几位负责人共同召集的写成列表")
        .may("chaired-by", LEADER_ID, "主持人", "不是召集人本人时，写明 delegation")
        .may("delegation", TEXT, "委托说明", "召集人委托他人主持的原因")
        .may("location", TEXT, "地点")
        .may("duties", DUTIES, "职责")
        .may("attended", SECTIONS, "参会科室", "所分管科室的主要负责人参会；请假的写到 absent")
        .may("absent", ABSENT, "请假", "没有参会的科室和原因")
        .may("agenda", list(TEXT), "议题")
        .may("studied", STUDIED, "学习文件", "会上学习的文件；成文日期不能晚于会议日期")
        .may("decisions", DECISIONS, "议定事项")
        .asked("M2")
        .may("minutes", MINUTES, "会议纪要")
        .asked("M2")
        .may("sign-in", ATTACHMENT, "签到表");
  }

  private MeetingShape() {}
}
