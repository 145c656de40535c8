package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What there is to show for what is asked for by the period: which activities count, for whom. */
public final class Fulfilment {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final OwnField fields;
  private final LocalDate asOf;
  private final Map<String, Entry<Activity>> misdated = new HashMap<>();
  private final Map<Kind, Map<String, List<Entry<Activity>>>> known = new ConcurrentHashMap<>();

  Fulfilment(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.fields = new OwnField(ledger, table);
    this.asOf = asOf;
    misdated(ledger);
  }

  /** Activities that R2 tells to be of a day to come: read, and nobody knows of when they are. */
  @SuppressWarnings("unchecked") // of that kind
  private void misdated(Ledger ledger) {
    for (Unread file : ledger.unread()) {
      if (file.kind() == Kind.ACTIVITY) {
        ledger
            .written()
            .at(file.file())
            .ifPresent(entry -> misdated.put(file.file(), (Entry<Activity>) entry));
      }
    }
  }

  private Map<String, List<Entry<Activity>>> index(Kind kind) {
    Map<String, List<Entry<Activity>>> index = new HashMap<>();
    List<Entry<Activity>> all = new ArrayList<>(ledger.activities());
    all.addAll(misdated.values());
    for (Entry<Activity> entry : all) {
      for (String id : candidates(kind, entry)) {
        index.computeIfAbsent(id, any -> new ArrayList<>()).add(entry);
      }
    }
    return index;
  }

  /** For whom an activity counts, or would but for a fault. */
  private Set<String> candidates(Kind kind, Entry<Activity> entry) {
    Set<String> all = new LinkedHashSet<>();
    for (String written : named(kind, entry.value())) {
      String id = ledger.meant(kind, written);
      all.add(id);
      if (kind == Kind.LEADER && !inPost(id, entry.value().date()) && dated(entry)) {
        all.addAll(fields.inCharge(entry.value()));
      }
    }
    return all;
  }

  /** Those that it names, of groups their members; the body itself has no id. */
  private Collection<String> named(Kind kind, Activity activity) {
    OtherActivity other = activity instanceof OtherActivity one ? one : null;
    return switch (kind) {
      case LEADER -> activity.leaders();
      case SECTION -> {
        List<String> sections = new ArrayList<>(activity.leaders());
        sections.removeIf(one -> ledger.section(one).isEmpty());
        sections.addAll(other == null ? List.of() : other.sections());
        yield table.members(sections);
      }
      case DUTY -> activity.duties();
      case EMERGENCY_PLAN -> other == null ? List.of() : other.plans();
      default -> List.of("");
    };
  }

  /** Who was in post on a day that cannot be the right one says nothing. */
  private boolean dated(Entry<Activity> activity) {
    return !misdated.containsKey(activity.file())
        && Folders.hold(activity.file(), activity.value().date());
  }

  private boolean inPost(String leader, LocalDate day) {
    return ledger.leader(leader).map(one -> one.value().inPost(day)).orElse(true);
  }

  /** Whose field an activity was of. */
  public OwnField fields() {
    return fields;
  }

  /** The meetings that the leader convened in the quarter. */
  public Showing<Meeting> meetings(String leader, Quarter quarter) {
    Set<Meeting.Defect> faults = settings.planOn(quarter.last()).meetingFaults();
    return meetings(Kind.LEADER, leader, Period.of(quarter), faults);
  }

  /** The inspections of the leader's own field that the leader led in the quarter. */
  public Showing<Inspection> inspections(String leader, Quarter quarter) {
    return inspections(
        Kind.LEADER, leader, Period.of(quarter), entry -> counts(entry.value(), leader));
  }

  /** The inspections that the leader led in the quarter, whoever's field it was. */
  public Showing<Inspection> inspectionsAnywhere(String leader, Quarter quarter) {
    return inspections(
        Kind.LEADER, leader, Period.of(quarter), entry -> isWhole(entry.value(), leader));
  }

  private Showing<Meeting> meetings(
      Kind kind, String id, Period period, Set<Meeting.Defect> faults) {
    return showing(
        kind, id, period, Meeting.class, "meeting", entry -> isWhole(entry.value(), faults));
  }

  private Showing<Inspection> inspections(
      Kind kind, String id, Period period, Predicate<Entry<Inspection>> counts) {
    return showing(kind, id, period, Inspection.class, "inspection", counts);
  }

  /** What somebody or something has to show for what is asked of it in a period. */
  public Showing<? extends Activity> of(Requirement asked, Subject subject, Period period) {
    Kind kind = subject.kind();
    String id = subject.id();
    String leader = kind == Kind.LEADER ? id : null;
    return switch (asked.what()) {
      case "meeting" -> meetings(kind, id, period, asked.faults());
      case "inspection" ->
          inspections(
              kind,
              id,
              period,
              entry ->
                  isWhole(entry.value(), leader)
                      && (!asked.given().contains("in") || fields.inField(entry.value(), id)));
      default ->
          showing(
              kind,
              id,
              period,
              OtherActivity.class,
              asked.what(),
              entry -> entry.value().nothing() == null);
    };
  }

  /** For which of those who led an inspection it counts. */
  public List<String> ledBy(Entry<Activity> entry, Inspection inspection) {
    return inFieldOf(entry, inspection).stream()
        .filter(leader -> counts(inspection, leader))
        .toList();
  }

