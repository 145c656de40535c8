package duty.rules;

import duty.check.Clause;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Obligations;

/** C1: each leader in charge leads the quarter's inspection in a field of his or her own. */
final class InspectionLed extends QuotaRule {
  InspectionLed() {
    super(
        Asked.INSPECTION,
        Clause.INSPECTIONS,
        new Text(
            "分管负责人每季度按方案要求的次数带队检查所分管领域",
            "Each leader in charge leads as many inspections a quarter in a field of his or her own as the plan asks for"),
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
        Obligations::inspections);
  }
}
