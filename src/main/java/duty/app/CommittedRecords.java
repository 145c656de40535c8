package duty.app;

import duty.git.GitRepository;
import duty.git.ObjectId;
import duty.git.Snapshot;
import duty.store.Attachments;
import duty.store.Overlay;
import duty.store.RecordSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records as they were at a commit. */
final class CommittedRecords implements RecordSource {
  private static final byte[] NOTHING = {};
  private static final String RECORD = ".yaml";

  private final Path root;
  private final GitRepository repository;
  private final Snapshot snapshot;

  /** What the records hold, read at one stroke when the first is asked for. */
  private @Nullable Map<ObjectId, byte[]> records;

  /** SHA-256 of the attachments, likewise. */
  private @Nullable Map<ObjectId, String> digests;

  /**
   * @param root the folder of {@code duty.yaml} today
   */
  CommittedRecords(Path root, GitRepository repository, ObjectId commit) throws IOException {
    this.root = root;
    this.repository = repository;
    this.snapshot = repository.at(commit, root);
  }

  @Override
  public String[] names(String folder) {
    return snapshot.names(folder).toArray(String[]::new);
  }

  @Override
  public boolean isFolder(String path) {
    return snapshot.isFolder(path);
  }

  @Override
  public boolean isFile(String path) {
    return snapshot.file(path).isPresent();
  }

  @Override
  public Overlay overlay() {
    return Overlay.all(this::bytes);
  }

  /** What a file held, by the name of its bytes; empty where it was not there. */
  Optional<ObjectId> content(String file) {
    return snapshot.file(file);
  }

  /** What a record held. What is not there is as good as empty. */
  byte[] bytes(String file) {
    return content(file).map(id -> records().getOrDefault(id, NOTHING)).orElse(NOTHING);
  }

  private synchronized Map<ObjectId, byte[]> records() {
    if (records == null) {
      Map<ObjectId, byte[]> read = new HashMap<>();
      read(path -> path.endsWith(RECORD), (id, content) -> read.put(id, content.readAllBytes()));
      records = read;
    }
    return records;
  }

  private synchronized Map<ObjectId, String> digests() {
    if (digests == null) {
      Map<ObjectId, String> read = new HashMap<>();
      read(Attachments::isPlain, (id, content) -> read.put(id, Attachments.sha256(content)));
      digests = read;
    }
    return digests;
  }

  private void read(Predicate<String> wanted, GitRepository.Reader reader) {
    try {
      repository.read(
          snapshot.files().entrySet().stream()
              .filter(file -> wanted.test(file.getKey()))
              .map(Map.Entry::getValue)
              .toList(),
          reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(UnreadableHistory.of(broken));
    }
  }

  @Override
  public Path path(String file) {
    return root.resolve(file);
  }

  @Override
  public Attachments attachments() {
    return new Attachments() {
      @Override
      public State look(String path) {
        if (!Attachments.isPlain(path)) {
          return State.OUTSIDE;
        }
        return snapshot.file(path).isPresent() ? State.THERE : State.MISSING;
      }

      @Override
      public Optional<String> digest(String path) {
        return content(path).map(id -> digests().get(id));
      }
    };
  }
}
