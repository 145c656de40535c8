package duty.store;

import duty.domain.Entry;
import duty.domain.Extent;
import duty.domain.Fault;
import duty.domain.Filing;
import duty.domain.JudgingDay;
import duty.domain.Kind;
import duty.domain.Ledger;
import duty.domain.OwnDay;
import duty.domain.Settings;
import duty.domain.Span;
import duty.domain.Unread;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a whole folder of records: each file once, in parallel, and never stopped by a bad one. */
public final class RecordStore {
  /** Of one file; with more, it is not read any further. */
  static final int MOST_FAULTS = 100;

  private RecordStore() {}

  /**
   * What one file gave.
   *
   * @param entry as it was written; null where it cannot be read
   * @param standing as it stood on the day; null where it was not there yet
   * @param unread what is not read, or not of that day, though nobody knows when it was
   */
  private record Reading(
      @Nullable Entry<?> entry,
      @Nullable Entry<?> standing,
      Kind kind,
      @Nullable Unread unread,
      List<Fault> faults,
      Extent extent) {
    /** A waiver or a signature of a day to come stays: only its date is wrong, which R2 tells. */
    Reading on(JudgingDay day, Node.Mapping root, Conversion again, Unread doubtful) {
      Entry<?> written = Objects.requireNonNull(entry);
      LocalDate own = OwnDay.of(written.value());
      boolean there = own == null || !own.isAfter(day.asOf());
      boolean misdated = own != null && own.isAfter(day.last());
      boolean stays = kind == Kind.WAIVER || kind == Kind.AGREEMENT;
      return new Reading(
          written,
          there || (misdated && stays)
              ? RecordStore.standing(written, again, root, kind, day.asOf())
              : null,
          kind,
          misdated && !stays ? doubtful : null,
          faults,
          extent);
    }
  }

  /**
   * Reads all that is written, whatever its days; what is wrong is among the ledger's faults.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static Ledger read(Path root) {
    return read(RecordSource.of(root));
  }

  /** The same, wherever it is kept. */
  public static Ledger read(RecordSource source) {
    return read(source, null);
  }

  /**
   * Reads all that there was on a day.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static Ledger read(Path root, JudgingDay day) {
    return read(RecordSource.of(root), day);
  }

  /**
   * The same of what there would be if some files held other bytes.
   *
   * @param root the folder of {@code duty.yaml}
   */
  public static Ledger read(Path root, Overlay overlay, JudgingDay day) {
    return read(new FolderSource(root, overlay), day);
  }

  /**
   * Reads all that there was on a day, wherever it is kept.
   *
   * @param day null for all that is written
   */
  @SuppressWarnings("ReferenceEquality") // the very same entry says that nothing was left out
  public static Ledger read(RecordSource source, @Nullable JudgingDay day) {
    List<Fault> faults = new ArrayList<>();
    RecordFolder folder = new RecordFolder(source, faults).list();
    Attachments attachments = source.attachments();
    Overlay overlay = source.overlay();
    List<RecordFile> files = folder.files();
    // Each name that is no record in its place has its own fault.
    Extent extent = new Extent(files.size() + faults.size(), files.size(), 0, 0, 0);
    Reading[] readings = readings(files, folder, attachments, overlay, day);
    Map<Kind, List<Entry<?>>> records = new EnumMap<>(Kind.class);
    Map<Kind, List<Entry<?>>> standing = new EnumMap<>(Kind.class);
    boolean same = true;
    List<Unread> unread = new ArrayList<>();
    List<Unread> doubtful = new ArrayList<>();
    for (Reading reading : readings) {
      faults.addAll(reading.faults());
      extent = extent.plus(reading.extent());
      Entry<?> entry = reading.entry();
      if (entry != null) {
        records.computeIfAbsent(reading.kind(), kind -> new ArrayList<>()).add(entry);
      }
      same &= reading.standing() == entry;
      if (reading.standing() != null) {
        standing.computeIfAbsent(reading.kind(), kind -> new ArrayList<>()).add(reading.standing());
      }
      if (reading.unread() != null) {
        (entry == null ? unread : doubtful).add(reading.unread());
      }
    }
    noPlan(records, folder, faults).ifPresent(faults::add);
    folder.misplaced().forEach(file -> unread.add(misplaced(file, overlay)));
    Ledger written = new Ledger(settings(records), records, folder.ids(), faults, unread, extent);
    doubtful.addAll(written.unread());
    return same ? written : new Ledger(settings(standing), standing, doubtful, written);
  }

