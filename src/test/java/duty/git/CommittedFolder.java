package duty.git;

import java.nio.file.Path;

/** A repository with all that lies in a folder, for records whose late entry is not the point. */
public final class CommittedFolder {
  /** Nothing is late before the day on which the ledger itself was entered. */
  private static final String DAY = "2099-01-01";

  private CommittedFolder() {}

  public static void in(Path worktree) {
    try (MadeRepository made = MadeRepository.in(worktree)) {
      made.putAll("").commit(DAY, "登记");
    }
  }
}
