package duty.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * One version of the bureau's plan, with the numbers that it is judged by.
 *
 * @param position in {@code duty.yaml}, from 0
 * @param document its number, such as 台市监〔2016〕3号
 * @param meetings owed by each leader in charge each quarter
 * @param inspections owed by each leader in charge each quarter
 * @param inChargeDuties how many duties at once make a leader in charge
 * @param inChargeDays for how many days of a quarter
 * @param cutoff until when in a year the agreements are signed
 * @param newPairDays days that a pair formed after the cutoff has
 * @param warningDays length of the last stretch before a deadline, the deadline included
 * @param bulletinDays days from an inspection to its bulletin being sent
 * @param drills owed each year
 * @param likeness from how many percent on two texts count as the same
 * @param likenessLength letters that a text has at least to be compared
 * @param clauses where they are written down, in the order of {@code duty.yaml}
 */
public record Plan(
    int position,
    String document,
    String title,
    Tenure tenure,
    int meetings,
    int inspections,
    int inChargeDuties,
    int inChargeDays,
    MonthDay cutoff,
    int newPairDays,
    int warningDays,
    int bulletinDays,
    int drills,
    int likeness,
    int likenessLength,
    Deadlines deadlines,
    List<ClauseText> clauses) {
  /**
   * A clause as this version of the plan has it.
   *
   * @param clause its id
   * @param position among the version's clauses, from 0
   */
  public record ClauseText(String clause, String text, int position) {}

  public Plan {
    clauses = List.copyOf(clauses);
  }

  /** The last day for the agreements of a year. */
  public LocalDate cutoffIn(int year) {
    return cutoff.atYear(year);
  }

  /** The version in force on a day; before the first one, the first. */
  static Plan on(List<Plan> plans, LocalDate day) {
    Plan latest = plans.get(0);
    for (Plan plan : plans) {
      if (!plan.tenure().from().isAfter(day)) {
        latest = plan;
      }
    }
    return latest;
  }
}
