package duty.domain;

/**
 * A record with the place where it is kept.
 *
 * @param id the file's name without its ending, in NFC
 * @param file relative to the records root, with {@code /} on every platform
 */
public record Entry<T>(String id, String file, T value) {
  /** The place of a field, such as {@code at("assignments", 2, "leader")}. */
  public Pointer at(Object... steps) {
    return new Pointer(file, java.util.List.of(steps));
  }
}
