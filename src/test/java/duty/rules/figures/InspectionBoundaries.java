package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.ArrayList;
import java.util.List;

/** C1 to C4: what is owed is as with the meetings. */
final class InspectionBoundaries {
  private static final String LI_SI = "activities/2026/Q3/0812-inspection-li-si.yaml";
  private static final String WANG_WU = "activities/2026/Q3/0813-inspection-wang-wu.yaml";
  private static final String FAULTY = "activities/2026/Q3/0820-inspection-li-si.yaml";
  private static final String OUTSIDE = "measurement-safety";
  private static final String OWN = "equipment-supervision";

  private InspectionBoundaries() {}

  static List<Boundary> all() {
    QuotaBoundaries quota = new QuotaBoundaries(Figure.INSPECTIONS);
    List<Boundary> all = new ArrayList<>();
    all.addAll(
        quota.missing("C1", InspectionBoundaries::led, tree -> tree.without(LI_SI), WANG_WU));
    all.addAll(
        quota.faulty(
            "C2",
            led -> led(led).with(FAULTY, Tree.inspection("08-20", "li-si", OUTSIDE)),
            tree -> tree.with(WANG_WU, Tree.inspection("07-06", "wang-wu", OWN)),
            tree -> tree.with(LI_SI, Tree.inspection("08-12", "li-si", OUTSIDE))));
    all.addAll(
        quota.faulty(
            "C3",
            led -> led(led).with(FAULTY, unseen("08-20", "li-si", OWN)),
            tree -> tree.with(WANG_WU, unseen("07-06", "wang-wu", OUTSIDE)),
            tree -> tree.with(LI_SI, unseen("08-12", "li-si", OWN))));
    all.addAll(bulletins());
    return all;
  }

  private static List<Boundary> bulletins() {
    return List.of(
        Boundary.of(Figure.WARNING_DAYS, "C4", 7)
            .bureau(day -> Tree.clean().edit(LI_SI, BULLETIN, ""))
            .at("2026-08-20", "") // it is due on the 27th
            .at("2026-08-21", "NOTICE")
            .at("2026-08-22", "NOTICE"),
        Boundary.of(Figure.BULLETIN_DAYS, "C4", 7)
            .bureau(day -> Tree.clean().edit(LI_SI, BULLETIN, ""))
            .at("2026-08-18", "NOTICE")
            .at("2026-08-19", "NOTICE")
            .at("2026-08-20", "WARNING"),
        Boundary.of(Figure.BULLETIN_DAYS, "C4", 7)
            .bureau(sent -> Tree.clean().edit(LI_SI, "sent: 2026-08-12", "sent: " + sent))
            .asOf("2026-09-30")
            .at("2026-08-18", "")
            .at("2026-08-19", "")
            .at("2026-08-20", "WARNING"));
  }

  private static final String BULLETIN =
      "bulletin: {kind: information, date: 2026-08-12, sent: 2026-08-12}\n";

  private static String unseen(String day, String leader, String duty) {
    return Tree.inspection(day, leader, duty).replace("observations: 查看储罐区\n", "");
  }

  private static Tree led(String inspections) {
    Tree tree = Tree.clean().without(LI_SI);
    for (int i = 1; i <= Integer.parseInt(inspections); i++) {
      String file = "activities/2026/Q3/080" + i + "-inspection.yaml";
      tree.with(file, Tree.inspection("08-0" + i, "li-si", OWN));
    }
    return tree;
  }
}
