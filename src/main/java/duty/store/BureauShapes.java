package duty.store;

import static duty.store.CommonFields.LEADER_ID;
import static duty.store.CommonFields.SECTIONS;
import static duty.store.CommonFields.SECTION_ID;
import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.FLAG;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.filledList;
import static duty.store.Type.group;
import static duty.store.Type.list;

import duty.domain.Kind;

/** Who there is, and who answers for what. */
final class BureauShapes {
  private static final Type PRINCIPALS =
      new Type.Listing(new Type.Reference(Kind.LEADER), true, true);

  static final Shape LEADER =
      new Shape()
          .must("name", NAME, "姓名")
          .must(
              "posts",
              filledList(
                  group(
                      new Shape()
                          .must("title", TEXT, "职务")
                          .must(
                              "rank",
                              choice("principal 单位负责人", "deputy 分管副职", "member 其他班子成员"),
                              "职级")
                          .must("from", DATE, "任职日期")
                          .may("to", DATE, "离任日期")
                          .may("acting", FLAG, "代管", "代管、主持工作写 true，并写明任免文件")
                          .may("document", TEXT, "任免文件")
                          .askedOfSome("D1"))),
              "任职")
          .may("note", TEXT, "备注");

  static final Shape SECTION =
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
          .must(
              "type",
              choice("section 科室", "team 队", "office 所", "bureau 直属单位", "group 一组（按成员计）"),
              "类别")
          .may("members", SECTIONS, "成员单位", "只有 group 才写")
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
          .may("successor", SECTION_ID, "承接单位", "机构改革后承接其工作的科室")
          .may("note", TEXT, "备注");

  static final Shape DUTY =
      new Shape()
          .must("order", Type.Amount.whole(1, 99), "序号")
          .must("field", TEXT, "行业领域")
          .must("text", TEXT, "重点职责", "照抄方案附件，不改一字")
          .must(
              "assignments",
              list(
                  group(
                      new Shape()
                          .must("from", DATE, "起始日期")
                          .may("to", DATE, "截止日期")
                          .must(
                              "principal",
                              PRINCIPALS,
                              "单位负责人",
                              "党政同责的写明每一位，如 [书记的编号, 镇长的编号]；第一位签发报告")
                          .may("leader", LEADER_ID, "分管负责人", "职位空缺时不写；空缺期间由单位负责人承担")
                          .must("sections", SECTIONS, "责任科室")
                          .must("responsible", TEXT, "责任人")
                          .may("document", TEXT, "文件")
                          .may("filed", DATE, "备案日期", "这一行分工报安委会办公室备案的日期"))),
              "分工")
          .may("note", TEXT, "备注");

  private BureauShapes() {}
}
