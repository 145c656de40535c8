package duty.store;

import static duty.store.CommonFields.CONVENERS;
import static duty.store.CommonFields.COUNT;
import static duty.store.CommonFields.DUTIES;
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

/** An inspection: who led it, where, what was found, who signed, and its bulletin. */
final class InspectionShape {
  private static final Type INSPECTORS =
      list(
          group(
              new Shape()
                  .must("name", NAME, "姓名")
                  .may("certificate", TEXT, "证件号")
                  .askedOfSome("C3")));

  private static final Type PROBLEMS =
      list(
          group(
              new Shape()
                  .must("text", TEXT, "问题")
                  .may(
                      "hazard",
                      new Type.Reference(Kind.HAZARD),
                      "隐患编号",
                      "登记在隐患台账里的，写 hazards/ 里的文件名")
                  .askedOfSome("C5")
                  .may("corrected-on-site", FLAG, "当场整改", "当场改好的写 true；没有当场改好的要登记隐患")
                  .askedOfSome("C5")));

  private static final Type UNIT_SIGNATURE =
      group(
          new Shape()
              .may("name", NAME, "签字人")
              .askedOfSome("C3")
              .may("refused", TEXT, "拒签原因")
              .askedOfSome("C3"));

  private static final Type BULLETIN =
      group(
          new Shape()
              .must("kind", choice("information 信息", "notice 通报"), "类别")
              .may("number", TEXT, "编号")
              .may("title", TEXT, "标题")
              .must("date", DATE, "成文日期")
              .may("sent", DATE, "报送日期", "实际送出的日期")
              .askedOfSome("C4")
              .may("how", TEXT, "报送方式")
              .may("receipt", TEXT, "签收")
              .may("file", ATTACHMENT, "文件"));

  static Shape shape() {
    return ActivityShapes.activity()
        .may("title", TEXT, "检查名称")
        .may("time", TIME, "开始时间")
        .may("ends", TIME, "结束时间")
        .must("led-by", CONVENERS, "带队负责人")
        .must("duties", DUTIES, "职责")
        .may(
            "inspection-kind",
            choice("routine 常规", "special 专项", "post-licensing 证后", "other 其他"),
            "检查类别")
        .may("location", TEXT, "地点")
        .askedOfSome("C3")
        .may("unit", group(UNIT), "被检查单位")
        .asked("C3", "location")
        .may("inspectors", INSPECTORS, "检查人员", "特种设备检查至少两人，写明证件号")
        .askedOfSome("C3")
        .may("devices", COUNT, "检查设备（台套）", "季度报告按它累计检查设备数")
        .may("observations", TEXT, "检查内容")
        .asked("C3")
        .may("problems", PROBLEMS, "发现问题", "没有发现问题写 problems: []")
        .asked("C3")
        .may("requirement", TEXT, "处理意见")
        .askedOfSome("C3")
        .may("instruction", TEXT, "指令书编号")
        .may("signed-by", oneOrMore(NAME), "检查人员签字", "带队负责人本人必须签字；写编号或姓名")
        .asked("C3")
        .may("unit-signature", UNIT_SIGNATURE, "被检查单位签字", "签字人姓名，或拒签原因，二者写一项")
        .asked("C3")
        .may("bulletin", BULLETIN, "信息或通报", "送安委会办公室存档的书面材料")
        .askedOfSome("C4");
  }

  private InspectionShape() {}
}
