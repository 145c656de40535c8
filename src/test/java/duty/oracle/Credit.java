package duty.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which meetings and inspections count for whom, and which would but for a fault that is told. */
final class Credit {
  private final NaiveJudge.Case all;
  private final Bureau bureau;

  Credit(NaiveJudge.Case all) {
    this.all = all;
    this.bureau = all.bureau();
  }

  /** How many records count for a leader's quarter. */
  int counting(String rule, String leader, LocalDate quarter) {
    int counting = 0;
    for (Event.Meeting one : bureau.meetings()) {
      if (rule.startsWith("M")
          && Bureau.quarter(one.date()).equals(quarter)
          && dated(one)
          && one.conveners().contains(leader)
          && bureau.inPost(leader, one.date())
          && withMinutes(one)) {
        counting++;
      }
    }
    for (Event.Inspection one : bureau.inspections()) {
      if (rule.startsWith("C")
          && Bureau.quarter(one.date()).equals(quarter)
          && counts(leader, one)) {
        counting++;
      }
    }
    return counting;
  }

  /** Issued by then: of minutes that are issued on a day to come nobody knows. */
  boolean withMinutes(Event.Meeting one) {
    return one.withMinutes() && !isAhead(one);
  }

  boolean isAhead(Event.Meeting one) {
    return one.issued() != null && one.issued().isAfter(all.asOf());
  }

  private boolean dated(Event.Meeting one) {
    return !all.wrong(bureau.shelf().file(one), "date");
  }

  private boolean dated(Event.Inspection one) {
    return !all.wrong(bureau.shelf().file(one), "date");
  }

  /** How many records would count but for a fault that is told. */
  int faulty(String rule, String leader, LocalDate quarter) {
    int faulty = 0;
    for (Event.Meeting one : bureau.meetings()) {
      boolean counts = one.conveners().contains(leader) && withMinutes(one);
      List<String> attended = one.attended() == null ? List.of() : one.attended();
      if (!rule.startsWith("M") || !mayBeOf(quarter, one.id(), one.date())) {
        continue;
      }
      if (dated(one)
          ? faultTold(leader, one.conveners(), one.duties(), attended, one.date(), counts)
          : one.conveners().contains(leader)) {
        faulty++;
      }
    }
    for (Event.Inspection one : bureau.inspections()) {
      boolean counts = counts(leader, one);
      if (!rule.startsWith("C") || !mayBeOf(quarter, one.id(), one.date())) {
        continue;
      }
      if (dated(one)
          ? !welcome(leader, one)
              && faultTold(leader, one.leaders(), one.duties(), List.of(), one.date(), counts)
          : one.leaders().contains(leader)) {
        faulty++;
      }
    }
    return faulty;
  }

  /** Where the folder is of another quarter, nobody can say of which of the two it is. */
  private boolean mayBeOf(LocalDate quarter, String id, LocalDate day) {
    return Bureau.quarter(day).equals(quarter)
        || Bureau.quarter(bureau.shelf().folder(id, day)).equals(quarter);
  }

  /**
   * Whether a record of a leader's does not count for a fault that is told; or somebody is named
   * who was not in post, and this leader had one of its duties or sections on that day.
   */
  private boolean faultTold(
      String leader,
      List<String> named,
      List<String> duties,
      List<String> sections,
      LocalDate day,
      boolean counts) {
    boolean allInPost = named.stream().allMatch(who -> bureau.inPost(who, day));
    if (named.contains(leader)) {
      return !bureau.inPost(leader, day) || (!counts && !day.isBefore(bureau.from()));
    }
    return !allInPost && concerned(leader, duties, sections, day);
  }

  private boolean concerned(
      String leader, List<String> duties, List<String> sections, LocalDate day) {
    for (var duty : bureau.duties().entrySet()) {
      for (Bureau.Row row : duty.getValue()) {
        boolean about =
            duties.contains(duty.getKey())
                || members(row.sections()).stream().anyMatch(members(sections)::contains);
        if (bureau.holders(row, day).contains(leader) && about) {
          return true;
        }
      }
    }
    return false;
  }

  private Set<String> members(List<String> sections) {
    Set<String> all = new TreeSet<>();
    for (String id : sections) {
      List<String> members = bureau.sections().get(id).members();
      all.addAll(members == null ? List.of(id) : members);
    }
    return all;
  }

  /** Led, in the own field of that day, signed, and recorded in full. */
  boolean counts(String leader, Event.Inspection one) {
    if (all.quirk() == Quirk.JOINT_COUNTS_FOR_ONE && !one.leaders().get(0).equals(leader)) {
      return false;
    }
    return one.leaders().contains(leader)
        && dated(one)
        && inField(leader, one)
        && one.signed().contains(leader)
        && !recordFaulty(one);
  }

  /** What the principal inspects elsewhere: no fault, and it counts for nothing. */
  boolean welcome(String leader, Event.Inspection one) {
    return one.leaders().contains(leader)
        && bureau.leaders().get(leader).principal(one.date())
        && !inField(leader, one);
  }

  /** Led on a day that can be, in the own field of that day. */
  boolean inOwnField(String leader, Event.Inspection one) {
    return dated(one) && inField(leader, one);
  }

  boolean inField(String leader, Event.Inspection one) {
    if (all.quirk() == Quirk.PRINCIPAL_INSPECTS_ANYWHERE
        && bureau.leaders().get(leader).principal(one.date())) {
      return true;
    }
    return one.duties().stream()
        .anyMatch(duty -> bureau.holders(duty, one.date()).contains(leader));
  }

  /** What is missing for everybody who led; two officers are asked for special equipment only. */
  static boolean recordFaulty(Event.Inspection one) {
    return one.faults().stream()
        .anyMatch(
            fault ->
                switch (fault) {
                  case "officers" -> one.duties().contains("d1");
                  case "handling" -> !one.problems().isEmpty();
                  default -> true;
                });
  }
}
