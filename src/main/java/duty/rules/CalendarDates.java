package duty.rules;

import duty.check.Findings;
import duty.check.Text;
import duty.domain.CalendarYear;
import duty.domain.Entry;
import duty.domain.Ledger;
import java.time.LocalDate;
import java.util.List;

/** R2 on calendars: each day is of the calendar's year, and is either free or worked. */
record CalendarDates(Findings findings) {
  private static final Text YEAR =
      new Text("{date} 不在{year}年的工作日历之内", "{date} is not in {year}, the year of this calendar");
  private static final Text BOTH =
      new Text("{date} 既写作放假，又写作调休上班", "{date} is both a holiday and a day that is worked");
  private static final Text HOLIDAY = new Text("写作放假", "a holiday here");

  void check(Ledger ledger) {
    for (Entry<CalendarYear> entry : ledger.calendar()) {
      List<LocalDate> holidays = entry.value().holidays();
      List<LocalDate> workdays = entry.value().workdays();
      ofYear(entry, "holidays", holidays);
      ofYear(entry, "workdays", workdays);
      for (int i = 0; i < workdays.size(); i++) {
        int holiday = holidays.indexOf(workdays.get(i));
        if (holiday >= 0) {
          findings
              .at(entry.at("workdays", i))
              .related(entry.at("holidays", holiday), HOLIDAY.with())
              .add(BOTH.with("date", workdays.get(i)));
        }
      }
    }
  }

  private void ofYear(Entry<CalendarYear> entry, String field, List<LocalDate> days) {
    for (int i = 0; i < days.size(); i++) {
      if (!String.valueOf(days.get(i).getYear()).equals(entry.id())) {
        findings.at(entry.at(field, i)).add(YEAR.with("date", days.get(i), "year", entry.id()));
      }
    }
  }
}
