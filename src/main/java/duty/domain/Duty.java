package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 安全生产重点职责: one row of the plan's annex, with everybody who ever answered for it.
 *
 * @param order the row's place in the table, from 1
 * @param field 行业（领域）
 * @param text the plan's words
 */
public record Duty(int order, String field, String text, List<Assignment> assignments) {
  /** The field in which the law asks for two certified officers (特种设备安全法第六十五条). */
  public static final String SPECIAL_EQUIPMENT = "特种设备";

  public Duty {
    assignments = List.copyOf(assignments);
  }

  /**
   * The duty after a hand-over: the row is closed the day before the next one begins, where it
   * would still be in force then, and the next one stands behind it.
   */
  public Duty handedOver(int row, Assignment next) {
    List<Assignment> rows = new ArrayList<>(assignments);
    Assignment before = rows.get(row);
    LocalDate start = next.tenure().from();
    if (before.tenure().covers(start)) {
      rows.set(row, before.until(start.minusDays(1)));
    }
    rows.add(row + 1, next);
    return new Duty(order, field, text, rows);
  }

  /** The first assignment that is in force on the day; where two overlap, D2 tells. */
  public Optional<Assignment> on(LocalDate day) {
    return assignments.stream().filter(row -> row.tenure().covers(day)).findFirst();
  }
}
