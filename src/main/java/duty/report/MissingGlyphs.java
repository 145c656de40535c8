package duty.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was asked of the founts and is not in them. */
final class MissingGlyphs {
  private final Set<MissingGlyph> all = new LinkedHashSet<>();

  void note(Fount fount, String text) {
    text.codePoints()
        .filter(c -> c != '\n' && !fount.has(c))
        .forEach(c -> all.add(new MissingGlyph(c, text, fount.name())));
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
