package duty.report.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is set aside by a waiver (豁免), as the report tells it. What the waiver does not
 * say is null.
 *
 * @param asked what its rule asks, as one Chinese sentence without a full stop
 * @param text what was found, one Chinese sentence; written as papers write it
 * @param approver by name
 * @param expires the last day on which the waiver holds
 * @param inForce whether it still holds; where it does not, the text says whom or what it was for
 */
public record Exemption(
    String asked,
    String text,
    @Nullable String reason,
    @Nullable String approver,
    @Nullable String document,
    @Nullable LocalDate expires,
    boolean inForce) {
  public Exemption {
    text = Chinese.unspaced(Chinese.withDates(text));
  }
}
