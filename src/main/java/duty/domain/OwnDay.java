package duty.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The day of a whole record: before it, there was none. */
public final class OwnDay {
  private OwnDay() {}

  /**
   * The day on which what the value tells happened, was learned of, approved or first signed; null
   * where it does not say, and of leaders, sections, duties, systems, calendars and settings.
   */
  public static @Nullable LocalDate of(Object value) {
    if (value instanceof Activity activity) {
      return activity.date();
    } else if (value instanceof Hazard hazard) {
      return hazard.found();
    } else if (value instanceof Agreement agreement) {
      LocalDate one = agreement.leaderSigned();
      LocalDate other = agreement.sectionSigned();
      return one == null || (other != null && other.isBefore(one)) ? other : one;
    } else if (value instanceof Accident accident) {
      LocalDateTime learned = accident.learned();
      return (learned.isBefore(accident.occurred()) ? accident.occurred() : learned).toLocalDate();
    } else if (value instanceof Assessment assessment) {
      return assessment.assessed();
    } else if (value instanceof Opinion opinion) {
      return opinion.issued();
    } else if (value instanceof Filing filing) {
      return filing.filed();
    } else if (value instanceof EmergencyPlan plan) {
      return plan.versions().stream()
          .map(EmergencyPlan.Version::issued)
          .min(LocalDate::compareTo)
          .orElse(null);
    }
    return value instanceof Waiver waiver ? waiver.approved() : null;
  }
}
