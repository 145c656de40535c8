package duty.domain;

import java.util.ArrayList;
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
    return String.join("\n", parts(activity));
  }

  /** Whether it has so many letters, numbers and punctuation not counted. */
  public static boolean isLong(Activity activity, int letters) {
    int left = letters;
    for (String part : parts(activity)) {
      left -= Shingles.letters(part);
    }
    return left <= 0;
  }

  private static List<String> parts(Activity activity) {
    List<String> parts = new ArrayList<>();
    if (activity instanceof Meeting meeting) {
      parts.addAll(meeting.agenda());
      meeting.decisions().forEach(decision -> parts.add(decision.text()));
    } else if (activity instanceof Inspection inspection) {
      if (inspection.observations() != null) {
        parts.add(inspection.observations());
      }
      if (inspection.problems() != null) {
        inspection.problems().forEach(problem -> parts.add(problem.text()));
      }
    }
    return parts;
  }
}
