package duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import duty.domain.Quarter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of {@code examples/}: a bureau, and in {@code expected.txt} the commands to run in it
 * with all that each prints on standard output and its exit code.
 *
 * @param kind {@code good} or {@code bad}
 */
record Example(Path folder, String kind) {
  /**
   * Long after the days of the examples: what they show does not hang on the day of the run. What
   * is still to come in them is dated 2099.
   */
  static final Clock LATER =
      Clock.fixed(Instant.parse("2098-12-31T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final Path EXAMPLES = Path.of("examples");
  private static final String PROMPT = "$ duty ";

  /** One command line, without the prompt, and what came of it. */
  record Run(String command, String output) {
    List<String> words() {
      return List.of(command.split(" ", -1));
    }

    LocalDate asOf() {
      return LocalDate.parse(words().get(words().indexOf("--as-of") + 1));
    }

    @Nullable Quarter quarter() {
      int at = words().indexOf("--quarter");
      return at < 0 ? null : Quarter.parse(words().get(at + 1), asOf()).orElseThrow();
    }
  }

  static List<Example> good() {
    return in("good");
  }

  static List<Example> bad() {
    return in("bad");
  }

  private static List<Example> in(String kind) {
    try (Stream<Path> folders = Files.list(EXAMPLES.resolve(kind))) {
      return folders.sorted().map(folder -> new Example(folder, kind)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** The rule that the folder is about; a good one may be about none. */
  String rule() {
    return name().substring(0, 2);
  }

  /** Where to run it: a copy, so that no commit of this project's own takes part. */
  Path place() {
    return ExamplePlace.of(folder);
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  /** What {@code expected.txt} asks to run, with what it says would be printed. */
  List<Run> runs() throws IOException {
    List<Run> runs = new ArrayList<>();
    StringBuilder output = new StringBuilder();
    String command = "";
    for (String line : Files.readString(expected()).lines().toList()) {
      if (!line.startsWith(PROMPT)) {
        output.append(line).append('\n');
        continue;
      }
      if (!command.isEmpty()) {
        runs.add(new Run(command, output.toString().stripTrailing()));
      }
      command = line.substring(PROMPT.length());
      output.setLength(0);
    }
    runs.add(new Run(command, output.toString().stripTrailing()));
    return runs;
  }

  /** One for each day and quarter, in the language that comes first. */
  Collection<Run> judgings() throws IOException {
    Map<String, Run> judgings = new LinkedHashMap<>();
    runs().forEach(run -> judgings.putIfAbsent(run.asOf() + " " + run.quarter(), run));
    return judgings.values();
  }

  /** Runs a command in the folder. */
  Run again(Run run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        FrontDoor.run(
            run.words().toArray(String[]::new),
            new Surroundings(
                InputStream.nullInputStream(),
                out,
                OutputStream.nullOutputStream(),
                Map.of(),
                LATER,
                place(),
                false));
    return new Run(run.command(), (out.toString(UTF_8) + "exit " + exit).stripTrailing());
  }

  /** The text of {@code expected.txt} for these runs. */
  static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(text.isEmpty() ? "" : "\n").append(PROMPT).append(run.command()).append('\n');
      text.append(run.output()).append('\n');
    }
    return text.toString();
  }
}
