package duty.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Records that lie in no folder. The files that they name count as there: that they were is what
 * their digests say.
 *
 * @param records what each says, by path
 * @param digests of the files that they name, by path
 */
record BundledRecords(
    Map<String, String> records, Map<String, String> digests, Function<String, byte[]> bytes)
    implements RecordSource {
  @Override
  public String[] names(String folder) {
    String before = folder.isEmpty() ? "" : folder + "/";
    TreeSet<String> names = new TreeSet<>();
    for (String file : records.keySet()) {
      if (file.startsWith(before)) {
        String rest = file.substring(before.length());
        int end = rest.indexOf('/');
        names.add(end < 0 ? rest : rest.substring(0, end));
      }
    }
    return names.toArray(String[]::new);
  }

  @Override
  public boolean isFolder(String path) {
    return names(path).length > 0;
  }

  @Override
  public boolean isFile(String path) {
    return records.containsKey(path);
  }

  @Override
  public Overlay overlay() {
    return Overlay.all(bytes);
  }

  @Override
  public Path path(String file) {
    return Path.of("").resolve(file);
  }

  @Override
  public Attachments attachments() {
    return new Attachments() {
      @Override
      public State look(String path) {
        if (!Attachments.isPlain(path)) {
          return State.OUTSIDE;
        }
        return digests.containsKey(path) ? State.THERE : State.MISSING;
      }

      @Override
      public Optional<String> digest(String path) {
        return Optional.ofNullable(digests.get(path));
      }
    };
  }
}
