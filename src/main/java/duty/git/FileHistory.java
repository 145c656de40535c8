package duty.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the commits that changed one file, back to the one that brought it, through changes of its
 * name. Where a merge has the file as one of its parents has it, that parent alone is followed.
 */
public final class FileHistory {
  private final ObjectDatabase objects;
  private final CommitGraph graph;

  /** At each commit the file as it is there; null where it is not followed. */
  private final @Nullable Found[] followed;

  private final List<Step> steps = new ArrayList<>();

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

  private FileHistory(GitRepository repository, CommitGraph graph) {
    this.objects = repository.objects();
    this.graph = graph;
    this.followed = new Found[graph.size()];
  }

  /**
   * Walks.
   *
   * @param path in the worktree, of a file that is there at {@code head}
   * @return latest first
   */
  public static List<Step> of(GitRepository repository, ObjectId head, String path)
      throws IOException {
    FileHistory history = new FileHistory(repository, CommitGraph.of(repository, head));
    history.followed[0] = history.found(0, path);
    for (int commit = 0; commit < history.graph.size(); commit++) {
      Found here = history.followed[commit];
      if (here != null) {
        history.step(commit, here);
        history.followed[commit] = null;
      }
    }
    return history.steps;
  }

  private void step(int commit, Found here) throws IOException {
    int[] parents = graph.parents(commit);
    Found[] there = new Found[parents.length];
    boolean known = false;
    for (int i = 0; i < parents.length; i++) {
      Found found = found(parents[i], here.path);
      if (found != null && found.content.equals(here.content)) {
        followed[parents[i]] = found;
        return;
      }
      there[i] = found;
      known |= found != null;
    }
    Found before = null;
    for (int i = 0; i < parents.length; i++) {
      Found one = known ? there[i] : moved(parents[i], commit, here);
      if (one != null) {
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

  private @Nullable Found found(int commit, String path) throws IOException {
    ObjectId content = Tree.file(objects, graph.commit(commit).tree(), path);
    return content == null ? null : new Found(path, content);
  }

  /** Where a parent has the same content in a file that the commit took away. */
  private @Nullable Found moved(int parent, int commit, Found here) throws IOException {
    Removed removed = new Removed();
    new TreeDifference(objects, removed)
        .between(graph.commit(parent).tree(), graph.commit(commit).tree());
    List<String> places = new ArrayList<>();
    removed.files.forEach(
        (place, was) -> {
          if (was.equals(here.content)) {
            places.add(place);
          }
        });
    return places.isEmpty()
        ? null
        : new Found(FirstEntries.likest(here.path, places), here.content);
  }

  private static final class Removed implements TreeDifference.Told {
    private final TreeMap<String, ObjectId> files = new TreeMap<>();

    @Override
    public void added(String path, ObjectId content) {}

    @Override
    public void removed(String path, ObjectId content) {
      files.put(path, content);
    }

    @Override
    public void changed(String path, ObjectId before, ObjectId after) {}

    @Override
    public boolean opens(String folder) {
      return true;
    }
  }
}
