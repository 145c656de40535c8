package duty.store;

import static duty.store.Type.Plain.ATTACHMENT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.FLAG;
import static duty.store.Type.Plain.MONTH_DAY;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.Plain.TIME;
import static duty.store.Type.choice;
import static duty.store.Type.filledList;
import static duty.store.Type.list;
import static duty.store.Type.oneOrMore;

import duty.domain.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of all records: the one place that knows which fields there are. */
final class Shapes {
  private static final Type LEADERS = oneOrMore(new Type.Reference(Kind.LEADER));
  private static final Type SECTIONS = oneOrMore(new Type.Reference(Kind.SECTION));
  private static final Type DUTIES = oneOrMore(new Type.Reference(Kind.DUTY));
  private static final Type LEADER_ID = new Type.Reference(Kind.LEADER);
  private static final Type SECTION_ID = new Type.Reference(Kind.SECTION);
  private static final Type DUTY_ID = new Type.Reference(Kind.DUTY);
  private static final Type COUNT = Type.Amount.whole(0, 1_000_000);
  private static final Type QUOTA = Type.Amount.whole(1, 12);
  private static final Type DAYS = Type.Amount.whole(1, 92);
  private static final Type PERCENT = Type.Amount.decimal(0, 100);
  private static final Type MONEY = Type.Amount.decimal(0, 1_000_000_000);

  private static final Shape UNIT =
      new Shape()
          .must("name", TEXT, "单位名称")
          .may("representative", NAME, "负责人")
          .may("address", TEXT, "地址");

  private static final Shape PLAN =
      new Shape()
          .must("document", TEXT, "文号")
          .must("title", TEXT, "标题")
          .must("from", DATE, "施行日期")
          .may("to", DATE, "停止施行日期")
          .may(
              "quotas",
              group(
                  new Shape()
                      .may("meetings", QUOTA, "每季度会议次数")
                      .may("inspections", QUOTA, "每季度检查次数")),
              "每季度次数")
          .may(
              "in-charge",
              group(
                  new Shape()
                      .may("duties", Type.Amount.whole(1, 99), "分管职责项数")
                      .may("days", DAYS, "分管天数")),
              "分管负责人的认定")
          .may(
              "agreements",
              group(
                  new Shape()
                      .may("cutoff", MONTH_DAY, "签订截止日")
                      .may("new-pair-days", DAYS, "新分管关系签订天数")),
              "责任书")
          .may("warning-days", DAYS, "临期警告天数")
          .may("bulletin-days", DAYS, "检查信息报送天数");

  private static final Shape SETTINGS =
      new Shape()
          .must(
              "organisation",
              group(
                  new Shape()
                      .must("name", TEXT, "单位全称")
                      .must("short-name", TEXT, "单位简称")
                      .must("code", TEXT, "发文机关代字")),
              "单位")
          .must("committee", TEXT, "安委会办公室")
          .may("language", choice("zh", "en"), "提示语言")
          .must("records-from", DATE, "台账启用日期")
          .must("plans", filledList(group(PLAN)), "实施方案")
          .may("note", TEXT, "备注");

  private static final Shape LEADER =
      new Shape()
          .must("name", NAME, "姓名")
          .must(
              "posts",
              filledList(
                  group(
                      new Shape()
                          .must("title", TEXT, "职务")
                          .must("rank", choice("principal", "deputy", "member"), "职级")
                          .must("from", DATE, "任职日期")
                          .may("to", DATE, "离任日期")
                          .may("acting", FLAG, "代管")
                          .may("document", TEXT, "任免文件"))),
              "任职")
          .may("note", TEXT, "备注");

  private static final Shape SECTION =
      new Shape()
          .must(
              "names",
              filledList(
                  group(
                      new Shape()
                          .must("name", NAME, "名称")
                          .must("from", DATE, "启用日期")
                          .may("to", DATE, "停用日期"))),
              "名称")
          .must("type", choice("section", "team", "office", "bureau", "group"), "类别")
          .may("members", SECTIONS, "成员单位")
          .may(
              "heads",
              list(
                  group(
                      new Shape()
                          .must("name", NAME, "姓名")
                          .must("title", TEXT, "职务")
                          .must("from", DATE, "任职日期")
                          .may("to", DATE, "离任日期"))),
              "主要负责人")
          .may("successor", SECTION_ID, "承接单位")
          .may("note", TEXT, "备注");

  private static final Shape DUTY =
      new Shape()
          .must("order", Type.Amount.whole(1, 99), "序号")
          .must("field", TEXT, "行业领域")
          .must("text", TEXT, "重点职责")
          .must(
              "assignments",
              list(
                  group(
                      new Shape()
                          .must("from", DATE, "起始日期")
                          .may("to", DATE, "截止日期")
                          .must("principal", LEADER_ID, "单位负责人")
                          .may("leader", LEADER_ID, "分管负责人")
                          .must("sections", SECTIONS, "责任科室")
                          .must("responsible", TEXT, "责任人")
                          .may("document", TEXT, "文件")
                          .may("filed", DATE, "备案日期"))),
              "分工")
          .may("note", TEXT, "备注");

