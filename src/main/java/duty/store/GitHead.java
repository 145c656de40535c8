package duty.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commit that a folder is checked out at, read from git's own files. No program is run. */
public final class GitHead {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
  private static final int SHORT = 12;

  private GitHead() {}

  /**
   * The first twelve digits; empty outside git, before the first commit, or where git's files
   * cannot be read.
   */
  public static Optional<String> shortCommit(Path folder) {
    try {
      Path git = gitFolder(folder);
      String hash = git == null ? null : hash(git, line(git.resolve("HEAD")));
      return Optional.ofNullable(hash)
          .filter(found -> HASH.matcher(found).matches())
          .map(found -> found.substring(0, SHORT));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** The {@code .git} folder above; a worktree has a file there that names it. */
  private static @Nullable Path gitFolder(Path folder) throws IOException {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path git = at.resolve(".git");
      if (Files.isDirectory(git)) {
        return git;
      }
      if (Files.isRegularFile(git)) {
        String line = line(git);
        return line.startsWith("gitdir: ") ? at.resolve(line.substring(8)).normalize() : null;
      }
    }
    return null;
  }

  private static @Nullable String hash(Path git, String head) throws IOException {
    if (!head.startsWith("ref: ")) {
      return head;
    }
    String ref = head.substring(5);
    Path common = git.resolve("commondir");
    Path shared = Files.exists(common) ? git.resolve(line(common)).normalize() : git;
    Path loose = shared.resolve(ref);
    return Files.isRegularFile(loose) ? line(loose) : packed(shared.resolve("packed-refs"), ref);
  }

  private static @Nullable String packed(Path refs, String ref) throws IOException {
    if (!Files.isRegularFile(refs)) {
      return null;
    }
    for (String line : Files.readAllLines(refs)) {
      int space = line.indexOf(' ');
      if (space > 0 && line.substring(space + 1).equals(ref)) {
        return line.substring(0, space);
      }
    }
    return null;
  }

  private static String line(Path file) throws IOException {
    return Files.readString(file).lines().findFirst().orElse("").strip();
  }
}
