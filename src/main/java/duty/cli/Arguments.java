package duty.cli;

import duty.check.Message;
import duty.check.Text;
import duty.domain.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
  private final List<Option> options;

  private Arguments(ParseResult parsed, List<Option> options) {
    this.parsed = parsed;
    this.options = options;
  }

  /**
   * Takes a command line apart.
   *
   * @param words without the command's own name
   * @throws UsageError where it does not fit the command
   */
  static Arguments parse(String name, List<Option> options, List<String> words) {
    CommandLine line = new CommandLine(spec(name, options));
    // A name that begins with @ is a name, and no file is opened for it.
    line.setExpandAtFiles(false);
    line.setUnmatchedOptionsAllowedAsOptionParameters(false);
    try {
      return new Arguments(line.parseArgs(words.toArray(String[]::new)), options);
    } catch (ParameterException e) {
      String command = "duty " + name;
      throw new UsageError(problem(e, command, options, words), SEE_HELP.with("command", command));
    }
  }

  private static CommandSpec spec(String name, List<Option> options) {
    CommandSpec spec = CommandSpec.create().name(name);
    int position = 0;
    for (Option option : options) {
      if (option.isArgument()) {
        spec.addPositional(
            PositionalParamSpec.builder()
                .index(option.repeatable() ? position + "..*" : Integer.toString(position))
                .arity(option.repeatable() ? "0..*" : "0..1")
                .type(option.repeatable() ? String[].class : String.class)
                .build());
        position++;
      } else {
        OptionSpec.Builder builder =
            OptionSpec.builder(option.names().toArray(String[]::new)).arity("1");
        if (option.value() == null) {
          builder.arity("0").type(boolean.class);
        } else {
          builder.type(option.repeatable() ? String[].class : String.class);
        }
        spec.addOption(builder.build());
      }
    }
    return spec;
  }

  boolean has(Option option) {
    return parsed.hasMatchedOption(option.name());
  }

  /** Nothing where the command does not know the option, or it was not given. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(spec(option)).map(ArgSpec::getValue);
  }

  /** In the order given. */
  List<String> values(Option option) {
    ArgSpec found = spec(option);
    String[] all = found == null ? null : found.getValue();
    return all == null ? List.of() : List.of(all);
  }

  /** What was said of an option; null where nothing was. */
  private @Nullable ArgSpec spec(Option option) {
    if (!options.contains(option)) {
      return null;
    }
    if (!option.isArgument()) {
      return parsed.matchedOption(option.name());
    }
    int position = options.stream().filter(Option::isArgument).toList().indexOf(option);
    return parsed.matchedPositionals().stream()
        .filter(spec -> spec.index().min() == position)
        .findFirst()
        .orElse(null);
  }

  private static Message problem(
      ParameterException e, String command, List<Option> options, List<String> words) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String given = unmatched.getUnmatched().get(0);
      return given.startsWith("-") && given.length() > 1
          ? unknownOption(given, command, options)
          : TOO_MANY.with(Map.of("command", command, "given", given));
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      Option option = declared(missing.getMissing().get(0), options);
      if (option != null && option.value() != null) {
        return NO_VALUE.with(Map.of("option", option.name(), "value", option.value()));
      }
    }
    ArgSpec spec =
        e instanceof OverwrittenOptionException twice ? twice.getOverwritten() : e.getArgSpec();
    Option option = spec == null ? null : declared(spec, options);
    if (option != null && e instanceof OverwrittenOptionException) {
      return TWICE.with("option", option.name());
    }
    if (option != null && option.value() == null) {
      return UNEXPECTED_VALUE.with("option", option.name());
    }
    return UNCLEAR.with(Map.of("command", command, "given", String.join(" ", words)));
  }

  private static Message unknownOption(String given, String command, List<Option> options) {
    String word = given.contains("=") ? given.substring(0, given.indexOf('=')) : given;
    List<String> names = new ArrayList<>(List.of("--help"));
    options.forEach(option -> names.addAll(option.names()));
    return Nearest.to(word, names)
        .map(
            near ->
                UNKNOWN_OPTION_NEAR.with(Map.of("command", command, "given", word, "near", near)))
        .orElseGet(() -> UNKNOWN_OPTION.with(Map.of("command", command, "given", word)));
  }

  private static @Nullable Option declared(ArgSpec spec, List<Option> options) {
    if (!(spec instanceof OptionSpec found)) {
      return null;
    }
    return options.stream()
        .filter(option -> !option.isArgument())
        .filter(option -> Objects.equals(option.name(), found.names()[found.names().length - 1]))
        .findFirst()
        .orElse(null);
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
