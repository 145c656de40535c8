package duty.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says of an inspection that no rule asks for; each null where the record does not
 * say.
 *
 * @param representative of the inspected unit
 * @param instruction number of the instruction that was served
 * @param bulletinTitle as the paper went out
 */
public record InspectionParticulars(
    @Nullable Type type,
    @Nullable String representative,
    @Nullable String address,
    @Nullable String instruction,
    @Nullable String bulletinTitle) {
  /** 常规检查, 专项检查, 证后检查, 其他检查. */
  public enum Type {
    ROUTINE,
    SPECIAL,
    POST_LICENSING,
    OTHER
  }
}
