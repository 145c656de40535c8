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
   * @param today the day of the run
   * @param quarter the first day of the one that is asked for; null asks for all
   */
  record Made(Bureau bureau, LocalDate asOf, LocalDate today, @Nullable LocalDate quarter) {}

  private final long seed;
  private final Dice dice;
  private final LocalDate from;
  private final LocalDate asOf;
  private final RandomTable table;

  private RandomBureau(long seed) {
    this.seed = seed;
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
    Dice days = new Dice(seed * 31);
    LocalDate asOf = random.asOf;
    LocalDate today = asOf;
    if (days.once(2)) {
      asOf =
          days.once(2)
              ? days.day(later(random.from, random.asOf.minusDays(60)), random.asOf)
              : days.day(random.from, random.asOf);
      today = days.once(6) ? asOf : random.asOf.plusDays(days.once(2) ? 0 : days.upTo(40));
    }
    LocalDate quarter = null;
    if (random.dice.once(4)) {
      quarter = Bureau.quarter(random.dice.day(random.from, asOf));
    }
    return new Made(bureau, asOf, today, quarter);
  }

  /** Half of the time near the end of a quarter, where notices become warnings and errors. */
  private LocalDate asOf() {
    LocalDate day = dice.day(from, from.plusDays(450));
    if (dice.once(2)) {
      LocalDate end = Bureau.lastDay(Bureau.quarter(day));
      LocalDate edge = dice.one(end, end.plusDays(1), end.minusDays(14), end.minusDays(15));
      day = dice.once(4) ? dice.around(LocalDate.of(day.getYear(), 3, 31)) : edge;
    }
    if (dice.once(4)) {
      // After the end of a year, when what it owed is told.
      day = LocalDate.of(from.getYear() + 1, 1, 1).plusDays(dice.between(-15, 100));
    }
    return day.isBefore(from) ? from : day;
  }

  private Bureau make() {
    List<Event.Meeting> meetings = new ArrayList<>();
    List<Event.Inspection> inspections = new ArrayList<>();
    for (LocalDate quarter = Bureau.quarter(from);
        !quarter.isAfter(asOf);
        quarter = quarter.plusMonths(3)) {
      for (int i = 0; i < dice.upTo(4); i++) {
        new RandomMeeting(dice, table, asOf).add(quarter, meetings);
      }
      for (int i = 0; i < dice.upTo(5); i++) {
        inspection(quarter, inspections);
      }
    }
    List<Hazard> hazards = new ArrayList<>();
    for (int i = 1; i <= dice.upTo(3); i++) {
      hazards.add(new RandomHazard(dice, table, from, asOf).make("h" + i));
    }
    RandomYear year = new RandomYear(dice, table, from, asOf);
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
            withProblems(inspections, hazards),
            hazards,
            new ArrayList<>(),
            year.work(),
            new RandomTroubles(dice, table, from, asOf).troubles(),
            year.calendars(),
            new ArrayList<>(),
            new Shelf(new HashMap<>()));
    RandomSlips slips = new RandomSlips(new Dice(-seed), bureau, asOf);
    slips.inRecords();
    new RandomFilings(dice, bureau, asOf).add();
    RandomWaivers.add(dice, bureau, asOf);
    slips.inPapers();
    LocalDate begun = asOf.plusDays(dice.between(1, 40));
    return dice.once(60) ? Altered.of(bureau, "from", begun) : bureau;
  }

  private Map<String, String> severities() {
    return dice.once(5)
        ? Map.of(
            dice.one("A1", "M1", "M2", "C1", "C2", "C3", "C4", "H1", "H2", "H4", "H7", "F1"),
            dice.one("notice", "warning", "error"))
        : Map.of();
  }

  private void inspection(LocalDate quarter, List<Event.Inspection> inspections) {
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
    if (dice.once(25)) {
      leaders = List.of(dice.one(List.copyOf(table.leaders.keySet())));
    }
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
        new Event.Inspection(
            "i" + (inspections.size() + 1),
            day,
            leaders,
            duties,
            signed,
            faults,
            List.of(),
            written,
            sent));
  }

  /** What was found went to the ledger of hazards, was put right at once, or is left open. */
  private List<Event.Inspection> withProblems(
      List<Event.Inspection> inspections, List<Hazard> hazards) {
    List<Event.Inspection> found = new ArrayList<>();
    for (Event.Inspection one : inspections) {
      List<Event.Problem> problems = new ArrayList<>();
      for (int i = 0; i < (one.faults().contains("handling") ? 1 : dice.upTo(2)); i++) {
        problems.add(
            new Event.Problem(
                hazards.isEmpty() || dice.once(2) ? null : dice.one(hazards).id(),
                dice.once(4) ? null : (Boolean) !dice.once(4)));
      }
      found.add(
          new Event.Inspection(
              one.id(),
              one.date(),
              one.leaders(),
              one.duties(),
              one.signed(),
              one.faults(),
              problems,
              one.written(),
              one.sent()));
    }
    return found;
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
    return new ArrayList<>(agreements.values());
  }

  private void sign(
      int year, Bureau.Row row, String group, Map<String, Bureau.Agreement> agreements) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate to = row.days().to();
    List<String> members = table.sections.get(group).members();
    for (String section : members == null ? List.of(group) : members) {
      LocalDate earliest = row.days().from().isAfter(first) ? row.days().from() : first;
      LocalDate day = dice.day(earliest, earliest.plusDays(dice.once(4) ? 250 : 80));
      String leader = row.leader() == null ? dice.one(row.principals()) : row.leader();
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
              dice.once(12) ? null : dice.once(20) ? day.minusDays(90) : day,
              section,
              signer(section, day),
              dice.once(12) ? null : dice.day(day, min(asOf, day.plusDays(9))),
              !dice.once(12)));
    }
  }

  /** Mostly whoever heads the section on that day. */
  private @Nullable String signer(String section, LocalDate day) {
    List<Bureau.Name> heads = table.sections.get(section).heads();
    List<Bureau.Name> now = heads.stream().filter(head -> head.days().has(day)).toList();
    return dice.once(5) ? null : dice.one(now.isEmpty() || dice.once(5) ? heads : now).name();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
