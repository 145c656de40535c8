package duty.report.paper;

import duty.report.Column;
import duty.report.Row;
import duty.report.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is set aside, each with the reason and who approved it until when. */
record ExemptionSheet(List<Exemption> exemptions) {
  private static final String NOT_SAID = "未写明";

  Table table() {
    List<Column> columns =
        List.of(
            Column.of("事项", 27).heads(),
            Column.of("所豁免的要求", 20),
            Column.of("原因", 20),
            Column.of("批准人", 10).centred(),
            Column.of("批准文件", 20).centred(),
            Column.below("失效日期"));
    List<Row> rows = new ArrayList<>();
    for (Exemption one : exemptions) {
      rows.add(
          Row.of(
              one.text(),
              one.asked(),
              said(one.reason()),
              said(one.approver()),
              said(one.document()),
              expiry(one)));
    }
    return new Table("exemptions", null, columns, rows);
  }

  private static String expiry(Exemption one) {
    return (one.expires() == null ? NOT_SAID : Chinese.date(one.expires()))
        + (one.inForce() ? "" : "（已失效）");
  }

  private static String said(@Nullable String text) {
    return text == null ? NOT_SAID : text;
  }
}
