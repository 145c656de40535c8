package duty.domain;

import java.util.regex.Pattern;

/**
 * A file that could not become a record. Its fault is told once; whatever it may have answered for
 * is left in doubt rather than called missing.
 *
 * @param file relative to the records root
 * @param text what could be read of it; empty for nothing
 */
public record Unread(Kind kind, String id, String file, String text) {
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
