package duty.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is done in the course of the years, most of it, and the calendars of their holidays. */
final class RandomYear {
  private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 1);

  private final Dice dice;
  private final RandomTable table;
  private final LocalDate from;
  private final LocalDate asOf;
  private final List<String> sections;
  private final List<String> duties;

  RandomYear(Dice dice, RandomTable table, LocalDate from, LocalDate asOf) {
    this.dice = dice;
    this.table = table;
    this.from = from;
    this.asOf = asOf;
    this.sections = List.copyOf(table.sections.keySet());
    this.duties = List.copyOf(table.duties.keySet());
  }

  YearWork work() {
    List<YearWork.EmergencyPlan> plans = plans();
    return new YearWork(systems(), plans, activities(plans), assessments(), tables());
  }

  private List<YearWork.SafetySystem> systems() {
    List<YearWork.SafetySystem> systems = new ArrayList<>();
    for (int i = 1; i <= dice.upTo(5); i++) {
      LocalDate since = dice.once(2) ? LONG_AGO : dice.day(from, asOf.plusDays(20));
      LocalDate to = dice.once(4) ? dice.day(from, asOf) : null;
      systems.add(
          new YearWork.SafetySystem(
              "y" + i,
              dice.some(sections),
              dice.once(8)
                  ? Set.of(dice.one("responsibility", "other"))
                  : new TreeSet<>(dice.some(List.of("inspection", "training"))),
              new Bureau.Days(since, to == null || to.isBefore(since) ? null : to)));
    }
    return systems;
  }

  private List<YearWork.EmergencyPlan> plans() {
    List<YearWork.EmergencyPlan> plans = new ArrayList<>();
    for (int i = 1; i <= dice.upTo(2); i++) {
      LocalDate first = dice.once(2) ? LONG_AGO : dice.day(from.minusDays(100), asOf);
      List<YearWork.Version> versions = new ArrayList<>(List.of(version(first)));
      if (dice.once(2)) {
        versions.add(version(dice.day(first, asOf)));
      }
      LocalDate to =
          dice.once(5)
              ? dice.day(versions.get(versions.size() - 1).issued(), asOf.plusDays(60))
              : null;
      plans.add(
          new YearWork.EmergencyPlan(
              "e" + i,
              dice.once(2) ? List.of() : dice.some(duties),
              dice.once(2) ? List.of() : dice.some(sections),
              versions,
              to));
    }
    return plans;
  }

  private YearWork.Version version(LocalDate issued) {
    int within = table.plans.get(table.plans.size() - 1).limits().planFilingDays();
    LocalDate filed =
        dice.once(2) ? dice.around(issued.plusDays(within)) : issued.plusDays(dice.upTo(within));
    boolean never = dice.once(3) || filed.isAfter(asOf) || filed.isBefore(issued);
    return new YearWork.Version(issued, never ? null : filed);
  }

  private List<YearWork.Work> activities(List<YearWork.EmergencyPlan> plans) {
    List<YearWork.Work> work = new ArrayList<>();
    List<String> known = plans.stream().map(YearWork.EmergencyPlan::id).toList();
    boolean idle = dice.once(3);
    for (int year = from.getYear() - 1; year <= asOf.getYear(); year++) {
      // Of the year before the ledger, what may have gone on into it.
      int month = year < from.getYear() ? 10 : 1;
      for (int i = 0; i < dice.upTo(4); i++) {
        LocalDate day = dice.day(LocalDate.of(year, month, 1), LocalDate.of(year, 12, 31));
        if (!day.isAfter(asOf)) {
          work.add(one("k" + (work.size() + 1), day, known, idle));
        }
      }
    }
    return work;
  }

  /**
   * @param idle whether there is no key work at all
   */
  private YearWork.Work one(String id, LocalDate day, List<String> plans, boolean idle) {
    String kind =
        idle
            ? dice.one("drill", "training")
            : dice.one("drill", "drill", "campaign", "licensing", "standardisation", "training");
    boolean key = !kind.equals("drill") && !kind.equals("training");
    LocalDate until = key && dice.once(2) ? day.plusDays(dice.upTo(200)) : null;
    return new YearWork.Work(
        id,
        kind,
        day,
        until,
        key && dice.once(4),
        dice.once(3) ? List.of() : dice.some(List.copyOf(table.leaders.keySet())),
        dice.once(6) ? List.of() : dice.some(duties),
        dice.once(2) ? List.of() : dice.some(sections),
        !kind.equals("drill") || plans.isEmpty() || dice.once(6) ? List.of() : dice.some(plans));
  }

  /** Some of the year that is being assessed, before it is over. */
  private List<YearWork.Assessment> assessments() {
    List<YearWork.Assessment> assessments = new ArrayList<>();
    for (int year = from.getYear() - 1; year <= asOf.getYear(); year++) {
      for (String section : sections) {
        LocalDate end = LocalDate.of(year, 12, 31);
        int within = table.plans.get(table.plans.size() - 1).limits().assessmentDays();
        LocalDate day = end.plusDays(dice.between(-200, within + 3));
        if (dice.once(2) || day.isAfter(asOf) || day.getYear() < year) {
          continue;
        }
        assessments.add(
            new YearWork.Assessment(
                "z" + year + "-" + section,
                year,
                dice.once(4),
                section,
                day,
                !dice.once(3),
                !dice.once(3),
                dice.once(2) ? List.of() : dice.some(List.copyOf(table.leaders.keySet()))));
      }
    }
    return assessments;
  }

  private List<LocalDate> tables() {
    List<LocalDate> tables = new ArrayList<>();
    for (int i = 0; i < (dice.once(3) ? dice.between(1, 2) : 0); i++) {
      tables.add(dice.day(from, asOf));
    }
    return tables;
  }

  /** Of most years one, with a long holiday and a weekend that is worked for it. */
  Map<Integer, Bureau.WorkDays> calendars() {
    Map<Integer, Bureau.WorkDays> calendars = new TreeMap<>();
    for (int year = from.getYear(); year <= asOf.getYear() + 1; year++) {
      if (dice.once(4)) {
        continue;
      }
      TreeSet<LocalDate> holidays = new TreeSet<>();
      TreeSet<LocalDate> workdays = new TreeSet<>();
      for (int i = 0; i < dice.between(1, 8); i++) {
        LocalDate first = dice.day(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 20));
        for (int j = 0; j < dice.between(1, 8); j++) {
          holidays.add(first.plusDays(j));
        }
        LocalDate shifted = weekend(first.minusDays(dice.upTo(9)));
        if (shifted != null && shifted.getYear() == year) {
          workdays.add(shifted);
        }
      }
      workdays.removeAll(holidays);
      calendars.put(year, new Bureau.WorkDays(holidays, workdays));
    }
    return calendars;
  }

  private static @Nullable LocalDate weekend(LocalDate near) {
    for (LocalDate day = near; day.isBefore(near.plusDays(7)); day = day.plusDays(1)) {
      if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
        return day;
      }
    }
    return null;
  }
}
