package duty.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A file in memory, read-only, however large: in stretches of one gibibyte. */
final class MappedFile {
  private static final int STRETCH_BITS = 30;

  private final Path file;
  private final MappedByteBuffer[] stretches;
  private final long size;

  MappedFile(Path file) throws IOException {
    this.file = file;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      size = channel.size();
      int count = (int) ((size + (1L << STRETCH_BITS) - 1) >>> STRETCH_BITS);
      stretches = new MappedByteBuffer[count];
      for (int i = 0; i < count; i++) {
        long start = (long) i << STRETCH_BITS;
        long length = Math.min(size - start, 1L << STRETCH_BITS);
        stretches[i] = channel.map(FileChannel.MapMode.READ_ONLY, start, length);
      }
    }
  }

  long size() {
    return size;
  }

  /** 0 to 255. */
  int unsigned(long at) throws IOException {
    check(at, 1);
    return stretches[(int) (at >>> STRETCH_BITS)].get(within(at)) & 0xFF;
  }

  /** Big-endian; for indexes, which are never as long as a stretch. */
  int whole(long at) throws IOException {
    check(at, 4);
    return stretches[0].getInt((int) at);
  }

  /** Big-endian; for indexes. */
  long number(long at) throws IOException {
    check(at, 8);
    return stretches[0].getLong((int) at);
  }

  byte[] bytes(long at, int length) throws IOException {
    check(at, length);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) unsigned(at + i);
    }
    return bytes;
  }

  /**
   * Unpacks all that lies packed at a place, and holds it against its checksum.
   *
   * @param inflater used again and again; reset here
   * @param length of the unpacked bytes
   */
  byte[] inflated(long at, int length, Inflater inflater) throws IOException {
    // Room for one byte more, so that the end and its checksum are reached in the same call.
    byte[] bytes = new byte[length + 1];
    if (inflate(at, bytes, inflater) != length || !inflater.finished()) {
      throw BrokenRepositoryException.corrupt(file);
    }
    return Arrays.copyOf(bytes, length);
  }

  /** Unpacks the first bytes of what lies packed at a place. */
  byte[] beginning(long at, int length, Inflater inflater) throws IOException {
    byte[] bytes = new byte[length];
    if (inflate(at, bytes, inflater) != length) {
      throw BrokenRepositoryException.corrupt(file);
    }
    return bytes;
  }

  /** As much as there is and fits; how much that was. */
  private int inflate(long at, byte[] bytes, Inflater inflater) throws IOException {
    inflater.reset();
    int got = 0;
    long next = at;
    try {
      while (got < bytes.length && !inflater.finished()) {
        if (inflater.needsInput()) {
          next += feed(next, inflater);
        }
        int more = inflater.inflate(bytes, got, bytes.length - got);
        if (more == 0 && !inflater.needsInput() && !inflater.finished()) {
          throw BrokenRepositoryException.corrupt(file);
        }
        got += more;
      }
    } catch (DataFormatException broken) {
      throw BrokenRepositoryException.corrupt(file);
    }
    return got;
  }

  private int feed(long at, Inflater inflater) throws IOException {
    check(at, 1);
    ByteBuffer stretch = stretches[(int) (at >>> STRETCH_BITS)].duplicate();
    stretch.position(within(at));
    int length = stretch.remaining();
    inflater.setInput(stretch);
    return length;
  }

  private static int within(long at) {
    return (int) (at & ((1L << STRETCH_BITS) - 1));
  }

  private void check(long at, int length) throws IOException {
    if (at < 0 || at > size - length) {
      throw BrokenRepositoryException.corrupt(file);
    }
  }
}
