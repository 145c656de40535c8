package duty.git;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A folder as it was at a commit. Paths are relative to it, with {@code /}. */
public final class Snapshot {
  private final Map<String, ObjectId> files = new TreeMap<>();
  private final Map<String, Set<String>> folders = new TreeMap<>();

  private Snapshot() {}

  /**
   * Asks for it.
   *
   * @param folder in the commit's tree; empty for all of it
   */
  static Snapshot of(GitProgram git, ObjectId commit, String folder) throws IOException {
    Snapshot snapshot = new Snapshot();
    String before = folder.isEmpty() ? "" : folder + "/";
    try (GitProcess told =
        git.start(
            folder.isEmpty()
                ? List.of("ls-tree", "-r", "-z", "--full-tree", commit.digits())
                : List.of("ls-tree", "-r", "-z", "--full-tree", commit.digits(), "--", folder))) {
      for (String next = told.next('\0'); next != null; next = told.next('\0')) {
        int tab = next.indexOf('\t');
        // mode, type and name
        String[] facts = next.substring(0, Math.max(0, tab)).split(" ");
        String path = next.substring(tab + 1);
        if (facts.length == 3 && path.startsWith(before)) {
          snapshot.add(facts, path.substring(before.length()));
        }
      }
      told.end();
    }
    return snapshot;
  }

  private void add(String[] facts, String path) {
    ObjectId id = ObjectId.of(facts[2]);
    // Neither a link nor another repository.
    if (facts[0].startsWith("100") && id != null) {
      files.put(path, id);
    }
    String name = path;
    for (int slash = name.lastIndexOf('/'); slash >= 0; slash = name.lastIndexOf('/')) {
      String folder = name.substring(0, slash);
      folders.computeIfAbsent(folder, any -> new LinkedHashSet<>()).add(name.substring(slash + 1));
      name = folder;
    }
    folders.computeIfAbsent("", any -> new LinkedHashSet<>()).add(name);
  }

  /** The names in a folder; empty where there is no such folder. */
  public Set<String> names(String folder) {
    return folders.getOrDefault(folder, Set.of());
  }

  public boolean isFolder(String path) {
    return folders.containsKey(path);
  }

  /** The name of a file's bytes; empty where there is no such plain file. */
  public Optional<ObjectId> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Every plain file, by path. */
  public Map<String, ObjectId> files() {
    return files;
  }
}
