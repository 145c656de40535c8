package duty;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** The street: standard streams, working directory and exit code. */
public final class Main {
  private static final int OK = 0;
  private static final int USAGE = 2;

  private Main() {}

  /**
   * Runs one command and ends the JVM with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int code;
    // Always UTF-8: under LC_ALL=C System.out would print question marks for Chinese.
    try (var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err)) {
      code = run(args, out, err, workingDirectory());
    }
    System.exit(code);
  }

  static int run(String[] args, PrintStream out, PrintStream err, Path directory) {
    if (args.length == 1 && args[0].equals("--version")) {
      out.println("duty " + version());
      return OK;
    }
    // To see what the launcher hands over; goes when the real commands come.
    if (args.length > 1 && args[0].equals("--echo")) {
      out.println(directory);
      for (int i = 1; i < args.length; i++) {
        out.println(args[i]);
      }
      return OK;
    }
    err.println("duty --version");
    return USAGE;
  }

  /** The user's working directory; the launcher itself runs in {@code lib/}. */
  private static Path workingDirectory() {
    return Path.of(System.getProperty("duty.dir", "")).toAbsolutePath();
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Main.class.getPackage().getImplementationVersion(), "(built from source)");
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
