package duty.app;

import duty.check.Diagnostic;
import duty.check.Finding;
import duty.check.Lang;
import duty.domain.History;
import duty.domain.Judging;
import duty.domain.JudgingDay;
import duty.domain.Ledger;
import duty.domain.Quarter;
import duty.git.ObjectId;
import duty.store.RecordSource;
import duty.store.RecordStore;
import duty.store.Sources;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges the records twice, as they lie and as they were at a commit, both on the same day, and
 * keeps what is found now and was not then. So a change answers for itself alone, and what merely
 * came due is left to whoever looks at all of it.
 */
public final class ValidateChange {
  /** A finding is the same wherever in its record it stands: lines move. */
  private record Told(String rule, String file, String message) {
    static Told of(Finding finding) {
      return new Told(finding.rule().id(), finding.place().file(), finding.message().in(Lang.EN));
    }

    /** As it would be told of a record of another name. */
    Told movedTo(String other) {
      return new Told(rule, other, message.replace(id(file), id(other)));
    }

    private static String id(String file) {
      return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
  }

  private ValidateChange() {}

  /**
   * Judges.
   *
   * @param root the folder of {@code duty.yaml}
   * @param only the quarter to which what is owed is narrowed; null for all
   * @param since the commit, as somebody names it
   */
  public static Verdict run(Path root, JudgingDay day, @Nullable Quarter only, String since)
      throws IOException, RefusedException {
    Commits commits = Commits.around(root);
    ObjectId commit = commits.named(since);
    RecordHistory walk = RecordHistory.begin(root);
    Ledger ledger = RecordStore.read(root, day);
    CommittedRecords records = commits.records(commit);
    Ledger then = RecordStore.read(records, day);
    History history = walk.get();
    Verdict verdict = Validate.judge(new Judging(ledger, day, only, history), new Sources(root));
    Verdict before =
        Validate.judge(new Judging(then, day, only, history), new Sources(root, records.overlay()));
    Map<Told, Integer> known = known(before, moved(root, commit, records));
    List<Diagnostic> fresh =
        verdict.diagnostics().stream()
            .map(
                one ->
                    one.each().stream()
                        .filter(place -> !takes(known, Told.of(place.finding())))
                        .toList())
            .filter(places -> !places.isEmpty())
            .map(Diagnostic::together)
            .toList();
    return new Verdict(
        verdict.judging(),
        fresh,
        verdict.setAside(),
        verdict.evidence(),
        new Verdict.Since(commit.shortened(), verdict.diagnostics().size() - fresh.size()));
  }

  /**
   * What was told before, each as it would be told now, and how often.
   *
   * @param moved path then → path now
   */
  private static Map<Told, Integer> known(Verdict before, Map<String, String> moved) {
    Map<Told, Integer> known = new HashMap<>();
    for (Diagnostic all : before.diagnostics()) {
      for (Diagnostic one : all.each()) {
        Told told = Told.of(one.finding());
        String now = moved.get(told.file());
        known.merge(now == null ? told : told.movedTo(now), 1, Integer::sum);
      }
    }
    return known;
  }

  /** Whether it was known; each time that it was known counts for one finding. */
  private static boolean takes(Map<Told, Integer> known, Told told) {
    int left = known.getOrDefault(told, 0);
    known.put(told, left - 1);
    return left > 0;
  }

  /** Records that lie elsewhere now with the same content: path then → path now. */
  private static Map<String, String> moved(Path root, ObjectId commit, CommittedRecords records) {
    RecordSource folder = RecordSource.of(root);
    Set<String> now = new HashSet<>(WrittenRecord.files(folder));
    Map<ObjectId, String> gone = new HashMap<>();
    Set<String> then = new HashSet<>();
    for (String file : WrittenRecord.files(records)) {
      then.add(file);
      if (!now.contains(file)) {
        records.content(file).ifPresent(content -> gone.putIfAbsent(content, file));
      }
    }
    Map<String, String> moved = new HashMap<>();
    for (String file : now) {
      if (!gone.isEmpty() && !then.contains(file)) {
        String from = gone.remove(commit.ofFile(WorkingFile.bytes(folder.path(file))));
        if (from != null) {
          moved.put(from, file);
        }
      }
    }
    return moved;
  }
}
