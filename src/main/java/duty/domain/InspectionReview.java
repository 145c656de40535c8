package duty.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Holds an inspection's record against what it must say: 时间、地点、内容、发现的问题及其处理情况, and the signatures
 * of those who inspected and of the unit (安全生产法第六十八条); for special equipment two officers with
 * certificates (特种设备安全法第六十五条).
 */
public record InspectionReview(Inspection inspection, Ledger ledger) {
  private static final int OFFICERS = 2;

  /** What a record can lack. */
  public enum Defect {
    NO_PLACE,
    NO_OBSERVATIONS,
    NO_PROBLEMS,
    NO_REQUIREMENT,
    NO_UNIT_SIGNATURE,
    TOO_FEW_OFFICERS
  }

  /** Empty where only signatures of leaders may be lacking. */
  public Set<Defect> defects() {
    Set<Defect> defects = EnumSet.noneOf(Defect.class);
    if (inspection.location() == null && inspection.unit() == null) {
      defects.add(Defect.NO_PLACE);
    }
    if (inspection.observations() == null) {
      defects.add(Defect.NO_OBSERVATIONS);
    }
    if (inspection.problems() == null) {
      defects.add(Defect.NO_PROBLEMS);
    } else if (!inspection.problems().isEmpty() && inspection.requirement() == null) {
      defects.add(Defect.NO_REQUIREMENT);
    }
    if (inspection.unitSignature() == null) {
      defects.add(Defect.NO_UNIT_SIGNATURE);
    }
    if (specialEquipment() && inspection.certified() < OFFICERS) {
      defects.add(Defect.TOO_FEW_OFFICERS);
    }
    return defects;
  }

  /** The leaders who led it and did not sign, by id. */
  public List<String> unsigned() {
    return inspection.ledBy().stream()
        .map(leader -> ledger.meant(Kind.LEADER, leader))
        .filter(leader -> ledger.section(leader).isEmpty() && !signed(leader))
        .toList();
  }

  private boolean signed(String leader) {
    return inspection.signedBy().stream()
        .anyMatch(
            name ->
                ledger.meant(Kind.LEADER, name).equals(leader)
                    || name.equals(ledger.leaderName(leader)));
  }

  private boolean specialEquipment() {
    return inspection.duties().stream().anyMatch(ledger::isSpecialEquipment);
  }
}
