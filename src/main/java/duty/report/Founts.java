package duty.report;

import duty.domain.FontRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The type at work on one paper. */
final class Founts {
  private final TypeCase typeCase;
  private final Map<FontFile, TrueType> loaded;
  private final Map<FontFile, Fount> founts = new LinkedHashMap<>();
  private final MissingGlyphs missing = new MissingGlyphs();

  /**
   * @param loaded fonts read before; more are added here
   */
  Founts(TypeCase typeCase, Map<FontFile, TrueType> loaded) {
    this.typeCase = typeCase;
    this.loaded = loaded;
  }

  /** Type on the grid of the body text. */
  Setting onGrid(FontRole face) {
    return new Setting(face(face), PageSetting.BODY_SIZE, PageSetting.CELL, missing);
  }

  Setting setting(FontRole face, double size) {
    return new Setting(face(face), size, size, missing);
  }

  private Typeface face(FontRole face) {
    return new Typeface(typeCase.files(face), this);
  }

  /**
   * The type of a file.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  Fount fount(FontFile file) {
    return founts.computeIfAbsent(
        file, any -> new Fount(loaded.computeIfAbsent(file, Founts::open)));
  }

  private static TrueType open(FontFile file) {
    try {
      return TrueType.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that the paper uses, in the order in which they were first asked for. */
  List<Fount> used() {
    return founts.values().stream().filter(Fount::used).toList();
  }

  MissingGlyphs missing() {
    return missing;
  }
}
