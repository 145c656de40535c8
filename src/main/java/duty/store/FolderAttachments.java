package duty.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at the files that records name, in the folder where they lie. */
final class FolderAttachments implements Attachments {
  private final Path root;
  private final Map<Path, State> folders = new ConcurrentHashMap<>();

  FolderAttachments(Path root) {
    this.root = root;
  }

  @Override
  public State look(String path) {
    Path file = resolve(path).orElse(null);
    if (file == null) {
      return State.OUTSIDE;
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Files.isRegularFile(file) ? stateOf(file) : State.MISSING;
    }
    Path folder = Objects.requireNonNull(file.getParent());
    return folders.computeIfAbsent(folder, this::stateOf);
  }

  /** Asked once for each folder, and for each file that is itself a link. */
  private State stateOf(Path path) {
    try {
      return path.toRealPath().startsWith(root.toRealPath()) ? State.THERE : State.OUTSIDE;
    } catch (IOException gone) {
      return State.MISSING;
    }
  }

  @Override
  public Optional<String> digest(String path) {
    try (InputStream file = Files.newInputStream(resolve(path).orElseThrow())) {
      return Optional.of(Attachments.sha256(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Only the written path is asked to be plain: the root may have been named in any way. */
  private Optional<Path> resolve(String path) {
    if (!Attachments.isPlain(path)) {
      return Optional.empty();
    }
    try {
      Path plain = Path.of(path);
      return plain.normalize().equals(plain) ? Optional.of(root.resolve(plain)) : Optional.empty();
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }
}
