package duty.oracle;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is told, as plain values that two opinions can be compared by.
 *
 * @param about a record or the ids of those who owe, with what is wrong in a word or two
 * @param due the deadline; null where what is told grows no older
 * @param waiver the waiver that sets it aside; null where it counts
 */
record Finding(
    String rule, String severity, String about, @Nullable LocalDate due, @Nullable String waiver) {
  /** The rules that both opinions judge. */
  static final Set<String> RULES =
      Set.of(
          "D1", "D2", "D3", "A1", "A2", "A3", "M1", "M2", "M3", "M4", "C1", "C2", "C3", "C4", "C5",
          "H1", "H2", "H3", "H4", "H5", "H6", "H7", "F1", "F2", "P1", "P2", "P3", "P4", "Q1", "X1",
          "X2", "R2", "W1");

  @Override
  public String toString() {
    return rule
        + " "
        + severity
        + ": "
        + about
        + (due == null ? "" : ", due " + due)
        + (waiver == null ? "" : ", set aside by " + waiver);
  }
}
