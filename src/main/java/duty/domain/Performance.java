package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a leader in charge, or a principal, did in a quarter, beside what was owed (履职情况).
 *
 * @param owed who, for which duties, and for how many days
 * @param meetingsOwed 0 where the quota is waived or none was in charge, as {@code inspectionsOwed}
 * @param meetings that count
 * @param inspections that count
 * @param bulletins how many of these inspections were written up and sent to the committee office
 *     by the day of judging
 * @param agreementsOwed pairs that were due by the end of the quarter
 * @param agreementsSigned how many of them have an agreement with both signatures
 */
public record Performance(
    Quarter quarter,
    Quotas.Owed owed,
    int meetingsOwed,
    int inspectionsOwed,
    List<Entry<Meeting>> meetings,
    List<Entry<Inspection>> inspections,
    int bulletins,
    int agreementsOwed,
    int agreementsSigned) {

  /** One line for each leader in charge of the quarter, in the order of the division table. */
  public static List<Performance> in(Quarter quarter, Obligations obligations, LocalDate asOf) {
    return of(obligations.quotas().in(quarter), quarter, obligations, asOf);
  }

  /**
   * The same with every principal of the quarter, whether or not one was in charge: principals
   * stand first.
   */
  public static List<Performance> withPrincipals(
      Quarter quarter, Obligations obligations, LocalDate asOf) {
    List<Quotas.Owed> owing = obligations.quotas().in(quarter);
    Set<String> principals = obligations.principals(quarter.period());
    List<Quotas.Owed> all = new ArrayList<>();
    for (String principal : principals) {
      all.add(
          owing.stream()
              .filter(owed -> owed.leader().equals(principal))
              .findFirst()
              .orElse(new Quotas.Owed(principal, List.of(), 0)));
    }
    owing.stream().filter(owed -> !principals.contains(owed.leader())).forEach(all::add);
    return of(all, quarter, obligations, asOf);
  }

  private static List<Performance> of(
      List<Quotas.Owed> leaders, Quarter quarter, Obligations obligations, LocalDate asOf) {
    List<Performance> all = new ArrayList<>();
    Plan plan = obligations.quotas().plan(quarter);
    for (Quotas.Owed owed : leaders) {
      List<Entry<Inspection>> led =
          (owed.charges().isEmpty()
                  ? obligations.fulfilment().inspectionsAnywhere(owed.leader(), quarter)
                  : obligations.fulfilment().inspections(owed.leader(), quarter))
              .counted();
      List<Pairs.Pair> pairs =
          obligations.pairs().owing(quarter.year()).stream()
              .filter(pair -> pair.leader().equals(owed.leader()))
              .filter(pair -> !pair.due().isAfter(quarter.last()))
              .filter(pair -> obligations.isDue(pair.due(), pair.days().from()))
              .toList();
      all.add(
          new Performance(
              quarter,
              owed,
              isOwed("M1", owed, quarter, obligations) ? plan.meetings() : 0,
              isOwed("C1", owed, quarter, obligations) ? plan.inspections() : 0,
              obligations.fulfilment().meetings(owed.leader(), quarter).counted(),
              led,
              (int) led.stream().filter(entry -> sent(entry.value())).count(),
              pairs.size(),
              (int) pairs.stream().filter(pair -> pair.signed(asOf)).count()));
    }
    return all;
  }

  private static boolean isOwed(
      String rule, Quotas.Owed owed, Quarter quarter, Obligations obligations) {
    return !owed.charges().isEmpty() && !obligations.waived(rule, Subject.of(owed), quarter.last());
  }

  /** Whether the quarter's quotas were owed: not by a principal to whom no duty fell. */
  public boolean inCharge() {
    return !owed.charges().isEmpty();
  }

  /** Whether as many meetings and inspections are registered as are owed. */
  public boolean met() {
    return meetings.size() >= meetingsOwed && inspections.size() >= inspectionsOwed;
  }

  /** The duties held in the quarter, each once. */
  public Set<Entry<Duty>> duties() {
    Set<Entry<Duty>> duties = new LinkedHashSet<>();
    owed.charges().forEach(charge -> duties.add(charge.duty()));
    return duties;
  }

  /** Whether its bulletin was sent to the committee office. */
  public static boolean sent(Inspection inspection) {
    Inspection.Bulletin bulletin = inspection.bulletin();
    return bulletin != null && bulletin.sent() != null;
  }
}
