package duty.domain;

/**
 * How much time the bureau gives itself where the plan gives no number.
 *
 * @param entryDays from an event to its record being entered (入账)
 * @param tableFilingDays from a change of the division table to its filing
 * @param trackingDays between two trackings of an open major hazard
 * @param upwardDays from finding a major hazard to reporting it upward
 * @param recheckDays working days from the rectification report to the re-check, special equipment
 * @param reportDays from a quarter's end to its report being filed
 * @param assessmentDays from a year's end to the assessment of its sections
 * @param accidentHours from learning of an accident to reporting it
 * @param planFilingDays from an emergency plan's version being issued to its filing (备案)
 */
public record Deadlines(
    int entryDays,
    int tableFilingDays,
    int trackingDays,
    int upwardDays,
    int recheckDays,
    int reportDays,
    int assessmentDays,
    int accidentHours,
    int planFilingDays) {}
