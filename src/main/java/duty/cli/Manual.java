package duty.cli;

import duty.check.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the help of one command says.
 *
 * @param summary what it does, as one sentence without a full stop
 * @param options arguments first; {@code --lang} and {@code --help} are added to every command
 * @param one what exit code 1 means here; null where it does not occur
 * @param next what people mostly do afterwards
 */
record Manual(
    String name,
    Text summary,
    List<Option> options,
    List<Example> examples,
    @Nullable Text one,
    Text next) {
  /** A command line that works as it stands, and what it is for. */
  record Example(String line, Text purpose) {}

  Manual {
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }
}
