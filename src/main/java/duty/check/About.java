package duty.check;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known about a rule, for {@code duty explain}, {@code duty rules} and the documents.
 *
 * @param id never reused
 * @param topic whether a breach makes the records unsound, or is what the report tells
 * @param severity the heaviest that the rule says by itself
 * @param title what the rule asks, as one sentence without a full stop
 * @param why the reason for it
 * @param bad the smallest record that breaks it, as YAML; a comment in it says the same in both
 *     languages, {@code # 没有签字 | not signed}
 * @param good the same put right
 * @param remedy what to do in the records
 * @param requirement what a rectification opinion asks of whoever has to do it: a whole sentence,
 *     of what is to be done and not of fields and files; null for rules that no opinion is about
 */
public record About(
    String id,
    Topic topic,
    Severity severity,
    Clause clause,
    Text title,
    Text why,
    String bad,
    String good,
    Text remedy,
    @Nullable Text requirement) {
  /** A rule that no opinion is about. */
  public About(
      String id,
      Topic topic,
      Severity severity,
      Clause clause,
      Text title,
      Text why,
      String bad,
      String good,
      Text remedy) {
    this(id, topic, severity, clause, title, why, bad, good, remedy, null);
  }

  /** What a finding does to the papers. */
  public enum Topic {
    /** Shape, references, dates, the table: no report until it is put right. */
    SOUNDNESS,
    /** What was not done: told by the report. */
    FULFILMENT,
    /** The papers themselves: neither stops a report nor is told by it. */
    FILING
  }

  /**
   * Whether a waiver can set it aside, and {@code duty.yaml} let it weigh less: what makes the
   * records themselves sound holds for everybody.
   */
  public boolean mayGiveWay() {
    return topic != Topic.SOUNDNESS;
  }

  /** Whether {@code duty.yaml} may give it that weight. */
  public boolean mayWeigh(Severity weight) {
    return mayGiveWay() || weight.compareTo(severity) >= 0;
  }
}
