package duty.cli;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All that a command sees of the machine, so that tests can stand in for it.
 *
 * @param environment the user's own; LC_ALL is the user's even where the launcher gave the JVM
 *     another
 * @param clock in the time zone of the bureau
 * @param directory absolute; every path that the user gives is relative to it
 * @param terminal whether a person sits at the other end
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Clock clock,
    Path directory,
    boolean terminal) {
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** An environment variable; empty where it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Where fonts are installed: the folders of {@code DUTY_FONTS}; none where it is empty. */
  List<Path> fontFolders() {
    return Arrays.stream(variable("DUTY_FONTS").split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .map(directory::resolve)
        .toList();
  }

  /** Whether output may be coloured: on a terminal that can, and where nobody asked not to. */
  boolean colour() {
    return terminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
  }
}
