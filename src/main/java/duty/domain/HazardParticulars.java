package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the hazard ledger says of a hazard that no rule asks for; each null where the record does
 * not say.
 *
 * @param number 编号 of the bureau's own
 * @param source the inspection that found it, by id
 * @param equipment 设备
 * @param place 部位
 * @param basis why it is of that level (定级依据)
 * @param responsibleUnit 整改责任单位
 * @param extension who granted more time
 * @param stopOrder document of the order to stop
 * @param recheckResult 复查结果
 * @param inPlace what the record says of each of 五落实
 * @param reportedTo to whom it was reported upward
 * @param listed document of the listing (挂牌督办)
 * @param resumption who approved the resumption
 * @param tracking 跟踪监督, in the order of the record
 */
public record HazardParticulars(
    @Nullable String number,
    @Nullable String source,
    @Nullable String equipment,
    @Nullable String place,
    @Nullable String basis,
    @Nullable String foundBy,
    @Nullable String responsibleUnit,
    @Nullable Approval extension,
    @Nullable String stopOrder,
    @Nullable String recheckResult,
    Map<Hazard.InPlace, String> inPlace,
    @Nullable Approval reportedTo,
    @Nullable String listed,
    @Nullable Approval resumption,
    List<Tracking> tracking) {
  /**
   * Who decided or received something, and by which paper.
   *
   * @param document null where the record gives none
   */
  public record Approval(String by, @Nullable String document) {}

  /** One look at the hazard. */
  public record Tracking(LocalDate date, String by, String progress) {}

  public HazardParticulars {
    inPlace = Map.copyOf(inPlace);
    tracking = List.copyOf(tracking);
  }
}
