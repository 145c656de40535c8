package duty.cli;

import duty.check.Severity;

/** The colours of a terminal, or none. */
enum Colours {
  OFF,
  ON;

  private static final String RESET = "\u001B[0m";

  static Colours of(Surroundings surroundings) {
    return surroundings.colour() ? ON : OFF;
  }

  /** In the colour of a severity. */
  String weigh(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTICE -> paint("1;36", text);
    };
  }

  /** For what frames the text. */
  String frame(String text) {
    return paint("34", text);
  }

  String bold(String text) {
    return paint("1", text);
  }

  private String paint(String code, String text) {
    return this == ON ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
