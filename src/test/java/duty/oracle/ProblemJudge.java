package duty.oracle;

import java.util.List;

/** C5: what an inspection found is in the ledger of hazards, or was put right at once. */
final class ProblemJudge {
  private ProblemJudge() {}

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    for (Event.Inspection one : all.bureau().inspections()) {
      if (!all.asks(one.date()) || one.faults().contains("problems")) {
        continue;
      }
      for (int i = 0; i < one.problems().size(); i++) {
        Event.Problem problem = one.problems().get(i);
        boolean said = all.quirk() == Quirk.ANY_WORD_OF_THE_SPOT && problem.onSite() != null;
        if (problem.hazard() == null && !Boolean.TRUE.equals(problem.onSite()) && !said) {
          told.add(
              all.tell(
                  "C5",
                  "error",
                  all.bureau().shelf().file(one),
                  "problem " + (i + 1),
                  null,
                  one.leaders(),
                  one.date()));
        }
      }
    }
  }
}
