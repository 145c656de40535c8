package duty.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the bureau's plan (实施方案): what it says, what it asks for, and the numbers that it
 * is judged by.
 *
 * @param document its number, such as 台市监〔2016〕3号
 * @param filed with the committee office (备案); null where that is not registered
 * @param clauses in the order in which they are written
 * @param requires what it asks for; what is not there is not judged
 * @param inChargeDuties how many duties at once make a leader in charge
 * @param inChargeDays for how many days of a quarter
 * @param warningDays length of the last stretch before a deadline, the deadline included
 * @param likeness from how many percent on two texts count as the same
 * @param likenessLength letters that a text has at least to be compared
 */
public record Plan(
    String document,
    String title,
    Tenure tenure,
    @Nullable LocalDate filed,
    List<ClauseText> clauses,
    Requirements requires,
    int inChargeDuties,
    int inChargeDays,
    int warningDays,
    int likeness,
    int likenessLength,
    Deadlines deadlines) {
  /**
   * A clause as this version of the plan has it.
   *
   * @param where its place in the plan; of a regulation, its name and article
   * @param text its words; empty where they are not given
   */
  public record ClauseText(String id, String where, String text) {}

  public Plan {
    clauses = List.copyOf(clauses);
  }

  /** The first requirement of that sort; empty where the plan does not ask for it. */
  public Optional<Requirement> asked(Asked sort) {
    return Optional.ofNullable(requires.judged().get(sort));
  }

  public boolean asks(Asked sort) {
    return requires.judged().containsKey(sort);
  }

  /** Whether it asks for what a section does by itself. */
  public boolean bindsSections() {
    return requires.counted().stream()
        .anyMatch(one -> one.of().equals("each-section") || one.of().equals("head-of-section"));
  }

  /** How often it is asked in each period; 0 where it is not. */
  public int times(Asked sort) {
    return asked(sort).map(Requirement::times).orElse(0);
  }

  /** Owed by each leader in charge each quarter. */
  public int meetings() {
    return times(Asked.MEETING);
  }

  /** Owed by each leader in charge each quarter. */
  public int inspections() {
    return times(Asked.INSPECTION);
  }

  /** How many days it may take, of something that is asked for. */
  public int days(Asked sort) {
    return asked(sort).map(one -> one.within().days()).orElse(0);
  }

  /** How many days before it is due are the last ones. */
  public int warning(Asked sort) {
    return asked(sort).map(Requirement::warn).orElse(warningDays);
  }

  /** The last day for the agreements of a year; where none are asked for, the year's last. */
  public LocalDate cutoffIn(int year) {
    return asked(Asked.AGREEMENT)
        .map(one -> one.by().atYear(year))
        .orElse(LocalDate.of(year, 12, 31));
  }

  /** Days that a pair formed after the cutoff has. */
  public int newPairDays() {
    return asked(Asked.AGREEMENT).map(one -> one.newPair().days()).orElse(0);
  }

  /** The safety systems that each section is to have. */
  public Set<SafetySystem.Subject> systems() {
    return asked(Asked.SYSTEM).map(Requirement::subjects).orElse(Set.of());
  }

  public Optional<ClauseText> clause(@Nullable String id) {
    return clauses.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The version in force on a day; before the first one, the first. */
  static Plan on(List<Plan> plans, LocalDate day) {
    Plan latest = plans.get(0);
    for (Plan plan : plans) {
      if (!plan.tenure().from().isAfter(day)) {
        latest = plan;
      }
    }
    return latest;
  }
}
