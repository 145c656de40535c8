package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;

/** P1 to P4, F1 and X2: the work of the year, and papers with a day. */
final class YearBoundaries {
  private static final String EMERGENCY =
      """
      name: 《充装站泄漏应急预案》
      versions:
        - {version: "2026", issued: 2026-03-01}
      """;
  private static final String OPINION =
      """
      number: 某市监安整〔2026〕1号
      issued: 2026-08-03
      section: metrology
      problem: 未建立计量器具安全检查台账
      requirement: 建立台账
      deadline: 2026-08-31
      """;
  private static final String DRILL = "kind: drill\ndate: 2026-11-1%d\nsubject: 充装站泄漏\n";

  private YearBoundaries() {}

  static List<Boundary> all() {
    return List.of(
        Boundary.of(Figure.DRILLS, "P1", 2)
            .bureau(YearBoundaries::drilled)
            .asOf("2027-01-01")
            .at(1, "WARNING")
            .at(2, "")
            .at(3, ""),
        Boundary.of(Figure.PLAN_FILING_DAYS, "P1", 10)
            .bureau(day -> Tree.clean().with("emergency-plans/leak.yaml", EMERGENCY))
            .at("2026-03-10", "NOTICE")
            .at("2026-03-11", "NOTICE")
            .at("2026-03-12", "WARNING"),
        Boundary.of(Figure.WARNING_DAYS, "P1", 7)
            .bureau(day -> Tree.clean())
            .at("2026-12-24", "")
            .at("2026-12-25", "NOTICE")
            .at("2026-12-26", "NOTICE"),
        Boundary.of(Figure.WARNING_DAYS, "P1", 7)
            .bureau(day -> Tree.clean().with("emergency-plans/leak.yaml", EMERGENCY))
            .at("2026-03-24", "") // it is due on the 31st
            .at("2026-03-25", "NOTICE")
            .at("2026-03-26", "NOTICE"),
        Boundary.of(Figure.WARNING_DAYS, "P2", 7)
            .about("标准计量科")
            .at("2026-12-24", "")
            .at("2026-12-25", "NOTICE")
            .at("2026-12-26", "NOTICE"),
        Boundary.of(Figure.WARNING_DAYS, "P3", 7)
            .about("计量")
            .at("2026-12-24", "")
            .at("2026-12-25", "NOTICE")
            .at("2026-12-26", "NOTICE"),
        Boundary.of(Figure.WARNING_DAYS, "P4", 7)
            .about("标准计量科")
            .at("2027-01-24", "")
            .at("2027-01-25", "NOTICE")
            .at("2027-01-26", "NOTICE"),
        Boundary.of(Figure.ASSESSMENT_DAYS, "P4", 10)
            .about("标准计量科")
            .at("2027-01-09", "NOTICE")
            .at("2027-01-10", "NOTICE")
            .at("2027-01-11", "WARNING"),
        Boundary.of(Figure.REPORT_DAYS, "F1", 5)
            .bureau(
                filed ->
                    Tree.clean()
                        .edit("filings/2026/q2.yaml", "filed: 2026-07-01", "filed: " + filed))
            .asOf("2026-09-30")
            .at("2026-07-04", "")
            .at("2026-07-05", "")
            .at("2026-07-06", "WARNING"),
        Boundary.of(Figure.REPORT_DAYS, "F1", 5)
            .at("2026-10-04", "NOTICE")
            .at("2026-10-05", "NOTICE")
            .at("2026-10-06", "WARNING"),
        Boundary.of(Figure.WARNING_DAYS, "F1", 7)
            .at("2026-10-03", "")
            .at("2026-10-04", "NOTICE")
            .at("2026-10-05", "NOTICE"),
        Boundary.of(Figure.WARNING_DAYS, "X2", 7)
            .bureau(day -> Tree.clean().with("opinions/2026/one.yaml", OPINION))
            .at("2026-08-24", "")
            .at("2026-08-25", "NOTICE")
            .at("2026-08-26", "NOTICE"));
  }

  private static Tree drilled(String drills) {
    Tree tree = Tree.clean();
    for (int i = 1; i <= Integer.parseInt(drills); i++) {
      tree.with("activities/2026/Q4/111" + i + "-drill.yaml", DRILL.formatted(i));
    }
    return tree;
  }
}
