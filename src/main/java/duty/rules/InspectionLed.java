package duty.rules;

import duty.check.About;
import duty.check.Clause;
import duty.check.Findings;
import duty.check.Rule;
import duty.check.Severity;
import duty.check.Text;
import duty.domain.Judging;
import duty.domain.Obligations;
import duty.domain.Plan;

/** C1: each leader in charge leads the quarter's inspection in a field of his or her own. */
final class InspectionLed implements Rule {
  private static final QuotaRule QUOTA =
      new QuotaRule(
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

  private static final About ABOUT =
      new About(
          "C1",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.INSPECTIONS,
          new Text(
              "分管负责人每季度至少带队检查1次所分管领域",
              "Each leader in charge leads at least one inspection a quarter in a field of his or her own"),
          new Text(
              "带队检查要检查自己当天分管的领域，并由本人签字，才算数。",
              "It counts when it covers a duty that the leader held on that day and bears the leader's own signature."),
          """
          # activities/2026/Q3/ 中没有 led-by: li-si 的检查 | no inspection in activities/2026/Q3/ has led-by: li-si
          """,
          """
          # activities/2026/Q3/0820-inspection.yaml
          kind: inspection
          date: 2026-08-20
          led-by: li-si
          duties: [special-equipment-supervision]
          """,
          new Text("带队检查并登记", "lead the inspection and register it"),
          new Text(
              "由分管负责人尽快带队检查所分管行业（领域），本人在检查记录上签字，形成信息或通报；书面说明未按季度检查的原因，今后按规定次数带队检查。",
              "The leader leads an inspection of a field in charge soon, signs the record and has it written up; says in writing why it was not done in its quarter; and leads as many as required from now on."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    QUOTA.check(judging, findings);
  }
}
