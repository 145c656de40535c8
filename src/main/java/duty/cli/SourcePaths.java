package duty.cli;

import duty.privacy.ShownText;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the files of findings are called outside the records: GitHub, GitLab and the like know them
 * from the top of the repository.
 *
 * @param prefix put before a file's path from the records root; empty, or with a {@code /} at its
 *     end
 */
record SourcePaths(String prefix) {
  /**
   * From the top of the repository that the records lie in; without one from the user's folder, if
   * they lie below it; else from the records root.
   *
   * @param root the folder of {@code duty.yaml}
   * @param directory where the user is
   */
  static SourcePaths of(Path root, Path directory) {
    Path folder = real(root);
    Path top = repository(folder);
    if (top == null) {
      top = folder.startsWith(real(directory)) ? real(directory) : folder;
    }
    List<String> names = new ArrayList<>();
    top.relativize(folder).forEach(name -> names.add(name.toString()));
    String prefix = String.join("/", names);
    return new SourcePaths(prefix.isEmpty() ? "" : prefix + "/");
  }

  /** A file's path with {@code /} on every platform. */
  String path(String file) {
    return prefix + file;
  }

  /** The same as a relative reference of a URI. */
  String uri(String file) {
    return Arrays.stream(ShownText.line(path(file)).split("/", -1))
        .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }

  /** A folder in linked worktrees has {@code .git} as a file. */
  private static @Nullable Path repository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return null;
  }

  /** With links followed, as far as the path exists. */
  static Path real(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      Path above = absolute.getParent();
      return above == null ? absolute : real(above).resolve(absolute.getFileName());
    }
  }
}
