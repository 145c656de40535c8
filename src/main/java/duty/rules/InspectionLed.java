package duty.rules;

import duty.check.Clause;
import duty.check.Text;
import duty.domain.Obligations;
import duty.domain.Plan;

/** C1: each leader in charge leads the quarter's inspection in a field of his or her own. */
final class InspectionLed extends QuotaRule {
  InspectionLed() {
    super(
        "C1",
        Clause.INSPECTIONS,
        new Text(
            "分管负责人每季度至少带队检查1次所分管领域",
            "Each leader in charge leads at least one inspection a quarter in a field of his or her own"),
        new Text("带队检查并登记", "lead the inspection and register it"),
        new Text(
            "{leader} {quarter}尚未登记带队检查（应不少于{quota}次）",
            "{leader} has no led inspection registered in {quarter} (at least {quota} owed)"),
        new Text(
            "{leader} {quarter}登记带队检查{have}次（应不少于{quota}次）",
            "{leader} has led inspections registered in {quarter}: {have} (at least {quota} owed)"),
        new Text(
            "带队检查后登记到 {folder}，写明 kind: inspection、led-by: {leader}",
            "lead the inspection and register it in {folder} with kind: inspection and led-by: {leader}"),
        Plan::inspections,
        Obligations::inspections);
  }
}
