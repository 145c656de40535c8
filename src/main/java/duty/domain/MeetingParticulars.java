package duty.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say of a meeting that no rule asks for.
 *
 * @param location null where the record gives none
 * @param absences who was on leave
 */
public record MeetingParticulars(@Nullable String location, List<Absence> absences) {
  /**
   * A section on leave.
   *
   * @param section its id
   */
  public record Absence(String section, String reason) {}

  public MeetingParticulars {
    absences = List.copyOf(absences);
  }
}
