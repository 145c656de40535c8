package duty.store;

import static duty.store.CommonFields.CONVENERS;
import static duty.store.CommonFields.COUNT;
import static duty.store.CommonFields.DUTIES;
import static duty.store.CommonFields.SECTIONS;
import static duty.store.Type.Plain.ATTACHMENT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.oneOrMore;

import duty.domain.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was done on a day, by kind. */
final class ActivityShapes {
  /** What the desk calls them, in the order of the help. */
  static final Map<String, String> TITLES = titles();

  static final Type.Choice KINDS = new Type.Choice(TITLES);

  /** The field that says which of them an activity is. */
  static final Shape.Field KIND = new Shape.Field("kind", KINDS, true, "活动类别", KINDS.hint(), 0);

  /** By the word in {@code kind}. */
  static Map<String, Shape> all() {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    shapes.put("meeting", MeetingShape.shape());
    shapes.put("inspection", InspectionShape.shape());
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
            .may("form", choice("desktop 桌面推演", "field 实战演练"), "演练形式")
            .may("led-by", CONVENERS, "带队负责人", "每季度检查次数按带队负责人计；联合检查写成列表，各人都要签字")
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

  /** How each of them begins. */
  static Shape activity() {
    return new Shape()
        .must(KIND.name(), KIND.type(), KIND.title(), KIND.hint())
        .must("date", DATE, "日期", "活动当天；文件要放在这一天所属的年度和季度文件夹");
  }

  /** 专项整治、行政许可、标准化建设: work of the plan's part 2 (4). */
  private static Shape work() {
    return activity()
        .must("subject", TEXT, "工作内容")
        .may("until", DATE, "截止日期")
        .may("led-by", CONVENERS, "牵头负责人")
        .may("duties", DUTIES, "职责")
        .may("sections", SECTIONS, "参加科室")
        .may("units", COUNT, "单位数")
        .may("results", TEXT, "成效")
        .may("nothing", TEXT, "本年度无此项工作的说明", "确实没有这项工作时写明原因，以免被认为漏登");
  }

  private ActivityShapes() {}
}
