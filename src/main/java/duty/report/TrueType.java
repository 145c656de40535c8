package duty.report;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A font file with TrueType outlines, read where it lies: nothing is copied or tabulated, so that a
 * file of 30,000 glyphs costs nothing until its glyphs are asked for. (OpenPDF would take longer to
 * tabulate the font than a paper takes to set.) Layout after ISO/IEC 14496-22.
 */
final class TrueType {
  private static final int OUTLINES = 0x00010000;
  private static final int APPLE_OUTLINES = 0x74727565;
  static final int COLLECTION = 0x74746366;
  private static final int MOST_FACES = 64;

  /** Bits of fsType; where several of the first three are set, the most generous holds. */
  private static final int RESTRICTED = 0x0002;

  private static final int PREVIEW = 0x0004;
  private static final int EDITABLE = 0x0008;
  private static final int WHOLE_ONLY = 0x0100;
  private static final int BITMAPS_ONLY = 0x0200;

  private static final int COMPOSITE_WORDS = 1;
  private static final int COMPOSITE_SCALE = 8;
  private static final int COMPOSITE_MORE = 32;
  private static final int COMPOSITE_XY_SCALE = 64;
  private static final int COMPOSITE_MATRIX = 128;

  private final ByteBuffer data;
  private final String name;
  private final Map<String, int[]> tables = new HashMap<>();
  private final int unitsPerEm;
  private final int metrics;
  private final boolean longOffsets;
  private final int loca;
  private final int glyf;
  private final int hmtx;
  private final int cmap;
  private final int cmapFormat;

  private TrueType(FontFile file, ByteBuffer bytes) throws IOException {
    data = bytes;
    try {
      int start = directory(file.index());
      int version = data.getInt(start);
      if (version != OUTLINES && version != APPLE_OUTLINES) {
        throw new Specimen.UnfitException(
            file.name() + " has no TrueType outlines", Specimen.Unfit.NO_TRUETYPE_OUTLINES);
      }
      for (int i = 0, at = start + 12; i < unsigned(start + 4); i++, at += 16) {
        var tag = new byte[4];
        data.get(at, tag);
        tables.put(
            new String(tag, StandardCharsets.ISO_8859_1),
            new int[] {data.getInt(at + 8), data.getInt(at + 12)});
      }
      unitsPerEm = unsigned(offset("head") + 18);
      longOffsets = unsigned(offset("head") + 50) == 1;
      metrics = unsigned(offset("hhea") + 34);
      loca = offset("loca");
      glyf = offset("glyf");
      hmtx = offset("hmtx");
      cmap = bestCmap();
      cmapFormat = unsigned(cmap);
      name = new FontNames(Optional.ofNullable(table("name"))).postScript().orElse("Font");
    } catch (IndexOutOfBoundsException | BufferUnderflowException | MissingTable e) {
      throw new Specimen.UnfitException(
          file.name() + " is damaged: " + e.getMessage(), Specimen.Unfit.DAMAGED);
    }
  }

  /** Reads the directory of a file. */
  static TrueType of(FontFile file) throws IOException {
    return new TrueType(file, file.contents().open());
  }

  /** How many faces a file has. */
  static int faces(ByteBuffer file) {
    boolean collection = file.remaining() > 12 && file.getInt(0) == COLLECTION;
    return collection ? Math.min(Math.max(1, file.getInt(8)), MOST_FACES) : 1;
  }

  /** Where the directory of a face begins. */
  private int directory(int index) {
    return data.getInt(0) == COLLECTION ? data.getInt(12 + 4 * index) : 0;
  }

  /** PostScript name. */
  String name() {
    return name;
  }

