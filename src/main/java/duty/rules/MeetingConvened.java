package duty.rules;

import duty.check.Clause;
import duty.check.Text;
import duty.domain.Asked;
import duty.domain.Obligations;

/** M1: each leader in charge convenes the quarter's meeting. */
final class MeetingConvened extends QuotaRule {
  MeetingConvened() {
    super(
        Asked.MEETING,
        Clause.MEETINGS,
        new Text(
            "分管负责人每季度按方案要求的次数召集会议",
            "Each leader in charge convenes as many meetings a quarter as the plan asks for"),
        new Text("召集会议并登记", "convene the meeting and register it"),
        new Text(
            "{leader} {quarter}尚未登记召集会议（应不少于{quota}次）",
            "{leader} has no meeting registered as convened in {quarter} (at least {quota} owed)"),
        new Text(
            "{leader} {quarter}登记召集会议{have}次（应不少于{quota}次）",
            "{leader} has meetings registered as convened in {quarter}: {have} (at least {quota} owed)"),
        new Text(
            "召集会议并形成纪要，登记到 {folder}，写明 kind: meeting、convened-by: {leader}",
            "convene it, have minutes issued, and register it in {folder} with kind: meeting and convened-by: {leader}"),
        Obligations::meetings);
  }
}
