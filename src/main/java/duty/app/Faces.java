package duty.app;

import duty.domain.FontRole;
import duty.report.FontFile;
import duty.report.NotoTypeCase;
import duty.report.PdfPress;
import duty.report.Specimen;
import duty.report.Specimen.UnfitException;
import duty.store.disk.FontFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which font sets what here: one that {@code duty.yaml} names, else an installed one that is known
 * for its face, else Noto Sans SC, which comes with the program. What a chosen font lacks is set in
 * Noto Sans SC too, character by character.
 */
public final class Faces {
  /**
   * File names of the official faces as Windows, WPS and Kylin install them; the first is taken.
   */
  private static final Map<FontRole, List<String>> KNOWN =
      Map.of(
          FontRole.XIAOBIAOSONG,
          List.of("FZXBSJW.TTF", "FZXBSK.TTF", "方正小标宋简体.ttf", "方正小标宋_GBK.ttf"),
          FontRole.HEITI,
          List.of("simhei.ttf", "FZHTJW.TTF", "FZHTK.TTF"),
          FontRole.KAITI,
          List.of("楷体_GB2312.ttf", "simkai.ttf", "FZKTJW.TTF", "FZKTK.TTF", "STKAITI.TTF"),
          FontRole.FANGSONG,
          List.of("仿宋_GB2312.ttf", "simfang.ttf", "FZFSJW.TTF", "FZFSK.TTF", "STFANGSO.TTF"),
          FontRole.SONGTI,
          List.of("simsun.ttc", "simsun.ttf", "FZSSJW.TTF", "FZSSK.TTF", "STSONG.TTF"));

  /** Where a font comes from. */
  public enum Origin {
    CONFIGURED,
    INSTALLED,
    SHIPPED
  }

  /** Why a font that was there, or was asked for, does not set papers. */
  public enum Obstacle {
    NOT_FOUND,
    UNREADABLE,
    NO_TRUETYPE_OUTLINES,
    DAMAGED,
    NO_EMBEDDING,
    NO_SUBSETTING
  }

  /**
   * A font that was passed over.
   *
   * @param origin where it would have come from
   * @param font as written in {@code duty.yaml}, or its path
   */
  public record PassedOver(FontRole lettering, Origin origin, String font, Obstacle obstacle) {}

  /**
   * What was chosen.
   *
   * @param font its PostScript name
   * @param place its path; null for what comes with the program
   */
  public record Choice(FontRole lettering, String font, Origin origin, @Nullable Path place) {}

  private record Chosen(Choice choice, FontFile file) {}

  private final Path root;
  private final Map<FontRole, String> configured;
  private final FontFolders folders;
  private final InstalledFaces installed;
  private final Map<FontRole, Chosen> chosen = new EnumMap<>(FontRole.class);
  private final List<PassedOver> passedOver = new ArrayList<>();

  private Faces(Path root, Map<FontRole, String> configured, FontFolders folders) {
    this.root = root;
    this.configured = configured;
    this.folders = folders;
    installed = new InstalledFaces(folders);
  }

  /**
   * Chooses.
   *
   * @param root the folder of {@code duty.yaml}, from which its paths go
   * @param configured a path, a file's name or a font's name
   * @param folders where fonts are installed
   */
  public static Faces choose(Path root, Map<FontRole, String> configured, List<Path> folders) {
    Faces faces = new Faces(root, configured, new FontFolders(folders));
    for (FontRole lettering : FontRole.values()) {
      faces.chosen.put(lettering, faces.choose(lettering));
    }
    return faces;
  }

  private Chosen choose(FontRole lettering) {
    String wish = configured.get(lettering);
    if (wish != null) {
      Optional<Chosen> found = wished(lettering, wish);
      if (found.isPresent()) {
        return found.get();
      }
    }
    for (String name : KNOWN.getOrDefault(lettering, List.of())) {
      Path file = folders.named(name).orElse(null);
      if (file != null) {
        Optional<Chosen> found = tried(lettering, Origin.INSTALLED, file, 0, file.toString());
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    FontFile shipped = NotoTypeCase.file(lettering);
    String name = shipped.name().replace(".ttf", "");
    return new Chosen(new Choice(lettering, name, Origin.SHIPPED, null), shipped);
  }

  /** By its path, else by the name of an installed file, else by the name of an installed font. */
  private Optional<Chosen> wished(FontRole lettering, String wish) {
    Path file = FontFolders.at(root, wish).or(() -> folders.named(wish)).orElse(null);
    if (file != null) {
      return tried(lettering, Origin.CONFIGURED, file, 0, wish);
    }
    InstalledFaces.Place place = installed.called(wish).orElse(null);
    if (place != null) {
      return tried(lettering, Origin.CONFIGURED, place.path(), place.index(), wish);
    }
    passedOver.add(new PassedOver(lettering, Origin.CONFIGURED, wish, Obstacle.NOT_FOUND));
    return Optional.empty();
  }

  private Optional<Chosen> tried(
      FontRole lettering, Origin origin, Path path, int index, String asked) {
    FontFile file = file(path, index);
    try {
      Choice choice = new Choice(lettering, Specimen.of(file).name(), origin, path);
      return Optional.of(new Chosen(choice, file));
    } catch (UnfitException e) {
      passedOver.add(new PassedOver(lettering, origin, asked, obstacle(e.reason())));
    } catch (IOException e) {
      passedOver.add(new PassedOver(lettering, origin, asked, Obstacle.UNREADABLE));
    }
    return Optional.empty();
  }

  private static Obstacle obstacle(Specimen.Unfit unfit) {
    return switch (unfit) {
      case NO_TRUETYPE_OUTLINES -> Obstacle.NO_TRUETYPE_OUTLINES;
      case DAMAGED -> Obstacle.DAMAGED;
      case NO_EMBEDDING -> Obstacle.NO_EMBEDDING;
      case NO_SUBSETTING -> Obstacle.NO_SUBSETTING;
    };
  }

  private static FontFile file(Path path, int index) {
    return new FontFile(path.toString(), index, () -> FontFolders.open(path));
  }

  /** A press that prints with them. */
  public PdfPress press() {
    return new PdfPress(this::files);
  }

  /** The files for a lettering, in the order in which they are asked for a character. */
  List<FontFile> files(FontRole lettering) {
    FontFile shipped = NotoTypeCase.file(lettering);
    Chosen first = chosen.get(lettering);
    return first == null || first.file().equals(shipped)
        ? List.of(shipped)
        : List.of(first.file(), shipped);
  }

  /** One for each lettering. */
  public List<Choice> choices() {
    return chosen.values().stream().map(Chosen::choice).toList();
  }

  /** Configured and installed fonts that cannot be used. */
  public List<PassedOver> passedOver() {
    return List.copyOf(passedOver);
  }

  /** Of these, the configured ones: somebody asked for them. */
  List<PassedOver> unfulfilled() {
    return passedOver.stream().filter(one -> one.origin() == Origin.CONFIGURED).toList();
  }
}
