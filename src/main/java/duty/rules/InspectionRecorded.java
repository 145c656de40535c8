package duty.rules;

import duty.check.Clause;
import duty.check.Findings;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Inspection;
import duty.domain.InspectionReview;
import duty.domain.InspectionReview.Defect;
import duty.domain.Judging;
import duty.domain.Pointer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * C3: an inspection's record says what the law asks, and is signed by those who led it and by the
 * unit.
 */
final class InspectionRecorded extends FulfilmentRule {
  private static final Text INCOMPLETE =
      new Text("检查记录不完整：缺{lacks}", "the inspection's record lacks {lacks}");
  private static final Text NO_OWN_SIGNATURE =
      new Text("{leader}本人签字", "the signature of {leader}");

  private static final Text COMPLETE =
      new Text("对照纸质记录补写 {fields}", "complete {fields} from the paper record");

  private static final Map<Defect, Lack> LACKS =
      new EnumMap<>(
          Map.of(
              Defect.NO_PLACE, Lack.of("检查地点或单位", "the place or unit", "unit"),
              Defect.NO_OBSERVATIONS, Lack.of("检查内容", "what was looked at", "observations"),
              Defect.NO_PROBLEMS,
                  Lack.of(
                      "发现问题（没有问题请写 problems: []）",
                      "the problems found (problems: [] if none)",
                      "problems"),
              Defect.NO_REQUIREMENT, Lack.of("处理意见", "how the problems are handled", "requirement"),
              Defect.NO_UNIT_SIGNATURE,
                  Lack.of(
                      "被检查单位签字或拒签原因", "the unit's signature or why it refused", "unit-signature"),
              Defect.TOO_FEW_OFFICERS,
                  Lack.of(
                      "两名持证的特种设备安全监察人员",
                      "two special-equipment officers with certificates",
                      "inspectors")));

  InspectionRecorded() {
    super(
        "C3",
        Severity.ERROR,
        Clause.SIGNATURES,
        new Text(
            "检查记录写明地点、内容、问题、处理，带队人本人和被检查单位签字",
            "An inspection's record has place, content, problems, handling and the signatures"),
        new Text("对照纸质记录补齐所缺内容", "complete the record from the paper"));
  }

  @Override
  public void check(Judging judging, Findings findings) {
    for (Entry<Activity> entry : judging.ledger().activities()) {
      if (entry.value() instanceof Inspection inspection && judging.counts(inspection.date())) {
        findings.looked();
        InspectionReview review = new InspectionReview(inspection, judging.ledger());
        List<Lack> lacks = new ArrayList<>();
        review.defects().forEach(defect -> lacks.add(lack(defect)));
        review.unsigned().forEach(leader -> lacks.add(signature(judging, leader)));
        if (!lacks.isEmpty()) {
          OpenQuota.INSPECTIONS.add(
              judging,
              review.defects().isEmpty() ? review.unsigned() : inspection.ledBy(),
              inspection,
              findings
                  .at(place(entry, review.defects()))
                  .remedy(COMPLETE.with("fields", Lack.fields(lacks))),
              INCOMPLETE.with("lacks", Lack.words(lacks)));
        }
      }
    }
  }

  private static Lack lack(Defect defect) {
    Lack lack = LACKS.get(defect);
    if (lack == null) {
      throw new IllegalStateException("no words for " + defect);
    }
    return lack;
  }

  private static Lack signature(Judging judging, String leader) {
    return new Lack(
        NO_OWN_SIGNATURE.with("leader", judging.ledger().leaderName(leader)), "signed-by");
  }

  /** Where the lack shows: at the list that is too short, else at the record's head. */
  private static Pointer place(Entry<Activity> entry, Set<Defect> defects) {
    if (defects.isEmpty()) {
      return entry.at("signed-by");
    }
    return switch (defects.iterator().next()) {
      case TOO_FEW_OFFICERS -> entry.at("inspectors");
      case NO_REQUIREMENT -> entry.at("problems");
      default -> entry.at("kind");
    };
  }
}
