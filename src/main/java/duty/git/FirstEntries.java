package duty.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each file of a folder the commit that first brought it, in one walk back from a commit:
 * each commit settles what its parents do not have. A file that was moved with the same content, or
 * taken away and brought back so, goes on being followed.
 */
public final class FirstEntries {
  private final ObjectDatabase objects;
  private final CommitGraph graph;
  private final Set<String> scope = new HashSet<>();

  /** For each commit the files still looked for: path at that commit → path at the start. */
  private final List<@Nullable Map<String, String>> pending;

  private final Map<String, Integer> settled = new HashMap<>();

  /** Files that two lines of commits led to: they were brought by the same commit. */
  private final Map<String, String> twins = new HashMap<>();

  /** What was settled under which path, in case it turns out to have been brought back. */
  private final Map<String, Brought> brought = new HashMap<>();

  private record Brought(String start, ObjectId content) {}

  /**
   * How a file came into the repository.
   *
   * @param time effective, in seconds from the epoch: the latest time of the commit and of all that
   *     it rests on
   */
  public record Entered(Commit commit, long time) {}

  private FirstEntries(GitRepository repository, CommitGraph graph) {
    this.objects = repository.objects();
    this.graph = graph;
    this.pending = new ArrayList<>(java.util.Collections.nCopies(graph.size(), null));
  }

  /**
   * Walks.
   *
   * @param folder in the worktree, as {@link GitRepository#pathOf} names it
   * @param wanted which files are asked for, by their paths in the folder
   * @return by path in the folder
   */
  public static Map<String, Entered> of(
      GitRepository repository, ObjectId head, String folder, Predicate<String> wanted)
      throws IOException {
    Snapshot now = new Snapshot(repository.objects(), repository.commit(head).tree(), folder);
    String before = folder.isEmpty() ? "" : folder + "/";
    Map<String, String> files = new HashMap<>();
    for (String file : now.files().keySet()) {
      if (wanted.test(file)) {
        files.put(before + file, before + file);
      }
    }
    FirstEntries entries = new FirstEntries(repository, CommitGraph.of(repository, head));
    entries.scope.add(folder);
    entries.pending.set(0, files);
    entries.walk();
    Map<String, Entered> found = new TreeMap<>();
    for (String file : entries.settled.keySet()) {
      found.put(file.substring(before.length()), entries.entered(file));
    }
    entries.twins.forEach(
        (file, twin) -> found.put(file.substring(before.length()), entries.entered(twin)));
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

  private void walk() throws IOException {
    for (int commit = 0; commit < graph.size(); commit++) {
      Map<String, String> here = pending.get(commit);
      if (here != null && !here.isEmpty()) {
        step(commit, here);
      }
      pending.set(commit, null);
    }
  }

  private void step(int commit, Map<String, String> here) throws IOException {
    Map<String, String> left = here;
    for (int parent : graph.parents(commit)) {
      if (left.isEmpty()) {
        return;
      }
      Found found = compare(parent, commit);
      Map<String, String> missing = new HashMap<>();
      for (String path : found.added.keySet()) {
        String start = left.remove(path);
        if (start != null) {
          missing.put(path, start);
        }
      }
      Map<String, String> moved = moved(parent, commit, missing, found);
      left.putAll(moved);
      left.putAll(broughtBack(found));
      hand(left, parent);
      contents(missing, found);
      left = missing;
    }
    for (Map.Entry<String, String> one : left.entrySet()) {
      settled.put(one.getValue(), commit);
    }
  }

  private void contents(Map<String, String> missing, Found found) {
    missing.forEach(
        (path, start) -> {
          ObjectId content = found.added.get(path);
          if (content != null) {
            brought.put(path, new Brought(start, content));
          }
        });
  }

  /** What is taken away here, and was settled where it came back as it had been. */
  private Map<String, String> broughtBack(Found found) {
    Map<String, String> back = new HashMap<>();
    found.removed.forEach(
        (path, content) -> {
          Brought later = brought.get(path);
          if (later != null && later.content.equals(content)) {
            brought.remove(path);
            settled.remove(later.start);
            back.put(path, later.start);
          }
        });
    return back;
  }

  private void hand(Map<String, String> files, int parent) {
    Map<String, String> there = pending.get(parent);
    if (there == null) {
      pending.set(parent, files);
      return;
    }
    Map<String, String> more = files;
    if (there.size() < files.size()) {
      pending.set(parent, files);
      more = there;
      there = files;
    }
    for (Map.Entry<String, String> one : more.entrySet()) {
      String known = there.putIfAbsent(one.getKey(), one.getValue());
      if (known != null && !known.equals(one.getValue())) {
        twins.put(one.getValue(), known);
      }
    }
  }

  /**
   * Of the files that a parent does not have, those that it has elsewhere with the same content;
   * they are taken out of what is missing.
   */
  private Map<String, String> moved(
      int parent, int commit, Map<String, String> missing, Found found) throws IOException {
    if (missing.isEmpty()) {
      return Map.of();
    }
    Map<String, String> moved = new HashMap<>();
    match(missing, found.added, found.removed, moved);
    if (!missing.isEmpty()) {
      Found outside = compareOutside(parent, commit);
      match(missing, found.added, outside.removed, moved);
      moved.keySet().stream()
          .filter(outside.removed::containsKey)
          .forEach(path -> scope.add(folderOf(path)));
    }
    return moved;
  }

  private static void match(
      Map<String, String> missing,
      Map<String, ObjectId> added,
      Map<String, ObjectId> removed,
      Map<String, String> moved) {
    if (removed.isEmpty()) {
      return;
    }
    Map<ObjectId, List<String>> places = new HashMap<>();
    removed.forEach(
        (path, content) -> places.computeIfAbsent(content, any -> new ArrayList<>()).add(path));
    for (String path : List.copyOf(missing.keySet())) {
      List<String> from = places.get(added.get(path));
      String start = missing.get(path);
      if (from != null && !from.isEmpty() && start != null) {
        String place = likest(path, from);
        from.remove(place);
        missing.remove(path);
        moved.put(place, start);
      }
    }
  }

  /** The one of the same file name, if any: a whole folder may have been moved. */
  static String likest(String path, List<String> places) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    for (String place : places) {
      if (place.substring(place.lastIndexOf('/') + 1).equals(name)) {
        return place;
      }
    }
    return places.get(0);
  }

  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private Found compare(int parent, int commit) throws IOException {
    return compare(parent, commit, new Found(scope, true));
  }

  private Found compareOutside(int parent, int commit) throws IOException {
    return compare(parent, commit, new Found(scope, false));
  }

  private Found compare(int parent, int commit, Found found) throws IOException {
    new TreeDifference(objects, found)
        .between(graph.commit(parent).tree(), graph.commit(commit).tree());
    return found;
  }

  /** What two commits do not share; what merely changed does not matter here. */
  private static final class Found implements TreeDifference.Told {
    private final Map<String, ObjectId> added = new HashMap<>();
    private final Map<String, ObjectId> removed = new TreeMap<>();
    private final Set<String> scope;
    private final boolean inside;

    Found(Set<String> scope, boolean inside) {
      this.scope = scope;
      this.inside = inside;
    }

    @Override
    public void added(String path, ObjectId content) {
      added.put(path, content);
    }

    @Override
    public void removed(String path, ObjectId content) {
      removed.put(path, content);
    }

    @Override
    public void changed(String path, ObjectId before, ObjectId after) {}

    @Override
    public boolean opens(String folder) {
      return inside ? TreeDifference.touches(folder, scope) : !TreeDifference.within(folder, scope);
    }
  }
}
