package duty.app;

import duty.check.About;
import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Severity;
import duty.domain.Judging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What judging gave.
 *
 * @param judging the ledger and the day that it was looked at on
 * @param diagnostics by file, then by place, then by rule
 * @param setAside what waivers set aside, in the same order
 * @param evidence what each rule looked at, in the order of the catalog; every rule that was asked
 * @param since where only a change was judged; null where everything was
 */
public record Verdict(
    Judging judging,
    List<Diagnostic> diagnostics,
    List<SetAside> setAside,
    List<Evidence> evidence,
    @Nullable Since since) {
  /**
   * That only what a change brought is told.
   *
   * @param commit from which it counts, its first digits
   * @param leftOut how many findings there were then as they are now
   */
  public record Since(String commit, int leftOut) {}

  public Verdict {
    diagnostics = List.copyOf(diagnostics);
    setAside = List.copyOf(setAside);
    evidence = List.copyOf(evidence);
  }

  public Verdict(
      Judging judging,
      List<Diagnostic> diagnostics,
      List<SetAside> setAside,
      List<Evidence> evidence) {
    this(judging, diagnostics, setAside, evidence, null);
  }

  public boolean reaches(Severity least) {
    return diagnostics.stream().anyMatch(one -> one.finding().severity().compareTo(least) >= 0);
  }

  /** The errors that make the records unfit to be reported from. */
  public List<Diagnostic> unsound() {
    return diagnostics.stream()
        .filter(one -> one.finding().severity() == Severity.ERROR)
        .filter(one -> one.finding().topic() == About.Topic.SOUNDNESS)
        .toList();
  }

  /** How often a rule spoke so. */
  public long count(About rule, Severity severity) {
    return diagnostics.stream()
        .filter(one -> one.finding().severity() == severity)
        .filter(one -> one.finding().rule().id().equals(rule.id()))
        .count();
  }

  public long count(Severity severity) {
    return diagnostics.stream().filter(one -> one.finding().severity() == severity).count();
  }
}
