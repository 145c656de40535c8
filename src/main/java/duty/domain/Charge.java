package duty.domain;

/**
 * Who answered for a duty on certain days.
 *
 * @param duty the duty's record
 * @param row the position of the assignment in it
 * @param leader a leader's id
 * @param days all within the assignment
 * @param fallen true where nobody was in charge and the duty fell to the principal
 */
public record Charge(Entry<Duty> duty, int row, String leader, Tenure days, boolean fallen) {
  public Assignment assignment() {
    return duty.value().assignments().get(row);
  }

  /** Where the record names the one in charge. */
  public Pointer place() {
    return duty.at("assignments", row, fallen ? "principal" : "leader");
  }
}
