package duty.domain;

/**
 * 补录说明: that a record was entered long after the event, why, and who allowed it.
 *
 * @param approvedBy a leader's id or name
 */
public record Late(String reason, String approvedBy) {}
