package duty.store;

import java.nio.file.Path;

/**
 * Where records are read from: a folder of the disk, or a folder as it was at some time. Paths are
 * relative to the folder of {@code duty.yaml}, with {@code /}.
 */
public interface RecordSource {
  /** The folder as it lies on the disk. */
  static RecordSource of(Path root) {
    return new FolderSource(root, Overlay.NONE);
  }

  /**
   * Names of files and folders in a folder, in any order; none where there is no such folder.
   *
   * @param folder empty for the folder of {@code duty.yaml} itself
   */
  String[] names(String folder);

  boolean isFolder(String path);

  boolean isFile(String path);

  /** What stands for the bytes of files; where it has none, they are read from the disk. */
  Overlay overlay();

  /** Where a file would lie on the disk. */
  Path path(String file);

  Attachments attachments();
}
