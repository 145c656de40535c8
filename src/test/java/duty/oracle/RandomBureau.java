package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bureau made up at random, the day on which it is judged, and what is asked about. */
final class RandomBureau {
  /**
   * @param quarter the first day of the one that is asked for; null asks for all
   */
  record Made(Bureau bureau, LocalDate asOf, @Nullable LocalDate quarter) {}

  private final Dice dice;
  private final LocalDate from;
  private final LocalDate asOf;
  private final RandomTable table;

  private RandomBureau(long seed) {
    dice = new Dice(seed);
    from =
        dice.once(2)
            ? LocalDate.of(2026, 1, 1)
            : dice.day(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
    asOf = asOf();
    table = new RandomTable(dice, from, asOf);
  }

  static Made of(long seed) {
    RandomBureau random = new RandomBureau(seed);
    Bureau bureau = random.make();
    LocalDate quarter = null;
    if (random.dice.once(4)) {
      quarter = Bureau.quarter(random.dice.day(random.from, random.asOf));
    }
    return new Made(bureau, random.asOf, quarter);
  }

  /** Half of the time near the end of a quarter, where notices become warnings and errors. */
  private LocalDate asOf() {
    LocalDate day = dice.day(from, from.plusDays(450));
    if (dice.once(2)) {
      LocalDate end = Bureau.lastDay(Bureau.quarter(day));
      LocalDate edge = dice.one(end, end.plusDays(1), end.minusDays(14), end.minusDays(15));
      day = dice.once(4) ? dice.around(LocalDate.of(day.getYear(), 3, 31)) : edge;
    }
    return day.isBefore(from) ? from : day;
  }

  private Bureau make() {
    List<Bureau.Meeting> meetings = new ArrayList<>();
    List<Bureau.Inspection> inspections = new ArrayList<>();
    for (LocalDate quarter = Bureau.quarter(from);
        !quarter.isAfter(asOf);
        quarter = quarter.plusMonths(3)) {
      for (int i = 0; i < dice.upTo(4); i++) {
        meeting(quarter, meetings);
      }
      for (int i = 0; i < dice.upTo(5); i++) {
        inspection(quarter, inspections);
      }
    }
    List<Bureau.Hazard> hazards = new ArrayList<>();
    for (int i = 1; i <= dice.upTo(3); i++) {
      hazards.add(new RandomHazard(dice, table, from, asOf).make("h" + i));
    }
    Bureau bureau =
        new Bureau(
            from,
            table.plans,
            severities(),
            table.leaders,
            table.sections,
            table.duties,
            agreements(),
            meetings,
            inspections,
            hazards,
            reports(),
            new ArrayList<>());
    RandomWaivers.add(dice, bureau, asOf);
    return bureau;
  }

  private Map<String, String> severities() {
    return dice.once(5)
        ? Map.of(
            dice.one("A1", "M1", "M2", "C1", "C2", "C3", "C4", "H1", "H2", "H4", "H7", "F1"),
            dice.one("notice", "warning", "error"))
        : Map.of();
  }

  private void meeting(LocalDate quarter, List<Bureau.Meeting> meetings) {
    LocalDate day = dice.day(quarter, Bureau.lastDay(quarter));
    List<String> present = inPost(day);
    if (day.isAfter(asOf) || present.isEmpty()) {
      return;
    }
    List<String> conveners = dice.once(4) ? dice.some(present) : List.of(dice.one(present));
    LocalDate issued = dice.once(6) ? null : dice.day(day, asOf);
    meetings.add(
        new Bureau.Meeting(
            "m" + (meetings.size() + 1), day, conveners, !dice.once(8), issued, !dice.once(8)));
  }

  private void inspection(LocalDate quarter, List<Bureau.Inspection> inspections) {
    LocalDate day = dice.day(quarter, Bureau.lastDay(quarter));
    int days = table.plans.get(table.plans.size() - 1).bulletinDays();
    if (dice.once(4) && Bureau.quarter(asOf).equals(quarter)) {
      day = dice.around(asOf.minusDays(days));
    }
    List<String> present = inPost(day);
    if (day.isAfter(asOf) || day.isBefore(from.minusDays(60)) || present.isEmpty()) {
      return;
    }
    List<String> leaders = dice.once(3) ? dice.some(present) : List.of(dice.one(present));
    Set<String> signed = new HashSet<>(leaders);
    Set<String> faults = new HashSet<>();
    if (dice.once(5)) {
      signed.remove(dice.one(leaders));
    }
    if (dice.once(6)) {
      faults.add(dice.one("place", "content", "problems", "handling", "unit", "officers"));
    }
    LocalDate written = dice.once(4) ? null : dice.day(day, min(asOf, day.plusDays(10)));
    LocalDate sent = null;
    if (written != null && !dice.once(4)) {
      LocalDate near = dice.around(day.plusDays(days));
      sent = dice.once(2) && !near.isBefore(written) ? near : written;
      sent = sent.isAfter(asOf) ? null : sent;
    }
    List<String> duties = dice.some(List.copyOf(table.duties.keySet()));
    inspections.add(
        new Bureau.Inspection(
            "i" + (inspections.size() + 1), day, leaders, duties, signed, faults, written, sent));
  }

  private List<String> inPost(LocalDate day) {
    return table.leaders.keySet().stream().filter(id -> table.leaders.get(id).inPost(day)).toList();
  }

  /** Mostly of pairs that the table has on the day of signing, two of three of them. */
  private List<Bureau.Agreement> agreements() {
    Map<String, Bureau.Agreement> agreements = new HashMap<>();
    for (int year = from.getYear(); year <= asOf.getYear(); year++) {
      for (List<Bureau.Row> rows : table.duties.values()) {
        for (Bureau.Row row : rows) {
          for (String section : row.sections()) {
            sign(year, row, section, agreements);
          }
        }
      }
    }
    return List.copyOf(agreements.values());
  }

  private void sign(
      int year, Bureau.Row row, String group, Map<String, Bureau.Agreement> agreements) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate to = row.days().to();
    List<String> members = table.sections.get(group).members();
    for (String section : members == null ? List.of(group) : members) {
      LocalDate earliest = row.days().from().isAfter(first) ? row.days().from() : first;
      LocalDate day = dice.day(earliest, earliest.plusDays(80));
      String leader = row.leader() == null ? row.principal() : row.leader();
      if (dice.once(3)
          || day.isAfter(asOf)
          || day.getYear() != year
          || (to != null && day.isAfter(to))) {
        continue;
      }
      String id = leader + "-" + section + "-" + year;
      agreements.putIfAbsent(
          id,
          new Bureau.Agreement(
              id,
              year,
              leader,
              dice.once(12) ? null : day,
              section,
              dice.once(12) ? null : dice.day(day, min(asOf, day.plusDays(9)))));
    }
  }

  private List<Bureau.Report> reports() {
    List<Bureau.Report> reports = new ArrayList<>();
    for (LocalDate quarter = Bureau.quarter(from);
        Bureau.lastDay(quarter).isBefore(asOf);
        quarter = quarter.plusMonths(3)) {
      LocalDate end = Bureau.lastDay(quarter);
      LocalDate filed = dice.around(end.plusDays(table.plans.get(0).reportDays()));
      if (dice.once(3) || filed.isAfter(asOf) || !filed.isAfter(end)) {
        continue;
      }
      LocalDate returned = dice.once(5) ? dice.day(filed, asOf) : null;
      LocalDate received = dice.once(2) ? dice.day(filed, asOf) : null;
      String id = Bureau.written(quarter).toLowerCase(java.util.Locale.ROOT);
      reports.add(new Bureau.Report(id, quarter, filed, 1, received, returned));
    }
    return reports;
  }

  static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
