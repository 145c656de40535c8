package duty.app;

import duty.check.Finding;
import duty.domain.Entry;
import duty.domain.Leader;
import duty.domain.Period;
import duty.report.paper.LeaderLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Orders a leader's ledger.
 *
 * @param leader by id or name
 */
public record LeaderOrder(String leader, Period period) implements PaperOrder {
  @Override
  public Job at(Desk desk) throws RefusedException {
    List<Refusal> refusals = new ArrayList<>();
    Entry<Leader> found =
        new Names(desk.ledger(), period.end(desk.asOf()), refusals)
            .leader(leader)
            .orElseThrow(() -> new RefusedException(refusals.get(0)));
    return new Job(
        period.code() + "-" + found.id(),
        "leader",
        period,
        EVERYTHING,
        (verdict, obligations, origin) -> {
          OpenMatters open = new OpenMatters(verdict);
          Whose whose = new Whose(verdict.judging());
          Predicate<Finding> own = finding -> whose.leaders(finding).contains(found.id());
          return new LeaderLedger(
                  verdict.judging(),
                  obligations,
                  period,
                  found,
                  open.gaps(own),
                  open.exemptions(own))
              .document(origin);
        });
  }
}
