package duty.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 工作日: weekdays without the holidays, with the weekend days that are worked instead. In a year of
 * which there is no calendar every weekday counts.
 */
public final class WorkingCalendar {
  private final Map<String, CalendarYear> years = new HashMap<>();
  private final Collection<String> known;

  /**
   * The end of a stretch of working days.
   *
   * @param last the last of them
   * @param guessed years that it touches and of which there is no record, earliest first
   */
  public record Stretch(LocalDate last, Set<Integer> guessed) {}

  public WorkingCalendar(Ledger ledger) {
    ledger.calendar().forEach(entry -> years.put(entry.id(), entry.value()));
    known = ledger.ids(Kind.CALENDAR);
  }

  /** Where a day is written both as a holiday and as worked, it is worked. */
  public boolean works(LocalDate day) {
    boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    CalendarYear year = years.get(String.valueOf(day.getYear()));
    return year == null
        ? weekday
        : year.workdays().contains(day) || (weekday && !year.holidays().contains(day));
  }

  /**
   * So many working days after a day, which is not counted itself.
   *
   * @param days at least 1
   */
  public Stretch after(LocalDate day, int days) {
    Set<Integer> guessed = new TreeSet<>();
    LocalDate last = day;
    int left = days;
    while (left > 0) {
      last = last.plusDays(1);
      // A record that is there and cannot be read is told by the rules on shape.
      if (!known.contains(String.valueOf(last.getYear()))) {
        guessed.add(last.getYear());
      }
      if (works(last)) {
        left--;
      }
    }
    return new Stretch(last, guessed);
  }
}
