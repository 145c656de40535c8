package duty.app;

import duty.check.Text;
import duty.domain.DivisionTable;
import duty.domain.Entry;
import duty.domain.Leader;
import duty.domain.Ledger;
import duty.domain.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 签发人 of a report: who is named, or the first principal of the day. */
final class ReportSigner {
  private static final Text NOT_IN_POST =
      new Text("{name} 在 {day} 不在任，不能签发", "{name} held no post on {day} and cannot sign");
  private static final Text NOBODY =
      new Text("{day} 没有登记主要负责人", "no principal is registered for {day}");
  private static final Text SAY = new Text("加上 --signer 签发人", "say who signs with --signer NAME");

  private ReportSigner() {}

  /**
   * The name.
   *
   * @param named by id or name; null for the first of the principals
   * @param day on which it is signed
   * @param refusals why there is none, where there is none
   */
  static Optional<String> on(
      LocalDate day, @Nullable String named, Ledger ledger, List<Refusal> refusals) {
    if (named != null) {
      Optional<Leader> found = new Names(ledger, day, refusals).leader(named).map(Entry::value);
      if (found.isPresent() && !found.get().inPost(day)) {
        Map<String, Object> facts = Map.of("name", found.get().name(), "day", day);
        refusals.add(new Refusal(NOT_IN_POST.with(facts), SAY.with()));
      }
      return found.map(Leader::name);
    }
    Optional<String> first =
        new DivisionTable(ledger)
            .principals(new Tenure(day, day)).stream().findFirst().map(ledger::leaderName);
    if (first.isEmpty()) {
      refusals.add(new Refusal(NOBODY.with("day", day), SAY.with()));
    }
    return first;
  }
}
