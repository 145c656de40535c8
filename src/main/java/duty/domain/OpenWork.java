package duty.domain;

import java.time.LocalDate;

/**
 * What is asked for in a period and was not done so often yet.
 *
 * @param rule that tells of it
 * @param due the last day on which it is in time
 * @param missing how often, from 1
 */
public record OpenWork(
    String rule, Requirement asked, Period period, LocalDate due, Subject subject, int missing) {}
