package duty.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 整改意见书 to a section, and how it was answered (实施方案三).
 *
 * @param section its addressee, by id
 * @param deadline the last day for the answer
 * @param answered null while there is no answer
 */
public record Opinion(
    String number,
    LocalDate issued,
    String section,
    String problem,
    @Nullable String basis,
    String requirement,
    LocalDate deadline,
    @Nullable LocalDate answered,
    @Nullable String answer,
    @Nullable LocalDate reviewed) {}
