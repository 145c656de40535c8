package duty.app;

import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Finding;
import duty.check.Findings;
import duty.check.Rule;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Ledger;
import duty.domain.Quarter;
import duty.domain.Span;
import duty.domain.Waiver;
import duty.rules.ClauseWording;
import duty.rules.RuleCatalog;
import duty.store.RecordStore;
import duty.store.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the records and holds them against every rule. Writes nothing. */
public final class Validate {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic one) -> span(one).file())
          .thenComparingInt(one -> span(one).start())
          .thenComparing(one -> one.finding().rule().id());

  private Validate() {}

  /**
   * Judges what lies in a folder.
   *
   * @param root the folder of {@code duty.yaml}
   * @param only the quarter to which what is owed is narrowed; null for all
   */
  public static Verdict run(Path root, LocalDate asOf, @Nullable Quarter only) {
    RecordHistory history = RecordHistory.begin(root);
    Ledger ledger = RecordStore.read(root);
    return judge(new Judging(ledger, asOf, only, history.get()), new Sources(root));
  }

  static Verdict judge(Judging judging, Sources sources) {
    List<Diagnostic> found = new ArrayList<>();
    List<SetAside> setAside = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    Weighing weighing = new Weighing(judging);
    Waiving waiving = new Waiving(judging);
    // W1, which asks what waivers were of use, is the last of them.
    for (Rule rule : RuleCatalog.all()) {
      Findings findings = new Findings(rule.about());
      rule.check(judging.knowing(waiving.used()), findings);
      ClauseWording.check(rule.about(), judging, findings);
      for (Finding finding : findings.all()) {
        Entry<Waiver> waiver = waiving.of(finding);
        Diagnostic located = sources.locate(weighing.weigh(finding));
        if (waiver == null) {
          found.add(located);
        } else {
          setAside.add(new SetAside(located, waiver));
        }
      }
      evidence.add(findings.evidence());
    }
    found.sort(ORDER);
    setAside.sort(Comparator.comparing(SetAside::diagnostic, ORDER));
    return new Verdict(judging, found, setAside, evidence);
  }

  private static Span span(Diagnostic one) {
    return one.excerpt().span();
  }
}
