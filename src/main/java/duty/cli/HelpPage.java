package duty.cli;

import duty.check.Lang;
import duty.check.Text;
import duty.domain.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code --help} prints. */
final class HelpPage {
  static final Option HELP = Option.flag(new Text("显示本说明", "show this help"), "-h", "--help");

  private static final Text ABOUT =
      new Text("duty：安全生产“党政同责、一岗双责”履职台账", "duty: the ledger of work-safety duties (党政同责、一岗双责)");
  private static final Text USAGE = new Text("用法：", "Usage: ");
  private static final Text COMMAND = new Text("命令", "COMMAND");
  private static final Text OPTIONS_WORD = new Text("选项", "OPTIONS");
  private static final Text COMMANDS = new Text("命令：", "Commands:");
  private static final Text ARGUMENTS = new Text("参数：", "Arguments:");
  private static final Text OPTIONS = new Text("选项：", "Options:");
  private static final Text EXAMPLES = new Text("例子：", "Examples:");
  private static final Text KINDS =
      new Text(
          "其他公文（用法见 duty help report 加类别）：",
          "Other papers (more by duty help report and the kind):");
  private static final Text EXIT_CODES = new Text("退出码：", "Exit codes:");
  private static final Text NEXT = new Text("下一步：", "Next: ");
  private static final Text CODE_0 = new Text("完成", "done");
  private static final Text CODE_1 =
      new Text("有不合要求之处（见各命令的说明）", "something is not as it should be (see each command)");
  private static final Text CODE_2 =
      new Text("命令或设置写得不对", "the command line or the configuration is wrong");
  private static final Text CODE_3 =
      new Text("读写失败，或程序自身出错", "reading or writing failed, or the program did");
  private static final Text VERSION_MEANING = new Text("显示版本", "show the version");
  private static final Text HELP_COMMAND = new Text("说明一个命令", "tells about a command");
  private static final Text START =
      new Text(
          "运行 duty validate 检查台账；运行 duty help 加命令名看其用法",
          "run duty validate to check the records, or duty help and a command to read about it");

  private final Lang lang;
  private final StringBuilder text = new StringBuilder();

  private HelpPage(Lang lang) {
    this.lang = lang;
  }

  /** Two columns of a list. */
  private record Row(String left, String right) {}

  /** About the whole program. */
  static String ofAll(List<Manual> manuals, Lang lang) {
    HelpPage page = new HelpPage(lang);
    page.line(ABOUT.in(lang));
    page.gap(USAGE.in(lang) + "duty " + COMMAND.in(lang) + " [" + OPTIONS_WORD.in(lang) + "]");
    List<Row> commands = new ArrayList<>();
    for (Manual manual : manuals) {
      commands.add(new Row(manual.name(), manual.summary().in(lang)));
    }
    commands.add(new Row("help", HELP_COMMAND.in(lang)));
    page.rows(COMMANDS, commands);
    page.rows(
        OPTIONS,
        List.of(
            page.row(LanguageOption.OPTION),
            page.row(HELP),
            new Row("-V, --version", VERSION_MEANING.in(lang))));
    page.exitCodes(CODE_1);
    page.gap(NEXT.in(lang) + START.in(lang));
    return page.text.toString();
  }

  /**
   * About one command.
   *
   * @param kinds the manuals of its kinds; none for most
   */
  static String of(Manual manual, List<Manual> kinds, Lang lang) {
    HelpPage page = new HelpPage(lang);
    List<Option> arguments = manual.options().stream().filter(Option::isArgument).toList();
    List<Option> options =
        new ArrayList<>(manual.options().stream().filter(one -> !one.isArgument()).toList());
    options.add(LanguageOption.OPTION);
    options.add(HELP);

    page.line("duty " + manual.name() + (lang == Lang.ZH ? "：" : ": ") + manual.summary().in(lang));
    page.gap(page.usage(manual, arguments));
    if (!arguments.isEmpty()) {
      page.rows(ARGUMENTS, arguments.stream().map(page::row).toList());
    }
    page.rows(OPTIONS, options.stream().map(page::row).toList());
    page.gap(EXAMPLES.in(lang));
    for (Manual.Example example : manual.examples()) {
      page.line("  " + example.line());
      page.line("      " + example.purpose().in(lang));
    }
    if (!kinds.isEmpty()) {
      page.rows(KINDS, kinds.stream().map(page::kind).toList());
    }
    page.exitCodes(manual.one());
    page.gap(NEXT.in(lang) + manual.next().in(lang));
    return page.text.toString();
  }

  private String usage(Manual manual, List<Option> arguments) {
    StringBuilder usage = new StringBuilder(USAGE.in(lang) + "duty " + manual.name());
    for (Option argument : arguments) {
      String shown = value(argument) + (argument.repeatable() ? "…" : "");
      usage.append(' ').append(argument.needed() ? shown : "[" + shown + "]");
    }
    for (Option option : manual.options()) {
      if (!option.isArgument() && option.needed()) {
        usage.append(' ').append(option.name()).append(' ').append(value(option));
      }
    }
    return usage.append(" [").append(OPTIONS_WORD.in(lang)).append(']').toString();
  }

  /** A kind by an example of it. */
  private Row kind(Manual manual) {
    return new Row(manual.examples().get(0).line(), manual.summary().in(lang));
  }

  private Row row(Option option) {
    String names = String.join(", ", option.names());
    String left =
        option.isArgument()
            ? value(option)
            : option.value() == null ? names : names + " " + value(option);
    return new Row(left + (option.repeatable() ? " …" : ""), option.meaning().in(lang));
  }

  private String value(Option option) {
    return option.value() == null ? "" : option.value().in(lang);
  }

  private void exitCodes(@Nullable Text one) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("0", CODE_0.in(lang)));
    if (one != null) {
      rows.add(new Row("1", one.in(lang)));
    }
    rows.add(new Row("2", CODE_2.in(lang)));
    rows.add(new Row("3", CODE_3.in(lang)));
    rows(EXIT_CODES, rows);
  }

  private void rows(Text title, List<Row> rows) {
    gap(title.in(lang));
    int width = 0;
    for (Row row : rows) {
      width = Math.max(width, DisplayWidth.of(row.left()));
    }
    for (Row row : rows) {
      String blank = " ".repeat(width - DisplayWidth.of(row.left()) + 2);
      line("  " + row.left() + blank + row.right());
    }
  }

  private void gap(String line) {
    text.append('\n');
    line(line);
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
