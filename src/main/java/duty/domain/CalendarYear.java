package duty.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 工作日历: a year's holidays and shifted days, as the State Council's notice has them. The record's id
 * is the year.
 *
 * @param holidays days off, whatever the weekday
 * @param workdays weekend days that are worked
 */
public record CalendarYear(String document, List<LocalDate> holidays, List<LocalDate> workdays) {
  public CalendarYear {
    holidays = List.copyOf(holidays);
    workdays = List.copyOf(workdays);
  }
}
