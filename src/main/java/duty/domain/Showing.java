package duty.domain;

import java.util.List;

/**
 * What a leader has to show for one quota of one quarter.
 *
 * @param counted records that meet it
 * @param faulty how many more would, but for a fault that is told where it stands
 */
public record Showing<T>(List<Entry<T>> counted, int faulty) {
  public Showing {
    counted = List.copyOf(counted);
  }
}
