package duty.app;

import duty.domain.Kind;
import duty.store.EditorSettings;
import duty.store.JsonSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows which fields records may have, for people's editors. */
public final class ShowSchema {
  private ShowSchema() {}

  /**
   * What was done for an editor.
   *
   * @param written the files that are new or changed
   * @param file the editor's settings
   * @param toAdd what to write into settings that are somebody's own; empty where nothing is left
   *     to do
   */
  public record Wired(List<Path> written, Path file, Optional<String> toAdd) {
    public Wired {
      written = List.copyOf(written);
    }
  }

  /** Every kind of record in one. */
  public static String all() {
    return JsonSchema.ofAll();
  }

  /**
   * The schema of what somebody calls so: a kind's folder, its name in either language, or a kind
   * of activity.
   */
  public static Optional<String> of(String name) {
    for (Map.Entry<String, String> activity : JsonSchema.activityKinds().entrySet()) {
      if (List.of(activity.getKey(), activity.getValue()).contains(name)) {
        return Optional.of(JsonSchema.ofActivity(activity.getKey()));
      }
    }
    for (Kind kind : Kind.values()) {
      if (List.of(kind.folder(), kind.chinese(), kind.english()).contains(name)) {
        return Optional.of(JsonSchema.of(kind));
      }
    }
    return Optional.empty();
  }

  /**
   * Wires an editor to the records of a folder; settings that are somebody's own are left alone.
   */
  public static Wired wire(Path root) throws IOException {
    EditorSettings settings = new EditorSettings(root);
    boolean others = settings.othersThere();
    return new Wired(
        settings.write(),
        settings.settingsFile(),
        others ? Optional.of(settings.settings()) : Optional.empty());
  }

  /** The names that {@link #of} knows, folders first. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      names.add(kind.folder());
    }
    names.addAll(JsonSchema.activityKinds().keySet());
    return names;
  }
}
