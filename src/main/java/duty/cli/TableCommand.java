package duty.cli;

import duty.app.MakeTable;
import duty.check.Text;
import java.io.IOException;
import java.util.List;

/** {@code duty table}. */
final class TableCommand extends Command {
  private static final Choice<Format> FORMAT =
      new Choice<>(
          Option.value(
              new Text("text|csv", "text|csv"),
              new Text("在屏幕上看，或给表格软件（默认 text）", "for the screen or a spreadsheet (default: text)"),
              "--format"),
          List.of(new Choice.Word<>(Format.TEXT, "text"), new Choice.Word<>(Format.CSV, "csv")));

  static final Option NAMES =
      Option.flag(new Text("职务下面写明姓名", "give names below the posts"), "--names");

  TableCommand() {
    super(
        "table",
        new Text("列出某一天的分工表，与方案附件同样五栏", "Shows the division table of a day, as the plan's annex"),
        List.of(RecordsRoot.ARGUMENT, JudgingOptions.AS_OF, FORMAT.option(), NAMES),
        List.of(
            new Manual.Example("duty table", new Text("今天的分工表", "the table of today")),
            new Manual.Example(
                "duty table records --as-of 2026-10-08 --names",
                new Text("那一天由谁分管", "who was in charge on that day")),
            new Manual.Example(
                "duty table --format csv",
                new Text("给 Excel 或 WPS；转存为文件即可打开", "for a spreadsheet; redirect it to a file"))),
        null,
        new Text("分工有变，运行 duty assign", "to hand a duty over run duty assign"));
  }

  @Override
  public int run(Call call) throws IOException {
    var day = call.judging().day();
    if (call.choice(FORMAT, Format.TEXT) == Format.CSV) {
      MakeTable.asCsv(call.root(), day, call.has(NAMES), call.out());
    } else {
      MakeTable.asText(call.root(), day, call.has(NAMES), call.out());
    }
    return ExitCode.OK;
  }
}