  /** Whether its outlines are there, by a sample. */
  boolean sound() {
    try {
      "一国年0—".codePoints().forEach(c -> outline(glyph(c)));
      return table("maxp") != null;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Why the font may not be embedded, if so: OS/2 fsType, ISO/IEC 14496-22 §5.2.7.2.7. */
  Optional<Specimen.Unfit> forbidden() {
    int rights = tables.containsKey("OS/2") ? unsigned(offset("OS/2") + 8) : 0;
    boolean open = (rights & (PREVIEW | EDITABLE)) != 0;
    if (((rights & RESTRICTED) != 0 && !open) || (rights & BITMAPS_ONLY) != 0) {
      return Optional.of(Specimen.Unfit.NO_EMBEDDING);
    }
    return (rights & WHOLE_ONLY) != 0
        ? Optional.of(Specimen.Unfit.NO_SUBSETTING)
        : Optional.empty();
  }

  private static final class MissingTable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingTable(String tag) {
      super("no table '" + tag + "'");
    }
  }

  private int unsigned(int at) {
    return data.getShort(at) & 0xFFFF;
  }

  private int offset(String tag) {
    var place = tables.get(tag);
    if (place == null) {
      throw new MissingTable(tag);
    }
    return place[0];
  }

  /** The whole Unicode range (format 12) where there is one, else the basic plane (format 4). */
  private int bestCmap() {
    int best = -1;
    int start = offset("cmap");
    for (int i = 0; i < unsigned(start + 2); i++) {
      int subtable = start + data.getInt(start + 4 + 8 * i + 4);
      int platform = unsigned(start + 4 + 8 * i);
      int format = unsigned(subtable);
      int encoding = unsigned(start + 4 + 8 * i + 2);
      boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
      if (unicode && (format == 12 || (format == 4 && best < 0))) {
        best = subtable;
      }
    }
    if (best < 0) {
      throw new MissingTable("cmap for Unicode");
    }
    return best;
  }

  /** The glyph of a code point; 0, the empty box, where the font has none. */
  int glyph(int codePoint) {
    return cmapFormat == 12 ? glyphByGroups(codePoint) : glyphBySegments(codePoint);
  }

  private int glyphByGroups(int codePoint) {
    int low = 0;
    int high = data.getInt(cmap + 12) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = cmap + 16 + 12 * middle;
      if (codePoint < data.getInt(group)) {
        high = middle - 1;
      } else if (codePoint > data.getInt(group + 4)) {
        low = middle + 1;
      } else {
        return data.getInt(group + 8) + codePoint - data.getInt(group);
      }
    }
    return 0;
  }

  private int glyphBySegments(int codePoint) {
    if (codePoint > 0xFFFF) {
      return 0;
    }
    int segments = unsigned(cmap + 6) / 2;
    int low = 0;
    int high = segments - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codePoint > unsigned(cmap + 14 + 2 * middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int startAt = cmap + 16 + 2 * (segments + low);
    int start = unsigned(startAt);
    if (codePoint < start || codePoint > unsigned(cmap + 14 + 2 * low)) {
      return 0;
    }
    int delta = unsigned(startAt + 2 * segments);
    int rangeAt = startAt + 4 * segments;
    int range = unsigned(rangeAt);
    int glyph = range == 0 ? codePoint : unsigned(rangeAt + range + 2 * (codePoint - start));
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  /** Advance of a glyph in thousandths of the em. */
  int width(int glyph) {
    return rawWidth(glyph) * 1000 / unitsPerEm;
  }

  private int rawWidth(int glyph) {
    return unsigned(hmtx + 4 * Math.min(glyph, metrics - 1));
  }

  /** Advance and left side bearing as they stand in the file, 4 bytes. */
  int metric(int glyph) {
    int bearing =
        glyph < metrics ? hmtx + 4 * glyph + 2 : hmtx + 4 * metrics + 2 * (glyph - metrics);
    return rawWidth(glyph) << 16 | unsigned(bearing);
  }

  /** Height of the upper edge of a glyph above the baseline in thousandths of the em. */
  int top(int glyph) {
    var outline = outline(glyph);
    return outline.remaining() < 10 ? 0 : outline.getShort(8) * 1000 / unitsPerEm;
  }

  /** The outline of a glyph, empty for blanks. */
  ByteBuffer outline(int glyph) {
    int from = longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    int to = longOffsets ? data.getInt(loca + 4 * glyph + 4) : 2 * unsigned(loca + 2 * glyph + 2);
    return data.slice(glyf + from, to - from);
  }

  /** Where in a composite outline the numbers of its parts stand; empty for a simple one. */
  static List<Integer> parts(ByteBuffer outline) {
    var places = new ArrayList<Integer>();
    if (outline.remaining() < 10 || outline.getShort(0) >= 0) {
      return places;
    }
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      places.add(at + 2);
      at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
      if ((flags & COMPOSITE_SCALE) != 0) {
        at += 2;
      } else if ((flags & COMPOSITE_XY_SCALE) != 0) {
        at += 4;
      } else if ((flags & COMPOSITE_MATRIX) != 0) {
        at += 8;
      }
    } while ((flags & COMPOSITE_MORE) != 0);
    return places;
  }

  /** A copy of a whole table, or {@code null} if the font has none. */
  byte @Nullable [] table(String tag) {
    var place = tables.get(tag);
    if (place == null) {
      return null;
    }
    var copy = new byte[place[1]];
    data.get(place[0], copy);
    return copy;
  }
}
