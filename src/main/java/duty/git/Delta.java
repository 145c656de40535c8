package duty.git;

import java.io.IOException;
import java.nio.file.Path;

/** An object told as a difference from another: stretches to copy, and bytes to put between. */
final class Delta {
  private final byte[] delta;
  private final Path pack;
  private int at;

  private Delta(byte[] delta, Path pack) {
    this.delta = delta;
    this.pack = pack;
  }

  /**
   * Makes the object.
   *
   * @param pack named where the delta is broken
   */
  static byte[] apply(byte[] base, byte[] delta, Path pack) throws IOException {
    try {
      return new Delta(delta, pack).apply(base);
    } catch (IndexOutOfBoundsException broken) {
      throw BrokenRepositoryException.corrupt(pack);
    }
  }

  /** The size of the object that it makes, from the delta's first bytes. */
  static long resultSize(byte[] beginning, Path pack) throws IOException {
    Delta delta = new Delta(beginning, pack);
    try {
      delta.size();
      return delta.size();
    } catch (IndexOutOfBoundsException broken) {
      throw BrokenRepositoryException.corrupt(pack);
    }
  }

  private byte[] apply(byte[] base) throws IOException {
    long from = size();
    long to = size();
    if (from != base.length || to > Pack.LARGEST) {
      throw BrokenRepositoryException.corrupt(pack);
    }
    byte[] made = new byte[(int) to];
    int filled = 0;
    while (at < delta.length) {
      int order = delta[at++] & 0xFF;
      int length;
      if ((order & 0x80) != 0) {
        int start = number(order, 4);
        length = number(order >> 4, 3);
        length = length == 0 ? 0x10000 : length;
        System.arraycopy(base, start, made, filled, length);
      } else if (order != 0) {
        length = order;
        System.arraycopy(delta, at, made, filled, length);
        at += length;
      } else {
        throw BrokenRepositoryException.corrupt(pack);
      }
      filled += length;
    }
    if (filled != made.length) {
      throw BrokenRepositoryException.corrupt(pack);
    }
    return made;
  }

  /** The lowest byte first; each only where its bit says that it is there. */
  private int number(int bits, int most) {
    int number = 0;
    for (int i = 0; i < most; i++) {
      if (((bits >> i) & 1) != 0) {
        number |= (delta[at++] & 0xFF) << (8 * i);
      }
    }
    return number;
  }

  private long size() {
    long size = 0;
    int next;
    int shift = 0;
    do {
      next = delta[at++] & 0xFF;
      size |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while ((next & 0x80) != 0 && shift < 63);
    return size;
  }
}
