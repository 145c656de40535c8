package duty.domain;

import java.time.MonthDay;
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
 * @param within from what it follows on, or from the end of the period
 * @param newPair what a pair formed after the last day has
 * @param given the fields that are written
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
    Allowance within,
    Allowance newPair,
    Set<String> given,
    Set<SafetySystem.Subject> subjects,
    @Nullable String severity,
    int warn,
    @Nullable String clause) {
  /** What every requirement may say. */
  private static final Set<String> COMMON =
      Set.of("what", "of", "per", "severity", "warn", "clause");

  public Requirement {
    given = Set.copyOf(given);
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
        .filter(one -> !within.working() && !newPair.working());
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
