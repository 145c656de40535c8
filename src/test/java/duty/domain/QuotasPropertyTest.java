package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who owes a quarter's meeting and inspection, against a count of single days that is written after
 * the words of the design: whoever was in charge for 30 days or more; for a duty where nobody was,
 * whoever was longest; a vacancy falls to the principal.
 */
class QuotasPropertyTest {
  private static final LocalDate START = LocalDate.of(2025, 10, 1);
  private static final int DAYS = 400;
  private static final List<String> LEADERS = List.of("a", "b", "c", "p", "q");

  /** A history that can be asked day by day. */
  record Stretch(int from, int to, String principal, @Nullable String leader) {
    boolean covers(LocalDate day) {
      return !day.isBefore(START.plusDays(from)) && !day.isAfter(START.plusDays(to));
    }

    Assignment row() {
      return new Assignment(
          new Tenure(START.plusDays(from), START.plusDays(to)),
          List.of(principal),
          leader,
          List.of("s"),
          "负责人",
          null,
          null);
    }
  }

  record Story(
      Map<String, List<Stretch>> duties, Map<String, List<Tenure>> posts, List<Plan> plans) {
    /** Who answered for a duty on a day; more than one where rows overlap. */
    Set<String> holders(String duty, LocalDate day) {
      Set<String> holders = new TreeSet<>();
      for (Stretch stretch : duties.get(duty)) {
        if (stretch.covers(day)) {
          if (stretch.leader() != null && inPost(stretch.leader(), day)) {
            holders.add(stretch.leader());
          } else if (inPost(stretch.principal(), day)) {
            holders.add(stretch.principal());
          }
        }
      }
      return holders;
    }

    boolean inPost(String leader, LocalDate day) {
      return posts.get(leader).stream()
          .anyMatch(post -> !day.isBefore(post.from()) && !day.isAfter(post.to()));
    }

    Ledger ledger() {
      Bureau bureau = new Bureau().recordsFrom(START);
      plans.forEach(bureau::plan);
      posts.forEach((leader, all) -> bureau.leader(leader, all.toArray(Tenure[]::new)));
      bureau.section("s", Tenure.since(LocalDate.of(2016, 1, 1)), null);
      duties.forEach((duty, all) -> bureau.duty(duty, all.stream().map(Stretch::row).toList()));
      return bureau.ledger();
    }
  }

  @Property(tries = 600)
  void who_owes_agrees_with_a_count_of_days(@ForAll long seed) {
    Story story = story(new Random(seed));
    Ledger ledger = story.ledger();
    Quotas quotas = new Quotas(new DivisionTable(ledger), ledger.settings().orElseThrow().value());
    for (Quarter quarter = Quarter.of(START);
        quarter.first().isBefore(START.plusDays(DAYS));
        quarter = quarter.next()) {
      Set<String> owing = new TreeSet<>();
      quotas.in(quarter).forEach(owed -> owing.add(owed.leader()));
      assertThat(owing).as("%s of %s", quarter, story).isEqualTo(naive(story, quarter));
    }
  }

  private static Set<String> naive(Story story, Quarter quarter) {
    Plan plan = story.plans().get(0);
    for (Plan next : story.plans()) {
      if (!next.tenure().from().isAfter(quarter.last())) {
        plan = next;
      }
    }
    Map<String, Integer> inCharge = new TreeMap<>();
    Map<String, Map<String, Integer>> held = new TreeMap<>();
    Map<String, Map<String, LocalDate>> began = new TreeMap<>();
    Map<String, Set<String>> yesterday = new HashMap<>();
    for (LocalDate day = START.minusDays(200);
        !day.isAfter(quarter.last());
        day = day.plusDays(1)) {
      Map<String, Integer> duties = new HashMap<>();
      for (String duty : story.duties().keySet()) {
        Set<String> holders = story.holders(duty, day);
        for (String leader : holders) {
          duties.merge(leader, 1, Integer::sum);
          if (!day.isBefore(quarter.first())) {
            held.computeIfAbsent(duty, any -> new TreeMap<>()).merge(leader, 1, Integer::sum);
          }
          if (!yesterday.getOrDefault(duty, Set.of()).contains(leader)) {
            began.computeIfAbsent(duty, any -> new TreeMap<>()).put(leader, day);
          }
        }
        yesterday.put(duty, holders);
      }
      if (!day.isBefore(quarter.first())) {
        for (Map.Entry<String, Integer> one : duties.entrySet()) {
          if (one.getValue() >= plan.inChargeDuties()) {
            inCharge.merge(one.getKey(), 1, Integer::sum);
          }
        }
      }
    }
    Set<String> owing = new TreeSet<>();
    for (Map.Entry<String, Integer> one : inCharge.entrySet()) {
      if (one.getValue() >= plan.inChargeDays()) {
        owing.add(one.getKey());
      }
    }
    Set<String> longest = new TreeSet<>();
    held.forEach(
        (duty, days) -> {
          if (days.keySet().stream().noneMatch(owing::contains)) {
            String best = null;
            for (String leader : days.keySet()) {
              if (best == null
                  || days.get(leader) > days.get(best)
                  || (days.get(leader).equals(days.get(best))
                      && began.get(duty).get(leader).isAfter(began.get(duty).get(best)))) {
                best = leader;
              }
            }
            longest.add(best);
          }
        });
    owing.addAll(longest);
    return owing;
  }

