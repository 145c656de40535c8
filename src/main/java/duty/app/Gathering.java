package duty.app;

import duty.check.Diagnostic;
import duty.check.Evidence;
import duty.check.Finding;
import duty.check.Findings;
import duty.domain.Entry;
import duty.domain.Judging;
import duty.domain.Span;
import duty.domain.Waiver;
import duty.store.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts what the rules found, each after the other, into one list, and beside it what is waived. */
final class Gathering {
  private final Judging judging;
  private final Sources sources;
  private final Weighing weighing;
  private final Whose whose;
  private final Waiving waiving;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<SetAside> setAside = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  Gathering(Judging judging, Sources sources) {
    this.judging = judging;
    this.sources = sources;
    this.weighing = new Weighing(judging);
    this.whose = new Whose(judging);
    this.waiving = new Waiving(judging, whose);
  }

  void add(Findings findings) {
    for (Finding finding : findings.all()) {
      Entry<Waiver> waiver = waiving.of(finding);
      List<String> leaders = whose.leaders(finding).stream().sorted().toList();
      Diagnostic located = sources.locate(weighing.weigh(finding).owedBy(leaders));
      if (waiver == null) {
        found.add(located);
      } else {
        setAside.add(new SetAside(located, waiver));
      }
    }
    evidence.add(findings.evidence());
  }

  /** The waivers that have set something aside so far, by id. */
  Set<String> usedWaivers() {
    return waiving.used();
  }

  Verdict verdict() {
    found.sort(Gathering::compare);
    setAside.sort((one, other) -> compare(one.diagnostic(), other.diagnostic()));
    return new Verdict(judging, found, setAside, evidence);
  }

  /** By place, and at one place by rule. Plain code: comparators put together slow the start. */
  private static int compare(Diagnostic one, Diagnostic other) {
    int order = span(one).file().compareTo(span(other).file());
    if (order == 0) {
      order = Integer.compare(span(one).start(), span(other).start());
    }
    return order == 0 ? one.finding().rule().id().compareTo(other.finding().rule().id()) : order;
  }

  private static Span span(Diagnostic one) {
    return one.excerpt().span();
  }
}
