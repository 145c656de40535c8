package duty.store;

import duty.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;

/** The files that records name. */
public interface Attachments {
  /** What became of a path. */
  enum State {
    THERE,
    MISSING,
    OUTSIDE,
    /** A few lines of Git LFS stand for it. */
    POINTER
  }

  /** A path counts as inside only where it stays below {@code attachments/}, links followed. */
  State look(String path);

  /** SHA-256, lower-case hexadecimal; empty where the file cannot be read. */
  Optional<String> digest(String path);

  /** The digest that it would have with plain line ends; empty where it has none other. */
  default Optional<String> plainDigest(String path) {
    return Optional.empty();
  }

  /** Whether a path, as it is written, stays below {@code attachments/}. */
  static boolean isPlain(String path) {
    return path.startsWith("attachments/") && !path.contains("\\") && !path.contains("/../");
  }

  /** SHA-256, lower-case hexadecimal. */
  static String sha256(InputStream bytes) throws IOException {
    MessageDigest digest = Sha256.digest();
    new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
    return Sha256.written(digest.digest());
  }
}
