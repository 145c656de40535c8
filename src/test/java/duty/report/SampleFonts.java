package duty.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;

/** Small font files for tests, cut from those on the class path. */
public final class SampleFonts {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;

  private SampleFonts() {}

  /**
   * A font with a few characters.
   *
   * @param weight like {@code Black}
   */
  public static byte[] few(String weight, String characters) throws IOException {
    String resource = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
    try (var in = SampleFonts.class.getResourceAsStream(resource)) {
      var bytes = ByteBuffer.wrap(in.readAllBytes());
      var used = new BitSet();
      characters.codePoints().forEach(used::set);
      return TrueTypeSubset.of(TrueType.of(new FontFile(weight, 0, () -> bytes)), used);
    }
  }

  /** The same with other rights: OS/2 fsType. */
  public static byte[] withRights(byte[] font, int rights) {
    var copy = ByteBuffer.wrap(font.clone());
    copy.putShort(table(copy, "OS/2") + 8, (short) rights);
    return copy.array();
  }

  /** A collection of two fonts. */
  public static byte[] collection(byte[] one, byte[] two) {
    int first = 20;
    int second = first + one.length;
    var all = ByteBuffer.allocate(second + two.length);
    all.putInt(0x74746366).putInt(0x00010000).putInt(2).putInt(first).putInt(second);
    all.put(moved(one, first)).put(moved(two, second));
    return all.array();
  }

  private static byte[] moved(byte[] font, int by) {
    var copy = ByteBuffer.wrap(font.clone());
    for (int i = 0; i < copy.getShort(4); i++) {
      int place = DIRECTORY + ENTRY * i + 8;
      copy.putInt(place, copy.getInt(place) + by);
    }
    return copy.array();
  }

  private static int table(ByteBuffer font, String tag) {
    for (int i = 0; i < font.getShort(4); i++) {
      int entry = DIRECTORY + ENTRY * i;
      var name = new byte[4];
      font.get(entry, name);
      if (new String(name, java.nio.charset.StandardCharsets.ISO_8859_1).equals(tag)) {
        return font.getInt(entry + 8);
      }
    }
    throw new IllegalArgumentException(tag);
  }
}
