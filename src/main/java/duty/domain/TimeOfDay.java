package duty.domain;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when on its day something lasted, to the minute.
 *
 * @param end null where the record does not say
 */
public record TimeOfDay(LocalTime start, @Nullable LocalTime end) {}
