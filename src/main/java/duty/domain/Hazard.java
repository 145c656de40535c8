package duty.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 事故隐患, a line of the hazard ledger (隐患台账).
 *
 * @param duty the duty under which it falls, by id
 * @param owner the section that sees to it, by id
 * @param measures 治理措施
 * @param responsible who puts it right
 * @param deadline as first set
 * @param extendedTo as extended, with approval
 * @param rechecked when the rectification was looked at again (复查)
 * @param closed 销号
 * @param reported when a major one was reported upward (上报)
 * @param listed when a major one was put under supervision by listing (挂牌督办)
 * @param resumed when the resumption of production or use was approved
 * @param tracked 跟踪监督, in the order of the record
 * @param rectified when the unit handed in its rectification report (整改报告)
 * @param recheckedBy who looked again
 * @param acceptedBy 验收人
 * @param stopped when production or use was ordered to stop (停产停用指令)
 * @param extended when more time was granted
 * @param inPlace which of 五落实 the record shows
 * @param funds 治理资金, 万元
 */
public record Hazard(
    LocalDate found,
    String duty,
    String unit,
    String description,
    Level level,
    @Nullable String owner,
    @Nullable String measures,
    @Nullable String responsible,
    @Nullable LocalDate deadline,
    @Nullable LocalDate extendedTo,
    @Nullable LocalDate finished,
    @Nullable LocalDate rechecked,
    @Nullable LocalDate closed,
    @Nullable LocalDate reported,
    @Nullable LocalDate listed,
    @Nullable LocalDate resumed,
    @Nullable String supervisedBy,
    List<LocalDate> tracked,
    @Nullable LocalDate rectified,
    @Nullable String recheckedBy,
    @Nullable String acceptedBy,
    @Nullable LocalDate stopped,
    @Nullable LocalDate extended,
    Set<InPlace> inPlace,
    @Nullable BigDecimal funds) {
  /** 五落实: 措施, 资金, 期限, 责任人, 预案. */
  public enum InPlace {
    MEASURES,
    FUNDS,
    DEADLINE,
    PERSON,
    PLAN
  }

  /** 一般, 重大. The plan and GB 45067-2024 say 重大, the law says 严重. */
  public enum Level {
    GENERAL,
    MAJOR
  }

  public Hazard {
    tracked = List.copyOf(tracked);
    inPlace = Set.copyOf(inPlace);
  }

  /** Found and not yet closed at the end of the day. */
  public boolean openOn(LocalDate day) {
    return !found.isAfter(day) && (closed == null || closed.isAfter(day));
  }

  /**
   * From the finding to the closing, both included.
   *
   * @param day the end where it is still open then; not before the finding
   */
  public Tenure life(LocalDate day) {
    return new Tenure(
        found, openOn(day) || closed == null || closed.isBefore(found) ? day : closed);
  }

  /** The deadline that holds, extension included; null where none was set. */
  public @Nullable LocalDate due() {
    return extendedTo == null ? deadline : extendedTo;
  }
}
