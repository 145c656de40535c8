package duty.cli;

import duty.app.RecordsLanguage;
import duty.app.RuleBook;
import duty.check.Lang;
import duty.check.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of one command: what was said, where it was said, and where to answer. */
final class Call {
  private static final Text MISSING = new Text("缺少{what}", "{what} is missing");
  private static final Text NO_PATH = new Text("“{given}”不能用作路径", "“{given}” cannot be a path");
  private static final Text BLANK = new Text("{option} 后面是空的", "{option} is followed by nothing");
  private static final Text FILL =
      new Text("写明内容，或去掉 {option}", "say what it is, or leave {option} out");

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final PrintWriter out;
  private final PrintWriter err;
  private final OutputStream bytes;
  private @Nullable Lang lang;
  private @Nullable Path root;

  /**
   * @param bytes what {@code out} writes to
   * @param said the language that was asked for; null to find it out
   */
  Call(
      Surroundings surroundings,
      Arguments arguments,
      PrintWriter out,
      PrintWriter err,
      OutputStream bytes,
      @Nullable Lang said) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.out = out;
    this.err = err;
    this.bytes = bytes;
    this.lang = said;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** For what was asked for. */
  PrintWriter out() {
    return out;
  }

  /** Puts a file on standard output as it is. */
  void print(byte[] file) throws IOException {
    out.flush();
    bytes.write(file);
    bytes.flush();
  }

  /** For what is said about it. */
  PrintWriter err() {
    return err;
  }

  boolean has(Option option) {
    return arguments.has(option);
  }

  Optional<String> value(Option option) {
    return arguments.value(option);
  }

  List<String> values(Option option) {
    return arguments.values(option);
  }

  /**
   * A text as it was meant, where it was given.
   *
   * @throws UsageError where it is blank
   */
  Optional<String> text(Option option) {
    return value(option)
        .map(
            given -> {
              if (given.isBlank()) {
                throw new UsageError(
                    BLANK.with("option", option.name()), FILL.with("option", option.name()));
              }
              return given.strip();
            });
  }

  /**
   * The value of something that must be given.
   *
   * @param next what to do where it was not
   */
  String required(Option option, Text next) {
    return value(option)
        .orElseThrow(
            () -> {
              Object what =
                  option.isArgument() && option.value() != null ? option.value() : option.name();
              return new UsageError(MISSING.with("what", what), next.with());
            });
  }

  /**
   * A path as typed, from the folder where the command was given.
   *
   * @param next what to do where it cannot be one
   */
  Path path(String given, Text next) {
    try {
      return surroundings.directory().resolve(given);
    } catch (InvalidPathException e) {
      throw new UsageError(NO_PATH.with("given", given), next);
    }
  }

  /** One of a few words, or what holds without one. */
  <T> T choice(Choice<T> choice, T otherwise) {
    return value(choice.option()).map(choice::read).orElse(otherwise);
  }

  JudgingOptions judging() {
    return JudgingOptions.of(arguments, surroundings.today());
  }

  /**
   * The folder of {@code duty.yaml}.
   *
   * @throws UsageError where there is none
   */
  Path root() {
    if (root == null) {
      root = RecordsRoot.of(arguments, surroundings);
    }
    return root;
  }

  /** The folder of {@code duty.yaml} for who can do without; named, it must be there. */
  Optional<Path> rootIfAny() {
    return has(RecordsRoot.OPTION)
        ? Optional.of(root())
        : RecordsRoot.around(surroundings.directory());
  }

  /** The rules as they stand where the records are; without records, as they are by themselves. */
  List<RuleBook.Standing> rules() {
    Path folder = rootIfAny().orElse(null);
    return folder == null ? RuleBook.all() : RuleBook.in(folder, judging().asOf());
  }

  /** The language to answer in. */
  Lang lang() {
    if (lang == null) {
      lang = recordsLanguage().orElseGet(() -> LanguageOption.ofLocale(surroundings));
    }
    return lang;
  }

  private Optional<Lang> recordsLanguage() {
    try {
      return RecordsLanguage.of(root());
    } catch (UsageError e) {
      return Optional.empty();
    }
  }
}
