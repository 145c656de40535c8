package duty.check;

import duty.domain.Plan;
import java.util.List;

/**
 * A number that a version of the plan may set in {@code duty.yaml}, with its default, its bounds
 * and the rules that go by it. Whoever reads, checks or shows such a number takes it from here.
 */
public enum Figure {
  MEETINGS("quotas.meetings", "每季度会议次数", "meetings a quarter", 1, 1, 12, "M1 M2"),
  INSPECTIONS("quotas.inspections", "每季度检查次数", "inspections a quarter", 1, 1, 12, "C1 C2 C3"),
  DRILLS("quotas.drills", "每年演练次数", "drills a year", 1, 1, 12, "P1"),
  IN_CHARGE_DUTIES(
      "in-charge.duties",
      "分管职责项数",
      "duties that make a leader in charge",
      1,
      1,
      99,
      "M1 M2 C1 C2 C3"),
  IN_CHARGE_DAYS(
      "in-charge.days",
      "分管天数",
      "days of a quarter that make a leader in charge",
      30,
      1,
      92,
      "M1 M2 C1 C2 C3"),
  CUTOFF("agreements.cutoff", "签订截止日", "last day for agreements", "A1"),
  NEW_PAIR_DAYS(
      "agreements.new-pair-days", "新分管关系签订天数", "days that a new pair has", 30, 1, 92, "A1"),
  WARNING_DAYS(
      "warning-days",
      "临期警告天数",
      "days of warning before a deadline",
      15,
      1,
      92,
      "D3 A1 M1 M2 M4 C1 C2 C3 C4 H2 H4 H5 H6 F1 P1 P2 P3 P4 X2"),
  BULLETIN_DAYS("bulletin-days", "检查信息报送天数", "days to send a bulletin", 15, 1, 92, "C4"),
  LIKENESS("likeness", "雷同认定（百分比）", "percent from which texts are alike", 90, 50, 100, "R5"),
  LIKENESS_LENGTH(
      "likeness-length", "雷同比对的最少字数", "letters of the shortest text compared", 60, 20, 1000, "R5"),
  ENTRY_DAYS("deadlines.entry-days", "入账期限（天）", "days to enter a record", 30, 1, 366, "R4"),
  TABLE_FILING_DAYS(
      "deadlines.table-filing-days",
      "分工表备案期限（天）",
      "days to file a changed table",
      30,
      1,
      366,
      "D3"),
  TRACKING_DAYS(
      "deadlines.tracking-days",
      "重大隐患跟踪间隔（天）",
      "days between trackings of a major hazard",
      30,
      1,
      366,
      "H4"),
  UPWARD_DAYS(
      "deadlines.upward-days",
      "重大隐患上报期限（天）",
      "days to report a major hazard upward",
      3,
      1,
      92,
      "H5"),
  RECHECK_DAYS(
      "deadlines.recheck-days",
      "特种设备复查期限（工作日）",
      "working days to re-check special equipment",
      10,
      1,
      92,
      "H6"),
  REPORT_DAYS(
      "deadlines.report-days",
      "季度报告报送期限（季后天数）",
      "days after a quarter to file its report",
      10,
      1,
      92,
      "F1"),
  ASSESSMENT_DAYS(
      "deadlines.assessment-days",
      "年度考核期限（年后天数）",
      "days after a year to assess its sections",
      31,
      1,
      366,
      "P4"),
  ACCIDENT_HOURS(
      "deadlines.accident-hours", "事故上报时限（小时）", "hours to report an accident", 2, 1, 72, "X1"),
  PLAN_FILING_DAYS(
      "deadlines.plan-filing-days",
      "应急预案备案期限（天）",
      "days to file an emergency plan",
      30,
      1,
      366,
      "P1");

  private final String path;
  private final String chinese;
  private final String english;
  private final String standard;
  private final String least;
  private final String most;

  /** With a space between. */
  private final String rules;

  Figure(
      String path,
      String chinese,
      String english,
      int standard,
      int least,
      int most,
      String rules) {
    this.path = path;
    this.chinese = chinese;
    this.english = english;
    this.standard = String.valueOf(standard);
    this.least = String.valueOf(least);
    this.most = String.valueOf(most);
    this.rules = rules;
  }

  /** The one that is a day of the year. */
  Figure(String path, String chinese, String english, String rule) {
    this.path = path;
    this.chinese = chinese;
    this.english = english;
    this.standard = "03-31";
    this.least = "01-01";
    this.most = "12-31";
    this.rules = rule;
  }

  /** Those that a rule goes by, in the order of {@code duty.yaml}. */
  public static List<Figure> of(About rule) {
    return List.of(values()).stream()
        .filter(one -> List.of(one.rules.split(" ")).contains(rule.id()))
        .toList();
  }

  /** Its field in a version of the plan, with a dot where it lies in a group. */
  public String path() {
    return path;
  }

  /** The last part of the path. */
  public String field() {
    return path.substring(path.indexOf('.') + 1);
  }

  public Text title() {
    return new Text(chinese, english);
  }

  /** What holds where {@code duty.yaml} says nothing. */
  public String standard() {
    return standard;
  }

  /** The same as a number; not for the day of the year. */
  public int number() {
    return Integer.parseInt(standard);
  }

  /** The lower bound, included. */
  public String least() {
    return least;
  }

  /** The upper bound, included. */
  public String most() {
    return most;
  }

  /** What a version of the plan has. */
  public String in(Plan plan) {
    return this == CUTOFF
        ? plan.cutoff().toString().substring("--".length())
        : String.valueOf(number(plan));
  }

  private int number(Plan plan) {
    return switch (this) {
      case MEETINGS -> plan.meetings();
      case INSPECTIONS -> plan.inspections();
      case DRILLS -> plan.drills();
      case IN_CHARGE_DUTIES -> plan.inChargeDuties();
      case IN_CHARGE_DAYS -> plan.inChargeDays();
      case CUTOFF -> throw new IllegalStateException("not a number");
      case NEW_PAIR_DAYS -> plan.newPairDays();
      case WARNING_DAYS -> plan.warningDays();
      case BULLETIN_DAYS -> plan.bulletinDays();
      case LIKENESS -> plan.likeness();
      case LIKENESS_LENGTH -> plan.likenessLength();
      case ENTRY_DAYS -> plan.deadlines().entryDays();
      case TABLE_FILING_DAYS -> plan.deadlines().tableFilingDays();
      case TRACKING_DAYS -> plan.deadlines().trackingDays();
      case UPWARD_DAYS -> plan.deadlines().upwardDays();
      case RECHECK_DAYS -> plan.deadlines().recheckDays();
      case REPORT_DAYS -> plan.deadlines().reportDays();
      case ASSESSMENT_DAYS -> plan.deadlines().assessmentDays();
      case ACCIDENT_HOURS -> plan.deadlines().accidentHours();
      case PLAN_FILING_DAYS -> plan.deadlines().planFilingDays();
    };
  }
}
