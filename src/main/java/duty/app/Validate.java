package duty.app;

import duty.check.Findings;
import duty.check.Rule;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.domain.Quarter;
import duty.rules.RuleCatalog;
import duty.store.RecordStore;
import duty.store.Sources;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the records and holds them against every rule. Writes nothing. */
public final class Validate {
  private Validate() {}

  /**
   * Judges what lies in a folder.
   *
   * @param root the folder of {@code duty.yaml}
   * @param only the quarter to which what is owed is narrowed; null for all
   */
  public static Verdict run(Path root, JudgingDay day, @Nullable Quarter only) {
    RecordHistory history = RecordHistory.begin(root);
    Ledger ledger = RecordStore.read(root, day);
    return judge(new Judging(ledger, day, only, history.get()), new Sources(root));
  }

  static Verdict judge(Judging judging, Sources sources) {
    Gathering gathering = new Gathering(judging, sources);
    List<Rule> rules = RuleCatalog.all();
    // W1 asks what waivers were of use to the others, so it comes when they are done.
    int last = rules.size() - 1;
    rules.subList(0, last).parallelStream()
        .map(rule -> ask(rule, judging))
        .forEachOrdered(gathering::add);
    gathering.add(ask(rules.get(last), judging.knowing(gathering.usedWaivers())));
    return gathering.verdict();
  }

  private static Findings ask(Rule rule, Judging judging) {
    Findings findings = new Findings(rule.about());
    rule.check(judging, findings);
    return findings;
  }
}
