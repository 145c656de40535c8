package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that was read, in an order that does not depend on how it was read. */
public final class Ledger {
  private final @Nullable Entry<Settings> settings;
  private final Map<Kind, List<Entry<?>>> records = new EnumMap<>(Kind.class);
  private final Map<Kind, Map<String, Entry<?>>> byId = new EnumMap<>(Kind.class);
  private final Map<Kind, ? extends Collection<String>> ids;
  private final List<Entry<Duty>> duties;
  private final List<Fault> faults;
  private final List<Unread> unread;
  private final Extent extent;
  private final @Nullable Ledger written;

  /**
   * As it was written.
   *
   * @param settings without the plan; null where {@code duty.yaml} could not be read
   * @param records what was read, in any order
   * @param ids every record that is there, read or not, by kind
   */
  public Ledger(
      @Nullable Entry<Settings> settings,
      Map<Kind, List<Entry<?>>> records,
      Map<Kind, ? extends Collection<String>> ids,
      List<Fault> faults,
      List<Unread> unread,
      Extent extent) {
    this(settings, records, ids, faults, unread, extent, null);
  }

  /**
   * As it stood on a day.
   *
   * @param records what there was, in any order
   * @param unread also what is dated after the day and after the run: nobody knows of when it is
   */
  public Ledger(
      @Nullable Entry<Settings> settings,
      Map<Kind, List<Entry<?>>> records,
      List<Unread> unread,
      Ledger written) {
    this(settings, records, written.ids, written.faults, unread, written.extent, written);
  }

  private Ledger(
      @Nullable Entry<Settings> settings,
      Map<Kind, List<Entry<?>>> records,
      Map<Kind, ? extends Collection<String>> ids,
      List<Fault> faults,
      List<Unread> unread,
      Extent extent,
      @Nullable Ledger written) {
    this.ids = ids;
    for (Kind kind : Kind.values()) {
      List<Entry<?>> sorted = new ArrayList<>(records.getOrDefault(kind, List.of()));
      sorted.sort((one, other) -> key(kind, one).compareTo(key(kind, other)));
      this.records.put(kind, sorted);
      Map<String, Entry<?>> mapped = new HashMap<>();
      sorted.stream().filter(one -> !kind.dated()).forEach(one -> mapped.put(one.id(), one));
      this.byId.put(kind, mapped);
    }
    this.duties = new ArrayList<>(all(Kind.DUTY));
    this.duties.sort((one, other) -> Integer.compare(one.value().order(), other.value().order()));
    this.faults = List.copyOf(faults);
    this.unread = List.copyOf(unread);
    this.extent = extent;
    this.written = written;
    Collection<Entry<Plan>> plans =
        plans().isEmpty() && written != null ? written.plans() : plans(); // before the first one
    boolean unknown = unread.stream().anyMatch(one -> one.kind() == Kind.PLAN);
    this.settings = unknown || settings == null ? null : Settings.with(settings, plans);
  }

  private static String key(Kind kind, Entry<?> entry) {
    return kind.dated() ? entry.file() : entry.id();
  }

  /** With the plan; empty where either could not be read. */
  public Optional<Entry<Settings>> settings() {
    return Optional.ofNullable(settings);
  }

  /** What its sections are called in general. */
  public String units() {
    return settings().map(one -> one.value().units()).orElse(Settings.UNITS);
  }

  public Collection<Entry<Plan>> plans() {
    return all(Kind.PLAN);
  }

  public Collection<Entry<Leader>> leaders() {
    return all(Kind.LEADER);
  }

  public Collection<Entry<Section>> sections() {
    return all(Kind.SECTION);
  }

  /** In the order of the division table. */
  public List<Entry<Duty>> duties() {
    return duties;
  }

  public Collection<Entry<Agreement>> agreements() {
    return all(Kind.AGREEMENT);
  }

  public Collection<Entry<Activity>> activities() {
    return all(Kind.ACTIVITY);
  }

  /** Those of one type. */
  @SuppressWarnings("unchecked") // the value's class is looked at
  public <T extends Activity> List<Entry<T>> activities(Class<T> type) {
    return activities().stream()
        .filter(entry -> type.isInstance(entry.value()))
        .map(entry -> (Entry<T>) entry)
        .toList();
  }

  public Collection<Entry<Hazard>> hazards() {
    return all(Kind.HAZARD);
  }

  public Collection<Entry<SafetySystem>> systems() {
    return all(Kind.SYSTEM);
  }

  public Collection<Entry<EmergencyPlan>> emergencyPlans() {
    return all(Kind.EMERGENCY_PLAN);
  }

  public Collection<Entry<Accident>> accidents() {
    return all(Kind.ACCIDENT);
  }

