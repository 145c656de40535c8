package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * M1, M2, C1, C2, C3: at least so many meetings convened and inspections led in the own field, per
 * leader in charge and quarter; and the records that would count but for a fault.
 */
final class QuotaJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final InCharge inCharge;
  private final Credit credit;

  QuotaJudge(NaiveJudge.Case all) {
    this.all = all;
    this.bureau = all.bureau();
    this.inCharge = new InCharge(all);
    this.credit = new Credit(all);
  }

  void judge(List<NaiveJudge.Told> told) {
    for (LocalDate quarter : all.quarters()) {
      if (!Bureau.lastDay(quarter).isBefore(bureau.from())) {
        for (String leader : inCharge.owing(quarter)) {
          missing("M1", leader, quarter, told);
          missing("C1", leader, quarter, told);
        }
      }
    }
    for (Event.Meeting meeting : bureau.meetings()) {
      boolean toldByR2 = credit.isAhead(meeting) && !meeting.decisions().isEmpty();
      if (all.asks(meeting.date()) && !credit.withMinutes(meeting) && !toldByR2) {
        fault(
            "M2",
            bureau.shelf().file(meeting),
            "",
            null,
            meeting.conveners(),
            meeting.date(),
            told);
      }
    }
    for (Event.Inspection one : bureau.inspections()) {
      if (all.asks(one.date())) {
        inspection(one, told);
      }
    }
  }

  private void inspection(Event.Inspection one, List<NaiveJudge.Told> told) {
    for (String leader : one.leaders()) {
      if (!all.wrong(bureau.shelf().file(one), "date")
          && bureau.inPost(leader, one.date())
          && !credit.inField(leader, one)
          && !bureau.leaders().get(leader).principal(one.date())) {
        fault("C2", bureau.shelf().file(one), leader, one, List.of(leader), one.date(), told);
      }
    }
    if (Credit.recordFaulty(one)) {
      fault("C3", bureau.shelf().file(one), "", one, one.leaders(), one.date(), told);
    } else if (!one.signed().containsAll(one.leaders())) {
      List<String> unsigned = new ArrayList<>(one.leaders());
      unsigned.removeAll(one.signed());
      fault("C3", bureau.shelf().file(one), "", one, unsigned, one.date(), told);
    }
  }

  private int quota(String rule, LocalDate quarter) {
    return rule.startsWith("M")
        ? inCharge.plan(quarter).meetings()
        : inCharge.plan(quarter).inspections();
  }

  private void missing(String rule, String leader, LocalDate quarter, List<NaiveJudge.Told> told) {
    int quota = quota(rule, quarter);
    int counting = credit.counting(rule, leader, quarter);
    LocalDate due = Bureau.lastDay(quarter);
    // Of a waived quota no fault of a record speaks.
    int faulty = waived(rule, leader, due) ? 0 : credit.faulty(rule, leader, quarter);
    if (counting + faulty >= quota) {
      return;
    }
    String weight = all.weights().ofQuota(due, inCharge.plan(quarter).warningDays());
    told.add(
        new NaiveJudge.Told(
            new Finding(
                rule,
                all.weights().of(rule, weight),
                leader + " " + Bureau.written(quarter) + " " + counting + "/" + quota,
                due,
                null),
            "",
            List.of(leader),
            due));
  }

  private boolean waived(String rule, String leader, LocalDate due) {
    return all.quirk() != Quirk.WAIVED_IS_OPEN && WaiverJudge.frees(all, rule, leader, due);
  }

  /**
   * A record that does not count.
   *
   * @param one the inspection, whose field matters; null for a meeting
   * @param leaders those for whom it would have counted
   */
  private void fault(
      String rule,
      String file,
      String what,
      Event.@Nullable Inspection one,
      List<String> leaders,
      LocalDate day,
      List<NaiveJudge.Told> told) {
    LocalDate quarter = Bureau.quarter(day);
    String quotaRule = rule.startsWith("M") ? "M1" : "C1";
    Set<String> open = new TreeSet<>();
    for (String leader : leaders) {
      boolean elsewhere = one != null && credit.welcome(leader, one);
      if (!elsewhere
          && !waived(quotaRule, leader, Bureau.lastDay(quarter))
          && inCharge.owing(quarter).contains(leader)
          && credit.counting(rule, leader, quarter) < quota(rule, quarter)) {
        open.add(leader);
      }
    }
    String about = what.isEmpty() ? file : file + " " + what;
    String weight = all.weights().heaviest(rule);
    LocalDate due = null;
    if (!open.isEmpty()) {
      due = Bureau.lastDay(quarter);
      about += " open for " + open + " in " + Bureau.written(quarter) + " /" + quota(rule, quarter);
      String quotas = all.weights().ofQuota(due, inCharge.plan(quarter).warningDays());
      weight = Weights.heavier(weight, all.weights().of(quotaRule, quotas));
    }
    told.add(new NaiveJudge.Told(new Finding(rule, weight, about, due, null), file, leaders, day));
  }
}
