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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 签发人 of a report: who is named, or the first principal of the day. */
final class ReportSigner {
  private static final Text NOT_IN_POST =
      new Text("{name} 在 {day} 不在任，不能签发", "{name} held no post on {day} and cannot sign");
  private static final Text NOBODY =
      new Text("{day} 没有登记主要负责人", "no principal is registered for {day}");
  private static final Text SEVERAL =
      new Text("{day} 的主要负责人有{names}", "there are several principals on {day}: {names}");
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
    List<Entry<Leader>> principals =
        ledger.leaders().stream().filter(leader -> leader.value().isPrincipal(day)).toList();
    Set<String> order = new DivisionTable(ledger).principals(new Tenure(day, day));
    Optional<Entry<Leader>> first =
        order.stream()
            .flatMap(id -> principals.stream().filter(one -> one.id().equals(id)))
            .findFirst();
    List<String> names = principals.stream().map(one -> one.value().name()).toList();
    if (names.isEmpty()) {
      refusals.add(new Refusal(NOBODY.with("day", day), SAY.with()));
    } else if (names.size() > 1 && first.isEmpty()) {
      refusals.add(new Refusal(SEVERAL.with("day", day, "names", names), SAY.with()));
    }
    return first.map(one -> one.value().name()).or(() -> names.stream().findFirst());
  }
}
