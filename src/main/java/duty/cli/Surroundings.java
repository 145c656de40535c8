package duty.cli;

import duty.check.Text;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
  /** Of standard output and of what is typed; it stands for the other too, unless that is set. */
  static final String ENCODING = "DUTY_ENCODING";

  /** Of standard error. */
  static final String ERROR_ENCODING = "DUTY_ERROR_ENCODING";

  private static final Text NO_ENCODING =
      new Text(
          "环境变量 DUTY_ENCODING 是“{given}”，没有这种字符编码",
          "DUTY_ENCODING is “{given}”, which is no character encoding");
  private static final Text NAME_ENCODING =
      new Text("改为 UTF-8 或 GBK，或取消 DUTY_ENCODING", "set it to UTF-8 or GBK, or unset it");

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** How text is bytes, as a variable has it; UTF-8 where it names nothing of the kind. */
  Charset encoding(String variable) {
    try {
      Charset said = Charset.forName(variable(variable));
      return said.canEncode() ? said : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /**
   * Sees that an encoding that was asked for is one.
   *
   * @throws UsageError where it is none
   */
  void requireEncoding() {
    String given = variable(ENCODING);
    boolean utf8 =
        given.isEmpty() || given.equalsIgnoreCase("UTF-8") || given.equalsIgnoreCase("UTF8");
    if (!utf8 && encoding(ENCODING).equals(StandardCharsets.UTF_8)) {
      throw new UsageError(NO_ENCODING.with("given", given), NAME_ENCODING);
    }
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
