package duty.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a version of the plan asks to be done (方案要求), with the usual number where the plan
 * gives none.
 *
 * @param position in {@code requires}, from 0
 * @param what an activity or a paper, as {@link Asked} names it, or another one
 * @param of whom or of what it is asked, each time
 * @param per in what period; null where it follows on something else
 * @param times in each period
 * @param by the last day in a year
 * @param day the last day in the last month of the period, at most 31; 0 where that is not said
 * @param within from what it follows on, or from the end of the period
 * @param newPair what a pair formed after the last day has
 * @param given the fields that are written
 * @param with what a meeting's record must have to count
 * @param subjects of safety systems; empty for other things
 * @param severity {@code notice}, {@code warning} or {@code error}; null as the rule has it
 * @param warn how many days before it is due are the last ones, that day included
 * @param clause the id of the clause that it rests on; null where none is named
 */
public record Requirement(
    int position,
    String what,
    String of,
    @Nullable String per,
    int times,
    MonthDay by,
    int day,
    Allowance within,
    Allowance newPair,
    Set<String> given,
    Set<String> with,
    Set<SafetySystem.Subject> subjects,
    @Nullable String severity,
    int warn,
    @Nullable String clause) {
  /** What every requirement may say. */
  private static final Set<String> COMMON =
      Set.of("what", "of", "per", "severity", "warn", "clause");

  /** The rule on what is asked for by the period and by no rule of its own. */
  private static final String QUOTA = "Q1";

  /** Whom or what something done by the period can be asked of; leaders first. */
  public static final List<String> WHOM =
      List.of(
          "leader-in-charge",
          "principal",
          "deputy",
          "member",
          "head-of-section",
          "each-section",
          "each-duty",
          "bureau",
          "each-emergency-plan");

  /** How many of them are leaders. */
  private static final int LEADERS = 4;

  /** What is no activity. */
  private static final Set<String> PAPERS =
      Set.of(
          "bulletin", "agreement", "system", "key-work", "table", "assessment", "report", "plan");

  public Requirement {
    given = Set.copyOf(given);
    with = Set.copyOf(with);
    subjects = Set.copyOf(subjects);
  }

  /** What it is judged as; empty where no rule judges such a thing. */
  public Optional<Asked> asked() {
    return Asked.what(what)
        .filter(one -> one.of().equals(of))
        .filter(one -> Objects.equals(one.per(), per))
        .filter(one -> one != Asked.INSPECTION || given.contains("in"))
        .filter(one -> one != Asked.AGREEMENT || given.contains("between"))
        .filter(one -> beyond(one).isEmpty())
        .filter(one -> !within.working() && !newPair.working() && day == 0);
  }

  /** In what period it is owed; empty where it follows on something else. */
  public Optional<Per> period() {
    return Per.of(per);
  }

  /**
   * The rule that judges it: that of {@link Asked}, or the one on all else that is asked for by the
   * period; empty where none does.
   */
  public Optional<String> rule() {
    return asked().map(Asked::rule).or(() -> isQuota() ? Optional.of(QUOTA) : Optional.empty());
  }

  /** Whether it is an activity that is asked for; else a paper or a system. */
  public boolean isDone() {
    return !PAPERS.contains(what);
  }

  private boolean isQuota() {
    int whom = WHOM.indexOf(of);
    Set<String> fields = new HashSet<>(Set.of("times", "by", "within"));
    if (what.equals("meeting")) {
      fields.add("with");
    }
    if (what.equals("inspection") && whom >= 0 && whom < LEADERS) {
      fields.add("in");
    }
    boolean possible = whom >= 0 && (!of.equals("each-emergency-plan") || what.equals("drill"));
    boolean dated = !given.contains("by") || day > 0 || Per.YEAR.word().equals(per);
    return possible
        && period().isPresent()
        && isDone()
        && dated
        && !(given.contains("by") && given.contains("within"))
        && given.stream().allMatch(field -> COMMON.contains(field) || fields.contains(field));
  }

  /** The last day on which it is in time. */
  public LocalDate due(Period owed, WorkingCalendar calendar) {
    LocalDate end = owed.days().end();
    if (given.contains("within")) {
      return within.working()
          ? calendar.after(end, within.days()).last()
          : end.plusDays(within.days());
    }
    if (day > 0) {
      return end.withDayOfMonth(Math.min(day, end.lengthOfMonth()));
    }
    return given.contains("by") ? by.atYear(end.getYear()) : end;
  }

  /** What keeps a meeting from counting. */
  Set<Meeting.Defect> faults() {
    Set<Meeting.Defect> faults = EnumSet.noneOf(Meeting.Defect.class);
    for (Meeting.Defect one : Meeting.Defect.values()) {
      if (with.contains(one == Meeting.Defect.NO_DECISION ? "decisions" : "minutes")) {
        faults.add(one);
      }
    }
    return faults;
  }

  /** Whether another asks for the same of the same in the same period. */
  public boolean asksTheSame(Requirement other) {
    return what.equals(other.what)
        && of.equals(other.of)
        && Objects.equals(per, other.per)
        && given.contains("in") == other.given.contains("in");
  }

  /** What is judged of the same thing. */
  public Optional<Asked> nearest() {
    return Asked.what(what);
  }

  /** The written fields by which no rule goes, in the order of their names. */
  public List<String> beyond(Asked one) {
    return given.stream()
        .filter(field -> !COMMON.contains(field) && !one.fields().contains(field))
        .sorted()
        .toList();
  }
}
