package duty.store;

import duty.domain.Entry;
import duty.domain.Extent;
import duty.domain.Fault;
import duty.domain.Filing;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.Settings;
import duty.domain.Unread;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a whole folder of records: each file once, in parallel, and never stopped by a bad one. */
public final class RecordStore {
  private RecordStore() {}

  /** What one file gave. */
  private record Reading(
      @Nullable Entry<?> entry,
      Kind kind,
      @Nullable Unread unread,
      List<Fault> faults,
      Extent extent) {}

  /**
   * Reads all that there is; what is wrong is among the ledger's faults.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static Ledger read(Path root) {
    return read(root, Overlay.NONE);
  }

  /**
   * Reads all that there would be if some files held other bytes.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static Ledger read(Path root, Overlay overlay) {
    return read(new FolderSource(root, overlay));
  }

  /** Reads all that there is, wherever it is kept. */
  public static Ledger read(RecordSource source) {
    List<Fault> faults = new ArrayList<>();
    RecordFolder folder = new RecordFolder(source, faults).list();
    Attachments attachments = source.attachments();
    Overlay overlay = source.overlay();
    List<RecordFile> files = folder.files();
    // Each name that is no record in its place has its own fault.
    Extent extent = new Extent(files.size() + faults.size(), files.size(), 0, 0, 0);
    Reading[] readings = readings(files, folder, attachments, overlay);
    Map<Kind, List<Entry<?>>> records = new EnumMap<>(Kind.class);
    List<Unread> unread = new ArrayList<>();
    for (Reading reading : readings) {
      faults.addAll(reading.faults());
      extent = extent.plus(reading.extent());
      if (reading.entry() != null) {
        records.computeIfAbsent(reading.kind(), kind -> new ArrayList<>()).add(reading.entry());
      }
      if (reading.unread() != null) {
        unread.add(reading.unread());
      }
    }
    folder.misplaced().forEach(file -> unread.add(misplaced(file, overlay)));
    return new Ledger(settings(records), records, folder.ids(), faults, unread, extent);
  }

  /** Filings first, since they say whose content is asked for; then all others on all cores. */
  private static Reading[] readings(
      List<RecordFile> files, RecordFolder folder, Attachments attachments, Overlay overlay) {
    Reading[] readings = new Reading[files.size()];
    Map<String, Set<LocalDate>> sealed = new HashMap<>();
    for (int i = 0; i < readings.length; i++) {
      if (files.get(i).kind() == Kind.FILING) {
        readings[i] = read(files.get(i), folder, attachments, overlay, Set.of());
        seal(readings[i], sealed);
      }
    }
    IntStream.range(0, readings.length)
        .parallel()
        .filter(i -> readings[i] == null)
        .forEach(
            i -> {
              RecordFile one = files.get(i);
              Set<LocalDate> days = sealed.getOrDefault(one.file(), Set.of());
              readings[i] = read(one, folder, attachments, overlay, days);
            });
    return readings;
  }

  /** Asks for the content of the records that a filing lists, as it stood on the filing's day. */
  private static void seal(Reading reading, Map<String, Set<LocalDate>> sealed) {
    if (reading.entry() != null && reading.entry().value() instanceof Filing filing) {
      filing
          .records()
          .forEach(
              one -> sealed.computeIfAbsent(one.file(), any -> new HashSet<>()).add(filing.asOf()));
    }
  }

  /** Its place is told already, so that nothing more is said of what it holds. */
  private static Unread misplaced(RecordFile file, Overlay overlay) {
    SourceText source = file.read(overlay, new ArrayList<>());
    return new Unread(file.kind(), file.id(), file.file(), source == null ? "" : source.text());
  }

  /**
   * Reads {@code duty.yaml} alone.
   *
   * @param root its folder
   * @return empty where it cannot be read
   */
  @SuppressWarnings("unchecked") // the settings' reader makes settings
  public static Optional<Entry<Settings>> settings(Path root) {
    RecordSource source = RecordSource.of(root);
    RecordFolder folder = new RecordFolder(source, new ArrayList<>());
    Reading reading =
        read(folder.settings(), folder, source.attachments(), source.overlay(), Set.of());
    return Optional.ofNullable((Entry<Settings>) reading.entry());
  }

  @SuppressWarnings("unchecked") // the settings' reader makes settings
  private static @Nullable Entry<Settings> settings(Map<Kind, List<Entry<?>>> records) {
    List<Entry<?>> found = records.getOrDefault(Kind.SETTINGS, List.of());
    return found.isEmpty() ? null : (Entry<Settings>) found.get(0);
  }

  private static Reading read(
      RecordFile file,
      RecordFolder folder,
      Attachments attachments,
      Overlay overlay,
      Set<LocalDate> sealed) {
    List<Fault> faults = new ArrayList<>(0);
    byte[] bytes = file.bytes(overlay, faults);
    SourceText source = bytes == null ? null : file.text(bytes, faults);
    PrivateDetails.tell(file.file(), source, faults);
    Node.Mapping root = source == null ? null : YamlReader.read(source, faults);
    Extent extent = Extent.NONE;
    Values values = null;
    Map<LocalDate, String> contents = new HashMap<>();
    if (source != null && root != null) {
      PrivateDetails.tellEscaped(source, root, faults);
      Conversion conversion = new Conversion(source, folder.ids(), attachments, faults);
      values = conversion.record(root, file.kind());
      extent = new Extent(0, 0, 1, conversion.refers() ? 1 : 0, conversion.attaches() ? 1 : 0);
      sealed.forEach(day -> contents.put(day, WrittenRecord.content(root, file.kind(), day)));
    }
    if (values == null) {
      String text = source == null ? "" : source.text();
      Unread unread = new Unread(file.kind(), file.id(), file.file(), text);
      return new Reading(null, file.kind(), unread, faults, extent);
    }
    Object value = RecordReader.read(file.kind(), values);
    return new Reading(
        new Entry<>(file.id(), file.file(), value, values.late(), contents),
        file.kind(),
        null,
        faults,
        extent);
  }
}
