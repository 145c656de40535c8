package duty.store;

import duty.domain.Fault;
import duty.domain.Kind;
import duty.domain.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that should be a record.
 *
 * @param id its name without the ending, in NFC
 * @param file relative to the records root, with {@code /}
 * @param folder where it is kept
 */
record RecordFile(Kind kind, String id, String file, RecordSource folder) {
  /** Bytes; the largest record anybody writes by hand is a hundredth of it. */
  static final int MAX_BYTES = 1 << 20;

  private static final Set<java.nio.file.OpenOption> OPTIONS =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  /**
   * Its text, strictly UTF-8, a byte order mark taken off.
   *
   * @param overlay bytes that stand for the file's own
   * @return null where there is none; a fault says why
   */
  @Nullable SourceText read(Overlay overlay, List<Fault> faults) {
    byte[] bytes = bytes(overlay, faults);
    return bytes == null ? null : text(bytes, faults);
  }

  /**
   * What stands in it.
   *
   * @return null where it cannot be read or is too large; a fault says why
   */
  byte @Nullable [] bytes(Overlay overlay, List<Fault> faults) {
    byte[] laid = overlay.bytes(file);
    byte[] bytes = laid == null ? bytes(faults) : laid;
    if (bytes != null && bytes.length > MAX_BYTES) {
      tooLarge(bytes.length, faults);
      return null;
    }
    return bytes;
  }

  /** Those bytes as text, as {@link #read} gives it. */
  @Nullable SourceText text(byte[] bytes, List<Fault> faults) {
    if (isWide(bytes)) {
      refuse(Fault.Code.UTF_16, Map.of(), faults);
      return null;
    }
    int from = hasMark(bytes) ? 3 : 0;
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    SourceText source = new SourceText(file, text);
    int doubt = text.indexOf('\uFFFD');
    if (doubt >= 0 && !strict(bytes)) {
      int offset = source.offset(doubt);
      faults.add(new Fault(Fault.Code.NOT_UTF8, source.span(offset, offset + 1), Map.of()));
      return null;
    }
    return source;
  }

  private byte @Nullable [] bytes(List<Fault> faults) {
    // Made here and not kept: of many records their paths would be a tenth of the memory.
    Path path = folder.path(file);
    // To open a pipe would wait for somebody to write into it.
    if (!path.toFile().isFile()) {
      refuse(Fault.Code.NOT_A_FILE, Map.of(), faults);
      return null;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(path, OPTIONS)) {
      long size = channel.size();
      if (size > MAX_BYTES) {
        tooLarge(size, faults);
        return null;
      }
      ByteBuffer buffer = ByteBuffer.allocate((int) size);
      int got = 0;
      while (got >= 0 && buffer.hasRemaining()) {
        got = channel.read(buffer);
      }
      return buffer.hasRemaining()
          ? Arrays.copyOf(buffer.array(), buffer.position())
          : buffer.array();
    } catch (IOException broken) {
      boolean plain = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
      refuse(plain ? Fault.Code.UNREADABLE : Fault.Code.NOT_A_FILE, Map.of(), faults);
      return null;
    }
  }

  private void tooLarge(long bytes, List<Fault> faults) {
    // Rounded up, so that what is over the limit reads as over it.
    long size = (bytes + 1023) >> 10;
    refuse(Fault.Code.TOO_LARGE, Map.of("size", size, "limit", MAX_BYTES >> 10), faults);
  }

  private void refuse(Fault.Code code, Map<String, Object> facts, List<Fault> faults) {
    faults.add(new Fault(code, Span.startOf(file), facts));
  }

  /** Whether it is UTF-16: by its mark, or since one of the first two bytes alone is 0. */
  private static boolean isWide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : bytes[0] & 0xFF;
    int second = bytes.length < 2 ? 0 : bytes[1] & 0xFF;
    return (first >= 0xFE && first + second == 0x1FD) || (first == 0) != (second == 0);
  }

  static boolean hasMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static boolean strict(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException broken) {
      return false;
    }
  }
}
