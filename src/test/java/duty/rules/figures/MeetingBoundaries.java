package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.List;

/** M1 and M2: 李四 owes meetings of the third quarter; 王五 has the second duty for a part of it. */
final class MeetingBoundaries {
  private static final String LI_SI = "activities/2026/Q3/0810-meeting-li-si.yaml";
  private static final String WANG_WU = "activities/2026/Q3/0811-meeting-wang-wu.yaml";
  private static final String LI_SI_OWES = "李四 2026年第三季度";
  private static final String WANG_WU_OWES = "王五 2026年第三季度";

  private MeetingBoundaries() {}

  static List<Boundary> all() {
    return List.of(
        Boundary.of(Figure.MEETINGS, "M1", 2)
            .bureau(MeetingBoundaries::convened)
            .asOf("2026-09-30")
            .about(LI_SI_OWES)
            .at(1, "WARNING")
            .at(2, "")
            .at(3, ""),
        Boundary.of(Figure.MEETINGS, "M2", 2)
            .bureau(sound -> convened(sound).with(FAULTY, unwritten("08-20", "li-si")))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at(1, "open")
            .at(2, "met")
            .at(3, "met"),
        Boundary.of(Figure.IN_CHARGE_DUTIES, "M1", 2)
            .bureau(duties -> Charges.until("2026-08-14", duties).without(WANG_WU))
            .asOf("2026-09-30")
            .about(WANG_WU_OWES)
            .at(1, "")
            .at(2, "WARNING")
            .at(3, "WARNING"),
        Boundary.of(Figure.IN_CHARGE_DUTIES, "M2", 2)
            .bureau(duties -> Charges.until("2026-08-14", duties).with(WANG_WU, UNWRITTEN))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at(1, "met")
            .at(2, "open")
            .at(3, "open"),
        Boundary.of(Figure.IN_CHARGE_DAYS, "M1", 40)
            .bureau(last -> Charges.until(last, "1").without(WANG_WU))
            .asOf("2026-09-30")
            .about(WANG_WU_OWES)
            .at("2026-08-08", "") // from 1 July on: 39 days
            .at("2026-08-09", "WARNING")
            .at("2026-08-10", "WARNING"),
        Boundary.of(Figure.IN_CHARGE_DAYS, "M2", 40)
            .bureau(last -> Charges.until(last, "1").with(WANG_WU, UNWRITTEN))
            .asOf("2026-09-30")
            .showing(OpenQuotas::left)
            .at("2026-08-08", "met")
            .at("2026-08-09", "open")
            .at("2026-08-10", "open"),
        Boundary.of(Figure.WARNING_DAYS, "M1", 7)
            .bureau(day -> Tree.clean().without(LI_SI))
            .about(LI_SI_OWES)
            .at("2026-09-23", "NOTICE")
            .at("2026-09-24", "WARNING")
            .at("2026-09-25", "WARNING"),
        Boundary.of(Figure.WARNING_DAYS, "M2", 7)
            .bureau(
                day ->
                    OpenQuotas.lowered("M2", Tree.clean().with(LI_SI, unwritten("08-10", "li-si"))))
            .at("2026-09-23", "NOTICE")
            .at("2026-09-24", "WARNING")
            .at("2026-09-25", "WARNING"));
  }

  private static final String FAULTY = "activities/2026/Q3/0820-meeting-li-si.yaml";
  private static final String UNWRITTEN = unwritten("07-06", "wang-wu");

  private static String unwritten(String day, String leader) {
    String meeting = Tree.meeting(day, leader);
    return meeting.substring(0, meeting.indexOf("minutes:"));
  }

  private static Tree convened(String meetings) {
    Tree tree = Tree.clean().without(LI_SI);
    for (int i = 1; i <= Integer.parseInt(meetings); i++) {
      tree.with("activities/2026/Q3/080" + i + "-meeting.yaml", Tree.meeting("08-0" + i, "li-si"));
    }
    return tree;
  }
}
