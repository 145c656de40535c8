package duty.cli;

import duty.app.RuleBook;
import duty.check.Text;
import java.util.List;

/** {@code duty rules}. */
final class RulesCommand extends Command {
  private static final Choice<Format> FORMAT =
      new Choice<>(
          Option.value(
              new Text("text|markdown", "text|markdown"),
              new Text("文字表格，或 Markdown 表格（默认 text）", "plain or Markdown (default: text)"),
              "--format"),
          List.of(
              new Choice.Word<>(Format.TEXT, "text"),
              new Choice.Word<>(Format.MARKDOWN, "markdown", List.of("md"))));

  RulesCommand() {
    super(
        "rules",
        new Text(
            "列出全部规则、级别和所用的数；有台账的，列出本单位现行的",
            "Lists all rules with severities and numbers, as duty.yaml sets them where there are records"),
        List.of(RecordsRoot.OPTION, JudgingOptions.AS_OF, FORMAT.option()),
        List.of(
            new Manual.Example("duty rules", new Text("在屏幕上看", "on the screen")),
            new Manual.Example(
                "duty rules --format markdown --lang en",
                new Text("作为文档里的英文表格", "as an English table for a document"))),
        null,
        new Text(
            "运行 duty explain 加规则号看其中一条，如 duty explain D2",
            "run duty explain with a rule to read about one, as duty explain D2"));
  }

  @Override
  public int run(Call call) {
    List<RuleBook.Standing> rules = call.rules();
    call.out()
        .print(
            call.choice(FORMAT, Format.TEXT) == Format.MARKDOWN
                ? RulePages.markdownTable(rules, call.lang())
                : RulePages.table(rules, call.lang()));
    return ExitCode.OK;
  }
}
