package duty.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A repository as it is before its first commit, for records whose late entry is not the point. */
public final class EmptyRepository {
  private EmptyRepository() {}

  /** Makes one in a folder, with the least that git itself takes for a repository. */
  public static void in(Path worktree) throws IOException {
    Path git = worktree.resolve(".git");
    Files.createDirectories(git.resolve("objects"));
    Files.createDirectories(git.resolve("refs"));
    Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
  }
}
