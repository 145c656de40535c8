package duty.cli;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Nearest;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What was said on the command line. picocli takes it apart; what it finds wrong is put into our
 * own words.
 */
final class Arguments {
  private static final Text UNKNOWN_OPTION =
      new Text("{command} 没有选项“{given}”", "{command} has no option “{given}”");
  private static final Text UNKNOWN_OPTION_NEAR =
      new Text(
          "{command} 没有选项“{given}”，是不是 {near}？",
          "{command} has no option “{given}”; did you mean {near}?");
  private static final Text TOO_MANY =
      new Text("{command} 多了一个参数“{given}”", "{command} does not take the argument “{given}”");
  private static final Text NO_VALUE =
      new Text("选项 {option} 后面缺少{value}", "option {option} needs a value: {value}");
  private static final Text TWICE =
      new Text("选项 {option} 只能写一次", "option {option} was given more than once");
  private static final Text UNEXPECTED_VALUE =
      new Text("选项 {option} 不带值", "option {option} takes no value");
  private static final Text UNCLEAR =
      new Text("看不懂这条命令：{command} {given}", "this command is not understood: {command} {given}");
  private static final Text SEE_HELP =
      new Text("运行 {command} --help 查看用法", "run {command} --help to see how it is used");

  private final ParseResult parsed;
  private final IdentityHashMap<Option, ArgSpec> specs;

  private Arguments(ParseResult parsed, IdentityHashMap<Option, ArgSpec> specs) {
    this.parsed = parsed;
    this.specs = specs;
  }

  /**
   * Takes a command line apart.
   *
   * @param words without the command's own name
   * @throws UsageError where it does not fit the command
   */
  static Arguments parse(String name, List<Option> options, List<String> words) {
    CommandSpec command = CommandSpec.create().name(name);
    IdentityHashMap<Option, ArgSpec> specs = declare(command, options);
    CommandLine line = new CommandLine(command);
    // A name that begins with @ is a name, and no file is opened for it.
    line.setExpandAtFiles(false);
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    try {
      return new Arguments(line.parseArgs(words.toArray(String[]::new)), specs);
    } catch (ParameterException e) {
      String called = "duty " + name;
      throw new UsageError(problem(e, called, specs, words), SEE_HELP.with("command", called));
    }
  }

  /** By identity: an option is declared once, and comparing records is slow the first time. */
  private static IdentityHashMap<Option, ArgSpec> declare(
      CommandSpec command, List<Option> options) {
    IdentityHashMap<Option, ArgSpec> specs = new IdentityHashMap<>();
    int position = 0;
    for (Option option : options) {
      Class<?> type = option.repeatable() ? String[].class : String.class;
      if (option.isArgument()) {
        PositionalParamSpec spec =
            PositionalParamSpec.builder()
                .index(option.repeatable() ? position + "..*" : Integer.toString(position))
                .arity(option.repeatable() ? "0..*" : "0..1")
                .type(type)
                .build();
        command.addPositional(spec);
        specs.put(option, spec);
        position++;
      } else {
        boolean flag = option.value() == null;
        OptionSpec spec =
            OptionSpec.builder(option.names().toArray(String[]::new))
                .arity(flag ? "0" : "1")
                .type(flag ? boolean.class : type)
                .build();
        command.addOption(spec);
        specs.put(option, spec);
      }
    }
    return specs;
  }

  boolean has(Option option) {
    return parsed.hasMatchedOption(option.name());
  }

  /** Nothing where the command does not know the option, or it was not given. */
  Optional<String> value(Option option) {
    ArgSpec spec = specs.get(option);
    return spec == null ? Optional.empty() : Optional.ofNullable(spec.getValue());
  }

  /** In the order given. */
  List<String> values(Option option) {
    ArgSpec spec = specs.get(option);
    String[] all = spec == null ? null : spec.getValue();
    return all == null ? List.of() : List.of(all);
  }

  private static Message problem(
      ParameterException e,
      String command,
      IdentityHashMap<Option, ArgSpec> specs,
      List<String> words) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String given = unmatched.getUnmatched().get(0);
      return given.startsWith("-") && given.length() > 1
          ? unknownOption(given, command, specs.keySet())
          : TOO_MANY.with("command", command, "given", given);
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      Option option = declared(missing.getMissing().get(0), specs);
      if (option != null && option.value() != null) {
        return NO_VALUE.with("option", option.name(), "value", option.value());
      }
    }
    ArgSpec spec =
        e instanceof OverwrittenOptionException twice ? twice.getOverwritten() : e.getArgSpec();
    Option option = spec == null ? null : declared(spec, specs);
    if (option != null && e instanceof OverwrittenOptionException) {
      return TWICE.with("option", option.name());
    }
    if (option != null && option.value() == null) {
      return UNEXPECTED_VALUE.with("option", option.name());
    }
    return UNCLEAR.with("command", command, "given", String.join(" ", words));
  }

  private static Message unknownOption(String given, String command, Set<Option> options) {
    String word = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
    List<String> names = new ArrayList<>(List.of("--help"));
    options.forEach(option -> names.addAll(option.names()));
    return Nearest.to(word, names)
        .map(near -> UNKNOWN_OPTION_NEAR.with("command", command, "given", word, "near", near))
        .orElseGet(() -> UNKNOWN_OPTION.with("command", command, "given", word));
  }

  private static @Nullable Option declared(ArgSpec spec, IdentityHashMap<Option, ArgSpec> specs) {
    for (Map.Entry<Option, ArgSpec> one : specs.entrySet()) {
      if (one.getValue() == spec) {
        return one.getKey();
      }
    }
    return null;
  }

  /**
   * The value of an option as it stands among the words, whether the rest can be followed or not.
   */
  static Optional<String> glimpse(Option option, List<String> words) {
    for (int i = 0; i < words.size() && !words.get(i).equals("--"); i++) {
      String word = words.get(i);
      if (option.names().contains(word)) {
        return i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.empty();
      }
      for (String name : option.names()) {
        if (word.startsWith(name + "=")) {
          return Optional.of(word.substring(name.length() + 1));
        }
      }
    }
    return Optional.empty();
  }
}
