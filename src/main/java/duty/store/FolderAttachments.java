package duty.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at the files that records name. */
final class Attachments {
  private final Path root;
  private final Map<Path, State> folders = new ConcurrentHashMap<>();

  Attachments(Path root) {
    this.root = root;
  }

  /** What became of a path. */
  enum State {
    THERE,
    MISSING,
    OUTSIDE
  }

  /** A path counts as inside only where it stays below {@code attachments/}, links followed. */
  State look(String path) {
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

  /** SHA-256, lower-case hexadecimal; empty where the file cannot be read. */
  Optional<String> digest(String path) {
    try (InputStream file = Files.newInputStream(resolve(path).orElseThrow())) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(file, digest).transferTo(OutputStream.nullOutputStream());
      return Optional.of(HexFormat.of().formatHex(digest.digest()));
    } catch (IOException unreadable) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Only the written path is asked to be plain: the root may have been named in any way. */
  private Optional<Path> resolve(String path) {
    if (!path.startsWith("attachments/") || path.contains("\\") || path.contains("/../")) {
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
