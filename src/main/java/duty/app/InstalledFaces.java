package duty.app;

import duty.report.FontFile;
import duty.report.Specimen;
import duty.store.disk.FontFolders;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The installed fonts by their own names. Each file is looked into once at most, in the order of
 * the folders, and none before a name asks for it: hundreds may be installed.
 */
final class InstalledFaces {
  /**
   * Where a font is.
   *
   * @param index of the face in a collection, from 0
   */
  record Place(Path path, int index) {}

  private final FontFolders folders;
  private final Map<String, Place> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private @Nullable Iterator<Path> unread;

  InstalledFaces(FontFolders folders) {
    this.folders = folders;
  }

  /** The first font of a name, PostScript or family, in capitals or not; of any outlines. */
  Optional<Place> called(String name) {
    Iterator<Path> files = unread == null ? folders.files().iterator() : unread;
    unread = files;
    while (!known.containsKey(name) && files.hasNext()) {
      read(files.next());
    }
    return Optional.ofNullable(known.get(name));
  }

  private void read(Path path) {
    try {
      ByteBuffer bytes = FontFolders.open(path);
      int faces = Specimen.faces(new FontFile(path.toString(), 0, () -> bytes));
      for (int index = 0; index < faces; index++) {
        Place place = new Place(path, index);
        Specimen.names(new FontFile(path.toString(), index, () -> bytes))
            .forEach(name -> known.putIfAbsent(name, place));
      }
    } catch (IOException e) {
      return; // nobody asked for this one
    }
  }
}
