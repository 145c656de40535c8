package duty.cli;

import duty.check.Message;
import duty.check.Text;

/**
 * The command line or the configuration cannot be followed. Worded for the user, in both languages.
 */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Message problem;
  private final transient Message next;

  /**
   * @param problem what is wrong
   * @param next what to do now
   */
  UsageError(Message problem, Message next) {
    super(problem.text().en(), null, false, false);
    this.problem = problem;
    this.next = next;
  }

  UsageError(Message problem, Text next) {
    this(problem, next.with());
  }

  Message problem() {
    return problem;
  }

  Message next() {
    return next;
  }
}
