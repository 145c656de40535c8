package duty.store;

import static duty.store.CommonFields.COUNT;
import static duty.store.CommonFields.DUTY_ID;
import static duty.store.CommonFields.LEADER_ID;
import static duty.store.CommonFields.MONEY;
import static duty.store.CommonFields.UNIT;
import static duty.store.Type.Plain.ATTACHMENT;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.FLAG;
import static duty.store.Type.Plain.MOMENT;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.QUARTER;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.group;
import static duty.store.Type.list;

import duty.domain.Kind;

/** What happens, is filed, is set aside, and when people work. */
final class LedgerShapes {
  static final Shape ACCIDENT =
      CommonFields.dated(
          new Shape()
              .must("occurred", MOMENT, "发生时间")
              .must("learned", MOMENT, "接报时间", "本单位得知事故的时间，上报时限从此算起")
              .must("duty", DUTY_ID, "职责")
              .must("unit", group(UNIT), "事故单位")
              .must("place", TEXT, "地点")
              .must("description", TEXT, "事故经过")
              .may(
                  "level",
                  choice("general 一般", "larger 较大", "major 重大", "extraordinary 特别重大"),
                  "事故等级")
              .may(
                  "casualties",
                  group(new Shape().may("dead", COUNT, "死亡人数").may("injured", COUNT, "受伤人数")),
                  "伤亡")
              .may("loss", MONEY, "直接经济损失（万元）")
              .may(
                  "reports",
                  list(
                      group(
                          new Shape()
                              .must("to", TEXT, "报送单位")
                              .must("at", MOMENT, "报送时间")
                              .may("how", TEXT, "报送方式")
                              .may("file", ATTACHMENT, "文件"))),
                  "事故报告")
              .askedOfSome("X1")
              .may(
                  "at-scene",
                  list(
                      group(
                          new Shape()
                              .must("leader", LEADER_ID, "负责人")
                              .must("arrived", MOMENT, "到达现场时间")
                              .may("work", TEXT, "现场工作"))),
                  "赶赴现场",
                  "分管负责人必须到场")
              .askedOfSome("X1")
              .may("investigation", TEXT, "调查处理")
              .may("closed", DATE, "结案日期"));

  static final Shape FILING =
      CommonFields.dated(
          new Shape()
              .must(
                  "kind",
                  choice(
                      "quarter-report 季度报告",
                      "year-report 年度报告",
                      "division-table 分工表",
                      "scheme 实施方案"),
                  "报送类别")
              .may("title", TEXT, "标题")
              .may("number", TEXT, "文号")
              .may("signer", NAME, "签发人")
              .may("quarter", QUARTER, "季度", "季度报告必填")
              .may("year", PaperShapes.YEAR, "年度", "年度报告必填")
              .must("filed", DATE, "报送日期")
              .may("as-of", DATE, "报告截止日期", "报告以哪天为准；不写即报送日期")
              .may("how", TEXT, "报送方式")
              .may("by", NAME, "经办人")
              .may("version", Type.Amount.whole(1, 99), "版次", "第一次报送为1，更正后依次加1")
              .askedOfSome("F2")
              .may("amends", new Type.Reference(Kind.FILING), "更正的报送", "更正哪一次报送，写它的文件名")
              .askedOfSome("F2")
              .may("reason", TEXT, "更正原因")
              .askedOfSome("F2")
              .may("approved-by", TEXT, "批准人")
              .askedOfSome("F2")
              .may("made-by", TEXT, "成文程序", "哪一版 duty 成文")
              .may("commit", TEXT, "台账版本", "成文时台账所在的提交")
              .may("uncommitted", FLAG, "含未提交的改动", "成文时台账有没有提交的改动，写 true")
              .may("paper", ATTACHMENT, "报送文件")
              .may(
                  "records",
                  list(
                      group(
                          new Shape()
                              .must("file", TEXT, "记录", "路径，如 hazards/2026/2026-008.yaml")
                              .must(
                                  "content",
                                  Type.Plain.DIGEST,
                                  "内容摘要",
                                  "报告截止那天记录内容的摘要，由 duty file 填写"))),
                  "报送时的记录",
                  "报告所依据的记录；此后的续办不改变摘要，改动原有内容会改变")
              .may(
                  "receipt",
                  group(
                      new Shape()
                          .must("date", DATE, "签收日期")
                          .may("by", NAME, "签收人")
                          .may("number", TEXT, "收文号")
                          .may("scan", ATTACHMENT, "签字后的扫描件")),
                  "签收",
                  "收到回执后运行 duty receipt 登记")
              .may(
                  "returned",
                  group(new Shape().must("date", DATE, "退回日期").must("reason", TEXT, "退回原因")),
                  "退回更正",
                  "退回后运行 duty return 登记，再报送下一版"));

  static final Shape WAIVER =
      CommonFields.noted(
          new Shape()
              .must("rule", TEXT, "规则", "被豁免的规则号，如 P1")
              .may("record", TEXT, "记录")
              .may("leader", LEADER_ID, "负责人")
              .may("from", DATE, "起始日期")
              .may("to", DATE, "截止日期")
              .may("reason", TEXT, "豁免原因")
              .asked("W1")
              .may("approved-by", TEXT, "批准人")
              .asked("W1")
              .may("document", TEXT, "批准文件")
              .asked("W1")
              .may("approved", DATE, "批准日期")
              .may("expires", DATE, "失效日期", "到期自动失效，不能不写")
              .asked("W1"));

  static final Shape CALENDAR =
      CommonFields.noted(
          new Shape()
              .must("document", TEXT, "放假通知")
              .must("holidays", list(DATE), "放假日期")
              .may("workdays", list(DATE), "调休上班日期", "周末改为上班的日期"));

  private LedgerShapes() {}
}
