package duty.git;

/** An object as it was stored. */
final class RawObject {
  private final Type type;
  private final byte[] bytes;

  /** What an object can be. */
  enum Type {
    COMMIT,
    TREE,
    BLOB,
    TAG
  }

  /**
   * @param bytes without the header; not to be changed
   */
  RawObject(Type type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  Type type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }
}
