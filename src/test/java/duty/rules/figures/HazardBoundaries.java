package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;

/** H4 to H6, and X1: a hazard of special equipment was found on 19 August 2026. */
final class HazardBoundaries {
  private static final String FILE = "hazards/2026/2026-001.yaml";
  private static final String OPEN =
      """
      found: 2026-08-19
      duty: equipment-supervision
      unit: {name: 某站}
      description: 紧急切断阀失效
      level: major
      owner: yunhe
      measures: 停用更换
      deadline: 2026-11-30
      five-in-place: {measures: 更换, funds: 企业自筹, deadline: 11月底, person: 赵某, plan: 停用预案}
      """;
  private static final String CALENDAR =
      """
      document: 放假通知
      holidays: [2026-09-25, 2026-09-26, 2026-09-27]
      workdays: []
      """;
  private static final String AT_SCENE = "at-scene: [{leader: li-si, arrived: 2026-08-05 22:20}]\n";

  private static final String DUE =
      """
      found: 2026-08-01
      duty: measurement-safety
      unit: {name: 某站}
      description: 压力表超期未检
      level: general
      owner: metrology
      measures: 送检
      deadline: 2026-08-31
      """;

  private HazardBoundaries() {}

  static List<Boundary> all() {
    return List.of(
        Boundary.of(Figure.TRACKING_DAYS, "H4", 10)
            .bureau(day -> hazard(""))
            .at("2026-08-28", "NOTICE")
            .at("2026-08-29", "NOTICE")
            .at("2026-08-30", "ERROR"),
        Boundary.of(Figure.TRACKING_DAYS, "H4", 10)
            .with(Figure.WARNING_DAYS, "1")
            .bureau(day -> hazard("tracking: [{date: " + day + ", by: 孙某, progress: 停用}]\n"))
            .asOf("2026-08-31")
            .at("2026-08-28", "")
            .at("2026-08-29", "")
            .at("2026-08-30", "ERROR"),
        Boundary.of(Figure.WARNING_DAYS, "H2", 7)
            .bureau(day -> Tree.clean().with("hazards/2026/2026-001.yaml", DUE))
            .at("2026-08-24", "") // it is due on the 31st
            .at("2026-08-25", "NOTICE")
            .at("2026-08-26", "NOTICE"),
        Boundary.of(Figure.WARNING_DAYS, "H4", 7)
            .bureau(day -> hazard(""))
            .at("2026-09-11", "") // it is due on the 18th
            .at("2026-09-12", "NOTICE")
            .at("2026-09-13", "NOTICE"),
        Boundary.of(Figure.UPWARD_DAYS, "H5", 6)
            .bureau(day -> hazard(""))
            .at("2026-08-24", "NOTICE")
            .at("2026-08-25", "NOTICE")
            .at("2026-08-26", "ERROR"),
        Boundary.of(Figure.UPWARD_DAYS, "H5", 6)
            .bureau(day -> hazard("reported-upward: {date: " + day + ", to: 区政府}\n"))
            .asOf("2026-08-31")
            .at("2026-08-24", "")
            .at("2026-08-25", "")
            .at("2026-08-26", "ERROR"),
        Boundary.of(Figure.WARNING_DAYS, "H5", 2)
            .bureau(day -> hazard(""))
            .at("2026-08-20", "") // it is due on the 22nd
            .at("2026-08-21", "NOTICE")
            .at("2026-08-22", "NOTICE"),
        Boundary.of(Figure.RECHECK_DAYS, "H6", 4)
            .bureau(day -> hazard("rectification-report: 2026-09-21\n"))
            .at("2026-09-27", "NOTICE") // the 22nd, 23rd, 24th, then a holiday
            .at("2026-09-28", "NOTICE")
            .at("2026-09-29", "ERROR"),
        Boundary.of(Figure.RECHECK_DAYS, "H6", 4)
            .bureau(day -> hazard("rectification-report: 2026-09-21\n" + rechecked(day)))
            .asOf("2026-09-30")
            .at("2026-09-27", "")
            .at("2026-09-28", "")
            .at("2026-09-29", "ERROR"),
        Boundary.of(Figure.WARNING_DAYS, "H6", 7)
            .bureau(day -> hazard("rectification-report: 2026-09-02\n"))
            .at("2026-09-09", "") // ten working days end on the 16th
            .at("2026-09-10", "NOTICE")
            .at("2026-09-11", "NOTICE"),
        Boundary.of(Figure.ACCIDENT_HOURS, "X1", 3)
            .bureau(
                at ->
                    Tree.clean().with("accidents/2026/2026-01.yaml", Tree.accident(at) + AT_SCENE))
            .asOf("2026-09-30")
            .at("2026-08-06 00:59", "")
            .at("2026-08-06 01:00", "")
            .at("2026-08-06 01:01", "ERROR"));
  }

  private static String rechecked(String day) {
    return "recheck: {date: " + day + ", by: 孙某}\n";
  }

  private static Tree hazard(String more) {
    return Tree.clean().with(FILE, OPEN + more).with("calendar/2026.yaml", CALENDAR);
  }
}