  public Collection<Entry<Assessment>> assessments() {
    return all(Kind.ASSESSMENT);
  }

  public Collection<Entry<Opinion>> opinions() {
    return all(Kind.OPINION);
  }

  public Collection<Entry<Filing>> filings() {
    return all(Kind.FILING);
  }

  public Collection<Entry<Waiver>> waivers() {
    return all(Kind.WAIVER);
  }

  public Collection<Entry<CalendarYear>> calendar() {
    return all(Kind.CALENDAR);
  }

  /** The record that was read from that file. */
  public Optional<Entry<?>> at(String file) {
    for (Kind kind : Kind.values()) {
      if (kind.dated() && file.startsWith(kind.folder() + "/")) {
        return find(kind, file);
      }
      if (file.equals(kind.folder()) || file.startsWith(kind.folder() + "/")) {
        String id = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        return Optional.ofNullable(byId(kind).get(id));
      }
    }
    return Optional.empty();
  }

  /** Of a kind whose records are in the order of their files. */
  @SuppressWarnings("NullAway") // each kind has its list
  private Optional<Entry<?>> find(Kind kind, String file) {
    List<Entry<?>> sorted = records.get(kind);
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      int order = sorted.get(middle).file().compareTo(file);
      if (order == 0) {
        return Optional.of(sorted.get(middle));
      }
      from = order < 0 ? middle + 1 : from;
      to = order < 0 ? to : middle;
    }
    return Optional.empty();
  }

  public List<Fault> faults() {
    return faults;
  }

  public List<Unread> unread() {
    return unread;
  }

  /** How far the reading went. */
  public Extent extent() {
    return extent;
  }

  /** The same as it was written, with what is dated later; this one where nothing is left out. */
  public Ledger written() {
    return written == null ? this : written;
  }

  /** How many records are written, read or not. */
  public int size() {
    return written != null
        ? written.size()
        : records.values().stream().mapToInt(List::size).sum() + unread.size();
  }

  public Optional<Entry<Leader>> leader(@Nullable String id) {
    return one(Kind.LEADER, id);
  }

  public Optional<Entry<Section>> section(@Nullable String id) {
    return one(Kind.SECTION, id);
  }

  public Optional<Entry<Duty>> duty(@Nullable String id) {
    return one(Kind.DUTY, id);
  }

  /** Every record of a kind that is there, whether it could be read or not. */
  public Collection<String> ids(Kind kind) {
    Collection<String> known = ids.get(kind);
    return known == null ? List.of() : known;
  }

  /**
   * Whom a reference means: the record of that id; where there is none the one of that name, or the
   * only one that it can be a slip of. So a misspelt id is told once and not also counted as
   * something missing.
   */
  public String meant(Kind kind, String id) {
    return ids(kind).contains(id)
        ? id
        : named(kind, id).or(() -> Nearest.only(id, ids(kind))).orElse(id);
  }

  /** The one leader or section that is or was called so. */
  private Optional<String> named(Kind kind, String name) {
    List<String> found =
        switch (kind) {
          case LEADER ->
              leaders().stream()
                  .filter(leader -> leader.value().name().equals(name))
                  .map(Entry::id)
                  .toList();
          case SECTION ->
              sections().stream()
                  .filter(section -> section.value().wasCalled(name))
                  .map(Entry::id)
                  .toList();
          default -> List.of();
        };
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a duty, as a record names it, is of the field of special equipment. */
  public boolean isSpecialEquipment(String duty) {
    return written()
        .duty(meant(Kind.DUTY, duty))
        .map(entry -> entry.value().field().equals(Duty.SPECIAL_EQUIPMENT))
        .orElse(false);
  }

  /** A leader's name, or the id where there is no such record to take it from. */
  public String leaderName(String id) {
    return leader(id)
        .map(entry -> entry.value().name())
        .orElseGet(() -> sectionName(id, LocalDate.MAX));
  }

  /** What a section, as a record names it, is called on a day; the id where it is not known. */
  public String sectionName(String id, LocalDate day) {
    return section(meant(Kind.SECTION, id)).map(entry -> entry.value().nameOn(day)).orElse(id);
  }

  @SuppressWarnings("unchecked") // each kind's map holds entries of its own type only
  private <T> Optional<Entry<T>> one(Kind kind, @Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable((Entry<T>) byId(kind).get(id));
  }

  @SuppressWarnings("NullAway") // each kind has its map
  private Map<String, Entry<?>> byId(Kind kind) {
    return byId.get(kind);
  }

  @SuppressWarnings({"unchecked", "NullAway"})
  private <T> Collection<Entry<T>> all(Kind kind) {
    return (Collection<Entry<T>>) (Collection<?>) records.get(kind);
  }
}
