package duty.store;

import static duty.store.Type.Plain.ALLOWANCE;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.DUE_DAY;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.group;
import static duty.store.Type.list;

import duty.check.Figure;

/** What a version of the plan may say; its numbers and their bounds are those of {@link Figure}. */
final class PlanShape {
  private static final Type WHAT =
      choice(
          "meeting 会议",
          "inspection 带队检查",
          "bulletin 信息或通报",
          "agreement 责任书",
          "system 安全管理制度",
          "key-work 重点工作",
          "table 分工表备案",
          "drill 应急演练",
          "assessment 年度考核",
          "report 履职情况报告",
          "plan 应急预案备案",
          "training 培训",
          "campaign 专项整治",
          "licensing 行政许可",
          "standardisation 标准化建设");

  private static final Type OF =
      choice(
          "principal 单位负责人",
          "leader-in-charge 分管负责人",
          "deputy 副职",
          "member 领导班子成员",
          "head-of-section 科室负责人",
          "each-inspection 每次带队检查",
          "each-section 每个科室",
          "each-duty 每项职责",
          "each-emergency-plan 每个应急预案",
          "bureau 本单位");

  private static final Shape REQUIREMENT =
      new Shape()
          .must("what", WHAT, "事项")
          .must("of", OF, "对象", "对谁、对什么要求；" + hint(OF))
          .may("per", choice("month 月", "quarter 季度", "half-year 半年", "year 年"), "周期")
          .may("times", whole(Figure.MEETINGS), "次数", "每个周期至少几次，不写的为1次")
          .may("in", choice("own-field 所分管行业（领域）"), "范围")
          .may("between", choice("each-section 所分管的每个科室"), "另一方")
          .may("with", list(choice("minutes 会议纪要", "decisions 议定事项")), "须有内容")
          .may(
              "subjects",
              list(choice("inspection 安全检查", "training 教育培训", "responsibility 责任制")),
              "制度内容")
          .may("by", DUE_DAY, "截止日", "03-31 用于一年的要求；day 20 是周期最后一个月的20日")
          .may("within", ALLOWANCE, "期限", "从所接的事或周期结束起算")
          .may("new-pair", ALLOWANCE, "新分管关系的期限", "截止日后才形成的分管关系，从形成之日起算")
          .may("severity", choice("notice 提示", "warning 警告", "error 错误"), "级别", "不写的，按规则本身的级别")
          .may("warn", whole(Figure.WARNING_DAYS), "临期警告天数", "不写的，按方案的 warning-days")
          .may("clause", TEXT, "依据条文", "clauses 中的编号");

  private static final Shape CLAUSE =
      new Shape().must("where", TEXT, "出处", "如 第二部分（一）").may("text", TEXT, "原文");

  private static final Shape DEADLINES =
      figures(
          new Shape(),
          Figure.ENTRY_DAYS,
          Figure.TRACKING_DAYS,
          Figure.UPWARD_DAYS,
          Figure.RECHECK_DAYS,
          Figure.ACCIDENT_HOURS,
          Figure.PLAN_FILING_DAYS);

  static final Shape PLAN =
      figures(
              new Shape()
                  .must("document", TEXT, "文号")
                  .must("title", TEXT, "标题")
                  .must("from", DATE, "施行日期")
                  .may("to", DATE, "停止施行日期", "最后一天，含当天；继续施行的不写")
                  .may("filed", DATE, "备案日期", "报安委会办公室备案的日期")
                  .may("clauses", new Type.Named(CLAUSE), "条文", "出处和原文；问题和公文只引用这里写明的")
                  .must("requires", list(group(REQUIREMENT)), "要求", "方案要求做的事；没有写的，就不要求")
                  .may(
                      "in-charge",
                      group(figures(new Shape(), Figure.IN_CHARGE_DUTIES, Figure.IN_CHARGE_DAYS)),
                      "分管负责人的认定"),
              Figure.WARNING_DAYS,
              Figure.LIKENESS,
              Figure.LIKENESS_LENGTH)
          .may("deadlines", group(DEADLINES), "其他期限")
          .may("note", TEXT, "备注");

  private PlanShape() {}

  private static String hint(Type type) {
    return ((Type.Choice) type).hint();
  }

  private static Type whole(Figure figure) {
    return Type.Amount.whole(Long.parseLong(figure.least()), Long.parseLong(figure.most()));
  }

  private static Shape figures(Shape shape, Figure... figures) {
    for (Figure figure : figures) {
      shape.may(figure.field(), whole(figure), figure.title().zh());
    }
    return shape;
  }
}
