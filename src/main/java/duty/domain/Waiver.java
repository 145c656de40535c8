package duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 豁免: a rule set aside for a record, or for a leader and some days.
 *
 * @param rule its id, as written
 * @param record the file that it is set aside for, relative to the records root, or its id
 * @param leader for whom it is set aside, by id
 * @param from the first day of the events that it covers; null for any
 * @param to the last such day; null for any
 * @param expires the last day on which it holds
 */
public record Waiver(
    String rule,
    @Nullable String record,
    @Nullable String leader,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String reason,
    @Nullable String approvedBy,
    @Nullable String document,
    @Nullable LocalDate approved,
    @Nullable LocalDate expires) {}
