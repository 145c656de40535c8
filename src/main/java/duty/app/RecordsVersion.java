package duty.app;

import duty.git.GitRepository;
import duty.git.ObjectId;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says which version of the records a paper was made from. */
final class RecordsVersion {
  private static final String AND_MORE = "（含未提交的改动）";

  /**
   * What a folder of records was made from.
   *
   * @param commit that is checked out, in full; null before the first one
   * @param committed whether every record is as it was committed
   */
  record State(@Nullable ObjectId commit, boolean committed) {
    /** As a paper names it; null before the first commit. */
    @Nullable String named() {
      return commit == null ? null : commit.shortened() + (committed ? "" : AND_MORE);
    }
  }

  private RecordsVersion() {}

  /**
   * The commit that is checked out, and whether any record is not as it was committed; empty
   * outside git, before the first commit, or where the repository cannot be read.
   *
   * @param root the folder of {@code duty.yaml}
   */
  static Optional<String> of(Path root) {
    return look(root).flatMap(state -> Optional.ofNullable(state.named()));
  }

  /** The same with its parts; empty outside git, or where the repository cannot be read. */
  static Optional<State> look(Path root) {
    try {
      GitRepository repository = GitRepository.around(root).orElse(null);
      if (repository == null) {
        return Optional.empty();
      }
      ObjectId head = repository.head().orElse(null);
      if (head == null) {
        return Optional.of(new State(null, false));
      }
      CommittedRecords committed = new CommittedRecords(root, repository, head);
      return Optional.of(new State(head, isCommitted(root, committed)));
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isCommitted(Path root, CommittedRecords committed) {
    List<String> here = WrittenRecord.files(RecordSource.of(root));
    Set<String> there = new HashSet<>(WrittenRecord.files(committed));
    return there.equals(new HashSet<>(here))
        && here.parallelStream()
            .allMatch(
                file ->
                    committed
                        .content(file)
                        .filter(
                            content ->
                                WorkingFile.holds(WorkingFile.bytes(root.resolve(file)), content))
                        .isPresent());
  }
}
