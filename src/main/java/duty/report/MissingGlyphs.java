package duty.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was asked of the founts and is not in them. */
final class MissingGlyphs {
  private final Set<MissingGlyph> all = new LinkedHashSet<>();

  void note(int codePoint, String text, String font) {
    all.add(new MissingGlyph(codePoint, text, font));
  }

  List<MissingGlyph> all() {
    return new ArrayList<>(all);
  }

  void refuse() throws MissingGlyphsException {
    if (!all.isEmpty()) {
      throw new MissingGlyphsException(all());
    }
  }
}
