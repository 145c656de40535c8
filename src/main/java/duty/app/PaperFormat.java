package duty.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A PDF, or CSV with a file for each table. */
public enum PaperFormat {
  PDF,
  CSV;

  /** Whether a place for CSV is no folder but what its files are called. */
  public static boolean isSheet(Path place) {
    return place.toString().toLowerCase(Locale.ROOT).endsWith(".csv") && !Files.isDirectory(place);
  }
}
