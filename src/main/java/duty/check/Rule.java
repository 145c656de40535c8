package duty.check;

import duty.domain.Judging;

/** One rule: stateless, and asked once for the whole ledger. */
public abstract class Rule {
  private final About about;

  /**
   * What {@link About} tells of it.
   *
   * @param remedy what to do in the records where a finding says nothing else
   */
  protected Rule(
      String id, About.Topic topic, Severity severity, Clause clause, Text title, Text remedy) {
    this.about = new About(id, topic, severity, clause, title, remedy);
  }

  public final About about() {
    return about;
  }

  public abstract void check(Judging judging, Findings findings);
}
