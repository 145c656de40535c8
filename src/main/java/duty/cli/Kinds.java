package duty.cli;

import duty.check.Text;
import duty.domain.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of a command, named by a word of the command line that is neither an option nor the
 * value of one.
 */
final class Kinds {
  private static final Text UNKNOWN = new Text("没有“{given}”这种公文", "there is no paper “{given}”");
  private static final Text UNKNOWN_NEAR =
      new Text("没有“{given}”这种公文，是不是 {near}？", "there is no paper “{given}”; did you mean {near}?");
  private static final Text NEXT =
      new Text(
          "可以写：{names}；季度报告直接写 --quarter",
          "it may be: {names}; for the quarter's report say --quarter");

  private final Command command;
  private final List<String> names;

  Kinds(Command command) {
    this.command = command;
    this.names = command.kinds().stream().map(CommandCatalog.Line::name).toList();
  }

  /**
   * Where the kind is named; negative where none is.
   *
   * @param words those of the command line but the command's own
   */
  int at(List<String> words) {
    return arguments(words).stream()
        .filter(at -> names.contains(words.get(at)))
        .findFirst()
        .orElse(-1);
  }

  /**
   * That a word was meant as a kind and names none; empty where it may well be a folder.
   *
   * @param words as in {@link #at}
   * @param directory that paths are relative to
   */
  Optional<UsageError> unknown(List<String> words, Path directory) {
    return (names.isEmpty() ? List.<Integer>of() : arguments(words))
        .stream()
            .map(words::get)
            .filter(word -> !mayBePath(word, directory))
            .filter(word -> Nearest.to(word, names).isPresent() || !words.contains("--quarter"))
            .findFirst()
            .map(this::unknown);
  }

  private static boolean mayBePath(String word, Path directory) {
    try {
      return word.contains("/") || word.contains("\\") || Files.exists(directory.resolve(word));
    } catch (InvalidPathException odd) {
      return true; // and said to be none by whoever opens it
    }
  }

  /** The kind of that name, which is one of them. */
  Command named(String name) {
    return command.kinds().get(names.indexOf(name)).maker().get();
  }

  List<Manual> manuals() {
    return command.kinds().stream().map(line -> line.maker().get().manual()).toList();
  }

  /** Where the words stand that are neither options nor their values. */
  private List<Integer> arguments(List<String> words) {
    Set<String> valued = new HashSet<>(LanguageOption.OPTION.names());
    List<Manual> manuals = new ArrayList<>(manuals());
    manuals.add(command.manual());
    manuals.stream()
        .flatMap(manual -> manual.options().stream())
        .filter(option -> option.value() != null)
        .forEach(option -> valued.addAll(option.names()));
    List<Integer> arguments = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (valued.contains(words.get(i))) {
        i++;
      } else if (!words.get(i).startsWith("-")) {
        arguments.add(i);
      }
    }
    return arguments;
  }

  private UsageError unknown(String given) {
    return new UsageError(
        Nearest.to(given, names)
            .map(near -> UNKNOWN_NEAR.with("given", given, "near", near))
            .orElseGet(() -> UNKNOWN.with("given", given)),
        NEXT.with("names", names));
  }
}
