package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day and is on record.
 *
 * @param place of the field that says when
 */
public record Event(Entry<?> entry, LocalDate day, Pointer place) {
  /** Every dated record of a ledger: an agreement by its second signature. */
  public static List<Event> of(Ledger ledger) {
    List<Event> events = new ArrayList<>();
    ledger.agreements().forEach(entry -> agreement(entry, events));
    ledger.activities().forEach(one -> add(one, one.value().date(), "date", events));
    ledger.hazards().forEach(one -> add(one, one.value().found(), "found", events));
    ledger
        .accidents()
        .forEach(one -> add(one, one.value().occurred().toLocalDate(), "occurred", events));
    ledger.assessments().forEach(one -> add(one, one.value().assessed(), "assessed", events));
    ledger.opinions().forEach(one -> add(one, one.value().issued(), "issued", events));
    ledger.filings().forEach(one -> add(one, one.value().filed(), "filed", events));
    return events;
  }

  private static void add(Entry<?> entry, LocalDate day, String field, List<Event> events) {
    events.add(new Event(entry, day, entry.at(field)));
  }

  private static void agreement(Entry<Agreement> entry, List<Event> events) {
    @Nullable LocalDate leader = entry.value().leaderSigned();
    @Nullable LocalDate section = entry.value().sectionSigned();
    if (leader != null && section != null) {
      boolean later = leader.isAfter(section);
      events.add(
          new Event(
              entry, later ? leader : section, entry.at(later ? "party-a" : "party-b", "signed")));
    }
  }
}
