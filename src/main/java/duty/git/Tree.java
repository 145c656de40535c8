package duty.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of a commit, read in place: an entry is mode, space, name, NUL and twenty bytes. */
final class Tree {
  static final int FOLDER = 0040000;
  private static final int KIND = 0170000;
  private static final int FILE = 0100000;

  private Tree() {}

  /** One entry. */
  record Item(int mode, String name, ObjectId id) {
    boolean isFolder() {
      return mode == FOLDER;
    }

    /** Neither a folder nor a link nor another repository. */
    boolean isFile() {
      return Tree.isFile(mode);
    }
  }

  static boolean isFile(int mode) {
    return (mode & KIND) == FILE;
  }

  static List<Item> items(byte[] tree) {
    List<Item> items = new ArrayList<>();
    for (int at = 0; at < tree.length; at = next(tree, at)) {
      items.add(new Item(mode(tree, at), name(tree, at), ObjectId.at(tree, nameEnd(tree, at) + 1)));
    }
    return items;
  }

  /** The content of a plain file, by its path from a commit's tree; null where there is none. */
  static @Nullable ObjectId file(ObjectDatabase objects, ObjectId root, String path)
      throws IOException {
    ObjectId at = root;
    int start = 0;
    while (at != null) {
      int slash = path.indexOf('/', start);
      String name = slash < 0 ? path.substring(start) : path.substring(start, slash);
      at = named(objects.read(at, RawObject.Type.TREE).bytes(), name, slash >= 0, at);
      if (slash < 0) {
        return at;
      }
      start = slash + 1;
    }
    return null;
  }

  private static @Nullable ObjectId named(byte[] tree, String name, boolean folder, ObjectId id)
      throws IOException {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    try {
      for (int at = 0; at < tree.length; at = next(tree, at)) {
        int end = nameEnd(tree, at);
        if (Arrays.equals(tree, nameStart(tree, at), end, bytes, 0, bytes.length)) {
          int mode = mode(tree, at);
          return (folder ? mode == FOLDER : isFile(mode)) ? ObjectId.at(tree, end + 1) : null;
        }
      }
      return null;
    } catch (IndexOutOfBoundsException broken) {
      throw BrokenRepositoryException.corrupt(id);
    }
  }

  static int mode(byte[] tree, int at) {
    int mode = 0;
    for (int i = at; tree[i] != ' '; i++) {
      mode = (mode << 3) | (tree[i] - '0');
    }
    return mode;
  }

  static String name(byte[] tree, int at) {
    int start = nameStart(tree, at);
    return new String(tree, start, nameEnd(tree, at) - start, StandardCharsets.UTF_8);
  }

  static int nameStart(byte[] tree, int at) {
    int start = at;
    while (tree[start] != ' ') {
      start++;
    }
    return start + 1;
  }

  /** Where the NUL is. */
  static int nameEnd(byte[] tree, int at) {
    int end = at + 6;
    while (tree[end] != 0) {
      end++;
    }
    return end;
  }

  /** Where the entry after this one begins. */
  static int next(byte[] tree, int at) {
    return nameEnd(tree, at) + 1 + ObjectId.LENGTH;
  }
}
