package duty.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The folders in which fonts are installed, looked through when first asked. */
public final class FontFolders {
  /** Folders lie in each other up to so deep. */
  private static final int DEPTH = 8;

  private static final List<String> ENDINGS = List.of(".ttf", ".ttc", ".otf", ".otc");

  private final List<Path> folders;
  private List<Path> files = List.of();
  private boolean looked;

  /** Asked for a score of names, of which most are not there. */
  private final Map<String, Path> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /** Remembers where to look; a folder that is not there is empty. */
  public FontFolders(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Every font file, folder by folder, in the order of their paths. */
  public List<Path> files() {
    if (!looked) {
      List<Path> all = new ArrayList<>();
      folders.forEach(folder -> all.addAll(in(folder)));
      files = List.copyOf(all);
      looked = true;
    }
    return files;
  }

  /** The first file of that name, in capitals or not. */
  public Optional<Path> named(String name) {
    if (byName.isEmpty()) {
      files().forEach(file -> byName.putIfAbsent(file.getFileName().toString(), file));
    }
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * A file that is written down.
   *
   * @param root relative paths begin there
   * @return empty where it is not there, or where what is written cannot be a path
   */
  public static Optional<Path> at(Path root, String path) {
    try {
      return Optional.of(root.resolve(path)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The bytes of a file, which stay on the disk until they are looked at. */
  public static ByteBuffer open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  private static List<Path> in(Path folder) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, visitor(found));
    } catch (IOException e) {
      return List.of();
    }
    found.sort(Comparator.comparing(Path::toString));
    return found;
  }

  private static SimpleFileVisitor<Path> visitor(List<Path> found) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().anyMatch(name::endsWith)) {
          found.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
