package duty.check;

import duty.domain.Asked;
import duty.domain.Plan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that a version of the plan may set, with its default, its bounds and the rules that go
 * by it. Whoever reads, checks or shows such a number takes it from here.
 */
public enum Figure {
  MEETINGS("requires.meeting.times", "每季度会议次数", "meetings a quarter", 1, 1, 12, "M1 M2"),
  INSPECTIONS(
      "requires.inspection.times", "每季度检查次数", "inspections a quarter", 1, 1, 12, "C1 C2 C3"),
  DRILLS("requires.drill.times", "每年演练次数", "drills a year", 1, 1, 12, "P1"),
  IN_CHARGE_DUTIES(
      "in-charge.duties",
      "分管职责项数",
      "duties that make a leader in charge",
      1,
      1,
      99,
      "M1 M2 C1 C2 C3 Q1"),
  IN_CHARGE_DAYS(
      "in-charge.days",
      "分管天数",
      "days of a quarter that make a leader in charge",
      30,
      1,
      92,
      "M1 M2 C1 C2 C3 Q1"),
  CUTOFF("requires.agreement.by", "签订截止日", "last day for agreements", "A1"),
  NEW_PAIR_DAYS(
      "requires.agreement.new-pair", "新分管关系签订天数", "days that a new pair has", 30, 1, 366, "A1"),
  WARNING_DAYS(
      "warning-days",
      "临期警告天数",
      "days of warning before a deadline",
      15,
      1,
      92,
      "D3 A1 M1 M2 M4 C1 C2 C3 C4 H2 H4 H5 H6 F1 P1 P2 P3 P4 Q1 X2"),
  BULLETIN_DAYS(
      "requires.bulletin.within", "检查信息报送天数", "days to send a bulletin", 15, 1, 366, "C4"),
  LIKENESS("likeness", "雷同认定（百分比）", "percent from which texts are alike", 90, 50, 100, "R5"),
  LIKENESS_LENGTH(
      "likeness-length", "雷同比对的最少字数", "letters of the shortest text compared", 60, 20, 1000, "R5"),
  ENTRY_DAYS("deadlines.entry-days", "入账期限（天）", "days to enter a record", 30, 1, 366, "R4"),
  TABLE_FILING_DAYS(
      "requires.table.within", "分工表备案期限（天）", "days to file a changed table", 30, 1, 366, "D3"),
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
      "requires.report.within",
      "季度报告报送期限（季后天数）",
      "days after a quarter to file its report",
      10,
      1,
      366,
      "F1"),
  ASSESSMENT_DAYS(
      "requires.assessment.within",
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

  /** Those that a rule goes by, in the order in which they stand here. */
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
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** A value as it is written in its field. */
  public String written(String value) {
    boolean allowance = field().equals("within") || field().equals("new-pair");
    return allowance ? value + " days" : value;
  }

  public Text title() {
    return new Text(chinese, english);
  }

  /** What holds where the plan says nothing. */
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

  /** What a version of the plan has; — where it does not ask for what the number is of. */
  public String in(Plan plan) {
    Asked asked = asked();
    return asked != null && !plan.asks(asked)
        ? "—"
        : this == CUTOFF
            ? plan.cutoffIn(2000).toString().substring("2000-".length())
            : String.valueOf(number(plan, asked));
  }

  /** The requirement that it belongs to; null where it is the plan's own. */
  private @Nullable Asked asked() {
    return switch (this) {
      case MEETINGS -> Asked.MEETING;
      case INSPECTIONS -> Asked.INSPECTION;
      case DRILLS -> Asked.DRILL;
      case CUTOFF, NEW_PAIR_DAYS -> Asked.AGREEMENT;
      case BULLETIN_DAYS -> Asked.BULLETIN;
      case TABLE_FILING_DAYS -> Asked.TABLE;
      case REPORT_DAYS -> Asked.REPORT;
      case ASSESSMENT_DAYS -> Asked.ASSESSMENT;
      default -> null;
    };
  }

  private int number(Plan plan, @Nullable Asked asked) {
    return switch (this) {
      case CUTOFF -> throw new IllegalStateException("not a number");
      case NEW_PAIR_DAYS -> plan.newPairDays();
      case IN_CHARGE_DUTIES -> plan.inChargeDuties();
      case IN_CHARGE_DAYS -> plan.inChargeDays();
      case WARNING_DAYS -> plan.warningDays();
      case LIKENESS -> plan.likeness();
      case LIKENESS_LENGTH -> plan.likenessLength();
      case ENTRY_DAYS -> plan.deadlines().entryDays();
      case TRACKING_DAYS -> plan.deadlines().trackingDays();
      case UPWARD_DAYS -> plan.deadlines().upwardDays();
      case RECHECK_DAYS -> plan.deadlines().recheckDays();
      case ACCIDENT_HOURS -> plan.deadlines().accidentHours();
      case PLAN_FILING_DAYS -> plan.deadlines().planFilingDays();
      default -> {
        Asked one = Objects.requireNonNull(asked);
        yield field().equals("times") ? plan.times(one) : plan.days(one);
      }
    };
  }
}
