package duty.git;

import duty.git.GitFailure.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What commits changed. A file that was moved and edited goes on being the same while four fifths
 * of it stay: agreements of two years share up to that, the same one before and after a correction
 * more. A copy is never taken for the file.
 */
record DiffTree(GitProgram git) {
  private static final List<String> COMMAND =
      List.of(
          "diff-tree",
          "--stdin",
          "-z",
          "--root",
          "--always",
          "--raw",
          "--no-abbrev",
          "--no-ext-diff",
          "--no-textconv");

  private static final String MOVED = "-M80%";

  /** Where contents were left out at cloning, they cannot be held against each other. */
  private static final String MOVED_UNCHANGED = "-M100%";

  /** Takes what is told. */
  private interface Visitor {
    /**
     * One change.
     *
     * @param edge the place of its line among those that were asked
     */
    void visit(int edge, Row row);
  }

  /**
   * As it is told.
   *
   * @param facts {@code :mode mode id id status}, before and after
   * @param path before, or the only one
   */
  private record Row(String facts, String path, @Nullable String pathAfter) {
    /** Neither a folder nor a link nor another repository. */
    private static final String FILE = "100";

    private static final int MODE_AFTER = 8;
    private static final int IDS = 15;

    static Row of(String facts, GitProcess told) throws IOException {
      String path = told.more('\0');
      return new Row(facts, path, facts.indexOf('R') < 0 ? null : told.more('\0'));
    }

    @Nullable Change change() {
      int length = (facts.lastIndexOf(' ') - IDS) / 2;
      ObjectId before = facts.startsWith(FILE, 1) ? id(IDS, length) : null;
      ObjectId after = facts.startsWith(FILE, MODE_AFTER) ? id(IDS + length + 1, length) : null;
      return before == null && after == null
          ? null
          : new Change(
              pathAfter == null ? path : pathAfter, after, before == null ? null : path, before);
    }

    private @Nullable ObjectId id(int from, int length) {
      return ObjectId.of(facts.substring(from, from + length));
    }

    /** Whether it is a folder, whatever was done in it. */
    boolean isFolder() {
      return facts.startsWith("040000", 1);
    }
  }

  /**
   * Asks.
   *
   * @param edges of {@link CommitGraph#edges}
   * @param folders that alone are looked at; an empty one is the whole tree
   * @param kinds as {@code --diff-filter} names them
   * @return for each edge
   */
  List<List<Change>> changes(List<String> edges, Collection<String> folders, String kinds)
      throws IOException {
    return changes(edges, folders, kinds, MOVED);
  }

  private List<List<Change>> changes(
      List<String> edges, Collection<String> folders, String kinds, String moved)
      throws IOException {
    try {
      return told(edges, folders, kinds, moved);
    } catch (GitFailure refused) {
      if (refused.trouble() != Trouble.LEFT_OUT || moved.equals(MOVED_UNCHANGED)) {
        throw refused;
      }
      return changes(edges, folders, kinds, MOVED_UNCHANGED);
    }
  }

  private List<List<Change>> told(
      List<String> edges, Collection<String> folders, String kinds, String moved)
      throws IOException {
    List<List<Change>> found = new ArrayList<>(Collections.nCopies(edges.size(), List.of()));
    List<String> options =
        new ArrayList<>(List.of("-r", moved, "-l1000", "--diff-filter=" + kinds, "--"));
    folders.stream().filter(folder -> !folder.isEmpty()).forEach(options::add);
    ask(
        options,
        edges,
        (edge, row) -> {
          Change change = row.change();
          if (change != null) {
            if (found.get(edge).isEmpty()) {
              found.set(edge, new ArrayList<>(2));
            }
            found.get(edge).add(change);
          }
        });
    return found;
  }

  /**
   * From which folders elsewhere files were moved that seem to have been brought.
   *
   * @param brought edge → paths
   * @param folders that were looked at
   */
  Set<String> origins(Map<String, Set<String>> brought, Collection<String> folders)
      throws IOException {
    Set<String> origins = new TreeSet<>();
    List<String> edges = touchedElsewhere(List.copyOf(brought.keySet()), folders);
    List<List<Change>> all = edges.isEmpty() ? List.of() : changes(edges, List.of(), "R");
    for (int i = 0; i < all.size(); i++) {
      for (Change change : all.get(i)) {
        String from = change.pathBefore();
        if (from != null
            && brought.getOrDefault(edges.get(i), Set.of()).contains(change.path())
            && folders.stream().noneMatch(folder -> isWithin(from, folder))) {
          origins.add(origin(from, change.path(), folders));
        }
      }
    }
    return origins;
  }

  /** Those where anything else was changed or taken away; which needs a look at the top only. */
  private List<String> touchedElsewhere(List<String> edges, Collection<String> folders)
      throws IOException {
    Set<Integer> touched = new TreeSet<>();
    if (!edges.isEmpty() && !folders.contains("")) {
      ask(
          List.of("--no-renames", "--diff-filter=DMT"),
          edges,
          (edge, row) -> {
            if (!row.isFolder() || !folders.contains(row.path)) {
              touched.add(edge);
            }
          });
    }
    return touched.stream().map(edges::get).toList();
  }

  /** Where the whole folder lay, if it was moved as it is; else where the file lay. */
  private static String origin(String from, String to, Collection<String> folders) {
    for (String folder : folders) {
      String rest = isWithin(to, folder) ? to.substring(folder.length()) : "";
      if (!rest.isEmpty() && from.endsWith(rest)) {
        return from.substring(0, from.length() - rest.length());
      }
    }
    return from.substring(0, Math.max(0, from.lastIndexOf('/')));
  }

  private static boolean isWithin(String path, String folder) {
    return folder.isEmpty()
        || (path.startsWith(folder)
            && path.length() > folder.length()
            && path.charAt(folder.length()) == '/');
  }

  private void ask(List<String> options, List<String> edges, Visitor visitor) throws IOException {
    List<String> command = new ArrayList<>(COMMAND);
    command.addAll(options);
    try (GitProcess told = git.start(command).feed(edges)) {
      int edge = -1;
      for (String next = told.next('\0'); next != null; next = told.next('\0')) {
        if (next.startsWith(":")) {
          visitor.visit(edge, Row.of(next, told));
        } else if (++edge == edges.size() || !edges.get(edge).startsWith(next)) {
          throw told.failure();
        }
      }
      told.end();
      if (edge + 1 != edges.size()) {
        throw told.failure();
      }
    }
  }
}
