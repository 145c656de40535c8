package duty.cli;

import duty.app.OpinionOrder;
import duty.check.Text;
import java.util.List;

/** {@code duty report opinion}: what is overdue, put to a section or a leader. */
final class OpinionRequest {
  private static final Option WHOM =
      Option.value(
              new Text("科室|负责人", "SECTION|LEADER"),
              new Text("发给谁，编号或名称", "to whom, by id or name"),
              "--for")
          .must();

  private static final Option DUE =
      Option.value(
              new Text("日期", "DATE"),
              new Text("反馈期限，如 2026-11-30", "the last day for the answer, as 2026-11-30"),
              "--due")
          .must();

  private static final Option NUMBER =
      Option.value(
          new Text("文号", "NUMBER"),
          new Text("文号，如 某市监安整〔2026〕3号（默认留空）", "its number (default: left blank)"),
          "--number");

  private OpinionRequest() {}

  static Command command() {
    Option output = PaperOptions.output();
    return new PaperCommand(
        manual(output),
        output,
        new Text("整改意见书（送审稿）", "the rectification opinion, a draft for signature"),
        OpinionRequest::order);
  }

  private static Manual manual(Option output) {
    return new Manual(
        "report opinion",
        new Text("就逾期未办的事项生成整改意见书", "Makes a rectification opinion on what is overdue"),
        List.of(
            WHOM,
            DUE,
            NUMBER,
            JudgingOptions.AS_OF,
            output,
            PaperOptions.FORMAT.option(),
            PaperOptions.FORCE,
            RecordsRoot.OPTION),
        List.of(
            new Manual.Example(
                "duty report opinion --for 稽查队 --due 2026-11-30",
                new Text("发给一个科室", "to a section")),
            new Manual.Example(
                "duty report opinion --for 李四 --due 2027-01-31 --number 某市监安整〔2027〕1号",
                new Text("发给一名负责人，写明文号", "to a leader, with its number"))),
        new Text(
            "台账有错误，或没有逾期未办的事项，没有生成",
            "the records have errors, or nothing is overdue; nothing was made"),
        new Text(
            "打开核对，签发后登记到 opinions/，收到反馈再登记 answer",
            "read it, have it signed, register it in opinions/, and its answer when it comes"));
  }

  private static OpinionOrder order(Call call) {
    String whom = call.required(WHOM, new Text("加上 --for，如 --for 稽查队", "add --for, as --for 稽查队"));
    String due =
        call.required(
            DUE, new Text("加上 --due，如 --due 2026-11-30", "add --due, as --due 2026-11-30"));
    return new OpinionOrder(
        whom,
        JudgingOptions.date(DUE, due, call.surroundings().today()),
        call.value(NUMBER).orElse(null));
  }
}