  /** Which of those who led it had it in their field, whatever its record lacks. */
  public List<String> inFieldOf(Entry<Activity> entry, Inspection inspection) {
    Period period = Period.of(Quarter.of(inspection.date()));
    return inspection.ledBy().stream()
        .filter(leader -> sound(entry, Kind.LEADER, leader, period))
        .filter(leader -> fields.inField(inspection, leader))
        .toList();
  }

  private boolean counts(Inspection inspection, String leader) {
    return fields.inField(inspection, leader) && isWhole(inspection, leader);
  }

  /**
   * Whether the inspection's record lacks nothing, and bears the signatures of those who led it.
   *
   * @param leader whose signature alone matters; null for all
   */
  private boolean isWhole(Inspection inspection, @Nullable String leader) {
    InspectionReview review = new InspectionReview(inspection, ledger);
    List<String> unsigned = review.unsigned();
    return review.defects().isEmpty()
        && (leader == null ? unsigned.isEmpty() : !unsigned.contains(leader));
  }

  private static boolean isWhole(Meeting meeting, Set<Meeting.Defect> faults) {
    return meeting.defects().stream().noneMatch(faults::contains);
  }

  private <T extends Activity> Showing<T> showing(
      Kind kind, String id, Period period, Class<T> type, String sort, Predicate<Entry<T>> counts) {
    List<Entry<T>> counted = new ArrayList<>();
    int faulty = 0;
    for (Entry<Activity> entry : candidates(kind, id, period)) {
      if (!type.isInstance(entry.value())
          || !isOf(sort, entry.value())
          || !mayBeOf(period, entry)) {
        continue;
      }
      @SuppressWarnings("unchecked") // the value's class was looked at
      Entry<T> candidate = (Entry<T>) entry;
      if (sound(entry, kind, id, period) && counts.test(candidate)) {
        counted.add(candidate);
      } else if (!isUntold(entry, kind, id, period)) {
        faulty++;
      }
    }
    return new Showing<>(counted, faulty + unread(id, period, sort));
  }

  /** A section has what was done by those that were merged into it, too. */
  private Set<Entry<Activity>> candidates(Kind kind, String id, Period period) {
    Map<String, List<Entry<Activity>>> index = known.computeIfAbsent(kind, this::index);
    Set<Entry<Activity>> all = new LinkedHashSet<>(index.getOrDefault(id, List.of()));
    if (kind == Kind.SECTION) {
      index.forEach(
          (other, entries) -> {
            if (table.heir(other, period.days().end()).equals(id)) {
              all.addAll(entries);
            }
          });
    }
    return all;
  }

  private static boolean isOf(String sort, Activity activity) {
    return !(activity instanceof OtherActivity other) || other.type().word().equals(sort);
  }

  /** By its days, or by the folder that it lies in: where the two differ, that is told already. */
  private boolean mayBeOf(Period period, Entry<Activity> entry) {
    Quarter folder = Folders.quarterOf(entry.file());
    return isIn(period, entry.value())
        || (folder != null && !folder.contains(entry.value().date()) && mayBeOf(period, folder));
  }

  /** Whether it was done on a day of the period that has come. */
  private boolean isIn(Period period, Activity activity) {
    LocalDate first = activity.date();
    LocalDate until = activity instanceof OtherActivity other ? other.until() : null;
    LocalDate last = until == null || until.isBefore(first) ? first : until;
    return period.days().covers(first)
        || (first.isBefore(period.days().from())
            && !last.isBefore(period.days().from())
            && !asOf.isBefore(period.days().from()));
  }

  /**
   * From before the records, a section's own, or the principal's elsewhere: no rule tells its
   * fault, so that the gap itself has to be told. Only that somebody named in it had left is told
   * whenever it was (D1), and that its date is wrong (R2).
   */
  private boolean isUntold(Entry<Activity> entry, Kind kind, String id, Period period) {
    Activity activity = entry.value();
    LocalDate date = activity.date();
    boolean toldElsewhere =
        !names(kind, activity, id, period) || (kind == Kind.LEADER && !inPost(id, date));
    boolean nobodyTells =
        activity instanceof OtherActivity
            || (activity instanceof Meeting && kind == Kind.SECTION)
            || date.isBefore(settings.recordsFrom())
            || fields.isWelcome(activity, id);
    return isIn(period, activity) && nobodyTells && dated(entry) && !toldElsewhere;
  }

  private boolean sound(Entry<Activity> entry, Kind kind, String id, Period period) {
    return isIn(period, entry.value())
        && Folders.quarterOf(entry.file()) != null
        && dated(entry)
        && names(kind, entry.value(), id, period)
        && (kind != Kind.LEADER || inPost(id, entry.value().date()));
  }

  private boolean names(Kind kind, Activity activity, String id, Period period) {
    Collection<String> named = named(kind, activity);
    return named.contains(id)
        || (kind == Kind.SECTION
            && named.stream().anyMatch(one -> table.heir(one, period.days().end()).equals(id)));
  }

  private int unread(String id, Period period, String sort) {
    return (int)
        ledger.unread().stream()
            .filter(file -> file.kind() == Kind.ACTIVITY && !misdated.containsKey(file.file()))
            .filter(file -> mayBeOf(period, Folders.quarterOf(file.file())))
            .filter(file -> file.mentions(id) && file.mayBe(sort)) // last: it reads the text
            .count();
  }

  /** What lies under no quarter may be of any. */
  private static boolean mayBeOf(Period period, @Nullable Quarter folder) {
    return folder == null || folder.period().and(period.days()).isPresent();
  }
}
