package duty.domain;

/**
 * A set of shingles in a few bits: each shingle sets one. Two sets differ in at least as many
 * shingles as their bits differ in, so that most pairs are known to differ without looking further.
 */
final class Outline {
  private static final int WORDS = 8;

  private final long[] bits = new long[WORDS];
  private final int size;

  private Outline(int size) {
    this.size = size;
  }

  /**
   * @param shingles each once
   */
  static Outline of(int[] shingles) {
    Outline outline = new Outline(shingles.length);
    for (int shingle : shingles) {
      outline.bits[shingle >>> 6 & (WORDS - 1)] |= 1L << shingle;
    }
    return outline;
  }

  /** Shingles in which the two sets differ at least. */
  int distance(Outline other) {
    int distance = 0;
    for (int i = 0; i < WORDS; i++) {
      distance += Long.bitCount(bits[i] ^ other.bits[i]);
    }
    return distance;
  }

  /**
   * Whether the two may be alike in so many percent of what they hold.
   *
   * @param distance of the two
   */
  boolean mayBeLike(Outline other, int distance, int percent) {
    return 100L * distance <= (100L - percent) * (size + other.size);
  }
}
