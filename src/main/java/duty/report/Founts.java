package duty.report;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The type at work on one paper. */
final class Founts {
  private final TypeCase typeCase;
  private final Map<String, TrueType> loaded;
  private final Map<String, Fount> founts = new LinkedHashMap<>();
  private final MissingGlyphs missing = new MissingGlyphs();

  /**
   * @param loaded fonts read before, by name; more are added here
   */
  Founts(TypeCase typeCase, Map<String, TrueType> loaded) {
    this.typeCase = typeCase;
    this.loaded = loaded;
  }

  /** Type on the grid of the body text. */
  Setting onGrid(Face face) throws IOException {
    return new Setting(fount(face), PageSetting.BODY_SIZE, PageSetting.CELL, missing);
  }

  Setting setting(Face face, double size) throws IOException {
    return new Setting(fount(face), size, size, missing);
  }

  private Fount fount(Face face) throws IOException {
    var name = typeCase.name(face);
    var fount = founts.get(name);
    if (fount == null) {
      var font = loaded.get(name);
      if (font == null) {
        font = new TrueType(name, typeCase.read(name));
        loaded.put(name, font);
      }
      fount = new Fount(name, font);
      founts.put(name, fount);
    }
    return fount;
  }

  Collection<Fount> all() {
    return founts.values();
  }

  MissingGlyphs missing() {
    return missing;
  }
}
