package duty.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where in a pack each of its objects lies (a file {@code *.idx}, version 2). */
final class PackIndex {
  private static final int MAGIC = 0xFF744F63;
  private static final int FANOUT = 8;
  private static final int NAMES = FANOUT + 256 * 4;

  private final MappedFile file;
  private final Path path;
  private final int count;

  PackIndex(Path path) throws IOException {
    this.path = path;
    this.file = new MappedFile(path);
    if (file.whole(0) != MAGIC || file.whole(4) != 2) {
      throw new BrokenRepositoryException(
          BrokenRepositoryException.Trouble.UNKNOWN_FORMAT, path.toString());
    }
    this.count = file.whole(FANOUT + 255 * 4);
    if (count < 0 || file.size() < NAMES + 28L * count) {
      throw BrokenRepositoryException.corrupt(path);
    }
  }

  /** Where it lies in the pack; negative where it is not in it. */
  long find(ObjectId id) throws IOException {
    int first = id.firstByte();
    int from = first == 0 ? 0 : file.whole(FANOUT + (first - 1) * 4);
    int to = file.whole(FANOUT + first * 4);
    while (from < to) {
      int middle = (from + to) >>> 1;
      long at = NAMES + (long) middle * ObjectId.LENGTH;
      int compared = id.compareBeginning(file.number(at));
      if (compared == 0) { // nearly always the one looked for
        compared = id.compareRest(file.number(at + 8), file.whole(at + 16));
      }
      if (compared == 0) {
        return offset(middle);
      }
      if (compared < 0) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return -1;
  }

  private long offset(int position) throws IOException {
    long offsets = NAMES + 24L * count;
    int small = file.whole(offsets + 4L * position);
    if (small >= 0) {
      return small;
    }
    long large = offsets + 4L * count + 8L * (small & 0x7FFFFFFF);
    long offset = file.number(large);
    if (offset < 0) {
      throw BrokenRepositoryException.corrupt(path);
    }
    return offset;
  }

  /**
   * All objects whose name begins so.
   *
   * @param prefix digits, at least two
   */
  List<ObjectId> beginningWith(String prefix) throws IOException {
    int first = Integer.parseInt(prefix.substring(0, 2), 16);
    List<ObjectId> found = new ArrayList<>();
    int to = file.whole(FANOUT + first * 4);
    for (int i = first == 0 ? 0 : file.whole(FANOUT + (first - 1) * 4); i < to; i++) {
      ObjectId id = ObjectId.at(file.bytes(NAMES + (long) i * ObjectId.LENGTH, ObjectId.LENGTH), 0);
      if (id.toString().startsWith(prefix)) {
        found.add(id);
      }
    }
    return found;
  }
}
