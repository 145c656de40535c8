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

/** M1: each leader in charge convenes the quarter's meeting. */
final class MeetingConvened implements Rule {
  private static final QuotaRule QUOTA =
      new QuotaRule(
          new Text(
              "{leader} {quarter}尚未登记召集会议（应不少于{quota}次）",
              "{leader} has no meeting registered as convened in {quarter} (at least {quota} owed)"),
          new Text(
              "{leader} {quarter}登记召集会议{have}次（应不少于{quota}次）",
              "{leader} has meetings registered as convened in {quarter}: {have} (at least {quota} owed)"),
          new Text(
              "召集会议并形成纪要，登记到 {folder}，写明 kind: meeting、convened-by: {leader}",
              "convene it, have minutes issued, and register it in {folder} with kind: meeting and convened-by: {leader}"),
          Plan::meetings,
          Obligations::meetings);

  private static final About ABOUT =
      new About(
          "M1",
          About.Topic.FULFILMENT,
          Severity.ERROR,
          Clause.MEETINGS,
          new Text(
              "分管负责人每季度至少召集1次会议", "Each leader in charge convenes at least one meeting a quarter"),
          new Text(
              "实施方案要求定期分析、研究、部署；召集人是分管负责人本人。季度内提示，最后15天警告，季度结束后才是错误。",
              "The plan asks for regular study of the state of safety, convened by the leader in charge. A notice during the quarter,"
                  + " a warning in its last 15 days, an error only after it."),
          """
          # activities/2026/Q3/ 中没有 convened-by: li-si 的会议 | no meeting in activities/2026/Q3/ has convened-by: li-si
          """,
          """
          # activities/2026/Q3/0814-meeting.yaml
          kind: meeting
          date: 2026-08-14
          convened-by: li-si
          decisions: [{text: 开展充装站专项检查, section: special-equipment, due: 2026-09-10}]
          minutes: {number: 台市监安纪〔2026〕3号, issued: 2026-08-16}
          """,
          new Text("召集会议并登记", "convene the meeting and register it"),
          new Text(
              "由分管负责人尽快召集所分管的行业和单位负责人开会，分析、研究、部署安全生产工作，形成会议纪要；书面说明未按季度召集的原因，今后按规定次数召集。",
              "The leader convenes those in charge soon, to analyse and arrange work safety, with minutes; says in writing why it was not done in its quarter; and convenes as often as required from now on."));

  @Override
  public About about() {
    return ABOUT;
  }

  @Override
  public void check(Judging judging, Findings findings) {
    QUOTA.check(judging, findings);
  }
}
