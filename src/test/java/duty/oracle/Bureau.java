package duty.oracle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole bureau as plain values: what its records say, and nothing of what follows from it.
 *
 * @param from the day from which on the ledger is kept
 * @param severities rule → the word in {@code duty.yaml}
 */
record Bureau(
    LocalDate from,
    List<Plan> plans,
    Map<String, String> severities,
    Map<String, Leader> leaders,
    Map<String, Section> sections,
    Map<String, List<Row>> duties,
    List<Agreement> agreements,
    List<Meeting> meetings,
    List<Inspection> inspections,
    List<Hazard> hazards,
    List<Report> reports,
    List<Waiver> waivers) {

  /** Days from the first to the last, both included; without a last one it goes on. */
  record Days(LocalDate from, @Nullable LocalDate to) {
    boolean has(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** A version of the plan with its numbers. */
  record Plan(
      Days days,
      int meetings,
      int inspections,
      int dutiesInCharge,
      int daysInCharge,
      MonthDay cutoff,
      int newPairDays,
      int warningDays,
      int bulletinDays,
      int trackingDays,
      int reportDays) {}

  /**
   * @param rank principal, deputy or member
   */
  record Post(String rank, Days days, boolean acting) {}

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
  record Section(List<Name> names, @Nullable List<String> members, @Nullable String successor) {
    boolean inUse(LocalDate day) {
      return names.stream().anyMatch(name -> name.days().has(day));
    }
  }

  /** A row of the division table. */
  record Row(Days days, String principal, @Nullable String leader, List<String> sections) {}

  record Agreement(
      String id,
      int year,
      String leader,
      @Nullable LocalDate leaderSigned,
      String section,
      @Nullable LocalDate sectionSigned) {
    boolean signed() {
      return leaderSigned != null && sectionSigned != null;
    }
  }

  record Meeting(
      String id,
      LocalDate date,
      List<String> conveners,
      boolean numbered,
      @Nullable LocalDate issued,
      boolean decided) {
    boolean withMinutes() {
      return numbered && issued != null && decided;
    }
  }

  /**
   * @param signed ids of the leaders who signed
   * @param faults what is left out of the record: place, content, problems, handling, unit
   */
  record Inspection(
      String id,
      LocalDate date,
      List<String> leaders,
      List<String> duties,
      Set<String> signed,
      Set<String> faults,
      @Nullable LocalDate written,
      @Nullable LocalDate sent) {}

  record Hazard(
      String id,
      LocalDate found,
      boolean major,
      String duty,
      @Nullable String owner,
      boolean measures,
      @Nullable LocalDate deadline,
      @Nullable LocalDate extended,
      List<LocalDate> tracked,
      @Nullable LocalDate stopped,
      @Nullable LocalDate rechecked,
      @Nullable LocalDate resumed,
      @Nullable LocalDate closed) {}

  /** A quarter's report as filed. */
  record Report(
      String id,
      LocalDate quarter,
      LocalDate filed,
      int version,
      @Nullable LocalDate received,
      @Nullable LocalDate returned) {}

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
  Plan plan(LocalDate day) {
    Plan last = plans.get(0);
    for (Plan plan : plans) {
      if (!plan.days().from().isAfter(day)) {
        last = plan;
      }
    }
    return last;
  }

  /** Who answers for a duty on a day: whoever its rows name and is in post, else the principal. */
  List<String> holders(String duty, LocalDate day) {
    List<String> holders = new ArrayList<>();
    for (Row row : duties.getOrDefault(duty, List.of())) {
      if (row.days().has(day)) {
        if (row.leader() != null && inPost(row.leader(), day)) {
          holders.add(row.leader());
        } else if (inPost(row.principal(), day)) {
          holders.add(row.principal());
        }
      }
    }
    return holders;
  }

  boolean inPost(String leader, LocalDate day) {
    Leader person = leaders.get(leader);
    return person != null && person.inPost(day);
  }

  String file(Meeting meeting) {
    return "activities/" + folder(meeting.date()) + "/" + meeting.id() + ".yaml";
  }

  String file(Inspection inspection) {
    return "activities/" + folder(inspection.date()) + "/" + inspection.id() + ".yaml";
  }

  String file(Hazard hazard) {
    return "hazards/" + hazard.found().getYear() + "/" + hazard.id() + ".yaml";
  }

  private static String folder(LocalDate day) {
    return day.getYear() + "/" + written(quarter(day)).substring(4);
  }
}
