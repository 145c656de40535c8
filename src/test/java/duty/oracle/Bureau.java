package duty.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A whole bureau as plain values: what its records say, and nothing of what follows from it.
 *
 * @param from the day from which on the ledger is kept
 * @param severities rule → the word in {@code duty.yaml}
 * @param shelf where the records lie
 */
record Bureau(
    LocalDate from,
    List<Scheme.Plan> plans,
    Map<String, String> severities,
    Map<String, Leader> leaders,
    Map<String, Section> sections,
    Map<String, List<Row>> duties,
    List<Agreement> agreements,
    List<Event.Meeting> meetings,
    List<Event.Inspection> inspections,
    List<Hazard> hazards,
    List<Filed.Report> reports,
    YearWork year,
    Troubles troubles,
    Map<Integer, WorkDays> calendars,
    List<Waiver> waivers,
    Shelf shelf) {

  /** Days from the first to the last, both included; without a last one it goes on. */
  record Days(LocalDate from, @Nullable LocalDate to) {
    boolean has(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** A year's days off and the days of its weekends that are worked. */
  record WorkDays(Set<LocalDate> holidays, Set<LocalDate> workdays) {}

  /**
   * @param rank principal, deputy or member
   * @param documented whether a paper is named
   */
  record Post(String rank, Days days, boolean acting, boolean documented) {}

  record Leader(String name, List<Post> posts) {
    boolean inPost(LocalDate day) {
      return posts.stream().anyMatch(post -> post.days().has(day));
    }

    boolean principal(LocalDate day) {
      return posts.stream()
          .anyMatch(post -> post.rank().equals("principal") && post.days().has(day));
    }
  }

  record Name(String name, Days days) {}

  /**
   * @param members of a group; null where it is none
   */
  record Section(
      List<Name> names,
      @Nullable List<String> members,
      @Nullable String successor,
      List<Name> heads) {
    boolean inUse(LocalDate day) {
      return names.stream().anyMatch(name -> name.days().has(day));
    }
  }

  /**
   * A row of the division table.
   *
   * @param principals one or two heads
   */
  record Row(
      Days days,
      List<String> principals,
      @Nullable String leader,
      List<String> sections,
      @Nullable String document,
      @Nullable LocalDate filed) {}

  record Agreement(
      String id,
      int year,
      String leader,
      @Nullable LocalDate leaderSigned,
      String section,
      @Nullable String signer,
      @Nullable LocalDate sectionSigned,
      boolean scanned) {
    boolean signed() {
      return leaderSigned != null && sectionSigned != null;
    }
  }

  record Waiver(
      String id,
      String rule,
      @Nullable String record,
      @Nullable String leader,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean reason,
      boolean approver,
      boolean document,
      @Nullable LocalDate approved,
      @Nullable LocalDate expires) {}

  /** The first day of the quarter that a day is in. */
  static LocalDate quarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }

  static LocalDate lastDay(LocalDate quarter) {
    return quarter.plusMonths(3).minusDays(1);
  }

  /** As {@code duty} writes it: 2026Q3. */
  static String written(LocalDate quarter) {
    return quarter.getYear() + "Q" + (quarter.getMonthValue() + 2) / 3;
  }

  /** The version of the plan in force on a day; before the first it is the first. */
  Scheme.Plan plan(LocalDate day) {
    Scheme.Plan last = plans.get(0);
    for (Scheme.Plan plan : plans) {
      if (!plan.days().from().isAfter(day)) {
        last = plan;
      }
    }
    return last;
  }

  /** Who answers for a duty on a day. */
  List<String> holders(String duty, LocalDate day) {
    List<String> holders = new ArrayList<>();
    for (Row row : duties.getOrDefault(duty, List.of())) {
      holders.addAll(holders(row, day));
    }
    return holders;
  }

  /** Whether a duty stands in the table on a day. */
  boolean inTable(String duty, LocalDate day) {
    return duties.getOrDefault(duty, List.of()).stream().anyMatch(row -> row.days().has(day));
  }

  /** Sections, those of groups instead of the groups, that are in use on a day. */
  Set<String> inUse(List<String> named, LocalDate day) {
    Set<String> inUse = new TreeSet<>();
    for (String id : named) {
      List<String> members = sections.get(id).members();
      for (String one : members == null ? List.of(id) : members) {
        if (sections.get(one).inUse(day)) {
          inUse.add(one);
        }
      }
    }
    return inUse;
  }

  /** Who has the work of a section that is no longer there. */
  String heir(String section, LocalDate day) {
    String heir = section;
    for (int i = 0; i < 9; i++) {
      String next = sections.get(heir).successor();
      if (sections.get(heir).inUse(day) || next == null) {
        return heir;
      }
      heir = next;
    }
    return heir;
  }

  /** The sections that somebody has by the table of a day, of groups their members. */
  Set<String> tabled(LocalDate day) {
    Set<String> tabled = new TreeSet<>();
    for (List<Row> rows : duties.values()) {
      for (Row row : rows) {
        if (!holders(row, day).isEmpty()) {
          tabled.addAll(inUse(row.sections(), day));
        }
      }
    }
    return tabled;
  }

  /** Who answers for a row on a day: whoever it names and is in post, else each of its heads. */
  List<String> holders(Row row, LocalDate day) {
    if (!row.days().has(day)) {
      return List.of();
    }
    if (row.leader() != null && inPost(row.leader(), day)) {
      return List.of(row.leader());
    }
    return row.principals().stream().filter(head -> inPost(head, day)).toList();
  }

  boolean inPost(String leader, LocalDate day) {
    Leader person = leaders.get(leader);
    return person != null && person.inPost(day);
  }
}
