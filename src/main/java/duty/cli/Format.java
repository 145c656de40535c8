package duty.cli;

import java.util.List;
import java.util.Locale;

/** In what form a command answers. */
enum Format {
  HUMAN("txt", "log"),
  JSON("json"),
  SARIF("sarif", "json"),
  JUNIT("xml"),
  GITHUB("txt", "log"),
  GITLAB("json"),
  TEXT("txt"),
  MARKDOWN("md"),
  CSV("csv");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** As it is asked for. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the names of such files mostly end in, without the dot. */
  String ending() {
    return endings.get(0);
  }

  /** All that such files may end in. */
  List<String> endings() {
    return endings;
  }
}
