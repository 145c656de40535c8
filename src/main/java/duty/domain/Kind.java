package duty.domain;

/** The kinds of records, each with the folder that holds it. */
public enum Kind {
  SETTINGS("duty.yaml", "设置", "settings"),
  PLAN("plans", "实施方案", "plan"),
  LEADER("leaders", "负责人", "leader"),
  SECTION("sections", "科室", "section"),
  DUTY("duties", "职责", "duty"),
  AGREEMENT("agreements", "责任书", "agreement"),
  ACTIVITY("activities", "履职活动", "activity"),
  HAZARD("hazards", "隐患", "hazard"),
  SYSTEM("systems", "安全管理制度", "safety system"),
  EMERGENCY_PLAN("emergency-plans", "应急预案", "emergency plan"),
  ACCIDENT("accidents", "事故", "accident"),
  ASSESSMENT("assessments", "年度考核", "assessment"),
  OPINION("opinions", "整改意见书", "rectification opinion"),
  FILING("filings", "报送", "filing"),
  WAIVER("waivers", "豁免", "waiver"),
  CALENDAR("calendar", "工作日历", "calendar");

  private final String folder;
  private final String chinese;
  private final String english;

  Kind(String folder, String chinese, String english) {
    this.folder = folder;
    this.chinese = chinese;
    this.english = english;
  }

  /** The folder below the records root; for the settings the file itself. */
  public String folder() {
    return folder;
  }

  /** Whether its records lie in folders of years, where an id may come again. */
  public boolean dated() {
    return switch (this) {
      case AGREEMENT, ACTIVITY, HAZARD, ACCIDENT, ASSESSMENT, OPINION, FILING -> true;
      case SETTINGS, PLAN, LEADER, SECTION, DUTY, SYSTEM, EMERGENCY_PLAN, WAIVER, CALENDAR -> false;
    };
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
