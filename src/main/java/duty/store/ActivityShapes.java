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
import java.util.stream.Collectors;

/** What was done on a day, by kind. */
final class ActivityShapes {
  /** What the desk calls them, in the order of the help. */
  static final Map<String, String> TITLES = titles();

  /** The field that says which of them an activity is. */
  static final Shape.Field KIND =
      new Shape.Field(
          "kind", new Type.Choice(List.copyOf(TITLES.keySet())), true, "活动类别", words(TITLES), 0);

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
            .may("form", choice("desktop", "field"), "演练形式", "desktop 桌面推演，field 实战演练")
            .may("led-by", LEADERS, "带队负责人", "每季度检查次数按带队负责人计；联合检查写成列表，各人都要签字")
            .may("duties", DUTIES, "职责")
            .may("sections", SECTIONS, "参加科室")
            .may("location", TEXT, "地点")
            .may("plan", oneOrMore(new Type.Reference(Kind.EMERGENCY_PLAN)), "应急预案", "练的是哪个预案，可写几个")
            .may("script", TEXT, "演练方案")
            .may("evaluation", TEXT, "演练评估"));
    shapes.put("campaign", work());
    shapes.put("licensing", work());
    shapes.put("standardisation", work());
    shapes.values().forEach(CommonFields::dated);
    return shapes;
  }

  private static Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("meeting", "会议");
    titles.put("inspection", "带队检查");
    titles.put("training", "培训");
    titles.put("drill", "演练");
    titles.put("campaign", "专项整治");
    titles.put("licensing", "行政许可");
    titles.put("standardisation", "标准化建设");
    return titles;
  }

  private static String words(Map<String, String> titles) {
    return titles.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(Collectors.joining("，"));
  }

  private static Shape activity() {
    return new Shape()
        .must(KIND.name(), KIND.type(), KIND.title(), KIND.hint())
        .must("date", DATE, "日期", "活动当天；文件要放在这一天所属的年度和季度文件夹");
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
        .may("nothing", TEXT, "本年度无此项工作的说明", "确实没有这项工作时写明原因，以免被认为漏登");
  }

  private static Shape meeting() {
    return activity()
        .may("title", TEXT, "会议名称")
        .may("time", TIME, "开始时间")
        .may("ends", TIME, "结束时间")
        .must("convened-by", LEADERS, "召集人", "每季度会议次数按召集人计；几位负责人共同召集的写成列表")
        .may("chaired-by", LEADER_ID, "主持人", "不是召集人本人时，写明 delegation")
        .may("delegation", TEXT, "委托说明", "召集人委托他人主持的原因")
        .may("location", TEXT, "地点")
        .may("duties", DUTIES, "职责")
        .may("attended", SECTIONS, "参会科室", "所分管科室的主要负责人参会；请假的写到 absent")
        .may(
            "absent",
            list(group(new Shape().must("section", SECTION_ID, "科室").must("reason", TEXT, "原因"))),
            "请假",
            "没有参会的科室和原因")
        .may("agenda", list(TEXT), "议题")
        .may(
            "studied",
            list(
                group(
                    new Shape()
                        .must("title", TEXT, "文件标题")
                        .may("number", TEXT, "文号")
                        .may("date", DATE, "成文日期"))),
            "学习文件",
            "会上学习的文件；成文日期不能晚于会议日期")
        .may(
            "decisions",
            list(
                group(
                    new Shape()
                        .must("text", TEXT, "议定事项")
                        .may("section", SECTION_ID, "责任科室")
                        .may("due", DATE, "完成期限", "到期未登记 done 的会提示")
                        .may("done", DATE, "完成日期"))),
            "议定事项")
        .may(
            "minutes",
            group(
                new Shape()
                    .may("number", TEXT, "编号")
                    .may("issued", DATE, "印发日期", "不早于会议日期；没有印发的会议不计数")
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
        .may(
            "inspection-kind",
            choice("routine", "special", "post-licensing", "other"),
            "检查类别",
            "routine 常规，special 专项，post-licensing 证后，other 其他")
        .may("location", TEXT, "地点")
        .may("unit", group(UNIT), "被检查单位")
        .may(
            "inspectors",
            list(group(new Shape().must("name", NAME, "姓名").may("certificate", TEXT, "证件号"))),
            "检查人员",
            "特种设备检查至少两人，写明证件号")
        .may("devices", COUNT, "检查设备（台套）", "季度报告按它累计检查设备数")
        .may("observations", TEXT, "检查内容")
        .may(
            "problems",
            list(
                group(
                    new Shape()
                        .must("text", TEXT, "问题")
                        .may(
                            "hazard",
                            new Type.Reference(Kind.HAZARD),
                            "隐患编号",
                            "登记在隐患台账里的，写 hazards/ 里的文件名")
                        .may("corrected-on-site", FLAG, "当场整改", "当场改好的写 true；没有当场改好的要登记隐患"))),
            "发现问题",
            "没有发现问题写 problems: []")
        .may("requirement", TEXT, "处理意见")
        .may("instruction", TEXT, "指令书编号")
        .may("signed-by", oneOrMore(NAME), "检查人员签字", "带队负责人本人必须签字；写编号或姓名")
        .may(
            "unit-signature",
            group(new Shape().may("name", NAME, "签字人").may("refused", TEXT, "拒签原因")),
            "被检查单位签字",
            "签字人姓名，或拒签原因，二者写一项")
        .may(
            "bulletin",
            group(
                new Shape()
                    .must("kind", choice("information", "notice"), "类别")
                    .may("number", TEXT, "编号")
                    .may("title", TEXT, "标题")
                    .must("date", DATE, "成文日期")
                    .may("sent", DATE, "报送日期", "实际送出的日期")
                    .may("how", TEXT, "报送方式")
                    .may("receipt", TEXT, "签收")
                    .may("file", ATTACHMENT, "文件")),
            "信息或通报",
            "送区安委会办公室存档的书面材料");
  }

  private ActivityShapes() {}
}
