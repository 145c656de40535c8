package duty.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small font file with the glyphs of some characters. Every character gets a glyph of its own,
 * also where the full font draws two alike (⼀ and 一), so that text extracts as it was written.
 */
final class TrueTypeSubset {
  private static final List<String> KEPT = List.of("OS/2", "cvt ", "fpgm", "name", "prep");

  private final TrueType font;
  private final int[] characters;
  private final List<Integer> sources = new ArrayList<>();
  private final List<ByteBuffer> outlines = new ArrayList<>();

  private TrueTypeSubset(TrueType font, BitSet codePoints) {
    this.font = font;
    characters = codePoints.stream().toArray();
  }

  /** The bytes of the file. */
  static byte[] of(TrueType font, BitSet codePoints) {
    return new TrueTypeSubset(font, codePoints).file();
  }

  private byte[] file() {
    collectGlyphs();
    Map<String, byte[]> tables = new TreeMap<>();
    for (var tag : KEPT) {
      var table = font.table(tag);
      if (table != null) {
        tables.put(tag, table);
      }
    }
    int count = sources.size();
    tables.put("head", patched("head", 50, 1));
    tables.put("hhea", patched("hhea", 34, count));
    tables.put("maxp", patched("maxp", 4, count));
    tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
    tables.put("cmap", cmap());
    addOutlines(tables);
    return assembled(tables);
  }

  /** The empty box, one glyph for each character, then the parts of composite ones. */
  private void collectGlyphs() {
    sources.add(0);
    for (int character : characters) {
      sources.add(font.glyph(character));
    }
    var partNumbers = new TreeMap<Integer, Integer>();
    for (int i = 0; i < sources.size(); i++) {
      var outline = font.outline(sources.get(i));
      var copy = ByteBuffer.allocate(outline.remaining()).put(outline.duplicate()).flip();
      for (int place : TrueType.parts(copy)) {
        int part = copy.getShort(place) & 0xFFFF;
        int number = partNumbers.computeIfAbsent(part, p -> sources.size());
        if (number == sources.size()) {
          sources.add(part);
        }
        copy.putShort(place, (short) number);
      }
      outlines.add(copy);
    }
  }

  private byte[] patched(String tag, int place, int value) {
    var table = font.table(tag);
    if (table == null) {
      throw new IllegalStateException("font without table " + tag);
    }
    ByteBuffer.wrap(table).putShort(place, (short) value);
    return table;
  }

  /** Format 12 for the whole of Unicode: one group a character. */
  private byte[] cmap() {
    int length = 16 + 12 * characters.length;
    var table = ByteBuffer.allocate(12 + length);
    table.putShort((short) 0).putShort((short) 1);
    table.putShort((short) 3).putShort((short) 10).putInt(12);
    table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
    table.putInt(characters.length);
    for (int i = 0; i < characters.length; i++) {
      table.putInt(characters[i]).putInt(characters[i]).putInt(i + 1);
    }
    return table.array();
  }

  private void addOutlines(Map<String, byte[]> tables) {
    int size = outlines.stream().mapToInt(o -> padded(o.remaining())).sum();
    var glyf = ByteBuffer.allocate(size);
    var loca = ByteBuffer.allocate(4 * outlines.size() + 4);
    var hmtx = ByteBuffer.allocate(4 * outlines.size());
    for (int i = 0; i < outlines.size(); i++) {
      loca.putInt(glyf.position());
      hmtx.putInt(font.metric(sources.get(i)));
      glyf.put(outlines.get(i)).position(padded(glyf.position()));
    }
    loca.putInt(glyf.position());
    tables.put("glyf", glyf.array());
    tables.put("loca", loca.array());
    tables.put("hmtx", hmtx.array());
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  /** Checksums are left out: OpenPDF writes its own when it embeds the file. */
  private static byte[] assembled(Map<String, byte[]> tables) {
    int start = 12 + 16 * tables.size();
    var file =
        ByteBuffer.allocate(start + tables.values().stream().mapToInt(t -> padded(t.length)).sum());
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * 16));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) ((tables.size() - power) * 16));
    int at = start;
    for (var table : tables.entrySet()) {
      file.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
      file.putInt(0).putInt(at).putInt(table.getValue().length);
      file.put(at, table.getValue());
      at += padded(table.getValue().length);
    }
    return file.array();
  }
}
