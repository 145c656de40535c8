package duty.domain;

/**
 * How much time there is for what the plan does not ask for by itself.
 *
 * @param entryDays from an event to its record being entered (入账)
 * @param trackingDays between two trackings of an open major hazard
 * @param upwardDays from finding a major hazard to reporting it upward
 * @param recheckDays working days from the rectification report to the re-check, special equipment
 * @param accidentHours from learning of an accident to reporting it
 * @param planFilingDays from an emergency plan's version being issued to its filing (备案)
 */
public record Deadlines(
    int entryDays,
    int trackingDays,
    int upwardDays,
    int recheckDays,
    int accidentHours,
    int planFilingDays) {}
