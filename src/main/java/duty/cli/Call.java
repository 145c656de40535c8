package duty.cli;

import duty.app.RecordsLanguage;
import duty.app.RuleBook;
import duty.check.Lang;
import duty.check.Text;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of one command: what was said, where it was said, and where to answer. */
final class Call {
  private static final Text MISSING = new Text("缺少{what}", "{what} is missing");

  private final Surroundings surroundings;
  private final Arguments arguments;
  private final PrintWriter out;
  private final PrintWriter err;
  private @Nullable Lang lang;
  private @Nullable Path root;

  /**
   * @param said the language that was asked for; null to find it out
   */
  Call(
      Surroundings surroundings,
      Arguments arguments,
      PrintWriter out,
      PrintWriter err,
      @Nullable Lang said) {
    this.surroundings = surroundings;
    this.arguments = arguments;
    this.out = out;
    this.err = err;
    this.lang = said;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /** For what was asked for. */
  PrintWriter out() {
    return out;
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
              return new UsageError(MISSING.with("what", what), next.with(Map.of()));
            });
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
