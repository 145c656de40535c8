package duty.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as records write them: 64 hexadecimal digits, lower case. */
final class Sha256 {
  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String of(byte[] bytes) {
    return written(digest().digest(bytes));
  }

  static String written(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
