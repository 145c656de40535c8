package duty.git;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The name of an object: the SHA-1 of what it is and holds, twenty bytes. */
public final class ObjectId {
  /** Bytes. */
  static final int LENGTH = 20;

  /** Digits that are shown: enough for any repository of records. */
  private static final int SHORT = 12;

  private static final String DIGITS = "0123456789abcdef";

  private final long first;
  private final long middle;
  private final int last;

  private ObjectId(long first, long middle, int last) {
    this.first = first;
    this.middle = middle;
    this.last = last;
  }

  /** From twenty bytes at a place. */
  static ObjectId at(byte[] bytes, int at) {
    return new ObjectId(
        number(bytes, at, 8), number(bytes, at + 8, 8), (int) number(bytes, at + 16, 4));
  }

  private static long number(byte[] bytes, int at, int length) {
    long number = 0;
    for (int i = at; i < at + length; i++) {
      number = (number << 8) | (bytes[i] & 0xFF);
    }
    return number;
  }

  /** From forty digits; null where they are none. */
  static @Nullable ObjectId of(String text) {
    return text.length() == 2 * LENGTH
        ? ofDigits(text.getBytes(StandardCharsets.ISO_8859_1), 0)
        : null;
  }

  /** From forty digits at a place; null where they are none. */
  static @Nullable ObjectId ofDigits(byte[] text, int at) {
    if (text.length < at + 2 * LENGTH) {
      return null;
    }
    byte[] bytes = new byte[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      int high = digit(text[at + 2 * i]);
      int low = digit(text[at + 2 * i + 1]);
      if (high < 0 || low < 0) {
        return null;
      }
      bytes[i] = (byte) ((high << 4) | low);
    }
    return at(bytes, 0);
  }

  private static int digit(byte character) {
    if (character >= '0' && character <= '9') {
      return character - '0';
    }
    return character >= 'a' && character <= 'f' ? character - 'a' + 10 : -1;
  }

  /** What a file of these bytes would be called. */
  public static ObjectId ofFile(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
      return at(digest.digest(content), 0);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Whether the twenty bytes at a place are this name. */
  boolean is(byte[] bytes, int at) {
    return number(bytes, at, 8) == first
        && number(bytes, at + 8, 8) == middle
        && (int) number(bytes, at + 16, 4) == last;
  }

  /** 0 to 255. */
  int firstByte() {
    return (int) (first >>> 56);
  }

  /** With the first eight bytes of another name, as an unsigned number. */
  int compareBeginning(long other) {
    return Long.compareUnsigned(first, other);
  }

  /** With the other twelve bytes of another name, as unsigned numbers. */
  int compareRest(long otherMiddle, int otherLast) {
    int compared = Long.compareUnsigned(middle, otherMiddle);
    return compared == 0 ? Integer.compareUnsigned(last, otherLast) : compared;
  }

  /** The first twelve digits. */
  public String shortened() {
    return toString().substring(0, SHORT);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ObjectId id
        && first == id.first
        && middle == id.middle
        && last == id.last;
  }

  @Override
  public int hashCode() {
    return last;
  }

  /** Forty digits. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(2 * LENGTH);
    digits(text, first, 60);
    digits(text, middle, 60);
    digits(text, last, 28);
    return text.toString();
  }

  private static void digits(StringBuilder text, long number, int from) {
    for (int shift = from; shift >= 0; shift -= 4) {
      text.append(DIGITS.charAt((int) (number >>> shift) & 15));
    }
  }
}
