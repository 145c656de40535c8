package duty.git;

import duty.git.BrokenRepositoryException.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** All objects of a repository, loose or packed, its own or borrowed from another's folder. */
final class ObjectDatabase {
  /** Bytes of {@code tree 123456789} and the like. */
  private static final int LOOSE_HEADER = 32;

  /** Bytes of a loose object that is kept for the next time. */
  private static final int LARGEST_KEPT = 1 << 16;

  private static final int MOST_KEPT = 1024;

  private final List<Path> folders;
  private final Inflater inflater = new Inflater();
  private final RecentObjects recent = new RecentObjects();
  private final Map<ObjectId, RawObject> loose = new HashMap<>();
  private @Nullable List<Pack> packs;

  /**
   * @param objects the folder {@code objects}
   */
  ObjectDatabase(Path objects) throws IOException {
    Set<Path> all = new LinkedHashSet<>();
    borrow(objects, all);
    this.folders = List.copyOf(all);
  }

  private static void borrow(Path objects, Set<Path> all) throws IOException {
    if (!all.add(objects.normalize()) || all.size() > 10) {
      return;
    }
    Path alternates = objects.resolve("info").resolve("alternates");
    if (Files.isRegularFile(alternates)) {
      for (String line : Files.readAllLines(alternates)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          borrow(objects.resolve(line.strip()), all);
        }
      }
    }
  }

  /**
   * Reads an object.
   *
   * @throws BrokenRepositoryException where it is not there or not what it should be
   */
  synchronized RawObject read(ObjectId id, RawObject.Type type) throws IOException {
    RawObject object = read(id);
    if (object.type() != type) {
      throw BrokenRepositoryException.corrupt(id);
    }
    return object;
  }

  synchronized RawObject read(ObjectId id) throws IOException {
    for (Pack pack : packs()) {
      RawObject object = pack.read(id);
      if (object != null) {
        return object;
      }
    }
    RawObject known = loose.get(id);
    return known == null ? loose(id) : known;
  }

  private RawObject loose(ObjectId id) throws IOException {
    for (Path folder : folders) {
      byte[] packed;
      try {
        packed = Files.readAllBytes(loose(folder, id));
      } catch (NoSuchFileException elsewhere) {
        continue;
      }
      RawObject object = unpacked(packed, id);
      if (object.bytes().length <= LARGEST_KEPT) {
        if (loose.size() >= MOST_KEPT) {
          loose.clear();
        }
        loose.put(id, object);
      }
      return object;
    }
    throw new BrokenRepositoryException(Trouble.MISSING, id.toString());
  }

  /** Bytes of an object, without unpacking all of it. */
  synchronized long size(ObjectId id) throws IOException {
    for (Pack pack : packs()) {
      long size = pack.size(id);
      if (size >= 0) {
        return size;
      }
    }
    for (Path folder : folders) {
      Path file = loose(folder, id);
      if (Files.isRegularFile(file)) {
        try (InputStream in = new InflaterInputStream(Files.newInputStream(file))) {
          return header(in.readNBytes(LOOSE_HEADER), id).size;
        } catch (java.util.zip.ZipException broken) {
          throw BrokenRepositoryException.corrupt(id);
        }
      }
    }
    throw new BrokenRepositoryException(Trouble.MISSING, id.toString());
  }

  /** Every object whose name begins so; four digits at least. */
  synchronized Set<ObjectId> beginningWith(String prefix) throws IOException {
    Set<ObjectId> found = new LinkedHashSet<>();
    for (Pack pack : packs()) {
      found.addAll(pack.index().beginningWith(prefix));
    }
    for (Path folder : folders) {
      String[] names = folder.resolve(prefix.substring(0, 2)).toFile().list();
      for (String name : names == null ? new String[0] : names) {
        ObjectId id = ObjectId.of(prefix.substring(0, 2) + name);
        if (id != null && id.toString().startsWith(prefix)) {
          found.add(id);
        }
      }
    }
    return found;
  }

  private List<Pack> packs() throws IOException {
    if (packs == null) {
      List<Pack> all = new ArrayList<>();
      for (Path folder : folders) {
        Path pack = folder.resolve("pack");
        if (Files.isDirectory(pack)) {
          for (Path index : indexes(pack)) {
            all.add(new Pack(index, recent, inflater));
          }
        }
      }
      packs = all;
    }
    return packs;
  }

  private static List<Path> indexes(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".idx")).sorted().toList();
    }
  }

  private static Path loose(Path folder, ObjectId id) {
    String name = id.toString();
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  private record Header(RawObject.Type type, long size, int length) {}

  private RawObject unpacked(byte[] packed, ObjectId id) throws IOException {
    inflater.reset();
    inflater.setInput(packed);
    byte[] beginning = new byte[LOOSE_HEADER];
    try {
      int got = inflate(beginning, 0);
      Header header = header(beginning, id);
      if (header.size > Pack.LARGEST || header.length > got) {
        throw BrokenRepositoryException.corrupt(id);
      }
      byte[] bytes = new byte[(int) header.size];
      int begun = Math.min(got - header.length, bytes.length);
      System.arraycopy(beginning, header.length, bytes, 0, begun);
      // One byte more than there should be, to see that there is none.
      boolean whole = inflate(bytes, begun) + begun == bytes.length;
      if (!whole
          || got - header.length > bytes.length
          || inflate(new byte[1], 0) != 0
          || !inflater.finished()) {
        throw BrokenRepositoryException.corrupt(id);
      }
      return new RawObject(header.type, bytes);
    } catch (DataFormatException broken) {
      throw BrokenRepositoryException.corrupt(id);
    }
  }

  /** As much as there is and fits; how much that was. */
  private int inflate(byte[] bytes, int from) throws DataFormatException {
    int got = from;
    int more = 1;
    while (got < bytes.length && more > 0) {
      more = inflater.inflate(bytes, got, bytes.length - got);
      got += more;
    }
    return got - from;
  }

  private static Header header(byte[] bytes, ObjectId id) throws IOException {
    int end = 0;
    while (end < bytes.length && end < LOOSE_HEADER && bytes[end] != 0) {
      end++;
    }
    String[] words = new String(bytes, 0, end, StandardCharsets.US_ASCII).split(" ", -1);
    try {
      return new Header(
          RawObject.Type.valueOf(words[0].toUpperCase(Locale.ROOT)),
          Long.parseLong(words[words.length - 1]),
          end + 1);
    } catch (IllegalArgumentException broken) {
      throw BrokenRepositoryException.corrupt(id);
    }
  }
}
