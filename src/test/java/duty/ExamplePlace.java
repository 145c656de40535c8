package duty;

import duty.git.CommittedFolder;
import duty.git.MadeRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Lays an example's records into a folder of their own: in a repository with one commit, or in one
 * with the commits of {@code history.txt}. Each of its lines is a commit's day, and the files that
 * it brings: {@code *} for all that no other line names; a line that begins with {@code -} names
 * files that are not committed.
 */
final class ExamplePlace {
  private static final Set<String> ABOUT_IT = Set.of("expected.txt", "history.txt");
  private static final Map<Path, Path> PLACES = new ConcurrentHashMap<>();

  private ExamplePlace() {}

  static Path of(Path example) {
    return PLACES.computeIfAbsent(example, ExamplePlace::lay);
  }

  private static Path lay(Path example) {
    try {
      Path place = Files.createTempDirectory("duty-example").toRealPath();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> duty.store.Tree.remove(place)));
      List<String> files = new ArrayList<>();
      try (Stream<Path> all = Files.walk(example)) {
        for (Path path : all.toList()) {
          String name = example.relativize(path).toString().replace('\\', '/');
          if (Files.isDirectory(path)) {
            Files.createDirectories(place.resolve(name));
          } else if (!ABOUT_IT.contains(name)) {
            Files.copy(path, place.resolve(name));
            files.add(name);
          }
        }
      }
      Path history = example.resolve("history.txt");
      if (Files.exists(history)) {
        commit(place, files, Files.readAllLines(history));
      } else {
        CommittedFolder.in(place);
      }
      return place;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void commit(Path place, List<String> files, List<String> lines)
      throws IOException {
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
