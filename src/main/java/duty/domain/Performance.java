package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a leader in charge did in a quarter, beside what was owed (履职情况).
 *
 * @param plan that the quarter is judged by
 * @param owed who, for which duties, and for how many days
 * @param meetings that count
 * @param inspections that count
 * @param bulletins how many of these inspections were written up and sent to the committee office
 *     by the day of judging
 * @param agreementsOwed pairs that were due by the end of the quarter
 * @param agreementsSigned how many of them have an agreement with both signatures
 */
public record Performance(
    Quarter quarter,
    Plan plan,
    Quotas.Owed owed,
    List<Entry<Meeting>> meetings,
    List<Entry<Inspection>> inspections,
    int bulletins,
    int agreementsOwed,
    int agreementsSigned) {

  /** One line for each leader in charge of the quarter, in the order of the division table. */
  public static List<Performance> in(Quarter quarter, Obligations obligations, LocalDate asOf) {
    List<Performance> all = new ArrayList<>();
    for (Quotas.Owed owed : obligations.quotas().in(quarter)) {
      List<Entry<Inspection>> led = obligations.inspections(owed.leader(), quarter).counted();
      List<Pairs.Pair> pairs =
          obligations.pairs().owing(quarter.year()).stream()
              .filter(pair -> pair.leader().equals(owed.leader()))
              .filter(pair -> !pair.due().isAfter(quarter.last()))
              .filter(pair -> obligations.isDue(pair.due(), pair.days().from()))
              .toList();
      all.add(
          new Performance(
              quarter,
              obligations.quotas().plan(quarter),
              owed,
              obligations.meetings(owed.leader(), quarter).counted(),
              led,
              (int) led.stream().filter(entry -> sent(entry.value(), asOf)).count(),
              pairs.size(),
              (int) pairs.stream().filter(pair -> signed(pair, quarter, obligations)).count()));
    }
    return all;
  }

  /** Whether as many meetings and inspections are registered as are owed. */
  public boolean met() {
    return meetings.size() >= plan.meetings() && inspections.size() >= plan.inspections();
  }

  /** The duties held in the quarter, each once. */
  public Set<Entry<Duty>> duties() {
    Set<Entry<Duty>> duties = new LinkedHashSet<>();
    owed.charges().forEach(charge -> duties.add(charge.duty()));
    return duties;
  }

  /** Whether its bulletin was with the committee office by that day. */
  public static boolean sent(Inspection inspection, LocalDate asOf) {
    Inspection.Bulletin bulletin = inspection.bulletin();
    return bulletin != null && bulletin.sent() != null && !bulletin.sent().isAfter(asOf);
  }

  private static boolean signed(Pairs.Pair pair, Quarter quarter, Obligations obligations) {
    return obligations.pairs().agreements(pair, quarter.year()).stream()
        .anyMatch(entry -> entry.value().signed());
  }
}
