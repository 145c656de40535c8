package duty.domain;

import java.util.List;

/**
 * What a record says in its own words of what was done: a meeting's agenda and decisions, an
 * inspection's observations and problems. Of other work little is written down, and a drill's
 * script may well be last year's.
 */
public final class ActivityText {
  private ActivityText() {}

  /** Its parts, one after another; empty where there are none. */
  public static String of(Activity activity) {
    StringBuilder text = new StringBuilder();
    if (activity instanceof Meeting meeting) {
      meeting.agenda().forEach(item -> text.append(item).append('\n'));
      meeting.decisions().forEach(decision -> text.append(decision.text()).append('\n'));
    } else if (activity instanceof Inspection inspection) {
      text.append(inspection.observations() == null ? "" : inspection.observations()).append('\n');
      List<Inspection.Problem> problems =
          inspection.problems() == null ? List.of() : inspection.problems();
      problems.forEach(problem -> text.append(problem.text()).append('\n'));
    }
    return text.toString();
  }

  /** How many letters it has, numbers and punctuation not counted. */
  public static int letters(Activity activity) {
    return Shingles.letters(of(activity));
  }
}
