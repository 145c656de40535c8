package duty.domain;

/**
 * How long something may take, the last day included.
 *
 * @param days from 1
 * @param working whether only working days count
 */
public record Allowance(int days, boolean working) {
  /** The most days that a plan may give. */
  public static final int MOST = 366;

  /** So many days of the calendar. */
  public static Allowance of(int days) {
    return new Allowance(days, false);
  }
}
