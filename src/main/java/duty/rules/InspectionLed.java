package duty.rules;

import duty.check.Clause;
import duty.check.Text;

/** C1: each leader in charge leads the quarter's inspection in a field of his or her own. */
final class InspectionLed extends QuotaRule {
  InspectionLed() {
    super(
        "C1",
        Clause.INSPECTIONS,
        new Text(
            "分管负责人每季度按方案要求的次数带队检查所分管领域",
            "Each leader in charge leads as many inspections a quarter in a field of his or her own as the plan asks for"),
        new Text("带队检查并登记", "lead the inspection and register it"),
        new Text(
            "{who} {period}尚未登记带队检查（应不少于{quota}次）",
            "{who} has no led inspection registered in {period} (at least {quota} owed)"),
        new Text(
            "{who} {period}登记带队检查{have}次（应不少于{quota}次）",
            "{who} has led inspections registered in {period}: {have} (at least {quota} owed)"),
        new Text(
            "带队检查后登记到 {folder}，写明 kind: inspection、led-by: {id}",
            "lead the inspection and register it in {folder} with kind: inspection and led-by: {id}"));
  }
}
