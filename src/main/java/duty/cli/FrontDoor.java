package duty.cli;

import duty.app.RecordsLanguage;
import duty.app.UnreadableHistory;
import duty.check.Lang;
import duty.check.Message;
import duty.check.Text;
import duty.cli.line.TerminalText;
import duty.domain.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the command that is called, calls it, and turns whatever happens into an exit code and a
 * sentence. Nothing is thrown out of it.
 */
public final class FrontDoor {
  private static final String LANGUAGE_VARIABLE = "DUTY_LANG";

  private static final Text PROBLEM = new Text("错误：{problem}", "error: {problem}");
  private static final Text NEXT = new Text("下一步：{next}", "next: {next}");
  private static final Text UNKNOWN = new Text("没有命令“{given}”", "there is no command “{given}”");
  private static final Text UNKNOWN_NEAR =
      new Text("没有命令“{given}”，是不是 {near}？", "there is no command “{given}”; did you mean {near}?");
  private static final Text UNKNOWN_OPTION =
      new Text("duty 后面先写命令，再写选项“{given}”", "name a command before the option “{given}”");
  private static final Text SEE_HELP =
      new Text("运行 duty --help 查看全部命令", "run duty --help to see all commands");
  private static final Text IGNORED =
      new Text(
          "注意：环境变量 DUTY_LANG 是“{given}”，不是 zh 或 en，没有采用",
          "note: DUTY_LANG is “{given}”, neither zh nor en, and is ignored");

  private final List<CommandCatalog.Line> commands;
  private final Surroundings surroundings;
  private final Outlet outlet;
  private final PrintWriter out;
  private final PrintWriter err;

  FrontDoor(List<CommandCatalog.Line> commands, Surroundings surroundings) {
    this.commands = commands;
    this.surroundings = surroundings;
    this.outlet = new Outlet(surroundings.out());
    this.out = text(outlet, Surroundings.ENCODING);
    this.err = text(new Outlet(surroundings.err()), Surroundings.ERROR_ENCODING);
  }

  /**
   * Runs one command line to its end.
   *
   * @return the exit code
   */
  public static int run(String[] args, Surroundings surroundings) {
    return new FrontDoor(CommandCatalog.ALL, surroundings).run(args);
  }

  int run(String[] args) {
    List<String> words = List.of(args);
    int code;
    try {
      code = serve(words);
    } catch (UsageError e) {
      out.flush();
      tell(e, langWithout(words));
      code = ExitCode.USAGE;
    } catch (Throwable e) { // whatever it is, the user gets a sentence
      out.flush();
      IOException failure = Trouble.ioFailure(e);
      code = failure instanceof UnreadableHistory ? ExitCode.USAGE : ExitCode.TROUBLE;
      boolean debug = surroundings.variable("DUTY_DEBUG").equals("1");
      tell(
          failure == null || debug
              ? Trouble.of(e, version(), words, debug, err)
              : Trouble.of(failure));
    }
    out.flush();
    IOException failure = outlet.trouble();
    if (failure != null && code != ExitCode.TROUBLE) {
      tell(Trouble.ofOutput(failure));
      code = ExitCode.TROUBLE;
    }
    err.flush();
    return code;
  }

  private PrintWriter text(Outlet to, String encoding) {
    return new TerminalText(to, surroundings.encoding(encoding), surroundings.colour());
  }

  private int serve(List<String> words) throws IOException {
    surroundings.requireEncoding();
    int at = commandAt(words);
    List<String> before = at < 0 ? words : words.subList(0, at);
    if (before.contains("--version") || before.contains("-V")) {
      out.println("duty " + version());
      return ExitCode.OK;
    }
    boolean help = asksForHelp(words);
    if (at < 0) {
      return atTheDoor(words, help);
    }
    String name = words.get(at);
    List<String> rest = new ArrayList<>(before);
    rest.addAll(words.subList(at + 1, words.size()));
    if (name.equals("help")) {
      int asked = commandAt(rest);
      if (asked < 0) {
        return atTheDoor(rest, true);
      }
      return serve(command(rest.remove(asked)), rest, words, true);
    }
    return serve(command(name), rest, words, help);
  }

