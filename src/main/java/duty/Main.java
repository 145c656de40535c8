package duty;

import duty.cli.FrontDoor;
import duty.cli.Surroundings;
import java.io.Console;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The street: nothing else touches {@link System} or looks at a clock. */
public final class Main {
  /**
   * Asia/Shanghai, whatever the machine's time zone: eight hours ahead all year since 1992. Asking
   * for it by name would load the table of all time zones, at a tenth of a short run's time.
   */
  private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

  private Main() {}

  /**
   * Runs one command and ends the JVM with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    System.exit(FrontDoor.run(args, here()));
  }

  private static Surroundings here() {
    Console console = terminal();
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environment(console),
        Clock.system(SHANGHAI),
        // The launcher itself runs in lib/.
        Path.of(System.getProperty("duty.dir", "")).toAbsolutePath(),
        console != null);
  }

  /**
   * The terminal; null where what is read or written is a file or a pipe. Java 22 and later always
   * have a console, and ask it whether it is one.
   */
  @SuppressWarnings("SystemConsoleNull") // up to Java 21 that is the only way
  private static @Nullable Console terminal() {
    Console console = System.console();
    try {
      boolean person =
          console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
      return person ? console : null;
    } catch (ReflectiveOperationException e) {
      return console;
    }
  }

  /**
   * Of standard error, which may be a terminal where the other two are not: Java names its encoding
   * then, and from 19 on in any case, but a file's as that of the system.
   */
  private static String errors() {
    String system = System.getProperty("native.encoding", "");
    String named =
        System.getProperty("sun.stderr.encoding", System.getProperty("stderr.encoding", system));
    return named.equals(system) ? "" : named;
  }

  /** The user's; the launcher gave the JVM another locale, and hands over the user's own. */
  private static Map<String, String> environment(@Nullable Console console) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    String locale = System.getProperty("duty.locale");
    if (locale != null) {
      environment.put("LC_ALL", locale);
      environment.remove("LC_MESSAGES");
      environment.remove("LANG");
    }
    environment.computeIfAbsent("DUTY_FONTS", any -> fontFolders(environment));
    String said = environment.getOrDefault("DUTY_ENCODING", "");
    String own = said.isEmpty() && console != null ? console.charset().name() : said;
    environment.put("DUTY_ENCODING", own);
    environment.put("DUTY_ERROR_ENCODING", own.isEmpty() ? errors() : own);
    return environment;
  }

  /** Where Windows, Linux and macOS install fonts, for all and for one user. */
  private static String fontFolders(Map<String, String> environment) {
    String windows = environment.getOrDefault("WINDIR", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    String home = System.getProperty("user.home", "");
    List<String> folders =
        windows.isEmpty()
            ? List.of(
                "/usr/share/fonts",
                "/usr/local/share/fonts",
                home + "/.local/share/fonts",
                home + "/.fonts",
                "/Library/Fonts",
                home + "/Library/Fonts")
            : List.of(windows + "\\Fonts", local + "\\Microsoft\\Windows\\Fonts");
    return String.join(File.pathSeparator, folders);
  }
}
