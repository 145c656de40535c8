package duty.cli;

import java.util.Locale;

/** In what form a command answers. */
enum Format {
  HUMAN("txt"),
  JSON("json"),
  SARIF("sarif"),
  JUNIT("xml"),
  GITHUB("txt"),
  GITLAB("json"),
  TEXT("txt"),
  MARKDOWN("md"),
  CSV("csv");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** As it is asked for. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the names of such files mostly end in, without the dot. */
  String ending() {
    return ending;
  }
}
