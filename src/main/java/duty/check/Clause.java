package duty.check;

import duty.domain.PlainText;
import duty.domain.Plan;
import java.util.Arrays;
import java.util.List;

/**
 * The places in the plan and the law that rules rest on. What is quoted is the source's own words;
 * a version of the plan in {@code duty.yaml} may give its own.
 */
public enum Clause {
  RECORDS("records", "记录规范", "the records' own form", ""),
  TABLE(
      "2-table",
      "实施方案二末段",
      "plan, part 2, last paragraph",
      "明确领导班子成员及内设机构安全生产工作具体职责，并报本级安全生产委员会办公室备案"),
  AGREEMENTS("2-1-agreements", "实施方案二（一）", "plan, part 2 (1)", "每年年初与所分管单位主要负责人签订年度安全生产目标责任书"),
  MEETINGS("2-1-meetings", "实施方案二（一）", "plan, part 2 (1)", "每季度至少召集1次会议，并形成会议纪要"),
  ATTENDANCE("2-1-attendance", "实施方案二（一）", "plan, part 2 (1)", "定期召集分管的行业和单位负责人分析、研究、部署安全生产工作"),
  INSPECTIONS("2-3-inspections", "实施方案二（三）", "plan, part 2 (3)", "每季度至少带队检查1次所分管行业(领域)安全生产工作"),
  INSPECTION_RECORDS("2-3-signatures", "实施方案二（三）", "plan, part 2 (3)", "谁检查、谁签字、谁负责"),
  HAZARDS("2-3-hazards", "实施方案二（三）", "plan, part 2 (3)", "对排查出的事故隐患，严格落实治理措施，确保整改到位"),
  BULLETINS("2-3-bulletins", "实施方案二（三）", "plan, part 2 (3)", "将检查情况形成信息或通报，送同级安委会办公室存档"),
  MAJOR_HAZARDS("2-3-major-hazards", "实施方案二（三）", "plan, part 2 (3)", "对重大事故隐患的整改要全程跟踪监督"),
  SYSTEMS("2-2-systems", "实施方案二（二）", "plan, part 2 (2)", "督促分管行业和单位建立健全安全检查、教育培训等相关安全管理制度"),
  KEY_WORK(
      "2-4-key-work",
      "实施方案二（四）",
      "plan, part 2 (4)",
      "督促抓好分管行业和单位涉及安全生产事项的行政许可、标准化建设、专项整治和“打非治违”等重点工作"),
  EMERGENCIES(
      "2-5-emergency-plans", "实施方案二（五）", "plan, part 2 (5)", "完善分管行业和单位的事故预案，加强演练，提高应急处置能力"),
  SCENE("2-5-scene", "实施方案二（五）", "plan, part 2 (5)", "分管行业、部门和单位发生事故后，赶赴现场组织抢救"),
  ASSESSMENT("2-6-assessment", "实施方案二（六）", "plan, part 2 (6)", "健全安全生产责任制并督促实施，严格考核奖惩"),
  OPINIONS("3-opinions", "实施方案三", "plan, part 3", "提出整改意见并督促整改"),
  TRUTH("truth", "台账真实", "true records", ""),
  UPWARD(
      "special-equipment-law-63", "特种设备安全法第六十三条", "Special Equipment Safety Law, article 63", ""),
  RECHECK("samr-order-57-29", "国家市场监督管理总局令第57号第二十九条", "SAMR order 57, article 29", ""),
  RESUMPTION("shandong-44", "山东省安全生产条例第四十四条", "Shandong work-safety regulations, article 44", ""),
  INFORMANTS("shandong-48", "山东省安全生产条例第四十八条", "Shandong work-safety regulations, article 48", "");

  private final String id;
  private final String chinese;
  private final String english;
  private final String words;

  Clause(String id, String chinese, String english, String words) {
    this.id = id;
    this.chinese = chinese;
    this.english = english;
    this.words = words;
  }

  /** Those of the plan, which a version of it may word anew. */
  public static List<Clause> ofThePlan() {
    return Arrays.stream(values()).filter(one -> !one.words.isEmpty()).toList();
  }

  /**
   * How {@code duty.yaml} names it; never changed. Of the plan: part, number and what it is about.
   */
  public String id() {
    return id;
  }

  /** Where it stands. */
  public Text title() {
    return new Text(chinese, english);
  }

  /**
   * The words that the rules were written for, as the plan of 2016 has them; empty where the basis
   * is the form of the records or a law.
   */
  public String words() {
    return words;
  }

  /** The words in force by a version of the plan: its own, else those of 2016. */
  public String in(Plan plan) {
    return plan.clauses().stream()
        .filter(one -> one.clause().equals(id))
        .findFirst()
        .map(Plan.ClauseText::text)
        .orElse(words);
  }

  /** Whether a text says the same; white space and the width of punctuation do not count. */
  public boolean says(String text) {
    return plain(text).equals(plain(words));
  }

  private static String plain(String text) {
    return PlainText.of(text).replaceAll("[.;,]$", "");
  }
}
