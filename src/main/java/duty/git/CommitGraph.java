package duty.git;

import duty.git.GitFailure.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /**
   * Reads it.
   *
   * @param from a commit's digits, or HEAD
   */
  static CommitGraph of(GitProgram git, String from) throws IOException {
    List<Commit> commits = new ArrayList<>();
    Map<ObjectId, Integer> numbers = new HashMap<>();
    try (GitProcess told =
        git.start("rev-list", "--topo-order", "--encoding=UTF-8", FORMAT, from, "--")) {
      for (String line = told.next('\n'); line != null; line = told.next('\n')) {
        Commit commit = commit(line, told);
        numbers.put(commit.id(), commits.size());
        commits.add(commit);
      }
      told.end();
    }
    int[][] parents = new int[commits.size()][];
    for (int i = 0; i < parents.length; i++) {
      List<ObjectId> named = commits.get(i).parents();
      parents[i] = new int[named.size()];
      for (int j = 0; j < parents[i].length; j++) {
        Integer number = numbers.get(named.get(j));
        if (number == null) {
          throw new GitFailure(Trouble.REFUSED, named.get(j).digits());
        }
        parents[i][j] = number;
      }
    }
    return new CommitGraph(commits, parents);
  }

  /**
   * Reads one.
   *
   * @param line "commit", and its name
   */
  private static Commit commit(String line, GitProcess told) throws IOException {
    ObjectId id = known(line, line.indexOf(' ') + 1, line.length());
    told.more('\0');
    List<ObjectId> parents = new ArrayList<>(1);
    String named = told.more('\0');
    for (int at = 0, end; at < named.length(); at = end + 1) {
      end = named.indexOf(' ', at);
      end = end < 0 ? named.length() : end;
      parents.add(known(named, at, end));
    }
    long time = time(told.more('\0'));
    Commit commit = new Commit(id, parents, told.more('\0').strip(), time, told.more('\0').strip());
    told.more('\n');
    return commit;
  }

  private static ObjectId known(String text, int from, int to) throws GitFailure {
    ObjectId id = ObjectId.of(text.substring(from, to));
    if (id == null) {
      throw new GitFailure(Trouble.REFUSED, text);
    }
    return id;
  }

  /** Whoever writes a commit by hand may name any time, or none. */
  private static long time(String seconds) {
    try {
      return Math.max(0, Math.min(LATEST, Long.parseLong(seconds)));
    } catch (NumberFormatException odd) {
      return seconds.isEmpty() ? 0 : LATEST;
    }
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
