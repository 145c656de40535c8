package duty.git;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A folder as it was at a commit. Paths are relative to it, with {@code /}. */
public final class Snapshot {
  private final ObjectDatabase objects;
  private final Map<String, List<Tree.Item>> folders = new HashMap<>();

  /**
   * @param root the whole commit's tree
   * @param path of the folder in it; empty for all of it
   */
  Snapshot(ObjectDatabase objects, ObjectId root, String path) throws IOException {
    this.objects = objects;
    ObjectId at = root;
    for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
      Tree.Item next = at == null ? null : named(name, items(at));
      at = next == null || !next.isFolder() ? null : next.id();
    }
    folders.put("", at == null ? List.of() : items(at));
  }

  /** Whether there is anything in the folder at all. */
  public boolean isEmpty() {
    return folders.getOrDefault("", List.of()).isEmpty();
  }

  /** The names in a folder; empty where there is no such folder. */
  public synchronized Optional<List<String>> names(String folder) throws IOException {
    List<Tree.Item> items = folder(folder);
    return items == null
        ? Optional.empty()
        : Optional.of(items.stream().map(Tree.Item::name).toList());
  }

  public synchronized boolean isFolder(String path) throws IOException {
    return folder(path) != null;
  }

  /** The name of a file's bytes; empty where there is no such plain file. */
  public synchronized Optional<ObjectId> file(String path) throws IOException {
    return Optional.ofNullable(item(path)).filter(Tree.Item::isFile).map(Tree.Item::id);
  }

  /** Bytes of a file as it is when unpacked. */
  public long size(ObjectId file) throws IOException {
    return objects.size(file);
  }

  public byte[] bytes(ObjectId file) throws IOException {
    return objects.read(file, RawObject.Type.BLOB).bytes();
  }

  /** Every plain file, by path. */
  public synchronized Map<String, ObjectId> files() throws IOException {
    Map<String, ObjectId> all = new TreeMap<>();
    collect("", all);
    return all;
  }

  private void collect(String folder, Map<String, ObjectId> all) throws IOException {
    List<Tree.Item> items = folder(folder);
    for (Tree.Item item : items == null ? List.<Tree.Item>of() : items) {
      String path = folder.isEmpty() ? item.name() : folder + "/" + item.name();
      if (item.isFolder()) {
        collect(path, all);
      } else if (item.isFile()) {
        all.put(path, item.id());
      }
    }
  }

  private Tree.@Nullable Item item(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    List<Tree.Item> items = folder(slash < 0 ? "" : path.substring(0, slash));
    return items == null ? null : named(path.substring(slash + 1), items);
  }

  private @Nullable List<Tree.Item> folder(String path) throws IOException {
    List<Tree.Item> known = folders.get(path);
    if (known == null && !path.isEmpty()) {
      Tree.Item item = item(path);
      if (item != null && item.isFolder()) {
        known = items(item.id());
        folders.put(path, known);
      }
    }
    return known;
  }

  private List<Tree.Item> items(ObjectId tree) throws IOException {
    try {
      return Tree.items(objects.read(tree, RawObject.Type.TREE).bytes());
    } catch (IndexOutOfBoundsException broken) {
      throw BrokenRepositoryException.corrupt(tree);
    }
  }

  private static Tree.@Nullable Item named(String name, List<Tree.Item> items) {
    for (Tree.Item item : items) {
      if (item.name().equals(name)) {
        return item;
      }
    }
    return null;
  }
}
