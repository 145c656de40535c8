package duty.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What happens on a day: meetings and inspections. */
final class Event {
  private Event() {}

  /**
   * @param duties what it is about; empty where it does not say
   * @param attended null where nobody wrote down who came
   * @param absent sections on leave
   * @param time when it began; null where it does not say
   */
  record Meeting(
      String id,
      LocalDate date,
      @Nullable LocalTime time,
      @Nullable LocalTime ends,
      List<String> conveners,
      boolean numbered,
      @Nullable LocalDate issued,
      @Nullable String chair,
      boolean delegated,
      List<String> duties,
      @Nullable List<String> attended,
      List<String> absent,
      List<Decision> decisions) {
    boolean withMinutes() {
      return numbered && issued != null && !decisions.isEmpty();
    }
  }

  record Decision(@Nullable String section, @Nullable LocalDate due, @Nullable LocalDate done) {}

  /**
   * @param signed ids of the leaders who signed
   * @param faults what is left out of the record: place, content, problems, handling, unit
   */
  record Inspection(
      String id,
      LocalDate date,
      List<String> leaders,
      List<String> duties,
      Set<String> signed,
      Set<String> faults,
      List<Problem> problems,
      @Nullable LocalDate written,
      @Nullable LocalDate sent) {}

  /**
   * What an inspection found, and where it went.
   *
   * @param onSite whether it was put right at once; null where nothing is said
   */
  record Problem(@Nullable String hazard, @Nullable Boolean onSite) {}
}
