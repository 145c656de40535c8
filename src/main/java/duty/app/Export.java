package duty.app;

import duty.check.Text;
import duty.store.disk.OutsideFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes what was made into files outside the records, or says in words why not. */
public final class Export {
  private static final Text IN_RECORDS =
      new Text(
          "{file} 在台账文件夹里，那里只放记录，没有写入",
          "{file} lies among the records, where nothing else is put; nothing was written");
  private static final Text OUTSIDE =
      new Text("写到台账以外的文件夹，如 {other}", "write it to a folder outside the records, as {other}");
  private static final Text NO_FOLDER =
      new Text("没有文件夹 {folder}，没有写入", "there is no folder {folder}; nothing was written");
  private static final Text MAKE_FOLDER =
      new Text("先建立文件夹，或写到别处", "make the folder first, or write it elsewhere");
  private static final Text NO_PLAIN_FILE = new Text("{file} 不是普通文件", "{file} is not a plain file");
  private static final Text NOT_OWN =
      new Text(
          "已有 {file}，不是 duty 生成的，没有覆盖",
          "{file} is there and was not made by duty; it was left alone");
  private static final Text OTHER_NAME = new Text("换一个文件名", "choose another name");
  private static final Text FORCE =
      new Text("换一个文件名；确要覆盖的，加上 --force", "choose another name, or add --force to replace it");

  private Export() {}

  /**
   * Writes them all, or none.
   *
   * @param folderToo whether the folder that they lie in is made where it is missing
   * @param force whether they may replace what somebody else made
   * @throws IOException where they cannot be written; what was there before is there still
   */
  public static void write(Map<Path, byte[]> files, boolean folderToo, boolean force)
      throws IOException, RefusedException {
    check(files, folderToo, force);
    OutsideFiles.write(files);
  }

  /** Refuses as writing would. */
  public static void check(Map<Path, byte[]> files, boolean folderToo, boolean force)
      throws IOException, RefusedException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      Path path = file.getKey();
      OutsideFiles.Obstacle obstacle =
          OutsideFiles.obstacle(path, file.getValue(), folderToo).orElse(null);
      if (obstacle != null && !(force && obstacle == OutsideFiles.Obstacle.NOT_OWN)) {
        throw new RefusedException(refusal(obstacle, path, folderToo));
      }
    }
  }

  private static Refusal refusal(OutsideFiles.Obstacle obstacle, Path file, boolean folderToo)
      throws IOException {
    Map<String, Object> facts = Map.of("file", file);
    return switch (obstacle) {
      case IN_RECORDS -> {
        Path records = OutsideFiles.recordsAround(file).orElseThrow();
        Path other = records.resolveSibling(file.getFileName());
        yield new Refusal(IN_RECORDS.with(facts), OUTSIDE.with("other", other));
      }
      case NO_FOLDER -> {
        Path folder = file.resolveSibling(folderToo ? ".." : ".").normalize();
        yield new Refusal(NO_FOLDER.with("folder", folder), MAKE_FOLDER.with());
      }
      case NO_PLAIN_FILE -> new Refusal(NO_PLAIN_FILE.with(facts), OTHER_NAME.with());
      case NOT_OWN -> new Refusal(NOT_OWN.with(facts), FORCE.with());
    };
  }
}
