package duty.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of commits: branches, tags, and where HEAD stands. */
final class Refs {
  /** What stands before a short name, in the order in which git looks. */
  private static final List<String> PLACES =
      List.of("", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/");

  private static final int MOST_LINKS = 5;

  private final Path own;
  private final Path shared;
  private @Nullable Map<String, String> packed;

  /**
   * @param own the worktree's folder
   * @param shared the repository's, for all of its worktrees
   */
  Refs(Path own, Path shared) {
    this.own = own;
    this.shared = shared;
  }

  /** The object that a name means; null where there is none of that name. */
  @Nullable ObjectId named(String name) throws IOException {
    for (String place : PLACES) {
      ObjectId id = read(place + name, 0);
      if (id != null) {
        return id;
      }
    }
    return read("refs/remotes/" + name + "/HEAD", 0);
  }

  private @Nullable ObjectId read(String ref, int links) throws IOException {
    if (links > MOST_LINKS || !isPlain(ref)) {
      return null;
    }
    String line = loose(ref);
    line = line == null ? packed().get(ref) : line;
    if (line == null) {
      return null;
    }
    return line.startsWith("ref: ")
        ? read(line.substring(5).strip(), links + 1)
        : ObjectId.of(line);
  }

  /** A name leads nowhere but to a file below the folder of the repository. */
  private static boolean isPlain(String ref) {
    return !ref.isEmpty()
        && !ref.startsWith("/")
        && !ref.endsWith("/")
        && !ref.contains("..")
        && !ref.contains("//")
        && !ref.contains("\\")
        && !ref.contains(":")
        && (ref.startsWith("refs/")
            || ref.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || c == '_'));
  }

  private @Nullable String loose(String ref) throws IOException {
    for (Path folder : List.of(own, shared)) {
      try {
        Path file = folder.resolve(ref);
        if (Files.isRegularFile(file) && Files.size(file) < 4096) {
          return Files.readString(file).lines().findFirst().orElse("").strip();
        }
      } catch (InvalidPathException impossible) {
        return null;
      }
    }
    return null;
  }

  private Map<String, String> packed() throws IOException {
    if (packed == null) {
      packed = new HashMap<>();
      Path file = shared.resolve("packed-refs");
      if (Files.isRegularFile(file)) {
        for (String line : Files.readAllLines(file)) {
          int space = line.indexOf(' ');
          if (space > 0 && !line.startsWith("#")) {
            packed.put(line.substring(space + 1), line.substring(0, space));
          }
        }
      }
    }
    return packed;
  }

  /** Branches, tags and branches elsewhere, as one would type them. */
  List<String> names() throws IOException {
    TreeSet<String> all = new TreeSet<>(packed().keySet());
    Path folder = shared.resolve("refs");
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(
              file -> all.add("refs/" + folder.relativize(file).toString().replace('\\', '/')));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    List<String> names = new ArrayList<>(List.of("HEAD"));
    for (String ref : all) {
      String name = ref.replaceFirst("^refs/(heads|tags|remotes)/", "");
      if (!name.startsWith("refs/") && !name.endsWith("/HEAD")) {
        names.add(name);
      }
    }
    return names;
  }
}
