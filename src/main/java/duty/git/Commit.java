package duty.git;

import java.util.List;

/**
 * A commit.
 *
 * @param parents without those that were left out when the repository was cloned
 * @param author a name, without the address
 * @param time when it was committed by its own word, in seconds from the epoch
 * @param subject the first line of its message
 */
public record Commit(
    ObjectId id, List<ObjectId> parents, String author, long time, String subject) {
  public Commit {
    parents = List.copyOf(parents);
  }
}
