package duty.cli;

import duty.check.Text;
import duty.domain.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the records are: the folder of {@code duty.yaml}. */
final class RecordsRoot {
  private static final Text FOLDER = new Text("文件夹", "DIR");
  private static final Text MEANING =
      new Text(
          "台账所在的文件夹（默认从当前文件夹向上找 duty.yaml）",
          "the records' folder (else duty.yaml is looked for here and upwards)");

  /** For a command that does nothing but look at the records. */
  static final Option ARGUMENT = Option.argument(FOLDER, MEANING);

  /** For a command that has other arguments. */
  static final Option OPTION = Option.value(FOLDER, MEANING, "--records");

  private static final String SETTINGS = "duty.yaml";
  private static final String USUAL = "records";

  private static final Text ABSENT = new Text("没有文件夹 {folder}", "there is no folder {folder}");
  private static final Text ABSENT_NEAR =
      new Text("没有文件夹 {folder}，是不是 {near}？", "there is no folder {folder}; did you mean {near}?");
  private static final Text FILE =
      new Text("{folder} 是文件，不是文件夹", "{folder} is a file, not a folder");
  private static final Text IMPOSSIBLE =
      new Text("“{folder}”不能用作路径", "“{folder}” cannot be a path");
  private static final Text UTF8 =
      new Text(
          "检查路径里的字符；不经 bin/duty 启动时请设置 LC_ALL=C.UTF-8",
          "look at its characters; when not started by bin/duty, set LC_ALL=C.UTF-8");
  private static final Text NOT_FOUND =
      new Text(
          "找不到台账：{searched} 里都没有 duty.yaml",
          "no records found: there is no duty.yaml in {searched}");
  private static final Text NOT_THERE =
      new Text("{folder} 里没有 duty.yaml，不是台账", "{folder} holds no duty.yaml, so it is no ledger");
  private static final Text NEARBY =
      new Text(
          "附近的台账在 {near}，要核对的是它就写明它", "there is a ledger in {near}; name that one if you mean it");
  private static final Text NAME_IT =
      new Text(
          "进入台账所在的文件夹再运行，或写明文件夹，如 duty validate 台账文件夹",
          "go to the folder of the records, or name it, as in duty validate FOLDER");

  private RecordsRoot() {}

  /**
   * The root, from what the user named or from the working directory.
   *
   * @throws UsageError where there is none
   */
  static Path of(Arguments arguments, Surroundings surroundings) {
    String named = arguments.value(ARGUMENT).or(() -> arguments.value(OPTION)).orElse(null);
    Path start = start(named, surroundings.directory());
    if (named != null && Files.isRegularFile(start.resolve(SETTINGS))) {
      return start;
    }
    List<Path> searched = new ArrayList<>();
    Path root = look(start, searched);
    if (named != null) {
      // Who names a folder means that one: another is not judged in its place.
      throw new UsageError(
          NOT_THERE.with("folder", named),
          root == null
              ? NAME_IT.with()
              : NEARBY.with("near", shown(root, surroundings.directory())));
    }
    if (root == null) {
      throw new UsageError(NOT_FOUND.with("searched", searched), NAME_IT);
    }
    return root;
  }

  /** A folder as somebody in another one would name it. */
  static String shown(Path root, Path directory) {
    Path here = real(directory);
    Path there = real(root);
    return there.startsWith(here) ? here.relativize(there).toString() : there.toString();
  }

  /** The root as seen from the working directory, for who can do without. */
  static Optional<Path> around(Path directory) {
    return Optional.ofNullable(look(directory, new ArrayList<>()));
  }

  private static Path start(@Nullable String named, Path directory) {
    if (named == null) {
      return directory;
    }
    Path folder;
    try {
      folder = directory.resolve(named);
    } catch (InvalidPathException e) {
      throw new UsageError(IMPOSSIBLE.with("folder", named), UTF8);
    }
    if (Files.isDirectory(folder)) {
      return real(folder);
    }
    if (Files.exists(folder)) {
      throw new UsageError(FILE.with("folder", named), NAME_IT);
    }
    String near = neighbour(folder, named);
    throw new UsageError(
        near == null
            ? ABSENT.with("folder", named)
            : ABSENT_NEAR.with("folder", named, "near", near),
        NAME_IT);
  }

  /** Links and .. are followed as the file system has them, so that upwards is really upwards. */
  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /** A folder beside the one that is missing, and of nearly the same name. */
  private static @Nullable String neighbour(Path missing, String named) {
    Path parent = missing.getParent();
    Path last = missing.getFileName();
    if (parent == null || last == null) {
      return null;
    }
    try (Stream<Path> there = Files.list(parent)) {
      List<String> names =
          there.filter(Files::isDirectory).map(one -> one.getFileName().toString()).toList();
      String word = last.toString();
      int before = named.lastIndexOf(word);
      return Nearest.to(word, names)
          .map(near -> (before > 0 ? named.substring(0, before) : "") + near)
          .orElse(null);
    } catch (IOException e) {
      return null;
    }
  }

  private static @Nullable Path look(Path start, List<Path> searched) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      for (Path place : List.of(folder, folder.resolve(USUAL))) {
        if (Files.isRegularFile(place.resolve(SETTINGS))) {
          return place;
        }
      }
      searched.add(folder);
      // A folder in linked worktrees has .git as a file.
      if (Files.exists(folder.resolve(".git"))) {
        break;
      }
    }
    return null;
  }
}
