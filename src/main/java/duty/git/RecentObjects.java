package duty.git;

import org.jspecify.annotations.Nullable;

/**
 * The objects of packs that were unpacked last: a version of a folder is mostly told as a
 * difference from the one looked at just before.
 */
final class RecentObjects {
  private static final int PLACES = 1 << 12;

  /** Bytes. */
  private static final int LARGEST = 1 << 20;

  private static final long ALL = 24L << 20;

  private final Pack[] packs = new Pack[PLACES];
  private final long[] offsets = new long[PLACES];
  private final @Nullable RawObject[] objects = new RawObject[PLACES];
  private long held;

  @Nullable RawObject get(Pack pack, long offset) {
    int place = place(offset);
    return packs[place] == pack && offsets[place] == offset ? objects[place] : null;
  }

  void put(Pack pack, long offset, RawObject object) {
    if (object.bytes().length > LARGEST) {
      return;
    }
    if (held > ALL) {
      java.util.Arrays.fill(objects, null);
      java.util.Arrays.fill(packs, null);
      held = 0;
    }
    int place = place(offset);
    RawObject old = objects[place];
    held += object.bytes().length - (old == null ? 0 : old.bytes().length);
    packs[place] = pack;
    offsets[place] = offset;
    objects[place] = object;
  }

  private static int place(long offset) {
    return (int) ((offset * 0x9E3779B97F4A7C15L) >>> 52);
  }
}
