package duty.app;

import duty.domain.History;
import duty.git.FirstEntries;
import duty.git.GitFailure;
import duty.git.GitRepository;
import duty.git.ObjectId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Finds out when the records were entered, beside the reading of them. */
final class RecordHistory {
  /** The bureau's, all year. */
  private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

  private final FutureTask<History> walk;

  private RecordHistory(Path root) {
    this.walk = new FutureTask<>(() -> of(root));
  }

  /** Begins, on a thread of its own. */
  static RecordHistory begin(Path root) {
    RecordHistory history = new RecordHistory(root);
    Thread thread = new Thread(history.walk, "history");
    thread.setDaemon(true);
    thread.start();
    return history;
  }

  /** Waits for it. */
  History get() {
    try {
      return walk.get();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stop);
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  /** A repository that cannot be read is no reason to leave everything else unjudged. */
  private static History of(Path root) {
    try {
      GitRepository repository = GitRepository.around(root).orElse(null);
      return repository == null ? History.NONE : of(root, repository);
    } catch (GitFailure failure) {
      return History.unread(reach(failure), failure.words());
    } catch (IOException broken) {
      return History.of(History.Reach.UNREADABLE);
    }
  }

  private static History of(Path root, GitRepository repository) throws IOException {
    if (repository.isShallow()) {
      return History.of(History.Reach.CUT_OFF);
    }
    Map<String, History.Entered> entries = new HashMap<>();
    try {
      FirstEntries.of(repository, repository.pathOf(root), file -> file.endsWith(".yaml"))
          .forEach(
              (file, entered) ->
                  entries.put(Normalizer.normalize(file, Normalizer.Form.NFC), entered(entered)));
    } catch (GitFailure failure) {
      if (repository.head().isEmpty()) {
        return History.of(History.Reach.UNCOMMITTED);
      }
      throw failure;
    }
    History history = new History(History.Reach.FULL, "", entries, leftOut(root, repository));
    return history.begun().isPresent() ? history : History.of(History.Reach.UNCOMMITTED);
  }

  private static Set<String> leftOut(Path root, GitRepository repository) throws IOException {
    Set<String> leftOut = new HashSet<>();
    if (repository.isSparse()) {
      ObjectId head = repository.head().orElseThrow();
      leftOut.addAll(repository.at(head, root).files().keySet());
      leftOut.removeIf(file -> Files.exists(root.resolve(file)));
    }
    return leftOut;
  }

  private static History.Reach reach(GitFailure failure) {
    return switch (failure.trouble()) {
      case NO_PROGRAM -> History.Reach.NO_PROGRAM;
      case SILENT -> History.Reach.SILENT;
      case LEFT_OUT -> History.Reach.LEFT_OUT;
      case REFUSED -> History.Reach.UNREADABLE;
    };
  }

  private static History.Entered entered(FirstEntries.Entered entered) {
    return new History.Entered(
        day(entered.time()), entered.commit().id().shortened(), entered.commit().author());
  }

  /** The bureau's day of a time. */
  static LocalDate day(long seconds) {
    return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), SHANGHAI);
  }
}
