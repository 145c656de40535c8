package duty.cli;

import java.io.IOException;
import java.util.List;

/** One command: parse, call one use case, print. */
interface Command {
  Manual manual();

  /** What it is also called for, by a word after its name; in the order of the help. */
  default List<CommandCatalog.Line> kinds() {
    return List.of();
  }

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   * @throws UsageError where the command line cannot be followed
   */
  int run(Call call) throws IOException;
}
