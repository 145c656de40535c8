package duty.store.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Files that are written for somebody to take away. None of them lies among records, whosever they
 * are, and none takes the place of a file that this program did not make unless that is allowed.
 */
public final class OutsideFiles {
  /** What the forms of this program begin with, whichever version wrote them. */
  private static final List<Pattern> HEADS =
      List.of(
          Pattern.compile("\\{\"schemaVersion\":"),
          Pattern.compile(
              "\\{\"\\$schema\":\"[^\"]*sarif[^\"]*\",.{0,99}\"driver\":\\{\"name\":\"duty\""),
          Pattern.compile("<\\?xml [^>]*>\\s*<testsuites? name=\"duty "),
          Pattern.compile("\\[\\s*(]|\\{\"description\":\"[^\\n]*\"check_name\":\"[A-Z]\\d)"),
          Pattern.compile("::(notice|warning|error) file="),
          Pattern.compile("(错误|警告|提示|error|warning|notice)\\[[A-Z]\\d"),
          Pattern.compile("(规则 +检查了|rule +looked at)"));

  private static final String PRODUCER = "<pdf:Producer>duty, ";

  /** Bytes of a file that are looked at for its head. */
  private static final int HEAD = 1 << 14;

  /** Bytes; papers have some hundred thousand. */
  private static final long LARGEST = 1L << 28;

  private static final int LINKS = 40;

  /** What stands in the way of a file. */
  public enum Obstacle {
    IN_RECORDS,
    NO_FOLDER,
    NO_PLAIN_FILE,
    /** There, and not made by this program. */
    NOT_OWN
  }

  private OutsideFiles() {}

  /**
   * Looks for what stands in the way.
   *
   * @param bytes that are to be written
   * @param folderToo whether the folder that it lies in may be made, though not the one above it
   */
  public static Optional<Obstacle> obstacle(Path file, byte[] bytes, boolean folderToo)
      throws IOException {
    Path target = real(file, 0);
    Path folder = Objects.requireNonNullElse(target.getParent(), target);
    if (recordsAround(file).isPresent()) {
      return Optional.of(Obstacle.IN_RECORDS);
    }
    boolean missing = folderToo && !Files.exists(folder);
    if (!Files.isDirectory(missing ? folder.resolveSibling(".") : folder)) {
      return Optional.of(Obstacle.NO_FOLDER);
    }
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(target)) {
      return Optional.of(Obstacle.NO_PLAIN_FILE);
    }
    return isOwn(target, bytes) ? Optional.empty() : Optional.of(Obstacle.NOT_OWN);
  }

  /**
   * The folder of the {@code duty.yaml} that a file would lie among the records of, with links
   * followed. The file system itself compares the names.
   */
  public static Optional<Path> recordsAround(Path file) throws IOException {
    for (Path at = real(file, 0).getParent(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("duty.yaml"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** Writes them all, or none where one cannot be written; links are followed, and stay. */
  public static void write(Map<Path, byte[]> files) throws IOException {
    Map<Path, byte[]> targets = new LinkedHashMap<>();
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path target = real(file.getKey(), 0);
      if (Files.exists(target.resolveSibling("."))) {
        AtomicFile.clear(target.resolveSibling("."), 1, false);
      }
      targets.put(target, file.getValue());
    }
    AtomicFile.put(targets);
  }

  /**
   * Writes a file for an editor. Those lie in {@code .vscode} of the folder that is opened in it,
   * which may be that of the records; what leads elsewhere into records is refused.
   *
   * @param name relative to the workspace
   */
  public static void forEditor(Path workspace, String name, byte[] bytes) throws IOException {
    Path file = workspace.resolve(name);
    boolean within = real(file, 0).startsWith(workspace.toRealPath().resolve(".vscode"));
    if (!within && recordsAround(file).isPresent()) {
      throw new FileSystemException(file.toString(), null, "Not a regular file");
    }
    write(Map.of(file, bytes));
  }

  /**
   * Whether it is of this program: by its producer or its first words, and a sheet by its first
   * line, which is that of the sheet to be written. What is empty is nobody's.
   */
  private static boolean isOwn(Path file, byte[] next) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String words = new String(head, StandardCharsets.UTF_8);
    if (words.startsWith("%PDF-")) {
      return Files.size(file) < LARGEST
          && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PRODUCER);
    }
    if (words.startsWith("\uFEFF")) {
      return words
          .lines()
          .findFirst()
          .equals(new String(next, StandardCharsets.UTF_8).lines().findFirst());
    }
    return head.length == 0 || HEADS.stream().anyMatch(one -> one.matcher(words).lookingAt());
  }

  /**
   * With links followed as far as the path exists; {@code ..} is what the file system has there.
   */
  private static Path real(@Nullable Path path, int links) throws IOException {
    Path file = path == null ? Path.of("").toAbsolutePath() : path.toAbsolutePath();
    if (links > LINKS) {
      throw new FileSystemException(file.toString(), null, "Too many levels of symbolic links");
    }
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    if (Files.isSymbolicLink(file)) {
      return real(file.resolveSibling(Files.readSymbolicLink(file)), links + 1);
    }
    Path above = file.getParent();
    return above == null ? file : real(above, links).resolve(file.getFileName()).normalize();
  }
}
