package duty.store;

import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.MONTH_DAY;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.filledList;
import static duty.store.Type.group;
import static duty.store.Type.list;

/** What {@code duty.yaml} may say. */
final class SettingsShape {
  private static final Type QUOTA = Type.Amount.whole(1, 12);
  private static final Type DAYS = Type.Amount.whole(1, 92);
  private static final Type YEAR_DAYS = Type.Amount.whole(1, 366);

  private static final Shape DEADLINES =
      new Shape()
          .may("entry-days", YEAR_DAYS, "入账期限（天）")
          .may("table-filing-days", YEAR_DAYS, "分工表备案期限（天）")
          .may("tracking-days", YEAR_DAYS, "重大隐患跟踪间隔（天）")
          .may("upward-days", DAYS, "重大隐患上报期限（天）")
          .may("recheck-days", DAYS, "特种设备复查期限（工作日）")
          .may("report-days", DAYS, "季度报告报送期限（季后天数）")
          .may("assessment-days", YEAR_DAYS, "年度考核期限（年后天数）")
          .may("accident-hours", Type.Amount.whole(1, 72), "事故上报时限（小时）")
          .may("plan-filing-days", YEAR_DAYS, "应急预案备案期限（天）");

  private static final Shape PLAN =
      new Shape()
          .must("document", TEXT, "文号")
          .must("title", TEXT, "标题")
          .must("from", DATE, "施行日期")
          .may("to", DATE, "停止施行日期", "最后一天，含当天；继续施行的不写")
          .may(
              "quotas",
              group(
                  new Shape()
                      .may("meetings", QUOTA, "每季度会议次数")
                      .may("inspections", QUOTA, "每季度检查次数")
                      .may("drills", QUOTA, "每年演练次数")),
              "次数")
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
          .may("bulletin-days", DAYS, "检查信息报送天数")
          .may("deadlines", group(DEADLINES), "其他期限")
          .may("likeness", Type.Amount.whole(50, 100), "雷同认定（百分比）")
          .may(
              "clauses",
              list(group(new Shape().must("clause", TEXT, "条文编号").must("text", TEXT, "条文"))),
              "条文");

  static final Shape SETTINGS =
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
          .must("records-from", DATE, "台账启用日期", "此前到期的事项不核对")
          .must("plans", filledList(group(PLAN)), "实施方案")
          .may(
              "severities",
              list(
                  group(
                      new Shape()
                          .must("rule", TEXT, "规则")
                          .must("severity", choice("notice", "warning", "error"), "级别")
                          .must("reason", TEXT, "原因"))),
              "规则级别",
              "把某条规则调重或调轻，须写明原因")
          .may("note", TEXT, "备注");

  private SettingsShape() {}
}
