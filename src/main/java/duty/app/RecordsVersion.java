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

/** Says which version of the records a paper was made from. */
final class RecordsVersion {
  private static final String AND_MORE = "（含未提交的改动）";

  private RecordsVersion() {}

  /**
   * The commit that is checked out, and whether any record is not as it was committed; empty
   * outside git, before the first commit, or where the repository cannot be read.
   *
   * @param root the folder of {@code duty.yaml}
   */
  static Optional<String> of(Path root) {
    try {
      GitRepository repository = GitRepository.around(root).orElse(null);
      ObjectId head = repository == null ? null : repository.head().orElse(null);
      if (repository == null || head == null) {
        return Optional.empty();
      }
      CommittedRecords committed = new CommittedRecords(root, repository.at(head, root));
      return Optional.of(head.shortened() + (isCommitted(root, committed) ? "" : AND_MORE));
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
