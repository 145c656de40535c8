package duty.report.paper;

import duty.domain.Hazard;
import duty.domain.HazardBalance;
import duty.domain.Judging;
import duty.domain.Performance;
import duty.domain.Plan;
import duty.domain.Quarter;
import java.util.List;

/** The quarter in figures, one paragraph for a leader with a minute. */
record Summary(
    Judging judging, Plan plan, Quarter quarter, List<Performance> performances, List<Gap> gaps) {

  String text() {
    return leaders() + agreements() + hazards() + open();
  }

  private String leaders() {
    int people = performances.size();
    long meetings = performances.stream().mapToLong(one -> one.meetings().size()).sum();
    long inspections =
        performances.stream()
            .flatMap(one -> one.inspections().stream())
            .map(entry -> entry.file())
            .distinct()
            .count();
    long met = performances.stream().filter(this::met).count();
    String running = judging.asOf().isBefore(quarter.last()) ? "（尚未结束）" : "";
    return "本季度"
        + running
        + "分管负责人"
        + people
        + "名，应各召集会议"
        + plan.meetings()
        + "次、带队检查"
        + plan.inspections()
        + "次以上；登记有效会议"
        + meetings
        + "次、带队检查"
        + inspections
        + "次，"
        + (met == people ? "全部" : met == 0 ? "尚无人" : met + "名")
        + "达到次数要求。";
  }

  private boolean met(Performance one) {
    return one.meetings().size() >= plan.meetings()
        && one.inspections().size() >= plan.inspections();
  }

  private String agreements() {
    int owed = performances.stream().mapToInt(Performance::agreementsOwed).sum();
    int signed = performances.stream().mapToInt(Performance::agreementsSigned).sum();
    return "年度安全生产目标责任书应签" + owed + "份，已签" + signed + "份。";
  }

  private String hazards() {
    HazardBalance general = HazardSheets.balance(judging, quarter, Hazard.Level.GENERAL);
    HazardBalance major = HazardSheets.balance(judging, quarter, Hazard.Level.MAJOR);
    return "上季度结转隐患"
        + (general.carried().size() + major.carried().size())
        + "项，本季度新发现"
        + (general.found().size() + major.found().size())
        + "项，销号"
        + (general.closed().size() + major.closed().size())
        + "项，"
        + HazardSheets.open(judging, quarter)
        + (general.open().size() + major.open().size())
        + "项，其中重大隐患"
        + major.open().size()
        + "项。";
  }

  private String open() {
    return gaps.isEmpty() ? "应登记事项均已登记。" : "尚未登记或登记不完整的事项" + gaps.size() + "个，见第五部分。";
  }
}
