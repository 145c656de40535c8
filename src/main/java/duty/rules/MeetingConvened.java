package duty.rules;

import duty.check.Clause;
import duty.check.Text;

/** M1: each leader in charge convenes the quarter's meeting. */
final class MeetingConvened extends QuotaRule {
  MeetingConvened() {
    super(
        "M1",
        Clause.MEETINGS,
        new Text(
            "分管负责人每季度按方案要求的次数召集会议",
            "Each leader in charge convenes as many meetings a quarter as the plan asks for"),
        new Text("召集会议并登记", "convene the meeting and register it"),
        new Text(
            "{who} {period}尚未登记召集会议（应不少于{quota}次）",
            "{who} has no meeting registered as convened in {period} (at least {quota} owed)"),
        new Text(
            "{who} {period}登记召集会议{have}次（应不少于{quota}次）",
            "{who} has meetings registered as convened in {period}: {have} (at least {quota} owed)"),
        new Text(
            "召集会议并形成纪要，登记到 {folder}，写明 kind: meeting、convened-by: {id}",
            "convene it, have minutes issued, and register it in {folder} with kind: meeting and convened-by: {id}"));
  }
}
