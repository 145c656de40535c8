package duty.report;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names in a font file: its table {@code name}, ISO/IEC 14496-22 §5.2.6. */
final class FontNames {
  private static final int FAMILY = 1;
  private static final int FULL = 4;
  private static final int POSTSCRIPT = 6;
  private static final int TYPOGRAPHIC_FAMILY = 16;
  private static final int RECORD = 12;
  private static final int MACINTOSH = 1;

  /** The tag {@code name}, and more bytes than its table ever has. */
  private static final int NAME = 0x6E616D65;

  private static final int MOST = 1 << 20;

  private final ByteBuffer table;

  FontNames(Optional<byte[]> table) {
    this.table = ByteBuffer.wrap(table.orElse(new byte[6]));
  }

  /**
   * Of a file of any outlines.
   *
   * @throws IndexOutOfBoundsException where it is damaged or no font
   */
  static FontNames in(ByteBuffer file, int index) {
    int start = file.getInt(0) == TrueType.COLLECTION ? file.getInt(12 + 4 * index) : 0;
    int tables = file.getShort(start + 4) & 0xFFFF;
    for (int i = 0, at = start + 12; i < tables; i++, at += 16) {
      if (file.getInt(at) == NAME) {
        var table = new byte[Math.min(file.getInt(at + 12), MOST)];
        file.get(file.getInt(at + 8), table);
        return new FontNames(Optional.of(table));
      }
    }
    return new FontNames(Optional.empty());
  }

  /** Empty where the font does not say. */
  Optional<String> postScript() {
    return names(Set.of(POSTSCRIPT)).stream().findFirst();
  }

  /** PostScript name and families. */
  Set<String> all() {
    return names(Set.of(POSTSCRIPT, FAMILY, FULL, TYPOGRAPHIC_FAMILY));
  }

  private Set<String> names(Set<Integer> wanted) {
    var names = new LinkedHashSet<String>();
    int count = unsigned(2);
    int strings = unsigned(4);
    for (int at = 6; at < 6 + RECORD * count; at += RECORD) {
      if (wanted.contains(unsigned(at + 6))) {
        boolean latin = unsigned(at) == MACINTOSH;
        Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        var name = new byte[unsigned(at + 8)];
        table.get(strings + unsigned(at + 10), name);
        names.add(new String(name, charset).strip());
      }
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  private int unsigned(int at) {
    return table.getShort(at) & 0xFFFF;
  }
}
