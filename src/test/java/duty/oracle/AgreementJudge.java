package duty.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A1: each leader in charge signs the year's agreement with each section in time. */
final class AgreementJudge {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final Map<LocalDate, Set<List<String>>> pairs = new HashMap<>();

  private AgreementJudge(NaiveJudge.Case all) {
    this.all = all;
    this.bureau = all.bureau();
  }

  static void judge(NaiveJudge.Case all, List<NaiveJudge.Told> told) {
    AgreementJudge judge = new AgreementJudge(all);
    LocalDate quarter = all.quarter();
    for (int year = all.bureau().from().getYear(); year <= all.asOf().getYear(); year++) {
      if (quarter == null || quarter.getYear() == year) {
        for (String leader : all.bureau().leaders().keySet()) {
          for (String section : all.bureau().sections().keySet()) {
            judge.pair(year, leader, section, told);
          }
        }
      }
    }
  }

  /** Each time in the year that the two belong together, day after day. */
  private void pair(int year, String leader, String section, List<NaiveJudge.Told> told) {
    LocalDate began = null;
    for (LocalDate day = LocalDate.of(year, 1, 1);
        day.getYear() <= year + 1;
        day = day.plusDays(1)) {
      boolean together = day.getYear() == year && paired(leader, section, day);
      if (together && began == null) {
        began = day;
      } else if (!together && began != null) {
        stretch(year, leader, section, began, day.minusDays(1), told);
        began = null;
      }
      if (day.getYear() > year) {
        return;
      }
    }
  }

  private void stretch(
      int year,
      String leader,
      String section,
      LocalDate began,
      LocalDate ended,
      List<NaiveJudge.Told> told) {
    Scheme.Plan plan = bureau.plan(began);
    LocalDate cutoff = plan.cutoff().atYear(year);
    // What the first table of the ledger holds was there before.
    boolean late = began.isAfter(cutoff) && began.isAfter(bureau.from());
    LocalDate due = late ? began.plusDays(plan.newPairDays()) : cutoff;
    Set<String> before = before(leader, section, began, ended);
    boolean unseen = !before.isEmpty() && cutoff.isBefore(bureau.from());
    if (ended.isBefore(due)
        || due.isBefore(bureau.from())
        || began.isAfter(all.asOf())
        || (all.quarter() != null && due.isAfter(Bureau.lastDay(all.quarter())))
        || unseen
        || handedOn(year, leader, section, began, ended)
        || covered(year, leader, section, due, before)) {
      return;
    }
    String weight = all.weights().ofQuota(due, bureau.plan(due).warningDays());
    Finding finding =
        new Finding(
            "A1", all.weights().of("A1", weight), year + " " + leader + " " + section, due, null);
    told.add(new NaiveJudge.Told(finding, "", List.of(leader), due));
  }

  /**
   * Who had the section before in the year by a duty of this pair, and kept it by no other duty on
   * the day on which this one had it.
   */
  private Set<String> before(String leader, String section, LocalDate began, LocalDate ended) {
    Set<String> takenOver = duties(leader, section, began, ended);
    Set<String> before = new TreeSet<>();
    for (String other : bureau.leaders().keySet()) {
      boolean keeps =
          bureau.duties().keySet().stream()
              .anyMatch(duty -> !takenOver.contains(duty) && pairedBy(duty, other, section, began));
      for (LocalDate day = LocalDate.of(began.getYear(), 1, 1);
          day.isBefore(began);
          day = day.plusDays(1)) {
        LocalDate earlier = day;
        if (!keeps
            && !other.equals(leader)
            && takenOver.stream().anyMatch(duty -> pairedBy(duty, other, section, earlier))) {
          before.add(other);
        }
      }
    }
    return before;
  }

  /** Whether it was somebody else's by the day of judging: then it is that one's to sign. */
  private boolean handedOn(
      int year, String leader, String section, LocalDate began, LocalDate ended) {
    if (!ended.isBefore(all.asOf())) {
      return false;
    }
    for (String duty : duties(leader, section, began, ended)) {
      for (LocalDate day = ended.plusDays(1); day.getYear() == year; day = day.plusDays(1)) {
        for (String other : bureau.leaders().keySet()) {
          if (!other.equals(leader) && pairedBy(duty, other, section, day)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The duties by which a leader has a section between two days. */
  private Set<String> duties(String leader, String section, LocalDate from, LocalDate to) {
    Set<String> duties = new TreeSet<>();
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      for (String duty : bureau.duties().keySet()) {
        if (pairedBy(duty, leader, section, day)) {
          duties.add(duty);
        }
      }
    }
    return duties;
  }

  /** Whether a leader is in charge of a section by any duty on a day. */
  private boolean paired(String leader, String section, LocalDate day) {
    return bureau.duties().keySet().stream().anyMatch(duty -> pairedBy(duty, leader, section, day));
  }

  private boolean pairedBy(String duty, String leader, String section, LocalDate day) {
    return pairs.computeIfAbsent(day, any -> pairsOn(any)).contains(List.of(duty, leader, section));
  }

  /** Duty, leader and section of all pairs of a day, a group's members instead of the group. */
  private Set<List<String>> pairsOn(LocalDate day) {
    Set<List<String>> pairs = new HashSet<>();
    bureau
        .duties()
        .forEach(
            (duty, rows) -> {
              for (Bureau.Row row : rows) {
                boolean named = row.leader() != null && bureau.inPost(row.leader(), day);
                String leader = named ? row.leader() : row.principal();
                if (row.days().has(day) && bureau.inPost(leader, day)) {
                  for (String id : row.sections()) {
                    members(id, day).forEach(one -> pairs.add(List.of(duty, leader, one)));
                  }
                }
              }
            });
    return pairs;
  }

  private List<String> members(String id, LocalDate day) {
    Bureau.Section section = bureau.sections().get(id);
    if (section.members() == null) {
      return section.inUse(day) ? List.of(id) : List.of();
    }
    if (all.quirk() == Quirk.MEMBERS_DO_NOT_SIGN) {
      return List.of();
    }
    return section.members().stream()
        .filter(member -> bureau.sections().get(member).inUse(day))
        .toList();
  }

  /**
   * Whether there is a paper for a pair: its own or that of whoever had the duty before, with the
   * section or with one that was merged into it by then. A signature that lacks is A2's to tell.
   */
  private boolean covered(
      int year, String leader, String section, LocalDate due, Set<String> before) {
    for (Bureau.Agreement one : bureau.agreements()) {
      boolean leads =
          one.leader().equals(leader)
              || (all.quirk() != Quirk.TAKING_OVER_SIGNS_ANEW && before.contains(one.leader()));
      if (one.year() == year && leads && follows(one.section(), section, due)) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(String signed, String section, LocalDate due) {
    if (signed.equals(section)) {
      return true;
    }
    if (all.quirk() == Quirk.SUCCESSOR_SIGNS_ANEW || bureau.sections().get(signed).inUse(due)) {
      return false;
    }
    String id = signed;
    for (int i = 0; i < 9 && id != null; i++) {
      id = bureau.sections().get(id).successor();
      if (section.equals(id)) {
        return true;
      }
    }
    return false;
  }
}
