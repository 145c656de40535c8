package duty.store;

import duty.check.Diagnostic;
import duty.check.Excerpt;
import duty.check.Finding;
import duty.domain.Kind;
import duty.domain.Place;
import duty.domain.Pointer;
import duty.domain.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text that findings point at. Only the few files with findings are opened again, so that
 * reading the many costs no positions.
 */
public final class Sources {
  private final Path root;
  private final Overlay overlay;
  private final Map<String, Optional<Opened>> opened = new HashMap<>();

  /**
   * A file with findings.
   *
   * @param shown its text as it may be shown: what is private has stars
   */
  private record Opened(SourceText source, Node.@Nullable Mapping root, SourceText shown) {}

  public Sources(Path root) {
    this(root, Overlay.NONE);
  }

  /** As if some files held other bytes. */
  public Sources(Path root, Overlay overlay) {
    this.root = root;
    this.overlay = overlay;
  }

  /**
   * What is private in the text around a place is shown with stars: findings are read in public, as
   * in the log of a server.
   */
  public Diagnostic locate(Finding finding) {
    return new Diagnostic(
        finding,
        excerpt(finding.place()),
        finding.related().stream().map(related -> excerpt(related.place())).toList());
  }

  /**
   * The stretch of text that a place means, with its line.
   *
   * @throws IllegalArgumentException where a pointer names a field that the record's shape does not
   *     have
   */
  public Excerpt excerpt(Place place) {
    Opened file = opened.computeIfAbsent(place.file(), this::open).orElse(null);
    Span span = span(place, file);
    String line = file == null ? "" : file.shown().line(span.start());
    return new Excerpt(span, line);
  }

  /** A record's whole text as it may be shown: what is private has stars, sign for sign. */
  public static String shown(String file, byte[] record) {
    SourceText source = new SourceText(file, new String(record, StandardCharsets.UTF_8));
    return PrivateDetails.masked(source, YamlReader.read(source, new ArrayList<>())).text();
  }

  private static Span span(Place place, @Nullable Opened file) {
    if (place instanceof Span known) {
      return known;
    }
    Pointer pointer = (Pointer) place;
    return file == null || file.root() == null
        ? Span.startOf(place.file())
        : file.source().span(new PointerWalk(file.root()).to(pointer));
  }

  private Optional<Opened> open(String file) {
    RecordFile record = new RecordFile(Kind.SETTINGS, file, file, new FolderSource(root, overlay));
    SourceText source = record.read(overlay, new ArrayList<>());
    if (source == null) {
      return Optional.empty();
    }
    Node.Mapping written = YamlReader.read(source, new ArrayList<>());
    return Optional.of(new Opened(source, written, PrivateDetails.masked(source, written)));
  }
}