  /**
   * Turns to the kind of a command that is named, where it has kinds, and gives help or calls it.
   *
   * @param rest its own words
   * @param words the whole command line
   */
  private int serve(Command named, List<String> rest, List<String> words, boolean help)
      throws IOException {
    Kinds kinds = new Kinds(named);
    int topic = kinds.at(rest);
    Command command = topic >= 0 ? kinds.named(rest.remove(topic)) : named;
    if (help) {
      List<Manual> others = topic >= 0 ? List.of() : kinds.manuals();
      out.print(HelpPage.of(command.manual(), others, langOf(words)));
      return ExitCode.OK;
    }
    UsageError slip =
        topic >= 0 ? null : kinds.unknown(rest, surroundings.directory()).orElse(null);
    if (slip != null) {
      throw slip;
    }
    return call(command, rest, words);
  }

  /**
   * Calls a command.
   *
   * @param rest its own words
   * @param words the whole command line
   */
  private int call(Command command, List<String> rest, List<String> words) throws IOException {
    List<Option> options = new ArrayList<>(command.manual().options());
    options.add(LanguageOption.OPTION);
    Lang said = said(words);
    Arguments arguments = Arguments.parse(command.manual().name(), options, rest);
    Call call = new Call(surroundings, arguments, out, err, outlet, said);
    try {
      return command.run(call);
    } catch (UsageError e) {
      // Told here, where the records are known that were named, and with them the language.
      out.flush();
      tell(e, call.lang());
      return ExitCode.USAGE;
    }
  }

  /** Without a command there is only the help to give. */
  private int atTheDoor(List<String> words, boolean help) {
    Lang lang = langOf(words);
    if (help) {
      out.print(HelpPage.ofAll(manuals(), lang));
      return ExitCode.OK;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(LanguageOption.OPTION.name())) {
        i++;
      } else if (!words.get(i).startsWith(LanguageOption.OPTION.name() + "=")) {
        throw new UsageError(UNKNOWN_OPTION.with("given", words.get(i)), SEE_HELP);
      }
    }
    err.print(HelpPage.ofAll(manuals(), lang));
    return ExitCode.USAGE;
  }

  private List<Manual> manuals() {
    return commands.stream().map(line -> line.maker().get().manual()).toList();
  }

  private Command command(String name) {
    List<String> names = new ArrayList<>();
    for (CommandCatalog.Line line : commands) {
      if (line.name().equals(name)) {
        return line.maker().get();
      }
      names.add(line.name());
    }
    names.add("help");
    throw new UsageError(
        Nearest.to(name, names)
            .map(near -> UNKNOWN_NEAR.with("given", name, "near", near))
            .orElseGet(() -> UNKNOWN.with("given", name)),
        SEE_HELP);
  }

  /** Where the first word stands that is no option; negative where there is none. */
  private static int commandAt(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals(LanguageOption.OPTION.name())) {
        i++;
      } else if (!words.get(i).startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean asksForHelp(List<String> words) {
    for (String word : words) {
      if (word.equals("--")) {
        return false;
      }
      if (HelpPage.HELP.names().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The language that was asked for, by option or environment; null where none was. */
  private @Nullable Lang said(List<String> words) {
    String option = Arguments.glimpse(LanguageOption.OPTION, words).orElse(null);
    if (option != null) {
      return LanguageOption.read(option);
    }
    String variable = surroundings.variable(LANGUAGE_VARIABLE);
    Lang named = LanguageOption.named(variable).orElse(null);
    if (named == null && !variable.isBlank()) {
      err.println(IGNORED.with("given", variable).in(LanguageOption.ofLocale(surroundings)));
    }
    return named;
  }

  private Lang langOf(List<String> words) {
    Lang said = said(words);
    return said == null ? langAround() : said;
  }

  /** For when the command line itself is wrong, and perhaps the very option for the language. */
  private Lang langWithout(List<String> words) {
    return Arguments.glimpse(LanguageOption.OPTION, words)
        .flatMap(LanguageOption::named)
        .or(() -> LanguageOption.named(surroundings.variable(LANGUAGE_VARIABLE)))
        .orElseGet(this::langAround);
  }

  private Lang langAround() {
    return RecordsRoot.around(surroundings.directory())
        .flatMap(RecordsLanguage::of)
        .orElseGet(() -> LanguageOption.ofLocale(surroundings));
  }

  private void tell(UsageError error, Lang lang) {
    err.println(PROBLEM.with("problem", error.problem()).in(lang));
    err.println(NEXT.with("next", error.next()).in(lang));
  }

  private void tell(List<Message> messages) {
    for (Lang lang : Lang.values()) {
      messages.forEach(message -> err.println("duty: " + message.in(lang)));
    }
  }

  /** As the jar says it. */
  static String version() {
    return Objects.requireNonNullElse(
        FrontDoor.class.getPackage().getImplementationVersion(), "(built from source)");
  }
}
