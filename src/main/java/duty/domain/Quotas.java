package duty.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which leaders in charge owe what a period asks of them (实施方案二（一）、（三）): whoever led enough duties
 * on enough of its days, in proportion to those of a quarter; for a duty that nobody led so long,
 * whoever led it longest, and of two equals the later one, or both heads who had it together. One
 * person with two posts owes once.
 */
public final class Quotas {
  private final DivisionTable table;
  private final Settings settings;
  private final Map<Period, List<Owed>> known = new ConcurrentHashMap<>(); // rules ask at once

  /**
   * A leader in charge of a period.
   *
   * @param charges what the leader led in it, in the order of the table
   * @param days on how many of its days the leader was in charge
   */
  public record Owed(String leader, List<Charge> charges, int days) {}

  public Quotas(DivisionTable table, Settings settings) {
    this.table = table;
    this.settings = settings;
  }

  /** In the order in which the division table names them. */
  public List<Owed> in(Quarter quarter) {
    return in(Per.QUARTER, Period.of(quarter));
  }

  /** The same of any period. */
  List<Owed> in(Per per, Period period) {
    return known.computeIfAbsent(period, any -> count(per, period.days()));
  }

  /** The plan that a quarter is judged by: the one in force on its last day. */
  public Plan plan(Quarter quarter) {
    return settings.planOn(quarter.last());
  }

  private List<Owed> count(Per per, Tenure period) {
    Map<String, List<Charge>> held = new LinkedHashMap<>();
    for (Charge charge : table.charges()) {
      if (charge.days().and(period).isPresent()) {
        held.computeIfAbsent(charge.leader(), leader -> new ArrayList<>()).add(charge);
      }
    }
    Plan plan = settings.planOn(period.end());
    int enough = per.share(plan.inChargeDays());
    Map<String, Integer> days = new HashMap<>();
    held.forEach(
        (leader, charges) ->
            days.put(leader, daysInCharge(charges, period, plan.inChargeDuties())));
    Set<String> owing = new LinkedHashSet<>();
    held.keySet().stream()
        .filter(leader -> days.getOrDefault(leader, 0) >= enough)
        .forEach(owing::add);
    owing.addAll(longestOfTheRest(held, owing, period));
    return held.entrySet().stream()
        .filter(entry -> owing.contains(entry.getKey()))
        .map(
            entry ->
                new Owed(entry.getKey(), entry.getValue(), days.getOrDefault(entry.getKey(), 0)))
        .toList();
  }

  private static Set<String> longestOfTheRest(
      Map<String, List<Charge>> held, Set<String> owing, Tenure period) {
    Map<String, List<Charge>> byDuty = new LinkedHashMap<>();
    held.values().stream()
        .flatMap(List::stream)
        .forEach(
            charge ->
                byDuty.computeIfAbsent(charge.duty().id(), id -> new ArrayList<>()).add(charge));
    Set<String> longest = new LinkedHashSet<>();
    for (List<Charge> charges : byDuty.values()) {
      if (charges.stream().noneMatch(charge -> owing.contains(charge.leader()))) {
        longest.addAll(longest(charges, period));
      }
    }
    return longest;
  }

  private static Set<String> longest(List<Charge> charges, Tenure period) {
    Map<String, List<Charge>> byLeader = new LinkedHashMap<>();
    charges.forEach(
        charge -> byLeader.computeIfAbsent(charge.leader(), id -> new ArrayList<>()).add(charge));
    Set<String> best = new LinkedHashSet<>();
    BitSet most = new BitSet();
    LocalDate latest = LocalDate.MIN;
    for (Map.Entry<String, List<Charge>> one : byLeader.entrySet()) {
      BitSet days = days(one.getValue(), period);
      LocalDate last =
          one.getValue().stream()
              .map(charge -> charge.days().from())
              .max(LocalDate::compareTo)
              .orElse(LocalDate.MIN);
      int more = days.cardinality() - most.cardinality();
      if (more > 0 || (more == 0 && !days.equals(most) && last.isAfter(latest))) {
        best.clear();
        most = days;
        latest = last;
      }
      if (days.equals(most)) {
        best.add(one.getKey());
      }
    }
    return best;
  }

  /** The days of a period on which anything was led, from 0. */
  private static BitSet days(List<Charge> charges, Tenure period) {
    BitSet days = new BitSet();
    for (Charge charge : charges) {
      Tenure part = charge.days().and(period).orElseThrow();
      int first = (int) ChronoUnit.DAYS.between(period.from(), part.from());
      days.set(first, (int) ChronoUnit.DAYS.between(period.from(), part.end()) + 1);
    }
    return days;
  }

  /** On how many days of a period at least so many different duties were led. */
  private static int daysInCharge(List<Charge> charges, Tenure period, int duties) {
    List<Set<String>> led = new ArrayList<>();
    int all = (int) ChronoUnit.DAYS.between(period.from(), period.end()) + 1;
    for (int day = 0; day < all; day++) {
      led.add(new LinkedHashSet<>());
    }
    for (Charge charge : charges) {
      Tenure part = charge.days().and(period).orElseThrow();
      int first = (int) ChronoUnit.DAYS.between(period.from(), part.from());
      int last = (int) ChronoUnit.DAYS.between(period.from(), part.end());
      for (int day = first; day <= last; day++) {
        led.get(day).add(charge.duty().id());
      }
    }
    return (int) led.stream().filter(ids -> ids.size() >= duties).count();
  }
}
