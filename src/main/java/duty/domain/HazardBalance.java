package duty.domain;

import java.util.Collection;
import java.util.List;

/**
 * The hazards of one level through a period, where what was carried over and what was found is
 * either closed or open at its end.
 *
 * @param carried found before and not closed when it began
 * @param found found in it
 * @param closed closed in it
 * @param open found by its end and not closed by then
 */
public record HazardBalance(
    List<Entry<Hazard>> carried,
    List<Entry<Hazard>> found,
    List<Entry<Hazard>> closed,
    List<Entry<Hazard>> open) {
  /**
   * Counts the hazards of a level.
   *
   * @param period its end must be given
   */
  public static HazardBalance of(
      Collection<Entry<Hazard>> hazards, Hazard.Level level, Tenure period) {
    List<Entry<Hazard>> own =
        hazards.stream().filter(entry -> entry.value().level() == level).toList();
    return new HazardBalance(
        own.stream().filter(entry -> entry.value().openOn(period.from().minusDays(1))).toList(),
        own.stream().filter(entry -> period.covers(entry.value().found())).toList(),
        own.stream().filter(entry -> closedIn(entry.value(), period)).toList(),
        own.stream().filter(entry -> entry.value().openOn(period.end())).toList());
  }

  private static boolean closedIn(Hazard hazard, Tenure period) {
    return hazard.closed() != null && period.covers(hazard.closed());
  }
}
