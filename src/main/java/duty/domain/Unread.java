package duty.domain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that could not become a record. Its fault is told once; whatever it may have answered for
 * is left in doubt rather than called missing.
 *
 * @param file relative to the records root
 * @param text what could be read of it; empty for nothing
 */
public record Unread(Kind kind, String id, String file, String text) {
  /** What a record says that it is, or that it is not: of half a year is not of the year. */
  private static final Pattern SORT =
      Pattern.compile(
          "(?m)^(?:kind|period): (meeting|inspection|training|drill|campaign|licensing|standardisation|half-year)\\s*$");

  /** Whether it may be one of those sorts: it does not say that it is another. */
  public boolean mayBe(String... sorts) {
    Matcher said = SORT.matcher(text);
    return !said.find() || List.of(sorts).contains(said.group(1));
  }

  /** Whether the file speaks of that id; where nothing of it could be read, it may. */
  public boolean mentions(String other) {
    return text.isBlank()
        || Pattern.compile("(?<![\\w-])" + Pattern.quote(other) + "(?![\\w-])")
            .matcher(text)
            .find();
  }

  /** Whether it may be of that year: one that lies under no year may be of any. */
  public boolean mayBeOf(int year) {
    Integer folder = Folders.yearOf(file);
    return folder == null || folder == year;
  }
}
