package duty.report.paper;

import duty.domain.Activity;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Kind;
import duty.domain.Leader;
import duty.domain.Meeting;
import duty.domain.Obligations;
import duty.domain.OtherActivity;
import duty.domain.Performance;
import duty.domain.Period;
import duty.domain.Post;
import duty.report.Block;
import duty.report.Document;
import duty.report.Heading;
import duty.report.Masthead;
import duty.report.Paragraph;
import duty.report.SigningSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 履职台账 of one leader: what he or she answered for, and did about it, in a period. */
public final class LeaderLedger {
  /** What the paper is called at the foot of its pages. */
  public static final String SUBJECT = "安全生产“党政同责、一岗双责”履职台账";

  private final Judging judging;
  private final Obligations obligations;
  private final Period period;
  private final Entry<Leader> leader;
  private final Unregistered unregistered;
  private final List<Performance> performances;

  /**
   * Gathers what the ledger tells.
   *
   * @param gaps what the leader has not registered yet, in the order in which it is to be told
   * @param exemptions of the leader
   */
  public LeaderLedger(
      Judging judging,
      Obligations obligations,
      Period period,
      Entry<Leader> leader,
      List<Gap> gaps,
      List<Exemption> exemptions) {
    this.judging = judging;
    this.obligations = obligations;
    this.period = period;
    this.leader = leader;
    this.unregistered = new Unregistered(gaps, exemptions, judging.asOf(), period.here());
    this.performances =
        period.quarters(judging.asOf()).stream()
            .filter(quarter -> !quarter.last().isBefore(obligations.settings().recordsFrom()))
            .flatMap(quarter -> Performance.in(quarter, obligations, judging.asOf()).stream())
            .filter(one -> one.owed().leader().equals(leader.id()))
            .toList();
  }

  /** The whole paper. */
  public Document document(Origin origin) {
    Masthead masthead =
        new Masthead(
            null,
            leader.value().name() + "同志" + period.name() + "安全生产\n“党政同责、一岗双责”履职台账",
            null,
            null);
    return Document.of(
        origin.imprint(obligations.settings(), SUBJECT, period.code()), masthead, body());
  }

  private List<Block> body() {
    ChargeSheets charges = new ChargeSheets(judging, obligations, period, leader.id());
    ActivitySheets activities = new ActivitySheets(judging, period.days(), this::isOwn);
    List<Block> body = new ArrayList<>();
    body.add(new Paragraph(opening()));
    body.add(new Heading(1, "任职和分管情况"));
    body.add(new Heading(2, "职务"));
    body.add(charges.posts(leader.value()));
    body.add(new Heading(2, "分管的安全生产重点职责"));
    body.add(charges.duties());
    body.add(new Heading(1, "季度履职情况"));
    if (performances.isEmpty()) {
      body.add(new Paragraph(period.here() + "不承担分管负责人的季度会议和带队检查次数。"));
    } else {
      body.add(new PerformanceSheet(judging.ledger(), performances).byQuarter());
    }
    body.add(new Heading(1, "年度安全生产目标责任书"));
    body.add(charges.agreements());
    body.add(new Heading(1, "召集会议"));
    body.add(activities.meetings());
    body.add(new Heading(1, "带队检查"));
    body.add(activities.inspections());
    body.add(new Heading(1, "培训、演练和重点工作"));
    body.add(activities.others());
    body.add(new Heading(1, "检查发现和督办的隐患"));
    body.add(new LeaderHazards(judging, period, leader.id()).table());
    body.addAll(new LeaderOversight(judging, obligations, period, leader.id()).blocks());
    body.addAll(unregistered.blocks());
    body.add(
        new SigningSpace(
            List.of(
                new SigningSpace.Party("本人", List.of("签字：", Chinese.BLANK_DATE)),
                new SigningSpace.Party("单位主要负责人", List.of("签字：", Chinese.BLANK_DATE)))));
    return body;
  }

  private String opening() {
    String posts =
        leader.value().posts().stream()
            .filter(post -> post.tenure().and(period.days()).isPresent())
            .map(Post::title)
            .distinct()
            .collect(Collectors.joining("、"));
    return "本台账由"
        + obligations.settings().name()
        + "履职台账汇总，反映"
        + leader.value().name()
        + "同志"
        + (posts.isEmpty() ? "" : "（" + posts + "）")
        + "在"
        + period.name()
        + (period.running(judging.asOf()) ? "（尚未结束）" : "")
        + "的履职情况，截至"
        + Chinese.date(judging.asOf())
        + "。";
  }

  /** What the leader convened or led; work that names nobody, by the duties that it was for. */
  private boolean isOwn(Activity activity) {
    List<String> named = activity.leaders();
    if (named.stream().anyMatch(this::isLeader)) {
      return true;
    }
    if (activity instanceof Meeting meeting) {
      return meeting.chairedBy() != null && isLeader(meeting.chairedBy());
    }
    return activity instanceof OtherActivity
        && named.isEmpty()
        && activity.duties().stream()
            .map(duty -> judging.ledger().meant(Kind.DUTY, duty))
            .anyMatch(duty -> judging.table().leads(leader.id(), duty, activity.date()));
  }

  private boolean isLeader(String id) {
    return judging.ledger().meant(Kind.LEADER, id).equals(leader.id());
  }
}
