package duty.domain;

/**
 * Who answered for a duty on certain days.
 *
 * @param duty the duty's record
 * @param row the position of the assignment in it
 * @param leader a leader's id
 * @param days all within the assignment
 * @param principal the position among the row's principals, to each of whom the duty fell because
 *     nobody was in charge; -1 where somebody was
 */
public record Charge(Entry<Duty> duty, int row, String leader, Tenure days, int principal) {
  /** Whether nobody was in charge, so that the duty fell to the principals. */
  public boolean fallen() {
    return principal >= 0;
  }

  public Assignment assignment() {
    return duty.value().assignments().get(row);
  }

  /** Where the record names the one in charge. */
  public Pointer place() {
    return fallen()
        ? duty.at("assignments", row, "principal", principal)
        : duty.at("assignments", row, "leader");
  }
}
