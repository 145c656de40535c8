package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bureau does and keeps in the course of the years.
 *
 * @param tables days on which the division table as a whole was filed with the committee office
 */
record YearWork(
    List<SafetySystem> systems,
    List<EmergencyPlan> plans,
    List<Work> work,
    List<Assessment> assessments,
    List<LocalDate> tables) {

  /**
   * @param subjects of inspection, training, responsibility and other
   */
  record SafetySystem(String id, List<String> sections, Set<String> subjects, Bureau.Days days) {
    String file() {
      return "systems/" + id + ".yaml";
    }
  }

  record EmergencyPlan(
      String id,
      List<String> duties,
      List<String> sections,
      List<Version> versions,
      @Nullable LocalDate to) {
    String file() {
      return "emergency-plans/" + id + ".yaml";
    }

    /** The version that was issued last by a day. */
    @Nullable Version latest(LocalDate day) {
      Version latest = null;
      for (Version version : versions) {
        latest = version.issued().isAfter(day) ? latest : version;
      }
      return latest;
    }
  }

  record Version(LocalDate issued, @Nullable LocalDate filed) {}

  /**
   * Training, drills, campaigns, licensing, standardisation.
   *
   * @param nothing whether the record says that there was no such work
   * @param plans the emergency plans that a drill tried
   */
  record Work(
      String id,
      String kind,
      LocalDate date,
      @Nullable LocalDate until,
      boolean nothing,
      List<String> leaders,
      List<String> duties,
      List<String> sections,
      List<String> plans) {
    boolean keyWork() {
      return kind.equals("campaign") || kind.equals("licensing") || kind.equals("standardisation");
    }
  }

  record Assessment(
      String id,
      int year,
      boolean half,
      String section,
      LocalDate assessed,
      boolean score,
      boolean result,
      List<String> by) {}
}
