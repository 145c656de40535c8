package duty.oracle;

import java.time.MonthDay;
import java.util.List;

/** What a version of the plan lays down. */
final class Scheme {
  private Scheme() {}

  /** A version of the plan with its numbers. */
  record Plan(
      Bureau.Days days,
      int meetings,
      int inspections,
      int dutiesInCharge,
      int daysInCharge,
      MonthDay cutoff,
      int newPairDays,
      int warningDays,
      int bulletinDays,
      int trackingDays,
      int reportDays,
      Limits limits,
      List<Asked> more) {}

  /**
   * Something else that the plan asks for.
   *
   * @param months 1, 3, 6 or 12
   * @param due empty for the end of the period, else as it is written
   */
  record Asked(String what, String of, int months, int times, String due) {
    String per() {
      return switch (months) {
        case 1 -> "month";
        case 3 -> "quarter";
        case 6 -> "half-year";
        default -> "year";
      };
    }

    /** Whether it is of the same, of the same, in the same period. */
    boolean repeats(Asked other) {
      return what.equals(other.what) && of.equals(other.of) && months == other.months;
    }
  }

  /**
   * The other numbers of a plan.
   *
   * @param recheckDays working days
   * @param assessmentDays days after the year's end
   * @param drills in a year
   */
  record Limits(
      int tableDays,
      int upwardDays,
      int recheckDays,
      int assessmentDays,
      int accidentHours,
      int planFilingDays,
      int drills) {}
}
