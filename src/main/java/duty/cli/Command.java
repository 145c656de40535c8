package duty.cli;

import duty.check.Text;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One command: parse, call one use case, print. */
abstract class Command {
  private final Manual manual;

  Command(Manual manual) {
    this.manual = manual;
  }

  /** What {@link Manual} tells of it. */
  Command(
      String name,
      Text summary,
      List<Option> options,
      List<Manual.Example> examples,
      @Nullable Text one,
      Text next) {
    this(new Manual(name, summary, options, examples, one, next));
  }

  final Manual manual() {
    return manual;
  }

  /** What it is also called for, by a word after its name; in the order of the help. */
  List<CommandCatalog.Line> kinds() {
    return List.of();
  }

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   * @throws UsageError where the command line cannot be followed
   */
  abstract int run(Call call) throws IOException;
}
