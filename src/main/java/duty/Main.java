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
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        environment(),
        Clock.system(SHANGHAI),
        // The launcher itself runs in lib/.
        Path.of(System.getProperty("duty.dir", "")).toAbsolutePath(),
        terminal());
  }

  /** Java 22 and later always have a console, and ask it whether it is one. */
  @SuppressWarnings("SystemConsoleNull") // up to Java 21 that is the only way
  private static boolean terminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The user's; the launcher gave the JVM another locale, and hands over the user's own. */
  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    String locale = System.getProperty("duty.locale");
    if (locale != null) {
      environment.put("LC_ALL", locale);
      environment.remove("LC_MESSAGES");
      environment.remove("LANG");
    }
    environment.computeIfAbsent("DUTY_FONTS", any -> fontFolders(environment));
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
