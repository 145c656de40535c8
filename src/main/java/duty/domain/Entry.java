package duty.domain;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record with the place where it is kept.
 *
 * @param id the file's name without its ending, in NFC
 * @param file relative to the records root, with {@code /} on every platform
 * @param late what the record itself says of its being entered late; null where it says nothing
 * @param contents SHA-256 of what it said, as it stood on each day for which a filing lists it
 */
public record Entry<T>(
    String id, String file, T value, @Nullable Late late, Map<LocalDate, String> contents) {
  public Entry {
    contents = Map.copyOf(contents);
  }

  public Entry(String id, String file, T value) {
    this(id, file, value, null, Map.of());
  }

  /** The place of a field, such as {@code at("assignments", 2, "leader")}. */
  public Pointer at(Object... steps) {
    return new Pointer(file, java.util.List.of(steps));
  }
}
