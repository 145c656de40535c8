package duty.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests as records write them: 64 hexadecimal digits, lower case. */
public final class Sha256 {
  private Sha256() {}

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  public static String of(byte[] bytes) {
    return written(digest().digest(bytes));
  }

  public static String written(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
