package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A hazard from its finding to its closing.
 *
 * @param five which of measures, funds, deadline, person and plan are written among the 五落实
 * @param supervisor a leader
 * @param upward when it was reported upward
 * @param rectified when the unit reported that it is put right
 */
record Hazard(
    String id,
    LocalDate found,
    boolean major,
    String duty,
    @Nullable String owner,
    boolean measures,
    @Nullable LocalDate deadline,
    @Nullable LocalDate extended,
    List<LocalDate> tracked,
    @Nullable LocalDate stopped,
    @Nullable LocalDate rechecked,
    @Nullable LocalDate resumed,
    @Nullable LocalDate closed,
    Set<String> five,
    @Nullable String supervisor,
    @Nullable LocalDate upward,
    @Nullable LocalDate rectified) {}
