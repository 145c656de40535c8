package duty.app;

import duty.domain.FontRole;
import duty.domain.Settings;
import duty.domain.Span;
import duty.report.FontFile;
import duty.report.Specimen;
import duty.store.RecordCharacters;
import duty.store.RecordStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows which font sets what, and what of the records the fonts do not have. */
public final class ShowFonts {
  private final Faces faces;
  private final Map<FontFile, Specimen> specimens = new HashMap<>();

  private ShowFonts(Faces faces) throws IOException {
    this.faces = faces;
    for (FontRole lettering : FontRole.values()) {
      for (FontFile file : faces.files(lettering)) {
        if (!specimens.containsKey(file)) {
          specimens.put(file, Specimen.of(file));
        }
      }
    }
  }

  /**
   * What there is to show.
   *
   * @param records whether there were records to look at
   */
  public record Shown(
      List<Faces.Choice> choices,
      List<Faces.PassedOver> passedOver,
      boolean records,
      List<Lacking> lacking) {
    public Shown {
      choices = List.copyOf(choices);
      passedOver = List.copyOf(passedOver);
      lacking = List.copyOf(lacking);
    }

    /** Whether every character of the records can be printed. */
    public boolean printable() {
      return lacking.stream().noneMatch(one -> one.substitute() == null);
    }
  }

  /**
   * A character that some font does not have.
   *
   * @param span where it first stands in its record
   * @param codePoint Unicode code point
   * @param letterings whose first font lacks it
   * @param substitute what sets it instead; null where nothing can
   */
  public record Lacking(
      Span span, int codePoint, List<FontRole> letterings, @Nullable String substitute) {
    public Lacking {
      letterings = List.copyOf(letterings);
    }
  }

  /**
   * Looks at the fonts, and at the records if there are any.
   *
   * @param root the folder of {@code duty.yaml}; null where there is none
   * @param folders where fonts are installed
   */
  public static Shown run(@Nullable Path root, List<Path> folders) throws IOException {
    Faces faces = root == null ? Faces.choose(Path.of(""), Map.of(), folders) : in(root, folders);
    ShowFonts fonts = new ShowFonts(faces);
    List<Lacking> lacking = new ArrayList<>();
    if (root != null) {
      for (RecordCharacters.Found one : RecordCharacters.in(root, fonts::lacked)) {
        lacking.add(fonts.lacking(one));
      }
    }
    return new Shown(faces.choices(), faces.passedOver(), root != null, lacking);
  }

  private static Faces in(Path root, List<Path> folders) {
    Map<FontRole, String> configured =
        RecordStore.settings(root).map(Settings::fonts).orElse(Map.of());
    return Faces.choose(root, configured, folders);
  }

  private boolean has(FontFile file, int codePoint) {
    Specimen specimen = specimens.get(file);
    return specimen != null && specimen.has(codePoint);
  }

  private boolean lacked(int codePoint) {
    return faces.choices().stream()
        .anyMatch(one -> !has(faces.files(one.lettering()).get(0), codePoint));
  }

  private Lacking lacking(RecordCharacters.Found found) {
    List<FontRole> letterings = new ArrayList<>();
    String substitute = null;
    for (Faces.Choice one : faces.choices()) {
      List<FontFile> files = faces.files(one.lettering());
      if (!has(files.get(0), found.codePoint())) {
        letterings.add(one.lettering());
        Specimen last = specimens.get(files.get(files.size() - 1));
        substitute = last != null && last.has(found.codePoint()) ? last.name() : substitute;
      }
    }
    return new Lacking(found.span(), found.codePoint(), letterings, substitute);
  }
}
