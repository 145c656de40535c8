package duty.store;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** The folder as it lies on the disk, perhaps with other bytes in some files. */
record FolderSource(Path root, Overlay overlay) implements RecordSource {
  private static final String[] NONE = {};

  @Override
  public String[] names(String folder) {
    File there = file(folder);
    String[] names = there.list();
    if (names == null && there.isDirectory()) {
      // Records that cannot be seen would be told as missing.
      throw new UncheckedIOException(new AccessDeniedException(there.toString()));
    }
    return names == null ? NONE : names;
  }

  @Override
  public boolean isFile(String path) {
    return file(path).isFile();
  }

  @Override
  public boolean isFolder(String path) {
    return file(path).isDirectory();
  }

  private File file(String path) {
    return path.isEmpty() ? root.toFile() : new File(root.toFile(), path);
  }

  @Override
  public Path path(String file) {
    return root.resolve(file);
  }

  @Override
  public Attachments attachments() {
    return new FolderAttachments(root);
  }
}
