package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random histories of hazards: none is lost or counted twice, and no stretch goes unseen. */
public class HazardHistoriesTest {
  private static final LocalDate ZERO = LocalDate.of(2025, 10, 1);
  private static final int DAYS = 500;

  /** Hazards found and closed on any day, each closed no earlier than it was found. */
  public static Bureau random(Random random) {
    Bureau bureau = new Bureau();
    int count = random.nextInt(40);
    for (int i = 0; i < count; i++) {
      LocalDate found = ZERO.plusDays(random.nextInt(DAYS));
      LocalDate closed = random.nextInt(3) == 0 ? null : found.plusDays(random.nextInt(200));
      Hazard.Level level = random.nextInt(4) == 0 ? Hazard.Level.MAJOR : Hazard.Level.GENERAL;
      bureau.hazard("h" + i, Bureau.hazard(level, found, closed, closed, List.of()));
    }
    return bureau;
  }

  @Property(tries = 500)
  void what_was_carried_and_found_is_closed_or_open(@ForAll long seed) {
    Ledger ledger = random(new Random(seed)).ledger();
    for (Hazard.Level level : Hazard.Level.values()) {
      Set<Entry<Hazard>> open = null;
      for (Quarter quarter = Quarter.of(ZERO); quarter.year() < 2028; quarter = quarter.next()) {
        HazardBalance balance = HazardBalance.of(ledger.hazards(), level, quarter.period());
        assertThat(balance.carried().size() + balance.found().size() - balance.closed().size())
            .isEqualTo(balance.open().size());
        Set<Entry<Hazard>> rest = new HashSet<>(balance.carried());
        rest.addAll(balance.found());
        assertThat(rest).hasSize(balance.carried().size() + balance.found().size());
        assertThat(rest).containsAll(balance.closed());
        rest.removeAll(balance.closed());
        assertThat(rest).isEqualTo(new HashSet<>(balance.open()));
        if (open != null) {
          assertThat(new HashSet<>(balance.carried())).isEqualTo(open);
        }
        open = new HashSet<>(balance.open());
      }
    }
  }

  /** Counts, day by day, how long ago the last look was. */
  @Property(tries = 1000)
  void the_days_that_went_unseen_are_those_counted_one_by_one(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate recordsFrom = ZERO.plusDays(random.nextInt(100));
    LocalDate found = ZERO.plusDays(random.nextInt(100));
    List<LocalDate> tracked = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      tracked.add(found.plusDays(random.nextInt(200)));
    }
    LocalDate rechecked = random.nextBoolean() ? null : found.plusDays(random.nextInt(200));
    LocalDate closed = random.nextBoolean() ? null : found.plusDays(random.nextInt(200));
    LocalDate asOf = found.plusDays(200);
    Hazard hazard = Bureau.hazard(Hazard.Level.MAJOR, found, rechecked, closed, tracked);
    Bureau bureau = new Bureau().recordsFrom(recordsFrom).hazard("h", hazard);
    Entry<Hazard> entry = bureau.ledger().hazards().iterator().next();

    Set<LocalDate> unseen = new TreeSet<>();
    for (HazardTracking.Stretch stretch : HazardTracking.of(entry, bureau.settings(), asOf)) {

      for (LocalDate day = stretch.due().plusDays(1);
          !day.isAfter(stretch.to());
          day = day.plusDays(1)) {
        unseen.add(day);
      }
    }
    assertThat(unseen).isEqualTo(counted(recordsFrom, hazard, closed == null ? asOf : closed));
  }

  private static Set<LocalDate> counted(LocalDate recordsFrom, Hazard hazard, LocalDate end) {
    Set<LocalDate> looks = new HashSet<>(hazard.tracked());
    if (hazard.rechecked() != null) {
      looks.add(hazard.rechecked());
    }
    Set<LocalDate> unseen = new TreeSet<>();
    LocalDate last = later(hazard.found(), recordsFrom);
    for (LocalDate day = hazard.found().plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      if (ChronoUnit.DAYS.between(last, day) > 30) {
        unseen.add(day);
      }
      if (looks.contains(day)) {
        last = later(day, recordsFrom);
      }
    }
    return unseen;
  }

  private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
    return other != null && other.isAfter(day) ? other : day;
  }
}
