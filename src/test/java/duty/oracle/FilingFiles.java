package duty.oracle;

import static duty.oracle.Yaml.line;
import static duty.oracle.Yaml.lines;

/** Writes down what was filed, and what is waived. */
final class FilingFiles {
  private FilingFiles() {}

  static String report(Filed.Report one, BureauFiles.Digest digest) {
    StringBuilder text =
        new StringBuilder(
            lines("kind: quarter-report", "quarter: " + Bureau.written(one.quarter()))
                + line("filed", one.filed())
                + line("as-of", one.asOf())
                + line("version", one.version() > 1 ? one.version() : null)
                + line("amends", one.amends())
                + line("reason", one.reason() ? "数字有误" : null)
                + line("approved-by", one.approver() ? "张某" : null)
                + (one.received() == null
                    ? ""
                    : lines("receipt: {date: " + one.received() + ", by: 孙某}"))
                + (one.returned() == null
                    ? ""
                    : lines("returned: {date: " + one.returned() + ", reason: 数字有误}")));
    text.append(one.records().isEmpty() ? "" : "records:\n");
    for (Filed.Sealed sealed : one.records()) {
      String content = digest.of(sealed.file(), sealed.said(), one.day());
      text.append("  - {file: " + sealed.file() + ", content: " + content + "}\n");
    }
    return text.toString();
  }

  static String waiver(Bureau.Waiver one) {
    return lines("rule: " + one.rule())
        + line("record", one.record())
        + line("leader", one.leader())
        + line("from", one.from())
        + line("to", one.to())
        + line("reason", one.reason() ? "脱产学习" : null)
        + line("approved-by", one.approver() ? "张某" : null)
        + line("document", one.document() ? "某市监〔2026〕31号" : null)
        + line("approved", one.approved())
        + line("expires", one.expires());
  }
}
