package duty.report.paper;

import duty.domain.Asked;
import duty.domain.Performance;
import duty.domain.Period;
import duty.domain.Plan;
import java.util.List;
import java.util.function.Predicate;

/** The quarter in figures, one paragraph for a leader with a minute. */
record Summary(QuarterFigures figures, Plan plan, List<Gap> gaps) {

  String text() {
    Period period = Period.of(figures.quarter());
    return leaders() + agreements() + HazardSheets.sentence(figures.judging(), period) + open(gaps);
  }

  private String leaders() {
    int people = figures.performances().size();
    int met = figures.met();
    String running = Period.of(figures.quarter()).running(figures.judging().asOf()) ? "（尚未结束）" : "";
    return "本季度"
        + running
        + "分管负责人"
        + people
        + "名"
        + owed()
        + waived()
        + "；登记有效会议"
        + figures.meetings()
        + "次、带队检查"
        + figures.inspections()
        + "次"
        + (owed().isEmpty() ? "。" : "，" + whole(met, people) + "达到次数要求。");
  }

  private static String whole(int met, int people) {
    return met == people ? "全部" : met == 0 ? "尚无人" : met + "名";
  }

  /** What the plan asks of each. */
  private String owed() {
    String meetings = plan.meetings() == 0 ? "" : "召集会议" + plan.meetings() + "次";
    String inspections = plan.inspections() == 0 ? "" : "带队检查" + plan.inspections() + "次";
    String between = meetings.isEmpty() || inspections.isEmpty() ? "" : "、";
    String owed = meetings + between + inspections;
    return owed.isEmpty() ? "" : "，应各" + owed + "以上";
  }

  /** Who owed less than the plan asks for, by a waiver. */
  private String waived() {
    long meetings = count(one -> one.meetingsOwed() < plan.meetings());
    long inspections = count(one -> one.inspectionsOwed() < plan.inspections());
    String text =
        (meetings == 0 ? "" : "召集会议" + meetings + "名")
            + (meetings == 0 || inspections == 0 ? "" : "、")
            + (inspections == 0 ? "" : "带队检查" + inspections + "名");
    return text.isEmpty() ? "" : "（其中经批准豁免" + text + "）";
  }

  private long count(Predicate<Performance> which) {
    return figures.performances().stream().filter(which).count();
  }

  private String agreements() {
    List<Performance> performances = figures.performances();
    int owed = performances.stream().mapToInt(Performance::agreementsOwed).sum();
    int signed = performances.stream().mapToInt(Performance::agreementsSigned).sum();
    return !plan.asks(Asked.AGREEMENT) ? "" : "年度安全生产目标责任书应签" + owed + "份，已签" + signed + "份。";
  }

  static String open(List<Gap> gaps) {
    return gaps.isEmpty()
        ? "应登记事项均已登记。"
        : "尚未登记或登记不完整的事项" + gaps.size() + "个，见“" + Unregistered.TITLE + "”部分。";
  }
}
