package duty.store;

import static duty.store.CommonFields.COUNT;
import static duty.store.CommonFields.DUTIES;
import static duty.store.CommonFields.LEADERS;
import static duty.store.CommonFields.LEADER_ID;
import static duty.store.CommonFields.SECTIONS;
import static duty.store.CommonFields.SECTION_ID;
import static duty.store.CommonFields.UNIT;
import static duty.store.Type.Plain.ATTACHMENT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.FLAG;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.Plain.TIME;
import static duty.store.Type.choice;
import static duty.store.Type.group;
import static duty.store.Type.list;
import static duty.store.Type.oneOrMore;

import duty.domain.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was done on a day, by kind. */
final class ActivityShapes {
  static final List<String> KINDS =
      List.of(
          "meeting", "inspection", "training", "drill", "campaign", "licensing", "standardisation");

  /** By the word in {@code kind}. */
  static Map<String, Shape> all() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put("meeting", meeting());
    shapes.put("inspection", inspection());
    shapes.put(
        "training",
        activity()
            .must("subject", TEXT, "培训内容")
            .may("hours", Type.Amount.decimal(0, 1000), "学时")
            .may("people", COUNT, "人数")
            .may("duties", DUTIES, "职责")
            .may("sections", SECTIONS, "参加科室")
            .may("location", TEXT, "地点")
            .may("test", TEXT, "考核情况")
            .may("sign-in", ATTACHMENT, "签到表"));
    shapes.put(
        "drill",
        activity()
            .must("subject", TEXT, "演练科目")
            .may("form", choice("desktop", "field"), "演练形式")
            .may("led-by", LEADERS, "带队负责人")
            .may("duties", DUTIES, "职责")
            .may("sections", SECTIONS, "参加科室")
            .may("location", TEXT, "地点")
            .may("plan", new Type.Reference(Kind.EMERGENCY_PLAN), "应急预案")
            .may("script", TEXT, "演练方案")
            .may("evaluation", TEXT, "演练评估"));
    shapes.put("campaign", work());
    shapes.put("licensing", work());
    shapes.put("standardisation", work());
    shapes.values().forEach(CommonFields::dated);
    return shapes;
  }

  private static Shape activity() {
    return new Shape().must("kind", new Type.Choice(KINDS), "活动类别").must("date", DATE, "日期");
  }

  /** 专项整治、行政许可、标准化建设: work of the plan's part 2 (4). */
  private static Shape work() {
    return activity()
        .must("subject", TEXT, "工作内容")
        .may("until", DATE, "截止日期")
        .may("led-by", LEADERS, "牵头负责人")
        .may("duties", DUTIES, "职责")
        .may("sections", SECTIONS, "参加科室")
        .may("units", COUNT, "单位数")
        .may("results", TEXT, "成效")
        .may("nothing", TEXT, "本年度无此项工作的说明");
  }

  private static Shape meeting() {
    return activity()
        .may("title", TEXT, "会议名称")
        .may("time", TIME, "开始时间")
        .may("ends", TIME, "结束时间")
        .must("convened-by", LEADERS, "召集人")
        .may("chaired-by", LEADER_ID, "主持人")
        .may("delegation", TEXT, "委托说明")
        .may("location", TEXT, "地点")
        .may("duties", DUTIES, "职责")
        .may("attended", SECTIONS, "参会科室")
        .may(
            "absent",
            list(group(new Shape().must("section", SECTION_ID, "科室").must("reason", TEXT, "原因"))),
            "请假")
        .may("agenda", list(TEXT), "议题")
        .may(
            "studied",
            list(
                group(
                    new Shape()
                        .must("title", TEXT, "文件标题")
                        .may("number", TEXT, "文号")
                        .may("date", DATE, "成文日期"))),
            "学习文件")
        .may(
            "decisions",
            list(
                group(
                    new Shape()
                        .must("text", TEXT, "议定事项")
                        .may("section", SECTION_ID, "责任科室")
                        .may("due", DATE, "完成期限")
                        .may("done", DATE, "完成日期"))),
            "议定事项")
        .may(
            "minutes",
            group(
                new Shape()
                    .may("number", TEXT, "编号")
                    .may("issued", DATE, "印发日期")
                    .may("file", ATTACHMENT, "文件")),
            "会议纪要")
        .may("sign-in", ATTACHMENT, "签到表");
  }

  private static Shape inspection() {
    return activity()
        .may("title", TEXT, "检查名称")
        .may("time", TIME, "开始时间")
        .may("ends", TIME, "结束时间")
        .must("led-by", LEADERS, "带队负责人")
        .must("duties", DUTIES, "职责")
        .may("inspection-kind", choice("routine", "special", "post-licensing", "other"), "检查类别")
        .may("location", TEXT, "地点")
        .may("unit", group(UNIT), "被检查单位")
        .may(
            "inspectors",
            list(group(new Shape().must("name", NAME, "姓名").may("certificate", TEXT, "证件号"))),
            "检查人员")
        .may("observations", TEXT, "检查内容")
        .may(
            "problems",
            list(
                group(
                    new Shape()
                        .must("text", TEXT, "问题")
                        .may("hazard", new Type.Reference(Kind.HAZARD), "隐患编号")
                        .may("corrected-on-site", FLAG, "当场整改"))),
            "发现问题")
        .may("requirement", TEXT, "处理意见")
        .may("instruction", TEXT, "指令书编号")
        .may("signed-by", oneOrMore(NAME), "检查人员签字")
        .may(
            "unit-signature",
            group(new Shape().may("name", NAME, "签字人").may("refused", TEXT, "拒签原因")),
            "被检查单位签字")
        .may(
            "bulletin",
            group(
                new Shape()
                    .must("kind", choice("information", "notice"), "类别")
                    .may("number", TEXT, "编号")
                    .may("title", TEXT, "标题")
                    .must("date", DATE, "成文日期")
                    .may("sent", DATE, "报送日期")
                    .may("how", TEXT, "报送方式")
                    .may("receipt", TEXT, "签收")
                    .may("file", ATTACHMENT, "文件")),
            "信息或通报");
  }

  private ActivityShapes() {}
}
