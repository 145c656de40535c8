package duty.cli;

import duty.app.RefusedException;
import duty.app.TellRecord;
import duty.check.Text;
import java.io.IOException;
import java.util.List;

/** {@code duty log}. */
final class LogCommand extends Command {
  private static final Option RECORD =
      Option.argument(
              new Text("记录", "RECORD"),
              new Text(
                  "编号、文件，或负责人、科室、职责的名称", "an id, a file, or the name of a leader, section or duty"))
          .must();

  private static final Text NAME_RECORD =
      new Text("写明记录，如 duty log 2026-008", "name the record, as in duty log 2026-008");
  private static final Text COUNT =
      new Text(
          "{file} 共{count}次改动。下一步：git show 加提交号，看原文",
          "{file}, changes: {count}. Next: git show and a commit, for the text itself");
  private static final Text CUT_OFF =
      new Text(
          "{file} 共{count}次改动，只取了一部分提交历史，更早的看不到。下一步：git fetch --unshallow",
          "{file}, changes: {count}, but only a part of the history was fetched. Next: git fetch --unshallow");

  LogCommand() {
    super(
        "log",
        new Text(
            "列出一份记录的来历：何时、谁、改了什么", "Tells the history of one record: when, who, and what changed"),
        List.of(RECORD, RecordsRoot.ARGUMENT, DiffCommand.FORMAT.option()),
        List.of(
            new Manual.Example("duty log 2026-008", new Text("一项隐患的来历", "of a hazard")),
            new Manual.Example(
                "duty log 2 records", new Text("一项职责历次由谁移交给谁", "of a duty: who handed it to whom")),
            new Manual.Example(
                "duty log activities/2026/Q3/0722-meeting-equipment.yaml --format json",
                new Text("按文件，给程序读", "by its file, for a program"))),
        null,
        new Text(
            "看两个版本之间的全部改动，运行 duty diff", "for all that changed between two states run duty diff"));
  }

  @Override
  public int run(Call call) throws IOException {
    String word = call.required(RECORD, NAME_RECORD);
    Format format = call.choice(DiffCommand.FORMAT, Format.HUMAN);
    TellRecord.Told told;
    try {
      told = TellRecord.of(call.root(), word, call.surroundings().today());
    } catch (RefusedException refused) {
      throw new UsageError(refused.refusal().reason(), refused.refusal().next());
    }
    if (format == Format.JSON) {
      ChangeJson.print(told, call.out());
    } else {
      new ChangePrinter(call.lang(), Colours.of(call.surroundings())).print(told, call.out());
    }
    call.out().flush();
    call.err()
        .println(
            (told.cutOff() ? CUT_OFF : COUNT)
                .with("file", told.file(), "count", told.steps().size())
                .in(call.lang()));
    return ExitCode.OK;
  }
}
