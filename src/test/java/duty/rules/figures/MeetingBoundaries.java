package duty.rules.figures;

import duty.check.Figure;
import duty.store.Tree;
import java.util.ArrayList;
import java.util.List;

/** M1 and M2: 李四 owes meetings of the third quarter; 王五 has the second duty for a part of it. */
final class MeetingBoundaries {
  private static final String LI_SI = "activities/2026/Q3/0810-meeting-li-si.yaml";
  private static final String WANG_WU = "activities/2026/Q3/0811-meeting-wang-wu.yaml";
  private static final String FAULTY = "activities/2026/Q3/0820-meeting-li-si.yaml";

  private MeetingBoundaries() {}

  static List<Boundary> all() {
    QuotaBoundaries quota = new QuotaBoundaries(Figure.MEETINGS);
    List<Boundary> all = new ArrayList<>();
    all.addAll(
        quota.missing("M1", MeetingBoundaries::convened, tree -> tree.without(LI_SI), WANG_WU));
    all.addAll(
        quota.faulty(
            "M2",
            sound -> convened(sound).with(FAULTY, unwritten("08-20", "li-si")),
            tree -> tree.with(WANG_WU, unwritten("07-06", "wang-wu")),
            tree -> tree.with(LI_SI, unwritten("08-10", "li-si"))));
    String training = "requires:\n  - {what: training, of: leader-in-charge, per: quarter}\n";
    all.addAll(QuotaBoundaries.undone("Q1", tree -> tree.edit(Tree.PLAN, "requires:\n", training)));
    all.add(
        Boundary.of(Figure.WARNING_DAYS, "M4", 7)
            .bureau(day -> Tree.clean().edit(WANG_WU, "due: 2026-12-31", "due: 2026-09-30"))
            .at("2026-09-23", "")
            .at("2026-09-24", "NOTICE")
            .at("2026-09-25", "NOTICE"));
    return all;
  }

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
