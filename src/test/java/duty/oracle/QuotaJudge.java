package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * M1, M2, C1, C2, C3: at least so many meetings convened and inspections led in the own field, per
 * leader in charge and quarter; and the records that would count but for a fault.
 */
final class QuotaJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final Map<LocalDate, Set<String>> owing = new HashMap<>();
  private final Map<String, Map<LocalDate, List<String>>> holders = new HashMap<>();

  QuotaJudge(NaiveJudge.Case all) {
    this.all = all;
    this.bureau = all.bureau();
  }

  void judge(List<NaiveJudge.Told> told) {
    for (LocalDate quarter : all.quarters()) {
      if (!Bureau.lastDay(quarter).isBefore(bureau.from())) {
        for (String leader : owing(quarter)) {
          missing("M1", leader, quarter, told);
          missing("C1", leader, quarter, told);
        }
      }
    }
    for (Bureau.Meeting meeting : bureau.meetings()) {
      if (all.asks(meeting.date()) && !meeting.withMinutes()) {
        fault("M2", bureau.file(meeting), "", meeting.conveners(), meeting.date(), told);
      }
    }
    for (Bureau.Inspection one : bureau.inspections()) {
      if (all.asks(one.date())) {
        inspection(one, told);
      }
    }
  }

  private void inspection(Bureau.Inspection one, List<NaiveJudge.Told> told) {
    for (String leader : one.leaders()) {
      if (bureau.inPost(leader, one.date())
          && !inField(leader, one)
          && !bureau.leaders().get(leader).principal(one.date())) {
        fault("C2", bureau.file(one), leader, List.of(leader), one.date(), told);
      }
    }
    if (recordFaulty(one)) {
      fault("C3", bureau.file(one), "", one.leaders(), one.date(), told);
    } else if (!one.signed().containsAll(one.leaders())) {
      List<String> unsigned = new ArrayList<>(one.leaders());
      unsigned.removeAll(one.signed());
      fault("C3", bureau.file(one), "", unsigned, one.date(), told);
    }
  }

  /** Whoever has to convene and to inspect in a quarter. */
  Set<String> owing(LocalDate quarter) {
    return owing.computeIfAbsent(quarter, this::inCharge);
  }

  private Set<String> inCharge(LocalDate quarter) {
    Bureau.Plan plan = plan(quarter);
    int enough = plan.daysInCharge() - (all.quirk() == Quirk.A_DAY_LESS_IN_CHARGE ? 1 : 0);
    Map<String, Integer> days = new TreeMap<>();
    for (LocalDate day = quarter; !day.isAfter(Bureau.lastDay(quarter)); day = day.plusDays(1)) {
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
      String leader = longest(duty, quarter, owing);
      if (leader != null) {
        longest.add(leader);
      }
    }
    owing.addAll(longest);
    return owing;
  }

  /** Who held a duty longest in the quarter, where none of its holders owes anything yet. */
  private @Nullable String longest(String duty, LocalDate quarter, Set<String> owing) {
    Map<String, Integer> days = new TreeMap<>();
    Map<String, LocalDate> began = new HashMap<>();
    for (LocalDate day = quarter.minusYears(2);
        !day.isAfter(Bureau.lastDay(quarter));
        day = day.plusDays(1)) {
      for (String leader : Set.copyOf(holders(duty, day))) {
        if (!holders(duty, day.minusDays(1)).contains(leader)) {
          began.put(leader, day);
        }
        if (!day.isBefore(quarter)) {
          days.merge(leader, 1, Integer::sum);
        }
      }
    }
    String best = null;
    for (String leader : days.keySet()) {
      if (owing.contains(leader)) {
        return null;
      }
      if (best == null || days.get(leader) > days.get(best)) {
        best = leader;
      } else if (days.get(leader).equals(days.get(best))) {
        LocalDate mine = began.getOrDefault(leader, LocalDate.MIN);
        LocalDate other = began.getOrDefault(best, LocalDate.MIN);
        if (all.quirk() == Quirk.THE_EARLIER_OF_TWO ? mine.isBefore(other) : mine.isAfter(other)) {
          best = leader;
        }
      }
    }
    return best;
  }

  private List<String> holders(String duty, LocalDate day) {
    return holders
        .computeIfAbsent(duty, any -> new HashMap<>())
        .computeIfAbsent(day, any -> holdersOn(duty, any));
  }

  private List<String> holdersOn(String duty, LocalDate day) {
    List<String> holders = bureau.holders(duty, day);
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

  Bureau.Plan plan(LocalDate quarter) {
    return bureau.plan(
        all.quirk() == Quirk.PLAN_OF_THE_FIRST_DAY ? quarter : Bureau.lastDay(quarter));
  }

  private int quota(String rule, LocalDate quarter) {
    return rule.startsWith("M") ? plan(quarter).meetings() : plan(quarter).inspections();
  }

  /** How many records count for a leader's quarter. */
  private int counting(String rule, String leader, LocalDate quarter) {
    int counting = 0;
    for (Bureau.Meeting one : bureau.meetings()) {
      if (rule.startsWith("M")
          && Bureau.quarter(one.date()).equals(quarter)
          && one.conveners().contains(leader)
          && bureau.inPost(leader, one.date())
          && one.withMinutes()) {
        counting++;
      }
    }
    for (Bureau.Inspection one : bureau.inspections()) {
      if (rule.startsWith("C")
          && Bureau.quarter(one.date()).equals(quarter)
          && counts(leader, one)) {
        counting++;
      }
    }
    return counting;
  }

  /** How many records would count but for a fault that is told. */
  private int faulty(String rule, String leader, LocalDate quarter) {
    int faulty = 0;
    for (Bureau.Meeting one : bureau.meetings()) {
      boolean counts = one.conveners().contains(leader) && one.withMinutes();
      List<String> attended = one.attended() == null ? List.of() : one.attended();
      if (rule.startsWith("M")
          && Bureau.quarter(one.date()).equals(quarter)
          && faultTold(leader, one.conveners(), one.duties(), attended, one.date(), counts)) {
        faulty++;
      }
    }
    for (Bureau.Inspection one : bureau.inspections()) {
      if (rule.startsWith("C")
          && Bureau.quarter(one.date()).equals(quarter)
          && faultTold(
              leader, one.leaders(), one.duties(), List.of(), one.date(), counts(leader, one))) {
        faulty++;
      }
    }
    return faulty;
  }

  /**
   * Whether a record of a leader's does not count for a fault that is told; or somebody is named
   * who was not in post, and this leader had one of its duties or sections on that day.
   */
  private boolean faultTold(
      String leader,
      List<String> named,
      List<String> duties,
      List<String> sections,
      LocalDate day,
      boolean counts) {
    boolean allInPost = named.stream().allMatch(who -> bureau.inPost(who, day));
    if (named.contains(leader)) {
      return !bureau.inPost(leader, day) || (!counts && !day.isBefore(bureau.from()));
    }
    return !allInPost && concerned(leader, duties, sections, day);
  }

  private boolean concerned(
      String leader, List<String> duties, List<String> sections, LocalDate day) {
    for (var duty : bureau.duties().entrySet()) {
      for (Bureau.Row row : duty.getValue()) {
        boolean about =
            duties.contains(duty.getKey())
                || members(row.sections()).stream().anyMatch(members(sections)::contains);
        if (leader.equals(bureau.holder(row, day)) && about) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> members(List<String> sections) {
    Set<String> all = new TreeSet<>();
    for (String id : sections) {
      List<String> members = bureau.sections().get(id).members();
      all.addAll(members == null ? List.of(id) : members);
    }
    return all;
  }

  /** Led, in the own field of that day, signed, and recorded in full. */
  boolean counts(String leader, Bureau.Inspection one) {
    if (all.quirk() == Quirk.JOINT_COUNTS_FOR_ONE && !one.leaders().get(0).equals(leader)) {
      return false;
    }
    return one.leaders().contains(leader)
        && inField(leader, one)
        && one.signed().contains(leader)
        && !recordFaulty(one);
  }

  private boolean inField(String leader, Bureau.Inspection one) {
    return one.duties().stream()
        .anyMatch(duty -> bureau.holders(duty, one.date()).contains(leader));
  }

  /** What is missing for everybody who led; two officers are asked for special equipment only. */
  private static boolean recordFaulty(Bureau.Inspection one) {
    return one.faults().stream()
        .anyMatch(
            fault ->
                switch (fault) {
                  case "officers" -> one.duties().contains("d1");
                  case "handling" -> !one.problems().isEmpty();
                  default -> true;
                });
  }

  private void missing(String rule, String leader, LocalDate quarter, List<NaiveJudge.Told> told) {
    int quota = quota(rule, quarter);
    int counting = counting(rule, leader, quarter);
    if (counting + faulty(rule, leader, quarter) >= quota) {
      return;
    }
    LocalDate due = Bureau.lastDay(quarter);
    String weight = all.weights().ofQuota(due, plan(quarter).warningDays());
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

  /**
   * A record that does not count.
   *
   * @param leaders those for whom it would have counted
   */
  private void fault(
      String rule,
      String file,
      String what,
      List<String> leaders,
      LocalDate day,
      List<NaiveJudge.Told> told) {
    LocalDate quarter = Bureau.quarter(day);
    String quotaRule = rule.startsWith("M") ? "M1" : "C1";
    Set<String> open = new TreeSet<>();
    for (String leader : leaders) {
      if (owing(quarter).contains(leader)
          && counting(rule, leader, quarter) < quota(rule, quarter)) {
        open.add(leader);
      }
    }
    String about = what.isEmpty() ? file : file + " " + what;
    String weight = all.weights().heaviest(rule);
    LocalDate due = null;
    if (!open.isEmpty()) {
      due = Bureau.lastDay(quarter);
      about += " open for " + open + " in " + Bureau.written(quarter) + " /" + quota(rule, quarter);
      String quotas = all.weights().ofQuota(due, plan(quarter).warningDays());
      weight = Weights.heavier(weight, all.weights().of(quotaRule, quotas));
    }
    told.add(new NaiveJudge.Told(new Finding(rule, weight, about, due, null), file, leaders, day));
  }
}
