package duty.cli;

import duty.check.Severity;
import duty.cli.line.TerminalText;

/** The colours of a terminal, or none. */
enum Colours {
  OFF,
  ON;

  static Colours of(Surroundings surroundings) {
    return surroundings.colour() ? ON : OFF;
  }

  /** In the colour of a severity. */
  String weigh(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint(TerminalText.Colour.ERROR, text);
      case WARNING -> paint(TerminalText.Colour.WARNING, text);
      case NOTICE -> paint(TerminalText.Colour.NOTICE, text);
    };
  }

  /** For what frames the text. */
  String frame(String text) {
    return paint(TerminalText.Colour.FRAME, text);
  }

  String bold(String text) {
    return paint(TerminalText.Colour.BOLD, text);
  }

  private String paint(TerminalText.Colour colour, String text) {
    return this == ON ? TerminalText.painted(colour, text) : text;
  }
}
