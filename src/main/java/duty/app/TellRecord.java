package duty.app;

import duty.app.changes.Directory;
import duty.app.changes.RecordChange;
import duty.app.changes.RecordChanges;
import duty.git.FileHistory;
import duty.git.GitRepository;
import duty.git.ObjectId;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the history of one record: when, by whom, and what was changed. */
public final class TellRecord {
  private static final byte[] NOTHING = {};

  private final Commits commits;
  private final Path root;
  private final RecordChanges changes;

  /**
   * One change.
   *
   * @param day when it came into the repository: no earlier than anything that was there before
   * @param said the day that the commit itself names
   * @param commit its first digits; null for what is not committed yet
   * @param subject the first line of the commit's message
   */
  public record Step(
      LocalDate day,
      LocalDate said,
      @Nullable String commit,
      String author,
      String subject,
      RecordChange change) {}

  /**
   * A record's history.
   *
   * @param file where it lies today
   * @param steps latest first
   * @param cutOff whether older commits may be missing
   */
  public record Told(String file, List<Step> steps, boolean cutOff) {
    public Told {
      steps = List.copyOf(steps);
    }
  }

  private TellRecord(Path root, Commits commits) {
    this.root = root;
    this.commits = commits;
    this.changes = new RecordChanges(new Directory(List.of(RecordSource.of(root))));
  }

  /**
   * Tells it.
   *
   * @param root the folder of {@code duty.yaml}
   * @param word an id, a file, or what the desk calls the record
   * @param today the day of what is not committed yet
   */
  public static Told of(Path root, String word, LocalDate today)
      throws IOException, RefusedException {
    String file = new RecordSearch(RecordSource.of(root)).find(word);
    Commits commits = Commits.around(root);
    try {
      return new TellRecord(root, commits).tell(file, today);
    } catch (IOException broken) {
      throw UnreadableHistory.of(broken);
    }
  }

  private Told tell(String file, LocalDate today) throws IOException, RefusedException {
    GitRepository repository = commits.repository();
    ObjectId head = commits.head();
    List<Step> steps = new ArrayList<>();
    uncommitted(head, file, today).ifPresent(steps::add);
    List<FileHistory.Step> told = FileHistory.of(repository, head, repository.pathOf(root), file);
    Map<ObjectId, byte[]> contents =
        repository.bytes(
            told.stream()
                .flatMap(step -> Stream.of(step.after(), step.before()))
                .filter(Objects::nonNull)
                .toList());
    told.forEach(step -> steps.add(told(step, file, contents)));
    return new Told(file, steps, repository.isShallow());
  }

  private Optional<Step> uncommitted(ObjectId head, String file, LocalDate today)
      throws IOException {
    byte[] bytes = WorkingFile.bytes(root.resolve(file));
    CommittedRecords committed = commits.records(head);
    ObjectId content = committed.content(file).orElse(null);
    if (content != null && WorkingFile.holds(bytes, content)) {
      return Optional.empty();
    }
    WrittenRecord now = WrittenRecord.of(file, bytes).orElseThrow();
    RecordChange change =
        content == null
            ? changes.added(now)
            : changes.changed(WrittenRecord.of(file, committed.bytes(file)).orElseThrow(), now);
    return Optional.of(new Step(today, today, null, "", "", change));
  }

  private Step told(FileHistory.Step step, String file, Map<ObjectId, byte[]> contents) {
    WrittenRecord after = read(step.path(), contents.getOrDefault(step.after(), NOTHING), file);
    byte[] before = contents.get(step.before());
    RecordChange change =
        step.pathBefore() == null || before == null
            ? changes.added(after)
            : changes.changed(read(step.pathBefore(), before, file), after);
    return new Step(
        RecordHistory.day(step.time()),
        RecordHistory.day(step.commit().time()),
        step.commit().id().shortened(),
        step.commit().author(),
        step.commit().subject(),
        change);
  }

  /**
   * The records may have lain in another folder then: the path counts from the kind's own.
   *
   * @param today where the record lies today, for when it lay in no kind's place at all
   */
  private static WrittenRecord read(String path, byte[] bytes, String today) {
    for (int at = 0; at >= 0; at = path.indexOf('/', at) + 1) {
      Optional<WrittenRecord> found = WrittenRecord.of(path.substring(at), bytes);
      if (found.isPresent()) {
        return found.get();
      }
      if (path.indexOf('/', at) < 0) {
        break;
      }
    }
    return WrittenRecord.of(today, bytes).orElseThrow();
  }
}
