package duty.git;

import duty.git.GitFailure.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every commit that one rests on, numbered so that children come before their parents. */
final class CommitGraph {
  /** Each after the line that says which commit it is: parents, time, author, subject. */
  private static final String FORMAT = "--format=%x00%P%x00%ct%x00%an%x00%s%x00";

  /** Seconds from the epoch: the year 9999 ends. */
  private static final long LATEST = 253_402_300_799L;

  private final List<Commit> commits;
  private final int[][] parents;
  private final List<String> edges = new ArrayList<>();
  private final int[] firstEdge;
  private final long[] effective;

  private CommitGraph(List<Commit> commits, int[][] parents) {
    this.commits = commits;
    this.parents = parents;
    this.firstEdge = new int[commits.size()];
    for (int i = 0; i < firstEdge.length; i++) {
      firstEdge[i] = edges.size();
      String id = commits.get(i).id().digits();
      for (int parent : parents[i]) {
        edges.add(id + " " + commits.get(parent).id().digits());
      }
      if (parents[i].length == 0) {
        edges.add(id);
      }
    }
    this.effective = new long[commits.size()];
    for (int i = effective.length - 1; i >= 0; i--) {
      effective[i] = commits.get(i).time();
      for (int parent : parents[i]) {
        effective[i] = Math.max(effective[i], effective[parent]);
      }
    }
  }

  static CommitGraph of(GitProgram git, ObjectId head) throws IOException {
    List<Commit> commits = new ArrayList<>();
    Map<ObjectId, Integer> numbers = new HashMap<>();
    try (GitProcess told =
        git.start("rev-list", "--topo-order", "--encoding=UTF-8", FORMAT, head.digits(), "--")) {
      for (String line = told.next('\n'); line != null; line = told.next('\n')) {
        Commit commit = commit(line, told);
        numbers.put(commit.id(), commits.size());
        commits.add(commit);
      }
      told.end();
    }
    int[][] parents = new int[commits.size()][];
    for (int i = 0; i < parents.length; i++) {
      parents[i] =
          commits.get(i).parents().stream()
              .map(numbers::get)
              .filter(Objects::nonNull)
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return new CommitGraph(commits, parents);
  }

  private static Commit commit(String line, GitProcess told) throws IOException {
    ObjectId id = known(line.replaceFirst("^commit ", ""));
    told.more('\0');
    List<ObjectId> parents = new ArrayList<>();
    for (String parent : told.more('\0').split(" ")) {
      if (!parent.isEmpty()) {
        parents.add(known(parent));
      }
    }
    long time = time(told.more('\0'));
    Commit commit = new Commit(id, parents, told.more('\0').strip(), time, told.more('\0').strip());
    told.more('\n');
    return commit;
  }

  private static ObjectId known(String digits) throws GitFailure {
    ObjectId id = ObjectId.of(digits);
    if (id == null) {
      throw new GitFailure(Trouble.REFUSED, digits);
    }
    return id;
  }

  /** Whoever writes a commit by hand may name any time, or none. */
  private static long time(String seconds) {
    if (!seconds.matches("\\d+")) {
      return 0;
    }
    return seconds.length() > 12 ? LATEST : Math.min(LATEST, Long.parseLong(seconds));
  }

  int size() {
    return commits.size();
  }

  Commit commit(int number) {
    return commits.get(number);
  }

  int[] parents(int number) {
    return parents[number];
  }

  /**
   * A line for each commit and each of its parents, as {@link DiffTree} is asked what the commit
   * changed from it; of a commit without parents, one line.
   */
  List<String> edges() {
    return edges;
  }

  /**
   * The place of a line among all.
   *
   * @param parent counted from 0
   */
  int edge(int commit, int parent) {
    return firstEdge[commit] + parent;
  }

  /**
   * The latest time that a commit or any that it rests on was made by its own word: whoever sets
   * the clock back cannot come before what is already there. Seconds from the epoch.
   */
  long effective(int number) {
    return effective[number];
  }
}
