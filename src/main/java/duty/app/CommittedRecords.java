package duty.app;

import duty.git.ObjectId;
import duty.git.Snapshot;
import duty.store.Attachments;
import duty.store.Overlay;
import duty.store.RecordSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The records as they were at a commit. */
final class CommittedRecords implements RecordSource {
  private static final byte[] NOTHING = {};

  private final Path root;
  private final Snapshot snapshot;

  /**
   * @param root the folder of {@code duty.yaml} today
   */
  CommittedRecords(Path root, Snapshot snapshot) {
    this.root = root;
    this.snapshot = snapshot;
  }

  @Override
  public String[] names(String folder) {
    try {
      return snapshot.names(folder).orElse(List.of()).toArray(String[]::new);
    } catch (IOException broken) {
      throw new UncheckedIOException(UnreadableHistory.of(broken));
    }
  }

  @Override
  public boolean isFolder(String path) {
    try {
      return snapshot.isFolder(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(UnreadableHistory.of(broken));
    }
  }

  @Override
  public boolean isFile(String path) {
    try {
      return snapshot.file(path).isPresent();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Overlay overlay() {
    return Overlay.all(this::bytes);
  }

  /** What a file held, by the name of its bytes; empty where it was not there. */
  Optional<ObjectId> content(String file) {
    try {
      return snapshot.file(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(UnreadableHistory.of(broken));
    }
  }

  /** What is not there is as good as empty. */
  byte[] bytes(String file) {
    try {
      ObjectId id = snapshot.file(file).orElse(null);
      return id == null ? NOTHING : snapshot.bytes(id);
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
        try {
          return snapshot.file(path).isPresent() ? State.THERE : State.MISSING;
        } catch (IOException broken) {
          throw new UncheckedIOException(UnreadableHistory.of(broken));
        }
      }

      @Override
      public Optional<String> digest(String path) {
        try {
          return Optional.of(Attachments.sha256(new ByteArrayInputStream(bytes(path))));
        } catch (IOException impossible) {
          throw new UncheckedIOException(impossible);
        }
      }
    };
  }
}
