package duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Working days, held against a list of all of them. */
class WorkingCalendarTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

  @Property(tries = 500)
  void a_stretch_has_just_so_many_working_days(@ForAll long seed) {
    Random random = new Random(seed);
    List<LocalDate> holidays = some(random, 2026);
    List<LocalDate> workdays = some(random, 2026);
    workdays.removeAll(holidays);
    boolean known = random.nextInt(4) > 0;
    Bureau bureau = new Bureau();
    if (known) {
      bureau.calendar(2026, holidays, workdays);
    }
    List<LocalDate> worked = new ArrayList<>();
    for (LocalDate day = FIRST; day.getYear() < 2028; day = day.plusDays(1)) {
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean works = !weekend;
      if (known && day.getYear() == 2026) {
        works = workdays.contains(day) || (!weekend && !holidays.contains(day));
      }
      if (works) {
        worked.add(day);
      }
    }

    LocalDate start = FIRST.plusDays(random.nextInt(400));
    int days = 1 + random.nextInt(92);
    WorkingCalendar.Stretch stretch = new WorkingCalendar(bureau.ledger()).after(start, days);
    List<LocalDate> later = worked.stream().filter(day -> day.isAfter(start)).toList();
    assertThat(stretch.last()).isEqualTo(later.get(days - 1));

    Set<Integer> guessed = new TreeSet<>();
    start
        .plusDays(1)
        .datesUntil(stretch.last().plusDays(1))
        .map(LocalDate::getYear)
        .filter(year -> !(known && year == 2026))
        .forEach(guessed::add);
    assertThat(stretch.guessed()).isEqualTo(guessed);
  }

  @Test
  void the_shifted_days_of_a_long_holiday_count() {
    LocalDate friday = LocalDate.of(2026, 9, 18);
    Bureau bureau =
        new Bureau()
            .calendar(
                2026,
                LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList(),
                List.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));
    WorkingCalendar calendar = new WorkingCalendar(bureau.ledger());
    assertThat(calendar.after(friday, 1).last()).isEqualTo(LocalDate.of(2026, 9, 20));
    assertThat(calendar.after(friday, 9).last()).isEqualTo(LocalDate.of(2026, 9, 30));
    assertThat(calendar.after(friday, 10).last()).isEqualTo(LocalDate.of(2026, 10, 8));
    assertThat(calendar.after(friday, 12).last()).isEqualTo(LocalDate.of(2026, 10, 10));
    assertThat(calendar.after(friday, 12).guessed()).isEmpty();
  }

  private static List<LocalDate> some(Random random, int year) {
    List<LocalDate> some = new ArrayList<>();
    for (int i = 0; i < random.nextInt(60); i++) {
      some.add(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
    }
    return some;
  }
}
