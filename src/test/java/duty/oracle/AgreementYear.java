package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The leaders and sections of a year, day after day, and the papers between them. */
final class AgreementYear {
  private final NaiveJudge.Case all;
  private final Bureau bureau;
  private final int year;
  private final LocalDate end;
  private final List<Together.Turn> turns = new ArrayList<>();
  private final List<Together.Pair> pairs = new ArrayList<>();

  AgreementYear(NaiveJudge.Case all, int year) {
    this.all = all;
    this.bureau = all.bureau();
    this.year = year;
    LocalDate newYearsEve = LocalDate.of(year, 12, 31);
    boolean ahead = all.quirk() == Quirk.PLANNED_IS_DONE || all.asOf().isAfter(newYearsEve);
    this.end = ahead ? newYearsEve : all.asOf();
    for (LocalDate day = LocalDate.of(year, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
      meet(day);
      merge(day);
      while (pass(day)) {
        // What passed may pass on.
      }
    }
    if (!end.isBefore(all.asOf())) {
      // They go on: nobody knows of an end.
      pairs.stream().filter(one -> one.last.equals(end)).forEach(one -> one.last = newYearsEve);
    }
  }

  List<Together.Pair> pairs() {
    return pairs;
  }

  /** Taken over, when the time for signing had ended before the ledger begins. */
  boolean unseen(Together.Pair pair) {
    LocalDate cutoff = bureau.plan(pair.began).cutoff().atYear(year);
    return pair.takenOver && cutoff.isBefore(bureau.from());
  }

  private void meet(LocalDate day) {
    for (List<String> who : pairsOn(day)) {
      Together.Turn turn = turn(who, day.minusDays(1));
      if (turn == null) {
        turns.add(new Together.Turn(who, day));
      } else {
        turn.last = day;
      }
      Together.Pair pair = pair(who.get(1), who.get(2), day);
      if (pair == null) {
        pair = new Together.Pair(who.get(1), who.get(2), day, due(day));
        pairs.add(pair);
        sign(pair);
      }
      pair.last = day;
    }
  }

  private Together.@Nullable Turn turn(List<String> who, LocalDate yesterday) {
    return turns.stream()
        .filter(one -> List.of(one.duty, one.leader, one.section).equals(who))
        .filter(one -> !one.last.isBefore(yesterday))
        .findFirst()
        .orElse(null);
  }

  private Together.@Nullable Pair pair(String leader, String section, LocalDate day) {
    return pairs.stream()
        .filter(one -> one.leader.equals(leader) && one.section.equals(section))
        .filter(one -> !one.last.isBefore(day.minusDays(1)))
        .findFirst()
        .orElse(null);
  }

  /** What the first table of the ledger holds was there before. */
  private LocalDate due(LocalDate began) {
    Scheme.Plan plan = bureau.plan(began);
    LocalDate cutoff = plan.cutoff().atYear(year);
    boolean later = began.isAfter(cutoff) && began.isAfter(bureau.from());
    return later ? began.plusDays(plan.newPairDays()) : cutoff;
  }

  /** Their own papers, with the section or with one that was merged into it when that was due. */
  private void sign(Together.Pair pair) {
    LocalDate by = pair.ownDue.isBefore(end) ? pair.ownDue : end;
    for (Bureau.Agreement one : bureau.agreements()) {
      boolean serves =
          one.section().equals(pair.section)
              || (all.quirk() != Quirk.SUCCESSOR_SIGNS_ANEW
                  && becomes(one.section(), pair.section, by));
      if (one.year() == year && one.leader().equals(pair.leader) && serves) {
        pair.papers.put(one, signed(one));
      }
    }
  }

  /** On the day of the later signature; where nothing is said, or of a day to come, long ago. */
  private LocalDate signed(Bureau.Agreement one) {
    LocalDate leader = known(one.leaderSigned());
    LocalDate section = known(one.sectionSigned());
    if (leader == null || section == null) {
      return Objects.requireNonNullElse(leader == null ? section : leader, LocalDate.MIN);
    }
    return leader.isAfter(section) ? leader : section;
  }

  private boolean both(Bureau.Agreement one) {
    return known(one.leaderSigned()) != null && known(one.sectionSigned()) != null;
  }

  private @Nullable LocalDate known(@Nullable LocalDate day) {
    return day == null || day.isAfter(all.asOf()) ? null : day;
  }

  /** A pair goes on where the section does, and owes what it owed. */
  private void merge(LocalDate day) {
    for (Together.Pair pair : List.copyOf(pairs)) {
      for (Together.Pair before : List.copyOf(pairs)) {
        if (before.leader.equals(pair.leader)
            && before != pair
            && pair.last.equals(day)
            && before.last.isBefore(day)
            && !before.last.plusDays(1).isBefore(pair.began)
            && !day.isAfter(pair.ownDue)
            && !before.section.equals(pair.section)
            && all.quirk() != Quirk.MERGED_SECTION_IS_NEW
            && becomes(before.section, pair.section, day)) {
          pairs.remove(before);
          pair.merged.add(before);
          pair.takenOver |= before.takenOver;
          before.papers.forEach((one, since) -> pair.papers.merge(one, since, AgreementYear::min));
          if (before.began.isBefore(pair.began)) {
            pair.began = before.began;
            pair.due = before.due;
          }
        }
      }
    }
  }

  /** Papers go to whoever has the duty now, once the leader before has the section no more. */
  private boolean pass(LocalDate day) {
    boolean passed = false;
    for (Together.Turn before : turns) {
      if (all.quirk() == Quirk.HANDED_OVER_AT_ONCE || !keeps(before, day)) {
        before.gone = day;
      }
      for (Together.Turn now : turns) {
        LocalDate handedOver = min(before.last.plusDays(1), now.began);
        if (now.last.equals(day)
            && before.duty.equals(now.duty)
            && !before.leader.equals(now.leader)
            && before.began.isBefore(now.began)
            && !before.gone.isBefore(handedOver)
            && !together(before, now)
            && becomes(before.section, now.section, day)) {
          passed |= pass(before, now, handedOver, day);
        }
      }
    }
    return passed;
  }

  /** Two heads of one row: whoever comes to have it beside the other has it from nobody. */
  private boolean together(Together.Turn before, Together.Turn now) {
    return all.quirk() != Quirk.HEADS_HAND_OVER_TO_EACH_OTHER
        && bureau.duties().get(now.duty).stream()
            .map(row -> bureau.holders(row, now.began))
            .anyMatch(heads -> heads.contains(before.leader) && heads.contains(now.leader));
  }

  private boolean pass(
      Together.Turn before, Together.Turn now, LocalDate handedOver, LocalDate day) {
    boolean passed = false;
    Together.Pair taking = of(now);
    taking.takenOver = true;
    for (var paper : Map.copyOf(of(before).papers).entrySet()) {
      boolean inTime =
          !paper.getValue().isAfter(handedOver)
              || all.quirk() == Quirk.SIGNED_AFTER_THE_HAND_OVER_PASSES;
      if (inTime
          && all.quirk() != Quirk.TAKING_OVER_SIGNS_ANEW
          && taking.papers.getOrDefault(paper.getKey(), LocalDate.MAX).isAfter(day)) {
        taking.papers.put(paper.getKey(), day);
        passed = true;
      }
    }
    return passed;
  }

  private Together.Pair of(Together.Turn turn) {
    return pairs.stream().filter(one -> one.is(turn)).findFirst().orElseThrow();
  }

  /** Whether a leader has a section, or what it was merged into, by another duty on a day. */
  private boolean keeps(Together.Turn had, LocalDate day) {
    return turns.stream()
        .filter(one -> one.leader.equals(had.leader) && !one.duty.equals(had.duty))
        .filter(one -> one.last.equals(day))
        .anyMatch(one -> becomes(had.section, one.section, day));
  }

  /** Whether somebody else has to sign now, or the same leader with another section. */
  boolean passedOn(Together.Pair pair) {
    if (!pair.last.isBefore(all.asOf())) {
      return false;
    }
    for (Together.Turn had : turns) {
      for (Together.Turn now : turns) {
        boolean other =
            now.leader.equals(pair.leader)
                ? !now.section.equals(pair.section)
                : now.duty.equals(had.duty);
        if (pair.is(had)
            && other
            && now.last.isAfter(pair.last)
            && becomes(had.section, now.section, end)
            && (had.section.equals(now.section) || all.quirk() != Quirk.MERGED_SECTION_IS_NEW)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the two signed when their time had passed, with no other paper in hand. */
  Map<Bureau.Agreement, LocalDate> late(Together.Pair pair) {
    Map<Bureau.Agreement, LocalDate> late = new HashMap<>();
    for (var paper : pair.papers.entrySet()) {
      Bureau.Agreement one = paper.getKey();
      LocalDate day = signed(one);
      boolean first = pair.papers.values().stream().noneMatch(since -> since.isBefore(day));
      if (first && both(one) && one.leader().equals(pair.leader) && !day.isAfter(all.asOf())) {
        lateIn(pair, one, day, late);
      }
    }
    return late;
  }

  private static void lateIn(
      Together.Pair pair,
      Bureau.Agreement one,
      LocalDate day,
      Map<Bureau.Agreement, LocalDate> late) {
    boolean theirs =
        pair.section.equals(one.section())
            && !day.isBefore(pair.ownBegan)
            && !day.isAfter(pair.last);
    if (theirs && day.isAfter(pair.ownDue)) {
      late.put(one, pair.ownDue);
    }
    pair.merged.forEach(before -> lateIn(before, one, day, late));
  }

  /** Whether a section is another, or its work had gone to that by a day. */
  private boolean becomes(String section, String other, LocalDate day) {
    String id = section;
    for (int i = 0; i < 9 && id != null; i++) {
      if (id.equals(other)) {
        return true;
      }
      Bureau.Section one = bureau.sections().get(id);
      id = one.inUse(day) ? null : one.successor();
    }
    return false;
  }

  /** Duty, leader and section of all pairs of a day, a group's members instead of the group. */
  private Set<List<String>> pairsOn(LocalDate day) {
    Set<List<String>> who = new HashSet<>();
    bureau
        .duties()
        .forEach(
            (duty, rows) -> {
              for (Bureau.Row row : rows) {
                for (String leader : bureau.holders(row, day)) {
                  for (String id : row.sections()) {
                    members(id, day).forEach(one -> who.add(List.of(duty, leader, one)));
                  }
                }
              }
            });
    return who;
  }

  private Set<String> members(String id, LocalDate day) {
    boolean group = bureau.sections().get(id).members() != null;
    return group && all.quirk() == Quirk.MEMBERS_DO_NOT_SIGN
        ? Set.of()
        : bureau.inUse(List.of(id), day);
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
