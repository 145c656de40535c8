package duty.report;

import java.util.List;
import java.util.stream.Collectors;

/** A paper has characters that its faces cannot draw; nothing has been written. */
public final class MissingGlyphsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<MissingGlyph> missing;

  MissingGlyphsException(List<MissingGlyph> missing) {
    super(
        missing.stream()
            .map(m -> m.character() + " in " + m.font() + ": " + m.text())
            .collect(Collectors.joining("\n")));
    this.missing = List.copyOf(missing);
  }

  /** All of them, in reading order, each character once for each text. */
  public List<MissingGlyph> missing() {
    return missing;
  }
}
