package duty.cli;

import duty.app.AnswerPlan;
import duty.check.Message;
import duty.check.Text;
import duty.domain.FilingAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code duty receipt}. */
final class ReceiptCommand extends Command {
  private static final Option DATE =
      Option.value(
              new Text("日期", "DATE"),
              new Text("签收日期，如 2026-10-09", "the day on which it was signed for"),
              "--date")
          .must();
  private static final Option BY =
      Option.value(new Text("姓名", "NAME"), new Text("签收人", "who signed for it"), "--by");
  private static final Option NUMBER =
      Option.value(
          new Text("收文号", "NUMBER"),
          new Text("收文号，如 安办收〔2026〕88号", "the number under which it was taken in"),
          "--number");

  private static final Option SCAN =
      Option.value(
          new Text("文件", "FILE"),
          new Text(
              "签字盖章后报送的那一份的扫描件，存入 attachments/",
              "the scan of the signed paper, kept in attachments/"),
          "--scan");

  private static final Text NAME_SCAN =
      new Text("写明扫描件，如 --scan 扫描件.pdf", "name the scan, as --scan signed.pdf");
  private static final Text KEPT =
      new Text(
          "已登记签收：{file}，扫描件存为 {scan}。下一步：提交这两个文件",
          "registered the receipt in {file} and kept the scan as {scan}. Next: commit both");
  private static final Text DONE =
      new Text("已登记签收：{file}。下一步：提交这个文件", "registered the receipt in {file}. Next: commit it");

  ReceiptCommand() {
    super(
        "receipt",
        new Text(
            "登记签收：安委会办公室收到了报送的文件", "Registers that the committee office signed for what was filed"),
        AnswerDesk.options(DATE, BY, NUMBER, SCAN),
        List.of(
            new Manual.Example(
                "duty receipt --quarter 2026Q3 --date 2026-10-09 --by 孙悦 --number 安办收〔2026〕88号 --scan 扫描件.pdf",
                new Text(
                    "登记季度报告的签收，存扫描件",
                    "register the receipt of a quarter's report, and keep the scan")),
            new Manual.Example(
                "duty receipt 2026q3-2 --date 2026-10-20 --yes",
                new Text("登记第2版的签收，不再询问", "that of its second version, without asking"))),
        AnswerDesk.REFUSED,
        new Text("提交报送记录", "commit the filing"));
  }

  @Override
  public int run(Call call) throws IOException {
    AnswerDesk desk = new AnswerDesk(call);
    FilingAnswer receipt =
        new FilingAnswer.Receipt(
            desk.date(DATE), call.text(BY).orElse(null), call.text(NUMBER).orElse(null), null);
    Path scan = call.text(SCAN).map(given -> call.path(given, NAME_SCAN)).orElse(null);
    return desk.register(receipt, scan, ReceiptCommand::done);
  }

  private static Message done(AnswerPlan.Planned planned) {
    String file = planned.edit().file();
    return planned.edit().attachments().stream()
        .findFirst()
        .map(scan -> KEPT.with("file", file, "scan", scan))
        .orElseGet(() -> DONE.with("file", file));
  }
}
