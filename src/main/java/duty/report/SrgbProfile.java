package duty.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small ICC profile of sRGB (ICC.1:2010, IEC 61966-2-1), made here so that it is the same with
 * every Java and starts no graphics.
 */
final class SrgbProfile {
  private static final int HEADER = 128;

  private SrgbProfile() {}

  static byte[] bytes() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", text("sRGB"));
    tags.put("cprt", text("public domain"));
    tags.put("wtpt", xyz(0.9642, 1.0, 0.8249));
    tags.put("rXYZ", xyz(0.43607, 0.22249, 0.01392));
    tags.put("gXYZ", xyz(0.38515, 0.71687, 0.09708));
    tags.put("bXYZ", xyz(0.14307, 0.06061, 0.71410));
    for (var curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
      tags.put(curve, curve());
    }
    int start = HEADER + 4 + 12 * tags.size();
    var profile = ByteBuffer.allocate(start + tags.values().stream().mapToInt(t -> t.length).sum());
    putHeader(profile);
    profile.position(HEADER).putInt(tags.size());
    int at = start;
    for (var tag : tags.entrySet()) {
      profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      profile.put(at, tag.getValue());
      at += tag.getValue().length;
    }
    return profile.array();
  }

  private static void putHeader(ByteBuffer profile) {
    profile.putInt(0, profile.capacity()).putInt(8, 0x04200000);
    profile.put(12, ascii("mntrRGB XYZ "));
    profile.putShort(24, (short) 2010).putShort(26, (short) 1).putShort(28, (short) 1);
    profile.put(36, ascii("acsp"));
    profile.putInt(68, fixed(0.9642)).putInt(72, fixed(1)).putInt(76, fixed(0.8249));
  }

  private static byte[] text(String words) {
    var utf16 = words.getBytes(StandardCharsets.UTF_16BE);
    return ByteBuffer.allocate((28 + utf16.length + 3) & ~3)
        .put(ascii("mluc"))
        .putInt(0)
        .putInt(1)
        .putInt(12)
        .put(ascii("enUS"))
        .putInt(utf16.length)
        .putInt(28)
        .put(utf16)
        .array();
  }

  private static byte[] xyz(double x, double y, double z) {
    return ByteBuffer.allocate(20)
        .put(ascii("XYZ "))
        .putInt(0)
        .putInt(fixed(x))
        .putInt(fixed(y))
        .putInt(fixed(z))
        .array();
  }

  /** Type 3: ((a·x + b)^g above d, c·x below. */
  private static byte[] curve() {
    return ByteBuffer.allocate(32)
        .put(ascii("para"))
        .putInt(0)
        .putShort((short) 3)
        .putShort((short) 0)
        .putInt(fixed(2.4))
        .putInt(fixed(1 / 1.055))
        .putInt(fixed(0.055 / 1.055))
        .putInt(fixed(1 / 12.92))
        .putInt(fixed(0.04045))
        .array();
  }

  private static int fixed(double number) {
    return (int) Math.round(number * 65536);
  }

  private static byte[] ascii(String letters) {
    return letters.getBytes(StandardCharsets.US_ASCII);
  }
}
