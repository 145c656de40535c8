package duty.store;

import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.MONTH_DAY;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.filledList;
import static duty.store.Type.group;
import static duty.store.Type.list;

import duty.check.Figure;
import duty.domain.FontRole;

/** What {@code duty.yaml} may say; its numbers and their bounds are those of {@link Figure}. */
final class SettingsShape {
  private static final Shape DEADLINES =
      figures(
          new Shape(),
          Figure.ENTRY_DAYS,
          Figure.TABLE_FILING_DAYS,
          Figure.TRACKING_DAYS,
          Figure.UPWARD_DAYS,
          Figure.RECHECK_DAYS,
          Figure.REPORT_DAYS,
          Figure.ASSESSMENT_DAYS,
          Figure.ACCIDENT_HOURS,
          Figure.PLAN_FILING_DAYS);

  private static final Shape AGREEMENTS =
      figures(
          new Shape().may(Figure.CUTOFF.field(), MONTH_DAY, Figure.CUTOFF.title().zh()),
          Figure.NEW_PAIR_DAYS);

  private static final Shape PLAN =
      figures(
              new Shape()
                  .must("document", TEXT, "文号")
                  .must("title", TEXT, "标题")
                  .must("from", DATE, "施行日期")
                  .may("to", DATE, "停止施行日期", "最后一天，含当天；继续施行的不写")
                  .may(
                      "quotas",
                      group(
                          figures(new Shape(), Figure.MEETINGS, Figure.INSPECTIONS, Figure.DRILLS)),
                      "次数")
                  .may(
                      "in-charge",
                      group(figures(new Shape(), Figure.IN_CHARGE_DUTIES, Figure.IN_CHARGE_DAYS)),
                      "分管负责人的认定")
                  .may("agreements", group(AGREEMENTS), "责任书"),
              Figure.WARNING_DAYS,
              Figure.BULLETIN_DAYS)
          .may("deadlines", group(DEADLINES), "其他期限");

  private static final Type CLAUSES =
      list(group(new Shape().must("clause", TEXT, "条文编号").must("text", TEXT, "条文")));

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
          .may("language", choice("zh 中文", "en 英文"), "提示语言")
          .must("records-from", DATE, "台账启用日期", "此前到期的事项不核对")
          .must("plans", filledList(group(plan())), "实施方案")
          .may(
              "severities",
              list(
                  group(
                      new Shape()
                          .must("rule", TEXT, "规则")
                          .must("severity", choice("notice 提示", "warning 警告", "error 错误"), "级别")
                          .must("reason", TEXT, "原因"))),
              "规则级别",
              "把某条规则调重或调轻，须写明原因")
          .may("fonts", group(fonts()), "字体", "公文用什么字体：字体文件，或已安装字体的名称；不写的，用已安装的，没有的用自带的")
          .may("note", TEXT, "备注");

  private SettingsShape() {}

  private static Shape plan() {
    return figures(PLAN, Figure.LIKENESS, Figure.LIKENESS_LENGTH).may("clauses", CLAUSES, "条文");
  }

  private static Shape fonts() {
    Shape shape = new Shape();
    for (FontRole one : FontRole.values()) {
      shape.may(one.field(), TEXT, one.face());
    }
    return shape;
  }

  private static Shape figures(Shape shape, Figure... figures) {
    for (Figure figure : figures) {
      Type amount =
          Type.Amount.whole(Long.parseLong(figure.least()), Long.parseLong(figure.most()));
      shape.may(figure.field(), amount, figure.title().zh());
    }
    return shape;
  }
}