  private static final Shape AGREEMENT =
      new Shape()
          .must("year", Type.Amount.whole(1900, 2999), "年度")
          .may("level", TEXT, "层级")
          .must(
              "party-a",
              group(new Shape().must("leader", LEADER_ID, "分管负责人").may("signed", DATE, "签字日期")),
              "甲方")
          .must(
              "party-b",
              group(
                  new Shape()
                      .must("section", SECTION_ID, "科室")
                      .may("signer", NAME, "签字人")
                      .may("signed", DATE, "签字日期")),
              "乙方")
          .may("duties", DUTIES, "职责")
          .must("targets", filledList(TEXT), "目标")
          .may("tasks", list(TEXT), "任务")
          .may(
              "rates",
              group(
                  new Shape()
                      .may("registration", PERCENT, "登记率")
                      .may("certificates", PERCENT, "持证率")
                      .may("inspection", PERCENT, "定检率")
                      .may("rectification", PERCENT, "隐患治理率")),
              "指标")
          .may("assessment", TEXT, "考核奖惩")
          .may("term", group(new Shape().must("from", DATE, "起始日期").must("to", DATE, "截止日期")), "期限")
          .may("copies", Type.Amount.whole(1, 99), "份数")
          .may("succession", FLAG, "接任人自然成为签字人")
          .may("scan", ATTACHMENT, "扫描件")
          .may("note", TEXT, "备注");

  private static final Shape HAZARD =
      new Shape()
          .must("found", DATE, "发现日期")
          .may("source", new Type.Reference(Kind.ACTIVITY), "来源")
          .must("duty", DUTY_ID, "职责")
          .must("unit", group(UNIT), "单位")
          .may("number", TEXT, "编号")
          .may("equipment", TEXT, "设备")
          .may("place", TEXT, "部位")
          .must("description", TEXT, "隐患描述")
          .must("level", choice("general", "major"), "等级")
          .may("basis", TEXT, "定级依据")
          .may("found-by", TEXT, "发现人")
          .may("owner", SECTION_ID, "责任科室")
          .may("measures", TEXT, "治理措施")
          .may("funds", MONEY, "治理资金（万元）")
          .may(
              "responsible",
              group(new Shape().may("unit", TEXT, "责任单位").must("person", NAME, "责任人")),
              "整改责任")
          .may("deadline", DATE, "整改期限")
          .may(
              "extension",
              group(
                  new Shape()
                      .must("until", DATE, "延至")
                      .must("approved-by", TEXT, "批准人")
                      .may("document", TEXT, "文件")
                      .may("date", DATE, "批准日期")),
              "延期")
          .may("finished", DATE, "整改完成日期")
          .may("accepted-by", TEXT, "验收人")
          .may("supervised-by", LEADER_ID, "督办负责人")
          .may(
              "recheck",
              group(
                  new Shape()
                      .must("date", DATE, "复查日期")
                      .must("by", TEXT, "复查人")
                      .may("result", TEXT, "复查结果")),
              "复查")
          .may("closed", DATE, "销号日期")
          .may(
              "five-in-place",
              group(
                  new Shape()
                      .may("measures", TEXT, "措施")
                      .may("funds", TEXT, "资金")
                      .may("deadline", TEXT, "期限")
                      .may("person", TEXT, "责任人")
                      .may("plan", TEXT, "预案")),
              "五落实")
          .may(
              "reported-upward",
              group(
                  new Shape()
                      .must("date", DATE, "上报日期")
                      .must("to", TEXT, "上报单位")
                      .may("document", TEXT, "文件")),
              "上报")
          .may(
              "listed",
              group(new Shape().must("date", DATE, "挂牌日期").must("document", TEXT, "文件")),
              "挂牌督办")
          .may(
              "tracking",
              list(
                  group(
                      new Shape()
                          .must("date", DATE, "跟踪日期")
                          .must("by", TEXT, "跟踪人")
                          .must("progress", TEXT, "进展"))),
              "跟踪监督")
          .may(
              "resumption",
              group(
                  new Shape()
                      .must("date", DATE, "批准日期")
                      .must("approved-by", TEXT, "批准人")
                      .may("document", TEXT, "文件")),
              "恢复生产使用")
          .may("note", TEXT, "备注");

  private static final Map<String, Shape> ACTIVITIES = activities();

  private Shapes() {}

  /** The words that an activity's {@code kind} may be. */
  static Set<String> activityKinds() {
    return ACTIVITIES.keySet();
  }

  /**
   * The shape of a record.
   *
   * @param activity for an activity the word in its {@code kind}
   * @return null where an activity is of no known kind
   */
  static @Nullable Shape of(Kind kind, @Nullable String activity) {
    return switch (kind) {
      case SETTINGS -> SETTINGS;
      case LEADER -> LEADER;
      case SECTION -> SECTION;
      case DUTY -> DUTY;
      case AGREEMENT -> AGREEMENT;
      case ACTIVITY -> activity == null ? null : ACTIVITIES.get(activity);
      case HAZARD -> HAZARD;
    };
  }

  private static Map<String, Shape> activities() {
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
            .may("script", TEXT, "演练方案")
            .may("evaluation", TEXT, "演练评估"));
    shapes.put(
        "campaign",
        activity()
            .must("subject", TEXT, "专项工作")
            .may("until", DATE, "截止日期")
            .may("led-by", LEADERS, "牵头负责人")
            .may("duties", DUTIES, "职责")
            .may("sections", SECTIONS, "参加科室")
            .may("units", COUNT, "检查单位数")
            .may("results", TEXT, "成效"));
    return shapes;
  }

  private static Shape activity() {
    return new Shape()
        .must("kind", choice("meeting", "inspection", "training", "drill", "campaign"), "活动类别")
        .must("date", DATE, "日期")
        .may("note", TEXT, "备注");
  }

  private static Shape meeting() {
    return activity()
        .may("title", TEXT, "会议名称")
        .may("time", TIME, "时间")
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
        .may("time", TIME, "时间")
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

  private static Type group(Shape shape) {
    return new Type.Group(shape);
  }
}
