package duty.report.paper;

import duty.report.Column;
import duty.report.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is set aside, each with the reason and who approved it until when. */
record ExemptionSheet(List<Exemption> exemptions) {
  private static final String NOT_SAID = "未写明";

  Table table() {
    return new TableOf<Exemption>()
        .with(Column.of("事项", 27).heads(), Exemption::text)
        .with(Column.of("所豁免的要求", 20), Exemption::asked)
        .with(Column.of("原因", 20), one -> said(one.reason()))
        .with(Column.of("批准人", 10).centred(), one -> said(one.approver()))
        .with(Column.of("批准文件", 20).centred(), one -> said(one.document()))
        .with(Column.below("失效日期"), ExemptionSheet::expiry)
        .table("exemptions", exemptions);
  }

  private static String expiry(Exemption one) {
    return (one.expires() == null ? NOT_SAID : Chinese.date(one.expires()))
        + (one.inForce() ? "" : "（已失效）");
  }

  private static String said(@Nullable String text) {
    return text == null ? NOT_SAID : text;
  }
}
