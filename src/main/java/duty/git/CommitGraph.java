package duty.git;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every commit that one rests on, numbered so that children come before their parents. */
final class CommitGraph {
  private static final int[] NONE = {};

  private final List<Commit> commits;
  private final int[][] parents;
  private final long[] effective;

  private CommitGraph(List<Commit> commits, int[][] parents) {
    this.commits = commits;
    this.parents = parents;
    this.effective = effective(commits, parents);
  }

  static CommitGraph of(GitRepository repository, ObjectId head) throws IOException {
    List<Commit> found = new ArrayList<>();
    List<int[]> parents = new ArrayList<>();
    Map<ObjectId, Integer> numbers = new HashMap<>();
    found.add(repository.commit(head));
    numbers.put(head, 0);
    for (int i = 0; i < found.size(); i++) {
      Commit commit = found.get(i);
      List<ObjectId> named = repository.isCutOff(commit.id()) ? List.of() : commit.parents();
      int[] known = named.isEmpty() ? NONE : new int[named.size()];
      for (int j = 0; j < known.length; j++) {
        ObjectId parent = named.get(j);
        Integer number = numbers.get(parent);
        if (number == null) {
          number = found.size();
          numbers.put(parent, number);
          found.add(repository.commit(parent));
        }
        known[j] = number;
      }
      parents.add(known);
    }
    return sorted(found, parents);
  }

  /** Children before their parents; among those that are free, the one found first. */
  private static CommitGraph sorted(List<Commit> found, List<int[]> parents) {
    int[] children = new int[found.size()];
    for (int[] some : parents) {
      for (int parent : some) {
        children[parent]++;
      }
    }
    Deque<Integer> free = new ArrayDeque<>(List.of(0));
    int[] place = new int[found.size()];
    List<Integer> order = new ArrayList<>(found.size());
    while (!free.isEmpty()) {
      int next = free.pop();
      place[next] = order.size();
      order.add(next);
      int[] some = parents.get(next);
      for (int i = some.length - 1; i >= 0; i--) {
        if (--children[some[i]] == 0) {
          free.push(some[i]);
        }
      }
    }
    List<Commit> commits = new ArrayList<>(order.size());
    int[][] placed = new int[order.size()][];
    for (int i = 0; i < placed.length; i++) {
      commits.add(found.get(order.get(i)));
      int[] some = parents.get(order.get(i)).clone();
      for (int j = 0; j < some.length; j++) {
        some[j] = place[some[j]];
      }
      placed[i] = some;
    }
    return new CommitGraph(commits, placed);
  }

  private static long[] effective(List<Commit> commits, int[][] parents) {
    long[] effective = new long[commits.size()];
    for (int i = effective.length - 1; i >= 0; i--) {
      effective[i] = commits.get(i).time();
      for (int parent : parents[i]) {
        effective[i] = Math.max(effective[i], effective[parent]);
      }
    }
    return effective;
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
   * The latest time that a commit or any that it rests on was made by its own word: whoever sets
   * the clock back cannot come before what is already there. Seconds from the epoch.
   */
  long effective(int number) {
    return effective[number];
  }
}
