package duty.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who was in charge in a quarter for so long that its meeting and its inspection are owed. */
final class InCharge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final Map<LocalDate, Set<String>> owing = new HashMap<>();
  private final Map<String, Map<LocalDate, List<String>>> holders = new HashMap<>();

  InCharge(NaiveJudge.Case all) {
    this.all = all;
    this.bureau = all.bureau();
  }

  /** Whoever has to convene and to inspect in a quarter. */
  Set<String> owing(LocalDate quarter) {
    return owing.computeIfAbsent(quarter, this::inCharge);
  }

  private Set<String> inCharge(LocalDate quarter) {
    return inCharge(quarter, Bureau.lastDay(quarter), plan(quarter), plan(quarter).daysInCharge());
  }

  /** The same of any period. */
  Set<String> inCharge(LocalDate quarter, LocalDate last, Scheme.Plan plan, int daysEnough) {
    int enough = daysEnough - (all.quirk() == Quirk.A_DAY_LESS_IN_CHARGE ? 1 : 0);
    Map<String, Integer> days = new TreeMap<>();
    for (LocalDate day = quarter; !day.isAfter(last); day = day.plusDays(1)) {
      Map<String, Integer> duties = new HashMap<>();
      for (String duty : bureau.duties().keySet()) {
        for (String leader : Set.copyOf(holders(duty, day))) {
          duties.merge(leader, 1, Integer::sum);
        }
      }
      duties.forEach(
          (leader, count) -> {
            if (count >= plan.dutiesInCharge()) {
              days.merge(leader, 1, Integer::sum);
            }
          });
    }
    Set<String> owing = new TreeSet<>();
    days.forEach(
        (leader, count) -> {
          if (count >= enough) {
            owing.add(leader);
          }
        });
    Set<String> longest = new TreeSet<>();
    for (String duty : bureau.duties().keySet()) {
      longest.addAll(longest(duty, quarter, last, owing));
    }
    owing.addAll(longest);
    return owing;
  }

  /**
   * Who held a duty longest in the quarter, where none of its holders owes anything yet; two heads
   * who held it on the same days held it together.
   */
  private Set<String> longest(String duty, LocalDate quarter, LocalDate last, Set<String> owing) {
    Map<String, Set<LocalDate>> days = new TreeMap<>();
    Map<String, LocalDate> began = new HashMap<>();
    for (LocalDate day = quarter.minusYears(2); !day.isAfter(last); day = day.plusDays(1)) {
      for (String leader : Set.copyOf(holders(duty, day))) {
        if (!holders(duty, day.minusDays(1)).contains(leader)) {
          began.put(leader, day);
        }
        if (!day.isBefore(quarter)) {
          days.computeIfAbsent(leader, any -> new TreeSet<>()).add(day);
        }
      }
    }
    Set<String> best = new TreeSet<>();
    for (String leader : days.keySet()) {
      if (owing.contains(leader)) {
        return Set.of();
      }
      String other = best.isEmpty() ? leader : best.iterator().next();
      int more = days.get(leader).size() - days.get(other).size();
      if (more == 0 && !days.get(leader).equals(days.get(other))) {
        more = began(began, leader).compareTo(began(began, other));
        more = all.quirk() == Quirk.THE_EARLIER_OF_TWO ? -more : more;
      }
      if (more > 0) {
        best.clear();
      }
      if (more >= 0) {
        best.add(leader);
      }
    }
    return best;
  }

  private static LocalDate began(Map<String, LocalDate> began, String leader) {
    return began.getOrDefault(leader, LocalDate.MIN);
  }

  private List<String> holders(String duty, LocalDate day) {
    return holders
        .computeIfAbsent(duty, any -> new HashMap<>())
        .computeIfAbsent(day, any -> holdersOn(duty, any));
  }

  private List<String> holdersOn(String duty, LocalDate day) {
    List<String> holders = bureau.holders(duty, day);
    if (all.quirk() == Quirk.SECOND_HEAD_OWES_NOTHING && holders.size() > 1) {
      return holders.subList(0, 1);
    }
    if (all.quirk() == Quirk.VACANCY_FALLS_TO_NOBODY) {
      return holders.stream()
          .filter(
              leader ->
                  bureau.duties().get(duty).stream()
                      .anyMatch(row -> row.days().has(day) && leader.equals(row.leader())))
          .toList();
    }
    return holders;
  }

  Scheme.Plan plan(LocalDate quarter) {
    return bureau.plan(
        all.quirk() == Quirk.PLAN_OF_THE_FIRST_DAY ? quarter : Bureau.lastDay(quarter));
  }
}
