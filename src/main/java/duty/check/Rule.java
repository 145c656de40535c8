package duty.check;

import duty.domain.Judging;

/** One rule: stateless, and asked once for the whole ledger. */
public interface Rule {
  About about();

  void check(Judging judging, Findings findings);
}
