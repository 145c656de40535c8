package duty.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Looks at the files that records name. */
final class Attachments {
  private final Path root;

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
    if (!Files.isRegularFile(file)) {
      return State.MISSING;
    }
    try {
      return file.toRealPath().startsWith(root.toRealPath()) ? State.THERE : State.OUTSIDE;
    } catch (IOException gone) {
      return State.MISSING;
    }
  }

  /** SHA-256, lower-case hexadecimal. */
  String digest(String path) {
    try (InputStream file = Files.newInputStream(resolve(path).orElseThrow())) {
      DigestInputStream digesting =
          new DigestInputStream(file, MessageDigest.getInstance("SHA-256"));
      digesting.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Optional<Path> resolve(String path) {
    if (!path.startsWith("attachments/") || path.contains("\\") || path.contains("/../")) {
      return Optional.empty();
    }
    try {
      return Optional.of(root.resolve(path)).filter(file -> file.normalize().equals(file));
    } catch (InvalidPathException odd) {
      return Optional.empty();
    }
  }
}
