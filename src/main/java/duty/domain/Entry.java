package duty.domain;

import org.jspecify.annotations.Nullable;

/**
 * A record with the place where it is kept.
 *
 * @param id the file's name without its ending, in NFC
 * @param file relative to the records root, with {@code /} on every platform
 * @param late what the record itself says of its being entered late; null where it says nothing
 * @param digest SHA-256 of the file's bytes, 64 hexadecimal digits; null where no filing lists the
 *     record
 */
public record Entry<T>(
    String id, String file, T value, @Nullable Late late, @Nullable String digest) {
  public Entry(String id, String file, T value) {
    this(id, file, value, null, null);
  }

  /** The place of a field, such as {@code at("assignments", 2, "leader")}. */
  public Pointer at(Object... steps) {
    return new Pointer(file, java.util.List.of(steps));
  }
}
