package duty.cli;

import java.io.IOException;

/** One command: parse, call one use case, print. */
interface Command {
  Manual manual();

  /**
   * Does it.
   *
   * @return an {@link ExitCode}
   * @throws UsageError where the command line cannot be followed
   */
  int run(Call call) throws IOException;
}
