package duty.git;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

/** Tells which files two trees do not share, opening only the folders that differ. */
final class TreeDifference {
  private static final byte[] NOTHING = {};

  private final ObjectDatabase objects;
  private final Told told;

  /** What is told of a file; its name lies in a tree's bytes. */
  interface Told {
    /** Only the later tree has it. */
    void added(String path, ObjectId content);

    /** Only the earlier tree has it. */
    void removed(String path, ObjectId content);

    /** Both have it, with other content. */
    void changed(String path, ObjectId before, ObjectId after);

    /** Whether a folder is to be opened; what lies outside is neither told nor read. */
    boolean opens(String folder);
  }

  TreeDifference(ObjectDatabase objects, Told told) {
    this.objects = objects;
    this.told = told;
  }

  /** From one commit's tree to another's. */
  void between(ObjectId before, ObjectId after) throws IOException {
    if (!before.equals(after)) {
      try {
        compare("", tree(before), tree(after));
      } catch (IndexOutOfBoundsException broken) {
        throw BrokenRepositoryException.corrupt(after);
      }
    }
  }

  private byte[] tree(ObjectId id) throws IOException {
    return objects.read(id, RawObject.Type.TREE).bytes();
  }

  private void compare(String folder, byte[] a, byte[] b) throws IOException {
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int same = Arrays.mismatch(a, i, a.length, b, j, b.length);
      if (same < 0) {
        return;
      }
      // Over all entries that end before the first byte that differs.
      int end = i + same;
      for (int next = Tree.next(a, i); next <= end; next = Tree.next(a, next)) {
        j += next - i;
        i = next;
        if (i == a.length) {
          break;
        }
      }
      if (i == a.length || j == b.length) {
        break;
      }
      int order = order(a, i, b, j);
      if (order == 0) {
        both(folder, a, i, b, j);
      } else if (order < 0) {
        alone(folder, a, i, false);
      } else {
        alone(folder, b, j, true);
      }
      i = order <= 0 ? Tree.next(a, i) : i;
      j = order >= 0 ? Tree.next(b, j) : j;
    }
    for (; i < a.length; i = Tree.next(a, i)) {
      alone(folder, a, i, false);
    }
    for (; j < b.length; j = Tree.next(b, j)) {
      alone(folder, b, j, true);
    }
  }

  /** By the bytes of the names, a folder's as if it ended in a slash. */
  private static int order(byte[] a, int i, byte[] b, int j) {
    int startA = Tree.nameStart(a, i);
    int startB = Tree.nameStart(b, j);
    int endA = Tree.nameEnd(a, i);
    int endB = Tree.nameEnd(b, j);
    int same = Arrays.mismatch(a, startA, endA, b, startB, endB);
    if (same < 0) {
      return Boolean.compare(isFolder(a, i), isFolder(b, j));
    }
    return Integer.compare(
        at(a, startA + same, endA, isFolder(a, i)), at(b, startB + same, endB, isFolder(b, j)));
  }

  private static int at(byte[] tree, int at, int end, boolean folder) {
    return at < end ? tree[at] & 0xFF : folder ? '/' : 0;
  }

  private static boolean isFolder(byte[] tree, int at) {
    return tree[at] == '4';
  }

  private void both(String folder, byte[] a, int i, byte[] b, int j) throws IOException {
    int idA = Tree.nameEnd(a, i) + 1;
    int idB = Tree.nameEnd(b, j) + 1;
    if (Arrays.equals(a, idA, idA + ObjectId.LENGTH, b, idB, idB + ObjectId.LENGTH)) {
      return; // another mode alone
    }
    String path = path(folder, b, j);
    if (isFolder(a, i)) {
      if (told.opens(path)) {
        compare(path, tree(ObjectId.at(a, idA)), tree(ObjectId.at(b, idB)));
      }
      return;
    }
    boolean was = Tree.isFile(Tree.mode(a, i));
    boolean is = Tree.isFile(Tree.mode(b, j));
    if (was && is) {
      told.changed(path, ObjectId.at(a, idA), ObjectId.at(b, idB));
    } else if (is) {
      told.added(path, ObjectId.at(b, idB));
    } else if (was) {
      told.removed(path, ObjectId.at(a, idA));
    }
  }

  private void alone(String folder, byte[] tree, int at, boolean added) throws IOException {
    ObjectId id = ObjectId.at(tree, Tree.nameEnd(tree, at) + 1);
    String path = path(folder, tree, at);
    if (isFolder(tree, at)) {
      if (told.opens(path)) {
        byte[] all = tree(id);
        compare(path, added ? NOTHING : all, added ? all : NOTHING);
      }
    } else if (Tree.isFile(Tree.mode(tree, at))) {
      if (added) {
        told.added(path, id);
      } else {
        told.removed(path, id);
      }
    }
  }

  private static String path(String folder, byte[] tree, int at) {
    String name = Tree.name(tree, at);
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** Whether a folder is one of some, or lies in one, or on the way to one. */
  static boolean touches(String path, Collection<String> folders) {
    if (within(path, folders)) {
      return true;
    }
    for (String folder : folders) {
      if (folder.startsWith(path) && folder.charAt(path.length()) == '/') {
        return true;
      }
    }
    return false;
  }

  /** Whether a folder is one of some, or lies in one. */
  static boolean within(String path, Collection<String> folders) {
    for (String folder : folders) {
      if (folder.isEmpty()
          || path.equals(folder)
          || (path.startsWith(folder) && path.charAt(folder.length()) == '/')) {
        return true;
      }
    }
    return false;
  }
}
