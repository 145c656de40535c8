package duty.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The files that records name. */
public interface Attachments {
  /** What became of a path. */
  enum State {
    THERE,
    MISSING,
    OUTSIDE
  }

  /** A path counts as inside only where it stays below {@code attachments/}, links followed. */
  State look(String path);

  /** SHA-256, lower-case hexadecimal; empty where the file cannot be read. */
  Optional<String> digest(String path);

  /** Whether a path, as it is written, stays below {@code attachments/}. */
  static boolean isPlain(String path) {
    return path.startsWith("attachments/") && !path.contains("\\") && !path.contains("/../");
  }

  /** SHA-256, lower-case hexadecimal. */
  static String sha256(InputStream bytes) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
