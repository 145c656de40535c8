package duty.oracle;

import org.jspecify.annotations.Nullable;

/** Pieces of YAML. */
final class Yaml {
  private Yaml() {}

  static String line(String name, @Nullable Object value) {
    return value == null ? "" : lines(name + ": " + value);
  }

  static String field(String name, @Nullable Object value) {
    return value == null ? "" : ", " + name + ": " + value;
  }

  static String days(Bureau.Days days) {
    return field("from", days.from()) + field("to", days.to());
  }

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }
}
