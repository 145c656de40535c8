package duty.store;

import static duty.store.Type.Plain.DATE;
import static duty.store.Type.Plain.NAME;
import static duty.store.Type.Plain.TEXT;
import static duty.store.Type.choice;
import static duty.store.Type.group;
import static duty.store.Type.list;

import duty.domain.FontRole;

/** What {@code duty.yaml} may say: what is the bureau's own and not the plan's. */
final class SettingsShape {
  static final Shape SETTINGS =
      new Shape()
          .must(
              "organisation",
              group(
                  new Shape()
                      .must("name", TEXT, "单位全称")
                      .must("short-name", TEXT, "单位简称")
                      .must("code", TEXT, "发文机关代字")
                      .may("we", NAME, "自称", "公文中怎样称呼本单位，如 我校、我院；不写的，写本单位")
                      .may("units", NAME, "内设机构的统称", "如 科室、股室、部门；不写的，写科室")),
              "单位")
          .must("committee", TEXT, "安委会办公室")
          .may("language", choice("zh 中文", "en 英文"), "提示语言")
          .must("records-from", DATE, "台账启用日期", "此前到期的事项不核对")
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

  private static Shape fonts() {
    Shape shape = new Shape();
    for (FontRole one : FontRole.values()) {
      shape.may(one.field(), TEXT, one.face());
    }
    return shape;
  }
}
