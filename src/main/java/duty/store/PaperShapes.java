package duty.store;

import static duty.store.CommonFields.DUTIES;
import static duty.store.CommonFields.LEADERS;
import static duty.store.CommonFields.LEADER_ID;
import static duty.store.CommonFields.PERCENT;
import static duty.store.CommonFields.SECTIONS;
import static duty.store.CommonFields.SECTION_ID;
import static duty.store.Type.Plain.ATTACHMENT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.FLAG;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.filledList;
import static duty.store.Type.group;
import static duty.store.Type.list;
import static duty.store.Type.oneOrMore;

import duty.domain.IsoDay;

/** Papers that the bureau signs, issues or keeps. */
final class PaperShapes {
  static final Type YEAR = Type.Amount.whole(IsoDay.FIRST_YEAR, IsoDay.LAST_YEAR);
  private static final Type POINTS = Type.Amount.decimal(0, 1000);

  static final Shape AGREEMENT =
      CommonFields.dated(
          new Shape()
              .must("year", YEAR, "年度")
              .may("level", TEXT, "层级")
              .must(
                  "party-a",
                  group(
                      new Shape()
                          .must("leader", LEADER_ID, "分管负责人")
                          .may("signed", DATE, "签字日期")
                          .asked("A2")),
                  "甲方")
              .must(
                  "party-b",
                  group(
                      new Shape()
                          .must("section", SECTION_ID, "科室")
                          .may("signer", NAME, "签字人")
                          .asked("A2")
                          .may("signed", DATE, "签字日期")
                          .asked("A2")),
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
              .may(
                  "term",
                  group(new Shape().must("from", DATE, "起始日期").must("to", DATE, "截止日期")),
                  "期限")
              .may("copies", Type.Amount.whole(1, 99), "份数")
              .may("succession", FLAG, "接任人自然成为签字人")
              .may("scan", ATTACHMENT, "扫描件", "双方签字后的扫描件")
              .asked("A2"));

  static final Shape SYSTEM =
      CommonFields.noted(
          new Shape()
              .must("name", TEXT, "制度名称")
              .must("sections", SECTIONS, "适用科室")
              .must(
                  "subject",
                  oneOrMore(
                      choice("inspection 安全检查", "training 教育培训", "responsibility 责任制", "other 其他")),
                  "制度类别")
              .must("from", DATE, "施行日期")
              .may("to", DATE, "停止施行日期")
              .may("document", TEXT, "文号")
              .may("file", ATTACHMENT, "文件"));

  static final Shape EMERGENCY_PLAN =
      CommonFields.noted(
          new Shape()
              .must("name", TEXT, "预案名称")
              .may("duties", DUTIES, "职责")
              .may("sections", SECTIONS, "责任科室")
              .must(
                  "versions",
                  filledList(
                      group(
                          new Shape()
                              .must("version", TEXT, "版本")
                              .must("issued", DATE, "发布日期")
                              .may("filed", DATE, "备案日期")
                              .may("document", TEXT, "文号")
                              .may("file", ATTACHMENT, "文件"))),
                  "版本")
              .may("to", DATE, "停止施行日期", "最后一天，含当天；继续施行的不写"));

  static final Shape ASSESSMENT =
      CommonFields.dated(
          new Shape()
              .must("year", YEAR, "考核年度")
              .may(
                  "period",
                  choice("year 年度", "half-year 半年"),
                  "考核周期",
                  "半年考核写 half-year，不代替年度考核；不写为年度考核")
              .must("section", SECTION_ID, "被考核科室")
              .must("assessed", DATE, "考核日期")
              .may("by", LEADERS, "考核人")
              .may(
                  "items",
                  list(
                      group(
                          new Shape()
                              .must("item", TEXT, "考核项目")
                              .may("points", POINTS, "分值")
                              .may("method", TEXT, "考核方式")
                              .may("scoring", TEXT, "评分标准")
                              .may("self", POINTS, "自评分")
                              .may("score", POINTS, "考核分")
                              .may("note", TEXT, "扣分说明"))),
                  "考核细则")
              .may("score", POINTS, "总分")
              .may(
                  "result",
                  choice("excellent 优秀", "good 良好", "qualified 合格", "unqualified 不合格"),
                  "考核结果")
              .may("used-for", TEXT, "结果运用")
              .may("document", TEXT, "文件")
              .may("file", ATTACHMENT, "扫描件"));

  static final Shape OPINION =
      CommonFields.dated(
          new Shape()
              .must("number", TEXT, "文号")
              .must("issued", DATE, "下达日期")
              .must("section", SECTION_ID, "被监督科室")
              .must("problem", TEXT, "存在问题")
              .may("basis", TEXT, "依据")
              .must("requirement", TEXT, "整改要求")
              .must("deadline", DATE, "反馈期限")
              .may(
                  "answer",
                  group(
                      new Shape()
                          .must("date", DATE, "反馈日期")
                          .must("text", TEXT, "整改情况")
                          .may("by", NAME, "反馈人")
                          .may("file", ATTACHMENT, "反馈材料")),
                  "整改反馈")
              .may(
                  "review",
                  group(
                      new Shape()
                          .must("date", DATE, "复核日期")
                          .must("by", TEXT, "复核人")
                          .may("result", TEXT, "复核结论")),
                  "复核")
              .may("file", ATTACHMENT, "扫描件"));

  private PaperShapes() {}
}
