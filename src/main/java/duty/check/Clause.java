package duty.check;

import duty.domain.Asked;
import duty.domain.Plan;
import duty.domain.Requirement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules rest on: the form of the records, national law, or a clause of the plan, whose place
 * and words only the plan itself gives.
 */
public enum Clause {
  RECORDS(Source.OWN, "records", "记录规范", "the records' own form"),
  TRUTH(Source.OWN, "truth", "台账真实", "true records"),
  UPWARD(
      Source.LAW,
      "special-equipment-law-63",
      "特种设备安全法第六十三条",
      "Special Equipment Safety Law, article 63"),
  RECHECK(Source.LAW, "samr-order-57-29", "国家市场监督管理总局令第57号第二十九条", "SAMR order 57, article 29"),
  TABLE(Source.PLAN, "table", "实施方案（分工和备案）", "the plan, on the table and its filing"),
  AGREEMENTS(Source.PLAN, "agreements", "实施方案（责任书）", "the plan, on agreements"),
  MEETINGS(Source.PLAN, "meetings", "实施方案（会议）", "the plan, on meetings"),
  ATTENDANCE(Source.PLAN, "attendance", "实施方案（参会和部署）", "the plan, on attendance and decisions"),
  SYSTEMS(Source.PLAN, "systems", "实施方案（安全管理制度）", "the plan, on safety systems"),
  INSPECTIONS(Source.PLAN, "inspections", "实施方案（带队检查）", "the plan, on led inspections"),
  BULLETINS(Source.PLAN, "bulletins", "实施方案（信息、通报和报送）", "the plan, on bulletins and reports"),
  SIGNATURES(Source.PLAN, "signatures", "实施方案（检查签字）", "the plan, on signing inspections"),
  HAZARDS(Source.PLAN, "hazards", "实施方案（隐患治理）", "the plan, on hazards"),
  MAJOR_HAZARDS(Source.PLAN, "major-hazards", "实施方案（重大隐患）", "the plan, on major hazards"),
  KEY_WORK(Source.PLAN, "key-work", "实施方案（重点工作）", "the plan, on key work"),
  EMERGENCIES(Source.PLAN, "emergency-plans", "实施方案（应急预案和演练）", "the plan, on emergency plans"),
  SCENE(Source.PLAN, "scene", "实施方案（赶赴现场）", "the plan, on going to the scene"),
  ASSESSMENT(Source.PLAN, "assessment", "实施方案（考核）", "the plan, on assessment"),
  OPINIONS(Source.PLAN, "opinions", "实施方案（整改意见）", "the plan, on rectification opinions"),
  REQUIREMENTS(Source.REQUIREMENT, "requirements", "实施方案（其他要求）", "the plan, on what else it asks"),
  RESUMPTION(
      Source.PROVINCE,
      "resumption",
      "本省安全生产条例（恢复生产经营）",
      "the province's regulations, on resumption"),
  INFORMANTS(
      Source.PROVINCE,
      "informants",
      "本省安全生产条例（举报人信息）",
      "the province's regulations, on informants");

  /** Who lays it down. */
  private enum Source {
    OWN,
    LAW,
    PLAN,
    /** Whatever clause a requirement of the plan names. */
    REQUIREMENT,
    /** A regulation that the plan names. */
    PROVINCE
  }

  private static final Text IN_PLAN = new Text("实施方案{where}", "the plan, {where}");
  private static final Text ELSEWHERE = new Text("{where}", "{where}");
  private static final Text WHOLE = new Text("《{title}》（{document}）", "《{title}》 ({document})");

  private final Source source;
  private final String id;
  private final String chinese;
  private final String english;

  Clause(Source source, String id, String chinese, String english) {
    this.source = source;
    this.id = id;
    this.chinese = chinese;
    this.english = english;
  }

  /** The ids by which rules look for their clauses in a version of the plan. */
  public static List<String> ofThePlan() {
    return Arrays.stream(values())
        .filter(one -> one.source == Source.PLAN || one.source == Source.PROVINCE)
        .map(Clause::id)
        .toList();
  }

  /** How a version of the plan names it; never changed. */
  public String id() {
    return id;
  }

  /** What it is about, where no plan is at hand to say where it stands. */
  public Text title() {
    return new Text(chinese, english);
  }

  /** The same as a basis, without any words. */
  public Basis basis() {
    return new Basis(title().with(), "");
  }

  /**
   * The basis of what a rule tells, by a version of the plan: the clause that its requirement
   * names, else the one of this id; where the plan gives neither, the plan as a whole.
   *
   * @param rule its id
   * @param own the clause that the very requirement names; null where that is not known
   */
  public Basis in(Plan plan, String rule, @Nullable String own) {
    String named =
        own != null
            ? own
            : Asked.by(rule)
                .or(this::asked)
                .flatMap(plan::asked)
                .map(Requirement::clause)
                .orElse(null);
    return source == Source.OWN || source == Source.LAW
        ? basis()
        : plan.clause(named).or(() -> plan.clause(id)).map(this::of).orElseGet(() -> whole(plan));
  }

  /** The requirement whose records the other rules of the clause look at. */
  private Optional<Asked> asked() {
    return switch (this) {
      case MEETINGS -> Optional.of(Asked.MEETING);
      case INSPECTIONS -> Optional.of(Asked.INSPECTION);
      case AGREEMENTS -> Optional.of(Asked.AGREEMENT);
      default -> Optional.empty();
    };
  }

  private Basis of(Plan.ClauseText clause) {
    Text place = source == Source.PROVINCE ? ELSEWHERE : IN_PLAN;
    return new Basis(place.with("where", clause.where()), clause.text());
  }

  private Basis whole(Plan plan) {
    return source == Source.PLAN || source == Source.REQUIREMENT
        ? new Basis(WHOLE.with(Map.of("title", plan.title(), "document", plan.document())), "")
        : basis();
  }
}
