package duty.app;

import duty.app.changes.Directory;
import duty.app.changes.RecordChange;
import duty.app.changes.RecordChanges;
import duty.git.ObjectId;
import duty.store.RecordSource;
import duty.store.WrittenRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells what changed between two states of the records. */
public final class CompareRecords {
  private static final Comparator<RecordChange> ORDER =
      Comparator.comparing(RecordChange::kind).thenComparing(RecordChange::file);

  private final ObjectId earlier;
  private final State before;
  private final State after;

  /**
   * What was found.
   *
   * @param from the earlier commit, its first digits
   * @param to the later commit; null for the folder as it lies
   * @param changes by kind, then by file
   */
  public record Comparison(String from, @Nullable String to, List<RecordChange> changes) {
    public Comparison {
      changes = List.copyOf(changes);
    }
  }

  /**
   * One of the two.
   *
   * @param contents of the files in their places; null for a file of the folder, which is looked at
   *     when it is needed
   */
  private record State(RecordSource source, Map<String, Optional<ObjectId>> contents) {
    byte[] bytes(String file) {
      byte[] laid = source.overlay().bytes(file);
      return laid == null ? WorkingFile.bytes(source.path(file)) : laid;
    }
  }

  private CompareRecords(ObjectId earlier, State before, State after) {
    this.earlier = earlier;
    this.before = before;
    this.after = after;
  }

  /**
   * Compares.
   *
   * @param root the folder of {@code duty.yaml}
   * @param to null for the folder as it lies
   */
  public static Comparison between(Path root, String from, @Nullable String to)
      throws IOException, RefusedException {
    Commits commits = Commits.around(root);
    ObjectId earlier = commits.named(from);
    ObjectId later = to == null ? null : commits.named(to);
    State after = later == null ? folder(RecordSource.of(root)) : committed(commits.records(later));
    return new Comparison(
        earlier.shortened(),
        later == null ? null : later.shortened(),
        new CompareRecords(earlier, committed(commits.records(earlier)), after).compare());
  }

  private static State committed(CommittedRecords records) {
    Map<String, Optional<ObjectId>> contents = new TreeMap<>();
    for (String file : WrittenRecord.files(records)) {
      Optional<ObjectId> content = records.content(file);
      if (content.isPresent()) {
        contents.put(file, content);
      }
    }
    return new State(records, contents);
  }

  private static State folder(RecordSource source) {
    Map<String, Optional<ObjectId>> contents = new TreeMap<>();
    WrittenRecord.files(source).stream()
        .filter(file -> java.nio.file.Files.isRegularFile(source.path(file)))
        .forEach(file -> contents.put(file, Optional.empty()));
    return new State(source, contents);
  }

  private List<RecordChange> compare() {
    RecordChanges changes = new RecordChanges(new Directory(List.of(after.source, before.source)));
    List<RecordChange> found = new ArrayList<>();
    Map<String, ObjectId> gone = new TreeMap<>();
    before.contents.forEach(
        (file, content) -> {
          if (!after.contents.containsKey(file)) {
            content.ifPresent(id -> gone.put(file, id));
          } else if (content.isPresent() && !same(file, content.get())) {
            found.add(changes.changed(read(before, file), read(after, file)));
          }
        });
    Map<ObjectId, String> places = new HashMap<>();
    gone.forEach((file, content) -> places.putIfAbsent(content, file));
    for (String file : after.contents.keySet()) {
      if (!before.contents.containsKey(file)) {
        String from = places.remove(content(file));
        if (from == null) {
          found.add(changes.added(read(after, file)));
        } else {
          gone.remove(from);
          found.add(changes.changed(read(before, from), read(after, file)));
        }
      }
    }
    gone.keySet().forEach(file -> found.add(changes.removed(read(before, file))));
    found.sort(ORDER);
    return found;
  }

  private boolean same(String file, ObjectId content) {
    Optional<ObjectId> now = after.contents.getOrDefault(file, Optional.empty());
    return now.isPresent()
        ? now.get().equals(content)
        : WorkingFile.holds(after.bytes(file), content);
  }

  private ObjectId content(String file) {
    return after
        .contents
        .getOrDefault(file, Optional.empty())
        .orElseGet(() -> earlier.ofFile(after.bytes(file)));
  }

  private static WrittenRecord read(State state, String file) {
    return WrittenRecord.of(file, state.bytes(file)).orElseThrow();
  }
}
