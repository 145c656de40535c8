package duty.check;

/**
 * What is to be known about a rule at every run; the rest stands on its page.
 *
 * @param id never reused
 * @param topic whether a breach makes the records unsound, or is what the report tells
 * @param severity the heaviest that the rule says by itself
 * @param title what the rule asks, as one sentence without a full stop
 * @param remedy what to do in the records
 */
public record About(
    String id, Topic topic, Severity severity, Clause clause, Text title, Text remedy) {
  /** Read anew at each call. */
  public RulePage page() {
    return RulePage.of(id);
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
