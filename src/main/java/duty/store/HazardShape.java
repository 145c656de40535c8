package duty.store;

import static duty.store.CommonFields.DUTY_ID;
import static duty.store.CommonFields.LEADER_ID;
import static duty.store.CommonFields.MONEY;
import static duty.store.CommonFields.SECTION_ID;
import static duty.store.CommonFields.UNIT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.group;
import static duty.store.Type.list;

import duty.domain.Kind;

/** A line of the hazard ledger. */
final class HazardShape {
  static final Shape HAZARD =
      CommonFields.dated(
          new Shape()
              .must("found", DATE, "发现日期")
              .may("source", new Type.Reference(Kind.ACTIVITY), "来源", "发现它的那次检查")
              .must("duty", DUTY_ID, "职责")
              .must("unit", group(UNIT), "单位")
              .may("number", TEXT, "编号")
              .may("equipment", TEXT, "设备")
              .may("place", TEXT, "部位")
              .must("description", TEXT, "隐患描述")
              .must("level", choice("general 一般", "major 重大"), "等级")
              .may("basis", TEXT, "定级依据", "判定为重大隐患的标准条款")
              .may("found-by", TEXT, "发现人")
              .may("owner", SECTION_ID, "责任科室")
              .asked("H1")
              .may("measures", TEXT, "治理措施")
              .asked("H1")
              .may("funds", MONEY, "治理资金（万元）")
              .may(
                  "responsible",
                  group(new Shape().may("unit", TEXT, "责任单位").must("person", NAME, "责任人")),
                  "整改责任")
              .may("deadline", DATE, "整改期限", "到期未销号又没有延期的，按逾期处理")
              .asked("H1")
              .may(
                  "extension",
                  group(
                      new Shape()
                          .must("until", DATE, "延至")
                          .must("approved-by", TEXT, "批准人")
                          .may("document", TEXT, "文件")
                          .may("date", DATE, "批准日期")),
                  "延期")
              .may(
                  "stop-order",
                  group(new Shape().must("date", DATE, "下达日期").may("document", TEXT, "文件")),
                  "停产停用指令",
                  "下达过停产停用指令的，恢复前要有 resumption")
              .may("finished", DATE, "整改完成日期")
              .may("rectification-report", DATE, "整改报告提交日期", "特种设备的复查期限从这一天算起")
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
              .askedOfSome("H7")
              .may("closed", DATE, "销号日期", "复查合格后销号")
              .askedOfSome("H2")
              .may(
                  "five-in-place",
                  group(
                      new Shape()
                          .may("measures", TEXT, "措施")
                          .askedOfSome("H3")
                          .may("funds", TEXT, "资金")
                          .askedOfSome("H3")
                          .may("deadline", TEXT, "期限")
                          .askedOfSome("H3")
                          .may("person", TEXT, "责任人")
                          .askedOfSome("H3")
                          .may("plan", TEXT, "预案")
                          .askedOfSome("H3")),
                  "五落实",
                  "重大隐患必须写全：措施、资金、期限、责任人、预案")
              .askedOfSome("H3")
              .may(
                  "reported-upward",
                  group(
                      new Shape()
                          .must("date", DATE, "上报日期")
                          .must("to", TEXT, "上报单位")
                          .may("document", TEXT, "文件")),
                  "上报")
              .askedOfSome("H5")
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
                  "跟踪监督",
                  "重大隐患按规定间隔跟踪，直到销号")
              .askedOfSome("H4")
              .may(
                  "resumption",
                  group(
                      new Shape()
                          .must("date", DATE, "批准日期")
                          .must("approved-by", TEXT, "批准人")
                          .may("document", TEXT, "文件")),
                  "恢复生产使用")
              .askedOfSome("H7"));

  private HazardShape() {}
}