  /**
   * Several duties handed over at random, with gaps and vacancies, among people who come and go.
   */
  private static Story story(Random random) {
    Map<String, List<Tenure>> posts = new TreeMap<>();
    for (String leader : LEADERS) {
      List<Tenure> all = new ArrayList<>();
      if (random.nextInt(3) > 0) {
        all.add(new Tenure(LocalDate.of(2016, 1, 1), LocalDate.of(2030, 1, 1)));
      } else {
        LocalDate left = START.plusDays(random.nextInt(DAYS));
        all.add(new Tenure(LocalDate.of(2016, 1, 1), left));
        all.add(new Tenure(left.plusDays(1 + random.nextInt(60)), LocalDate.of(2030, 1, 1)));
      }
      posts.put(leader, all);
    }
    Map<String, List<Stretch>> duties = new TreeMap<>();
    for (int duty = 0; duty < 1 + random.nextInt(3); duty++) {
      List<Stretch> rows = new ArrayList<>();
      int day = -random.nextInt(100);
      while (day < DAYS) {
        int length = random.nextInt(4) == 0 ? 90 + random.nextInt(200) : random.nextInt(45);
        String leader = random.nextInt(4) == 0 ? null : LEADERS.get(random.nextInt(3));
        String principal = LEADERS.get(3 + random.nextInt(2));
        rows.add(new Stretch(day, day + length, principal, leader));
        day += length + 1 + (random.nextInt(5) == 0 ? random.nextInt(20) : 0);
      }
      duties.put("duty" + duty, rows);
    }
    List<Plan> plans = new ArrayList<>();
    plans.add(Bureau.plan(LocalDate.of(2016, 3, 1), 1, 30));
    if (random.nextBoolean()) {
      plans.add(
          Bureau.plan(
              START.plusDays(random.nextInt(DAYS)), 1 + random.nextInt(2), 1 + random.nextInt(60)));
    }
    return new Story(duties, posts, plans);
  }

  @Test
  void thirty_days_make_a_leader_in_charge_and_twenty_nine_do_not() {
    // 2026Q1: a leads for so many days, b for the rest
    assertThat(owing(30)).containsExactly("a", "b");
    assertThat(owing(29)).containsExactly("b");
  }

  private static Set<String> owing(int days) {
    LocalDate first = LocalDate.of(2026, 1, 1);
    Ledger ledger =
        new Bureau()
            .leader("a", Tenure.since(LocalDate.of(2016, 1, 1)))
            .leader("b", Tenure.since(LocalDate.of(2016, 1, 1)))
            .duty(
                "x",
                List.of(
                    row(new Tenure(first, first.plusDays(days - 1)), "a"),
                    row(Tenure.since(first.plusDays(days)), "b")))
            .ledger();
    Set<String> owing = new TreeSet<>();
    new Quotas(new DivisionTable(ledger), ledger.settings().orElseThrow().value())
        .in(new Quarter(2026, 1))
        .forEach(owed -> owing.add(owed.leader()));
    return owing;
  }

  private static Assignment row(Tenure days, String leader) {
    return new Assignment(days, List.of("b"), leader, List.of(), "负责人", null, null);
  }
}
