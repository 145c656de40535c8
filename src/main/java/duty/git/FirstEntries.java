package duty.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each file of a folder the commit that first brought it, in one walk back from a commit:
 * each commit settles what its parents do not have. A file that was moved, or taken away and
 * brought back as it was, goes on being followed.
 */
public final class FirstEntries {
  private final CommitGraph graph;

  /** For each commit and each of its parents, one after the other. */
  private final List<List<Change>> changes;

  /** For each commit the files still looked for: path at that commit → path at the start. */
  private final List<@Nullable Map<String, String>> pending;

  private final Map<String, Integer> settled = new HashMap<>();

  /** Files that two lines of commits led to: they were brought by the same commit. */
  private final Map<String, String> twins = new HashMap<>();

  /** What was settled under which path, in case it turns out to have been brought back. */
  private final Map<String, Brought> brought = new HashMap<>();

  /** For each line of {@link CommitGraph#edges} the files that a parent does not have. */
  private final Map<String, Set<String>> missed = new HashMap<>();

  private record Brought(String start, ObjectId content) {}

  /**
   * How a file came into the repository.
   *
   * @param time effective, in seconds from the epoch: the latest time of the commit and of all that
   *     it rests on
   */
  public record Entered(Commit commit, long time) {}

  private FirstEntries(CommitGraph graph, List<List<Change>> changes) {
    this.graph = graph;
    this.changes = changes;
    this.pending = new ArrayList<>(Collections.nCopies(graph.size(), null));
  }

  /**
   * Walks from HEAD; once more wherever files turn out to have come from another folder.
   *
   * @param folder in the worktree, as {@link GitRepository#pathOf} names it
   * @param wanted which files are asked for, by their paths in the folder
   * @return by path in the folder
   */
  public static Map<String, Entered> of(
      GitRepository repository, String folder, Predicate<String> wanted) throws IOException {
    CommitGraph graph = CommitGraph.of(repository.git(), "HEAD");
    String before = folder.isEmpty() ? "" : folder + "/";
    DiffTree diff = new DiffTree(repository.git());
    // Where there is little beside the folder, one look at everything is cheaper than two.
    Set<String> folders = new TreeSet<>(Set.of(repository.isNearlyAll(folder) ? "" : folder));
    FirstEntries entries;
    List<String> files;
    do {
      entries = new FirstEntries(graph, diff.changes(graph.edges(), folders, "ADRT"));
      files =
          entries.files().stream()
              .filter(
                  file -> file.startsWith(before) && wanted.test(file.substring(before.length())))
              .toList();
      entries.walk(files);
    } while (folders.addAll(diff.origins(entries.missed, folders)));
    Map<String, Entered> found = new TreeMap<>();
    for (String file : files) {
      found.put(file.substring(before.length()), entries.entered(file));
    }
    return found;
  }

  @SuppressWarnings("NullAway") // what is looked for is settled in the end, and a twin's twin too
  private Entered entered(String file) {
    String at = file;
    while (twins.containsKey(at)) {
      at = twins.get(at);
    }
    int commit = settled.get(at);
    return new Entered(graph.commit(commit), graph.effective(commit));
  }

  /** Those that are there at the start: what was brought, and neither moved nor taken away. */
  private Set<String> files() {
    List<Integer> line = new ArrayList<>(List.of(0));
    for (int[] parents = graph.parents(0); parents.length > 0; ) {
      line.add(parents[0]);
      parents = graph.parents(parents[0]);
    }
    Set<String> files = new TreeSet<>();
    for (int i = line.size() - 1; i >= 0; i--) {
      List<Change> found = changes.get(graph.edge(line.get(i), 0));
      found.stream().map(Change::pathBefore).filter(Objects::nonNull).forEach(files::remove);
      found.stream().filter(one -> one.after() != null).map(Change::path).forEach(files::add);
    }
    return files;
  }

  private void walk(List<String> files) {
    Map<String, String> start = new HashMap<>();
    files.forEach(file -> start.put(file, file));
    pending.set(0, start);
    for (int commit = 0; commit < graph.size(); commit++) {
      Map<String, String> here = pending.get(commit);
      if (here != null && !here.isEmpty()) {
        step(commit, here);
      }
      pending.set(commit, null);
    }
  }

  private void step(int commit, Map<String, String> here) {
    Map<String, String> left = here;
    int[] parents = graph.parents(commit);
    for (int i = 0; i < parents.length; i++) {
      if (left.isEmpty()) {
        return;
      }
      List<Change> found = changes.get(graph.edge(commit, i));
      Map<String, String> moved = new HashMap<>();
      Map<String, String> missing = new HashMap<>();
      for (Change change : found) {
        String from = change.pathBefore();
        ObjectId content = change.after();
        String start =
            content == null || change.path().equals(from) ? null : left.remove(change.path());
        if (start != null && content != null) {
          if (from == null) {
            missing.put(change.path(), start);
            brought.put(change.path(), new Brought(start, content));
          } else {
            moved.put(from, start);
          }
        }
      }
      join(left, moved);
      join(left, broughtBack(found));
      hand(left, parents[i]);
      if (!missing.isEmpty()) {
        missed.put(graph.edges().get(graph.edge(commit, i)), missing.keySet());
      }
      left = new HashMap<>(missing);
    }
    for (String start : left.values()) {
      settled.put(start, commit);
    }
  }

  /** What is taken away here, and was settled where it came back as it had been. */
  private Map<String, String> broughtBack(List<Change> found) {
    Map<String, String> back = new HashMap<>();
    for (Change change : found) {
      String path = change.pathBefore();
      if (path != null && (change.after() == null || !path.equals(change.path()))) {
        Brought later = brought.get(path);
        if (later != null && later.content.equals(change.before())) {
          brought.remove(path);
          settled.remove(later.start);
          back.put(path, later.start);
        }
      }
    }
    return back;
  }

  private void hand(Map<String, String> files, int parent) {
    Map<String, String> there = pending.get(parent);
    if (there == null) {
      pending.set(parent, files);
    } else if (there.size() < files.size()) {
      join(files, there);
      pending.set(parent, files);
    } else {
      join(there, files);
    }
  }

  /** A file that is looked for under a path already has the same beginning as that one. */
  private void join(Map<String, String> files, Map<String, String> more) {
    more.forEach(
        (path, start) -> {
          String known = files.putIfAbsent(path, start);
          if (known != null && !known.equals(start)) {
            twins.put(start, known);
          }
        });
  }
}
