package duty.check;

/** The places in the plan and the law that rules rest on. A quotation is the source's own words. */
public enum Clause {
  RECORDS("记录规范", "the records' own form", ""),
  TABLE("实施方案二末段", "plan, part 2, last paragraph", "明确领导班子成员及内设机构安全生产工作具体职责，并报本级安全生产委员会办公室备案"),
  AGREEMENTS("实施方案二（一）", "plan, part 2 (1)", "每年年初与所分管单位主要负责人签订年度安全生产目标责任书"),
  MEETINGS("实施方案二（一）", "plan, part 2 (1)", "每季度至少召集1次会议，并形成会议纪要"),
  INSPECTIONS("实施方案二（三）", "plan, part 2 (3)", "每季度至少带队检查1次所分管行业(领域)安全生产工作"),
  INSPECTION_RECORDS("实施方案二（三）", "plan, part 2 (3)", "谁检查、谁签字、谁负责"),
  HAZARDS("实施方案二（三）", "plan, part 2 (3)", "对排查出的事故隐患，严格落实治理措施，确保整改到位");

  private final String chinese;
  private final String english;
  private final String quotation;

  Clause(String chinese, String english, String quotation) {
    this.chinese = chinese;
    this.english = english;
    this.quotation = quotation;
  }

  /** Where it stands. */
  public Text title() {
    return new Text(chinese, english);
  }

  /** The source's words; empty where the basis is the form of the records. */
  public String quotation() {
    return quotation;
  }
}
