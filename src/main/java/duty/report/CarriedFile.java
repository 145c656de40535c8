package duty.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes the file of records out of a paper of this program. A PDF may hide things in many ways;
 * this looks for the one in which they are put there, and never unpacks more than it was told to.
 */
public final class CarriedFile {
  private static final String TYPE = "/Subtype/application#2fjson";
  private static final Pattern BEGINNING =
      Pattern.compile("/Type/EmbeddedFile/Length ([0-9]{1,9})>>stream\n");

  /** Bytes before the beginning of the stream, within which its type is said. */
  private static final int NEAR = 200;

  private CarriedFile() {}

  /**
   * The one JSON file that a paper carries.
   *
   * @param most bytes that it may have
   * @return empty where there is none, more than one, or none that can be unpacked
   */
  public static Optional<byte[]> json(byte[] paper, int most) {
    String text = new String(paper, StandardCharsets.ISO_8859_1); // a character a byte
    Matcher match = BEGINNING.matcher(text);
    byte[] found = null;
    while (match.find()) {
      int start = match.end();
      long end = start + Long.parseLong(match.group(1));
      boolean json = text.substring(Math.max(0, match.start() - NEAR), start).contains(TYPE);
      if (json && (found != null || end > paper.length)) {
        return Optional.empty();
      }
      if (json) {
        found = Arrays.copyOfRange(paper, start, (int) end);
      }
    }
    return Optional.ofNullable(found).flatMap(packed -> inflated(packed, most));
  }

  private static Optional<byte[]> inflated(byte[] packed, int most) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      byte[] bytes = new byte[Math.min(most, 1 << 16)];
      int length = 0;
      while (!inflater.finished()) {
        if (length == bytes.length) {
          if (length == most) {
            return Optional.empty();
          }
          bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
        }
        int got = inflater.inflate(bytes, length, bytes.length - length);
        if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return Optional.empty();
        }
        length += got;
      }
      return Optional.of(Arrays.copyOf(bytes, length));
    } catch (DataFormatException broken) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
