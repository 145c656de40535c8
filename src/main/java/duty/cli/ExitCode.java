package duty.cli;

/** What the program ends with: a cause, never a count. */
final class ExitCode {
  static final int OK = 0;

  /** Findings at or above what was asked to fail on. */
  static final int FINDINGS = 1;

  /** The command line or the configuration. */
  static final int USAGE = 2;

  /** Reading, writing, or a fault of the program's own. */
  static final int TROUBLE = 3;

  private ExitCode() {}
}
