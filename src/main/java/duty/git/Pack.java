package duty.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Many objects in one file, most of them as differences from one another. */
final class Pack {
  private static final int OFFSET_DELTA = 6;
  private static final int NAMED_DELTA = 7;

  /** Links of a chain; git itself makes fifty. */
  private static final int MOST_LINKS = 5000;

  /** Bytes of one object; no tree or record comes near it. */
  static final int LARGEST = 256 << 20;

  private final PackIndex index;
  private final MappedFile file;
  private final Path path;
  private final RecentObjects recent;
  private final Inflater inflater;

  /** How an object begins: its kind as a number, its size, and where its bytes are. */
  private record Header(int kind, long size, long body) {}

  /**
   * @param index the file {@code *.idx}
   */
  Pack(Path index, RecentObjects recent, Inflater inflater) throws IOException {
    String name = index.getFileName().toString();
    this.path = index.resolveSibling(name.substring(0, name.length() - 4) + ".pack");
    this.index = new PackIndex(index);
    this.file = new MappedFile(path);
    this.recent = recent;
    this.inflater = inflater;
  }

  PackIndex index() {
    return index;
  }

  /** Null where it is not in this pack. */
  @Nullable RawObject read(ObjectId id) throws IOException {
    long offset = index.find(id);
    return offset < 0 ? null : at(offset, 0);
  }

  /** Bytes of an object as it is when unpacked; negative where it is not in this pack. */
  long size(ObjectId id) throws IOException {
    long offset = index.find(id);
    if (offset < 0) {
      return -1;
    }
    Header header = header(offset);
    if (header.kind < OFFSET_DELTA) {
      return header.size;
    }
    long body =
        header.kind == OFFSET_DELTA ? pastOffset(header.body) : header.body + ObjectId.LENGTH;
    return Delta.resultSize(file.beginning(body, (int) Math.min(header.size, 20), inflater), path);
  }

  private RawObject at(long offset, int links) throws IOException {
    RawObject known = recent.get(this, offset);
    if (known != null) {
      return known;
    }
    if (links > MOST_LINKS) {
      throw BrokenRepositoryException.corrupt(path);
    }
    RawObject object = unpack(offset, links);
    recent.put(this, offset, object);
    return object;
  }

  private RawObject unpack(long offset, int links) throws IOException {
    Header header = header(offset);
    if (header.size > LARGEST) {
      throw BrokenRepositoryException.corrupt(path);
    }
    int size = (int) header.size;
    return switch (header.kind) {
      case 1 -> whole(RawObject.Type.COMMIT, header.body, size);
      case 2 -> whole(RawObject.Type.TREE, header.body, size);
      case 3 -> whole(RawObject.Type.BLOB, header.body, size);
      case 4 -> whole(RawObject.Type.TAG, header.body, size);
      case OFFSET_DELTA -> {
        long base = offset - distance(header.body);
        if (base < 0 || base >= offset) {
          throw BrokenRepositoryException.corrupt(path);
        }
        yield apply(at(base, links + 1), pastOffset(header.body), size);
      }
      case NAMED_DELTA -> {
        long base = index.find(ObjectId.at(file.bytes(header.body, ObjectId.LENGTH), 0));
        if (base < 0) {
          throw BrokenRepositoryException.corrupt(path);
        }
        yield apply(at(base, links + 1), header.body + ObjectId.LENGTH, size);
      }
      default -> throw BrokenRepositoryException.corrupt(path);
    };
  }

  private RawObject whole(RawObject.Type type, long body, int size) throws IOException {
    return new RawObject(type, file.inflated(body, size, inflater));
  }

  private RawObject apply(RawObject base, long body, int size) throws IOException {
    byte[] delta = file.inflated(body, size, inflater);
    return new RawObject(base.type(), Delta.apply(base.bytes(), delta, path));
  }

  /** Three bits of kind, then the size, seven bits a byte, the lowest first. */
  private Header header(long offset) throws IOException {
    long at = offset;
    int next = file.unsigned(at++);
    int kind = (next >> 4) & 7;
    long size = next & 15;
    for (int shift = 4; (next & 0x80) != 0; shift += 7) {
      next = file.unsigned(at++);
      size |= (long) (next & 0x7F) << shift;
      if (shift > 49) {
        throw BrokenRepositoryException.corrupt(path);
      }
    }
    return new Header(kind, size, at);
  }

  /**
   * How far before a delta its base lies: seven bits a byte, the highest first, each step one more.
   */
  private long distance(long body) throws IOException {
    long at = body;
    int next = file.unsigned(at++);
    long distance = next & 0x7F;
    while ((next & 0x80) != 0) {
      next = file.unsigned(at++);
      distance = ((distance + 1) << 7) | (next & 0x7F);
    }
    return distance;
  }

  private long pastOffset(long body) throws IOException {
    long at = body;
    while ((file.unsigned(at++) & 0x80) != 0) {
      // the last byte of the distance has no mark
    }
    return at;
  }
}
