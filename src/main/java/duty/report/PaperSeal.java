package duty.report;

import duty.domain.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A digest that a finished paper carries of itself, in its XMP metadata: SHA-256 of the file with
 * zeros where the digest stands. It shows that nothing came between the making and the reading of a
 * file. It is no signature: whoever changes a file with intent can seal it anew.
 */
public final class PaperSeal {
  /** Stands in a paper that is not sealed. */
  static final String BLANK = "0".repeat(64);

  private static final byte[] BEFORE = "<duty:seal>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] AFTER = "</duty:seal>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZEROS = BLANK.getBytes(StandardCharsets.US_ASCII);

  /** What a paper's seal tells. */
  public enum State {
    /** The file is as it was made. */
    WHOLE,
    /** The file is not as it was made. */
    BROKEN,
    /** The place of the seal is there, and empty: such a paper was never filed. */
    BLANK,
    /** No place for a seal; not a paper of this program, or one that another program wrote anew. */
    NONE
  }

  private PaperSeal() {}

  /**
   * Seals a paper.
   *
   * @throws IllegalArgumentException where it is no paper that can be sealed
   */
  public static byte[] seal(byte[] paper) {
    int place = place(paper);
    if (place < 0 || !standsAt(place, ZEROS, paper)) {
      throw new IllegalArgumentException("no place for a seal");
    }
    byte[] sealed = paper.clone();
    byte[] digest = digest(sealed, place).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digest, 0, sealed, place, digest.length);
    return sealed;
  }

  public static State of(byte[] paper) {
    int place = place(paper);
    if (place < 0) {
      return State.NONE;
    }
    if (standsAt(place, ZEROS, paper)) {
      return State.BLANK;
    }
    byte[] digest = digest(paper.clone(), place).getBytes(StandardCharsets.US_ASCII);
    return standsAt(place, digest, paper) ? State.WHOLE : State.BROKEN;
  }

  /** Where the digest begins; negative where there is not exactly one such place. */
  private static int place(byte[] paper) {
    int found = -1;
    for (int i = 0; i + BEFORE.length + ZEROS.length + AFTER.length <= paper.length; i++) {
      if (standsAt(i, BEFORE, paper) && standsAt(i + BEFORE.length + ZEROS.length, AFTER, paper)) {
        if (found >= 0) {
          return -1;
        }
        found = i + BEFORE.length;
      }
    }
    return found;
  }

  private static boolean standsAt(int place, byte[] bytes, byte[] paper) {
    return Arrays.equals(paper, place, place + bytes.length, bytes, 0, bytes.length);
  }

  /** Writes zeros into the place. */
  private static String digest(byte[] paper, int place) {
    System.arraycopy(ZEROS, 0, paper, place, ZEROS.length);
    return Sha256.of(paper);
  }
}
