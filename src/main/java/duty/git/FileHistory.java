package duty.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the commits that changed one file, back to the one that brought it, through changes of its
 * name. Where a merge has the file as one of its parents has it, that parent alone is followed.
 */
public final class FileHistory {
  private final CommitGraph graph;

  /** For each commit and each of its parents, one after the other. */
  private final List<List<Change>> changes;

  /** At each commit the file as it is there; null where it is not followed. */
  private final @Nullable Found[] followed;

  private final List<Step> steps = new ArrayList<>();

  /** For the lines of {@link CommitGraph#edges} that brought it, its path. */
  private final Map<String, Set<String>> missed = new HashMap<>();

  /**
   * What one commit did to the file. A merge tells the difference from its first parent that has
   * the file.
   *
   * @param time effective, in seconds from the epoch
   * @param path in the worktree, after the commit
   * @param before null where the commit brought the file
   * @param pathBefore null where the commit brought the file
   */
  public record Step(
      Commit commit,
      long time,
      String path,
      ObjectId after,
      @Nullable String pathBefore,
      @Nullable ObjectId before) {}

  private record Found(String path, ObjectId content) {}

  private FileHistory(CommitGraph graph, List<List<Change>> changes) {
    this.graph = graph;
    this.changes = changes;
    this.followed = new Found[graph.size()];
  }

  /**
   * Walks; once more wherever the file turns out to have come from another folder.
   *
   * @param folder of the records in the worktree, as {@link GitRepository#pathOf} names it
   * @param file in that folder
   * @return latest first; empty where the file is not there at {@code head}
   */
  public static List<Step> of(GitRepository repository, ObjectId head, String folder, String file)
      throws IOException {
    ObjectId content = Snapshot.of(repository.git(), head, folder).file(file).orElse(null);
    if (content == null) {
      return List.of();
    }
    Found start = new Found(folder.isEmpty() ? file : folder + "/" + file, content);
    CommitGraph graph = CommitGraph.of(repository.git(), head.digits());
    DiffTree diff = new DiffTree(repository.git());
    Set<String> folders = new TreeSet<>(Set.of(folder));
    FileHistory history;
    do {
      history = new FileHistory(graph, diff.changes(graph.edges(), folders, "AMDRT"));
      history.walk(start);
    } while (folders.addAll(diff.origins(history.missed, folders)));
    return history.steps;
  }

  private void walk(Found start) {
    followed[0] = start;
    for (int commit = 0; commit < graph.size(); commit++) {
      Found here = followed[commit];
      if (here != null) {
        step(commit, here);
      }
    }
  }

  private void step(int commit, Found here) {
    int[] parents = graph.parents(commit);
    Found[] there = new Found[parents.length];
    boolean known = false;
    for (int i = 0; i < parents.length; i++) {
      Change change = change(graph.edge(commit, i), here.path);
      if (change == null) {
        followed[parents[i]] = here;
        return;
      }
      String path = change.pathBefore();
      ObjectId content = change.before();
      if (path == null || content == null) {
        missed.put(graph.edges().get(graph.edge(commit, i)), Set.of(here.path));
      } else {
        there[i] = new Found(path, content);
        known |= path.equals(here.path);
      }
    }
    Found before = null;
    for (int i = 0; i < parents.length; i++) {
      Found one = there[i];
      if (one != null && (!known || one.path.equals(here.path))) {
        followed[parents[i]] = one;
        before = before == null ? one : before;
      }
    }
    steps.add(
        new Step(
            graph.commit(commit),
            graph.effective(commit),
            here.path,
            here.content,
            before == null ? null : before.path,
            before == null ? null : before.content));
  }

  /** What was done to a file that is there afterwards; null where nothing was. */
  private @Nullable Change change(int edge, String path) {
    for (Change change : changes.get(edge)) {
      if (change.after() != null && change.path().equals(path)) {
        return change;
      }
    }
    return null;
  }
}
