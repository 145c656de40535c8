package duty.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * A1: each leader in charge signs the year's agreement with each section in time. A year is gone
 * through day by day, up to the day of judging: who has whom, who signs, what passes on.
 */
final class AgreementJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final List<NaiveJudge.Told> told;

  private AgreementJudge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    this.all = all;
    this.bureau = all.bureau();
    this.told = told;
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    AgreementJudge judge = new AgreementJudge(all, told);
    for (int year = all.bureau().from().getYear(); year <= all.asOf().getYear(); year++) {
      if (all.quarter() == null || all.quarter().getYear() == year) {
        judge.year(year);
      }
    }
  }

  private void year(int year) {
    AgreementYear lived = new AgreementYear(all, year);
    for (Together.Pair pair : lived.pairs()) {
      if (!lived.unseen(pair)) {
        lived.late(pair).forEach((one, due) -> late(one, due));
        if (pair.papers.isEmpty() && !pair.last.isBefore(pair.due) && !lived.passedOn(pair)) {
          missing(year, pair);
        }
      }
    }
  }

  private void missing(int year, Together.Pair pair) {
    if (asked(pair.due)) {
      String weight = all.weights().ofQuota(pair.due, bureau.plan(pair.due).warningDays());
      String about = year + " " + pair.leader + " " + pair.section;
      Finding finding = new Finding("A1", all.weights().of("A1", weight), about, pair.due, null);
      told.add(new NaiveJudge.Told(finding, "", List.of(pair.leader), pair.due));
    }
  }

  /** It stays late, and there is no deadline to come. */
  private void late(Bureau.Agreement one, LocalDate due) {
    if (asked(due) && all.quirk() != Quirk.LATE_IS_AS_GOOD) {
      String file = bureau.shelf().file(one);
      String what = "late for " + due;
      List<String> leader = List.of(one.leader());
      told.add(all.tell("A1", "warning", file, what, null, leader, one.leaderSigned()));
    }
  }

  private boolean asked(LocalDate due) {
    return !due.isBefore(bureau.from()) && all.byItsEnd(due);
  }
}
