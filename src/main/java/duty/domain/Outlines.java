package duty.domain;

/**
 * Many sets of shingles, each in a few bits: a shingle sets one. Two sets differ in at least as
 * many shingles as their bits differ in, so that most pairs are known to differ without looking
 * further.
 */
final class Outlines {
  private static final int WORDS = 8;

  private final long[] bits;
  private final int[] sizes;

  Outlines(int sets) {
    this.bits = new long[sets * WORDS];
    this.sizes = new int[sets];
  }

  /**
   * Draws a set.
   *
   * @param shingles in the lower half of each, each once
   * @param size how many of them
   */
  void draw(int set, long[] shingles, int size) {
    sizes[set] = size;
    for (int i = 0; i < size; i++) {
      int shingle = (int) shingles[i];
      bits[set * WORDS + (shingle >>> 6 & (WORDS - 1))] |= 1L << shingle;
    }
  }

  /**
   * In how many shingles two sets differ at least; -1 where that is too many to be alike in so many
   * percent of what they hold.
   */
  int distance(int one, int other, int percent) {
    int most = (100 - percent) * (sizes[one] + sizes[other]) / 100;
    int distance = 0;
    for (int i = 0; i < WORDS; i++) {
      distance += Long.bitCount(bits[one * WORDS + i] ^ bits[other * WORDS + i]);
      if (distance > most) {
        return -1;
      }
    }
    return distance;
  }
}
