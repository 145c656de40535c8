package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;

/** C1 to C4: what is owed is as with the meetings. */
final class InspectionBoundaries {
  private static final String LI_SI = "activities/2026/Q3/0812-inspection-li-si.yaml";
  private static final String WANG_WU = "activities/2026/Q3/0813-inspection-wang-wu.yaml";
  private static final String FAULTY = "activities/2026/Q3/0820-inspection-li-si.yaml";
  private static final String LI_SI_OWES = "李四 2026年第三季度";
  private static final String WANG_WU_OWES = "王五 2026年第三季度";
  private static final String OUTSIDE = "measurement-safety";
  private static final String OWN = "equipment-supervision";

  private InspectionBoundaries() {}

  static List<Boundary> all() {
    return List.of(
        Boundary.of(Figure.INSPECTIONS, "C1", 2)
            .bureau(InspectionBoundaries::led)
            .asOf("2026-09-30")
            .about(LI_SI_OWES)
            .at(1, "WARNING")
            .at(2, "")
            .at(3, ""),
        Boundary.of(Figure.INSPECTIONS, "C2", 2)
            .bureau(led -> led(led).with(FAULTY, Tree.inspection("08-20", "li-si", OUTSIDE)))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at(1, "open")
            .at(2, "met")
            .at(3, "met"),
        Boundary.of(Figure.INSPECTIONS, "C3", 2)
            .bureau(led -> led(led).with(FAULTY, unseen("08-20", "li-si", OWN)))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at(1, "open")
            .at(2, "met")
            .at(3, "met"),
        Boundary.of(Figure.IN_CHARGE_DUTIES, "C1", 2)
            .bureau(duties -> Charges.until("2026-08-14", duties).without(WANG_WU))
            .asOf("2026-09-30")
            .about(WANG_WU_OWES)
            .at(1, "")
            .at(2, "WARNING")
            .at(3, "WARNING"),
        Boundary.of(Figure.IN_CHARGE_DUTIES, "C2", 2)
            .bureau(duties -> Charges.until("2026-08-14", duties).with(WANG_WU, OF_ANOTHER))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at(1, "met")
            .at(2, "open")
            .at(3, "open"),
        Boundary.of(Figure.IN_CHARGE_DUTIES, "C3", 2)
            .bureau(duties -> Charges.until("2026-08-14", duties).with(WANG_WU, UNSEEN))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at(1, "met")
            .at(2, "open")
            .at(3, "open"),
        Boundary.of(Figure.IN_CHARGE_DAYS, "C1", 40)
            .bureau(last -> Charges.until(last, "1").without(WANG_WU))
            .asOf("2026-09-30")
            .about(WANG_WU_OWES)
            .at("2026-08-08", "") // from 1 July on: 39 days
            .at("2026-08-09", "WARNING")
            .at("2026-08-10", "WARNING"),
        Boundary.of(Figure.IN_CHARGE_DAYS, "C2", 40)
            .bureau(last -> Charges.until(last, "1").with(WANG_WU, OF_ANOTHER))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at("2026-08-08", "met")
            .at("2026-08-09", "open")
            .at("2026-08-10", "open"),
        Boundary.of(Figure.IN_CHARGE_DAYS, "C3", 40)
            .bureau(last -> Charges.until(last, "1").with(WANG_WU, UNSEEN))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at("2026-08-08", "met")
            .at("2026-08-09", "open")
            .at("2026-08-10", "open"),
        Boundary.of(Figure.WARNING_DAYS, "C1", 7)
            .bureau(day -> Tree.clean().without(LI_SI))
            .about(LI_SI_OWES)
            .at("2026-09-23", "NOTICE")
            .at("2026-09-24", "WARNING")
            .at("2026-09-25", "WARNING"),
        Boundary.of(Figure.WARNING_DAYS, "C2", 7)
            .bureau(day -> lowered("C2", Tree.inspection("08-12", "li-si", OUTSIDE)))
            .at("2026-09-23", "NOTICE")
            .at("2026-09-24", "WARNING")
            .at("2026-09-25", "WARNING"),
        Boundary.of(Figure.WARNING_DAYS, "C3", 7)
            .bureau(day -> lowered("C3", unseen("08-12", "li-si", OWN)))
            .at("2026-09-23", "NOTICE")
            .at("2026-09-24", "WARNING")
            .at("2026-09-25", "WARNING"),
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
  private static final String OF_ANOTHER = Tree.inspection("07-06", "wang-wu", OWN);
  private static final String UNSEEN = unseen("07-06", "wang-wu", OUTSIDE);

  private static String unseen(String day, String leader, String duty) {
    return Tree.inspection(day, leader, duty).replace("observations: 查看储罐区\n", "");
  }

  private static Tree lowered(String rule, String inspection) {
    return OpenQuotas.lowered(rule, Tree.clean().with(LI_SI, inspection));
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
