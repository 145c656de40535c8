package duty.oracle;

import java.time.MonthDay;

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
      Limits limits) {}

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