  /** Filings first, since they say whose content is asked for; then all others on all cores. */
  private static Reading[] readings(
      List<RecordFile> files,
      RecordFolder folder,
      Attachments attachments,
      Overlay overlay,
      @Nullable JudgingDay day) {
    Reading[] readings = new Reading[files.size()];
    Map<String, Set<LocalDate>> sealed = new HashMap<>();
    for (int i = 0; i < readings.length; i++) {
      if (files.get(i).kind() == Kind.FILING) {
        readings[i] = read(files.get(i), folder, attachments, overlay, day, Set.of());
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
              readings[i] = read(one, folder, attachments, overlay, day, days);
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
    return unread(file, file.read(overlay, new ArrayList<>()));
  }

  /** That no plan is there to judge by; where it stands in {@code duty.yaml}, that is told. */
  private static Optional<Fault> noPlan(
      Map<Kind, List<Entry<?>>> records, RecordFolder folder, List<Fault> faults) {
    boolean there = folder.ids().containsKey(Kind.PLAN);
    boolean settings = records.containsKey(Kind.SETTINGS);
    return there || !settings || faults.stream().anyMatch(RecordStore::isFormer)
        ? Optional.empty()
        : Optional.of(
            new Fault(Fault.Code.NO_PLAN, Span.startOf(Kind.SETTINGS.folder()), Map.of()));
  }

  /** The plan as {@code duty.yaml} had it before it became a record. */
  private static boolean isFormer(Fault fault) {
    return fault.code() == Fault.Code.UNKNOWN_FIELD
        && fault.place().file().equals(Kind.SETTINGS.folder())
        && "plans".equals(fault.facts().get("field"));
  }

  /**
   * Reads {@code duty.yaml} and the versions of the plan alone.
   *
   * @param root its folder
   * @return empty where {@code duty.yaml} cannot be read; without those versions that cannot
   */
  public static Optional<Settings> settings(Path root) {
    RecordSource source = RecordSource.of(root);
    RecordFolder folder = new RecordFolder(source, new ArrayList<>()).list(Kind.PLAN);
    Map<Kind, List<Entry<?>>> records = new EnumMap<>(Kind.class);
    for (RecordFile file : folder.files()) {
      Entry<?> entry =
          read(file, folder, source.attachments(), source.overlay(), null, Set.of()).entry();
      if (entry != null) {
        records.computeIfAbsent(file.kind(), any -> new ArrayList<>()).add(entry);
      }
    }
    Entry<Settings> settings = settings(records);
    Ledger all = new Ledger(settings, records, Map.of(), List.of(), List.of(), Extent.NONE);
    return all.settings().or(() -> Optional.ofNullable(settings)).map(Entry::value);
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
      @Nullable JudgingDay day,
      Set<LocalDate> sealed) {
    List<Fault> faults = new ArrayList<>(0);
    byte[] bytes = file.bytes(overlay, faults);
    SourceText source = bytes == null ? null : file.text(bytes, faults);
    PrivateDetails.tell(file.file(), source, faults);
    Node.Mapping root = source == null ? null : YamlReader.read(source, faults);
    Extent extent = Extent.NONE;
    Values values = null;
    Map<LocalDate, String> contents = new HashMap<>(0);
    if (source != null && root != null) {
      PrivateDetails.tellEscaped(source, root, faults);
      Conversion conversion = new Conversion(source, folder.ids(), attachments, faults);
      values = conversion.record(root, file.kind());
      extent = new Extent(0, 0, 1, conversion.refers() ? 1 : 0, conversion.attaches() ? 1 : 0);
      sealed.forEach(of -> contents.put(of, WrittenRecord.content(root, file.kind(), of)));
    }
    if (faults.size() > MOST_FAULTS) {
      Fault first = faults.get(MOST_FAULTS);
      faults.subList(MOST_FAULTS, faults.size()).clear();
      faults.add(new Fault(Fault.Code.MANY, first.place(), Map.of("limit", MOST_FAULTS)));
      values = null;
    }
    if (source == null || root == null || values == null) {
      return new Reading(null, null, file.kind(), unread(file, source), faults, extent);
    }
    Object value = RecordReader.read(file.kind(), values);
    Entry<?> entry = new Entry<>(file.id(), file.file(), value, values.late(), contents, Map.of());
    Reading written = new Reading(entry, entry, file.kind(), null, faults, extent);
    Conversion again = new Conversion(source, folder.ids(), attachments, new ArrayList<>());
    return day == null ? written : written.on(day, root, again, unread(file, source));
  }

  /** As it stood on a day; null where nothing of it was there yet. */
  @SuppressWarnings("ReferenceEquality") // the very same node says that nothing was left out
  private static @Nullable Entry<?> standing(
      Entry<?> entry, Conversion conversion, Node.Mapping root, Kind kind, LocalDate day) {
    AsItStood.Reading stood = AsItStood.read(day, root, kind, WrittenRecord.shape(root, kind));
    if (stood.root() == root) {
      return entry;
    }
    Values values = conversion.record(stood.root(), kind);
    if (values == null) {
      return kind == Kind.DUTY || kind == Kind.SYSTEM || kind == Kind.PLAN ? null : entry;
    }
    return new Entry<>(
        entry.id(),
        entry.file(),
        RecordReader.read(kind, values),
        entry.late(),
        entry.contents(),
        stood.kept());
  }

  private static Unread unread(RecordFile file, @Nullable SourceText source) {
    return new Unread(file.kind(), file.id(), file.file(), source == null ? "" : source.text());
  }
}
