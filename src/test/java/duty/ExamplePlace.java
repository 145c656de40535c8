package duty;

import duty.git.CommittedFolder;
import duty.git.MadeRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lays an example's records into a folder of their own: those of {@code examples/base} without what
 * its {@code absent.txt} names, and over them its own; in a repository with one commit, or in one
 * with the commits of {@code history.txt}. Each of its lines is a commit's day, and the files that
 * it brings: {@code *} for all that no other line names; a line that begins with {@code -} names
 * files that are not committed.
 */
public final class ExamplePlace {
  private static final Path EXAMPLES = Path.of("examples");
  private static final String ABSENT = "absent.txt";
  private static final Set<String> ABOUT_IT = Set.of("expected.txt", "history.txt", ABSENT);
  private static final Map<Path, Path> PLACES = new ConcurrentHashMap<>();

  private ExamplePlace() {}

  /**
   * The folder of one, for the whole run of the tests: whoever changes it takes a copy.
   *
   * @param example as {@code good/M1-joint-meeting}
   */
  public static Path of(String example) {
    return of(EXAMPLES.resolve(example));
  }

  static Path of(Path example) {
    return PLACES.computeIfAbsent(example, ExamplePlace::lay);
  }

  /** Its files by their names in the folder. */
  private static Map<String, Path> files(Path example) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Path absent = example.resolve(ABSENT);
    for (Path layer : List.of(EXAMPLES.resolve("base"), example)) {
      try (Stream<Path> all = Files.walk(layer)) {
        all.filter(path -> !Files.isDirectory(path))
            .forEach(path -> files.put(layer.relativize(path).toString().replace('\\', '/'), path));
      }
    }
    files.keySet().removeAll(ABOUT_IT);
    if (Files.exists(absent)) {
      files.keySet().removeAll(Files.readAllLines(absent));
    }
    return files;
  }

  private static Path lay(Path example) {
    try {
      Path place = Files.createTempDirectory("duty-example").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> duty.store.Tree.remove(place)));
      Map<String, Path> files = files(example);
      for (Map.Entry<String, Path> file : files.entrySet()) {
        Path copy = place.resolve(file.getKey());
        Files.createDirectories(copy.getParent());
        Files.copy(file.getValue(), copy);
      }
      Path history = example.resolve("history.txt");
      if (Files.exists(history)) {
        commit(place, files.keySet(), Files.readAllLines(history));
      } else {
        CommittedFolder.in(place);
      }
      return place;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void commit(Path place, Set<String> files, List<String> lines) throws IOException {
    Set<String> named = new HashSet<>();
    lines.forEach(line -> named.addAll(List.of(line.split(" "))));
    try (MadeRepository repository = MadeRepository.in(place)) {
      for (String line : lines) {
        List<String> words = List.of(line.split(" "));
        if (words.get(0).equals("-")) {
          continue;
        }
        for (String file : files) {
          if (words.contains(file) || (words.contains("*") && !named.contains(file))) {
            repository.put(file, Files.readAllBytes(place.resolve(file)));
          }
        }
        repository.commit(words.get(0), "登记");
      }
    }
  }
}
