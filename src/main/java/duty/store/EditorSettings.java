package duty.store;

import duty.domain.Kind;
import duty.store.disk.OutsideFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that tell an editor (VS Code with its YAML extension) which schema is for which folder:
 * {@code .vscode/settings.json}, and the schemas beside it, so that no network is needed.
 */
public final class EditorSettings {
  private static final String FOLDER = ".vscode";
  private static final String SCHEMAS = FOLDER + "/duty/";
  private static final String SETTINGS = FOLDER + "/settings.json";

  private final Path workspace;
  private final String records;

  /**
   * @param records the folder of {@code duty.yaml}; the folder to open in the editor is the
   *     repository that it lies in, else itself
   */
  public EditorSettings(Path records) {
    Path root = records.toAbsolutePath().normalize();
    this.workspace = repository(root);
    String below = workspace.relativize(root).toString().replace('\\', '/');
    this.records = below.isEmpty() ? "" : below + "/";
  }

  private static Path repository(Path root) {
    for (Path folder = root; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
        return folder;
      }
    }
    return root;
  }

  /** What {@code settings.json} should say. */
  public String settings() {
    Map<String, Object> schemas = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      schemas.put("./" + SCHEMAS + name(kind), records + places(kind));
    }
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("yaml.schemas", schemas);
    settings.put("yaml.schemaStore.enable", false);
    settings.put("files.encoding", "utf8");
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(settings) + "\n";
  }

  /** Whether somebody has settings of another content there; they are never overwritten. */
  public boolean othersThere() throws IOException {
    Path file = workspace.resolve(SETTINGS);
    return Files.exists(file) && !Files.readString(file).equals(settings());
  }

  public Path settingsFile() {
    return workspace.resolve(SETTINGS);
  }

  /**
   * Writes the schemas, and the settings where nobody has others.
   *
   * @return the files that were written anew, in order
   */
  public List<Path> write() throws IOException {
    List<Path> written = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      put(SCHEMAS + name(kind), JsonSchema.of(kind), written);
    }
    if (!othersThere()) {
      put(SETTINGS, settings(), written);
    }
    return written;
  }

  private void put(String name, String text, List<Path> written) throws IOException {
    Path file = workspace.resolve(name);
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      OutsideFiles.forEditor(workspace, name, text.getBytes(StandardCharsets.UTF_8));
      written.add(file);
    }
  }

  private static String name(Kind kind) {
    return (kind == Kind.SETTINGS ? "duty" : kind.folder()) + ".json";
  }

  private static String places(Kind kind) {
    if (kind == Kind.SETTINGS) {
      return kind.folder();
    }
    String years = kind == Kind.ACTIVITY ? "/*/*" : kind.dated() ? "/*" : "";
    return kind.folder() + years + "/*.yaml";
  }
}
