package duty.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The name of an object: the digest of what it is and holds.
 *
 * @param digits hexadecimal, lower case: 40 of SHA-1, or 64 of SHA-256
 */
public record ObjectId(String digits) {
  /** Digits of SHA-1. */
  private static final int SHA_1 = 40;

  private static final int SHA_256 = 64;

  /** Digits that are shown: enough for any repository of records. */
  private static final int SHORT = 12;

  /** Null where it is none. */
  static @Nullable ObjectId of(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char sign = text.charAt(i);
      if (sign < '0' || sign > 'f' || (sign > '9' && sign < 'a')) {
        return null;
      }
    }
    return length == SHA_1 || length == SHA_256 ? new ObjectId(text) : null;
  }

  /** What a file of these bytes would be called in the repository that this name comes from. */
  public ObjectId ofFile(byte[] content) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(digits.length() == SHA_1 ? "SHA-1" : "SHA-256");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return new ObjectId(HexFormat.of().formatHex(digest.digest(content)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The first twelve digits. */
  public String shortened() {
    return digits.substring(0, SHORT);
  }

  // Both as a record has them, without what the JVM must make for a record's first time.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectId id && id.digits.equals(digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  @Override
  public String toString() {
    return digits;
  }
}
