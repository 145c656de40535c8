package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the leaders in charge owe, beside what they have to show for it. */
public final class Obligations {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final LocalDate asOf;
  private final Quotas quotas;
  private final Pairs pairs;
  private final YearWork yearWork;
  private final Map<String, Entry<Activity>> misdated = new HashMap<>();
  private final Waivers waivers;
  private final Map<String, Map<Quarter, List<Entry<Activity>>>> byLeader = new HashMap<>();

  Obligations(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.asOf = asOf;
    this.quotas = new Quotas(table, settings);
    this.pairs = new Pairs(ledger, table, settings, asOf);
    this.yearWork = new YearWork(ledger, table, settings, asOf);
    this.waivers = new Waivers(ledger, asOf);
    ledger.activities().forEach(this::index);
    misdated(ledger);
    misdated.values().forEach(this::index);
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

  private void index(Entry<Activity> activity) {
    Set<String> leaders = new LinkedHashSet<>();
    for (String written : activity.value().leaders()) {
      String leader = ledger.meant(Kind.LEADER, written);
      leaders.add(leader);
      if (!inPost(leader, activity.value().date()) && dated(activity)) {
        leaders.addAll(inCharge(activity.value()));
      }
    }
    for (String leader : leaders) {
      Map<Quarter, List<Entry<Activity>>> own =
          byLeader.computeIfAbsent(leader, id -> new HashMap<>());
      quarters(activity)
          .forEach(quarter -> own.computeIfAbsent(quarter, any -> new ArrayList<>()).add(activity));
    }
  }

  /**
   * Who would have been the right one, by duty or by section, where somebody is named who had left.
   */
  private Set<String> inCharge(Activity activity) {
    Set<String> duties = new LinkedHashSet<>();
    activity.duties().forEach(duty -> duties.add(ledger.meant(Kind.DUTY, duty)));
    Set<String> sections =
        activity instanceof Meeting meeting ? table.members(meeting.attended()) : Set.of();
    Set<String> leaders = new LinkedHashSet<>();
    for (Charge charge : table.charges()) {
      boolean concerned =
          duties.contains(charge.duty().id())
              || table.members(charge.assignment().sections()).stream()
                  .anyMatch(sections::contains);
      if (concerned && charge.days().covers(activity.date())) {
        leaders.add(charge.leader());
      }
    }
    return leaders;
  }

  /** Who was in post on a day that cannot be the right one says nothing. */
  private boolean dated(Entry<Activity> activity) {
    return !misdated.containsKey(activity.file())
        && Folders.hold(activity.file(), activity.value().date());
  }

  private boolean inPost(String leader, LocalDate day) {
    return ledger.leader(leader).map(one -> one.value().inPost(day)).orElse(true);
  }

  /** By its date, or by the folder that it lies in: where the two differ, that is told already. */
  private static Set<Quarter> quarters(Entry<Activity> entry) {
    Quarter dated = Quarter.of(entry.value().date());
    Quarter filed = Folders.quarterOf(entry.file());
    return filed == null || filed.equals(dated) ? Set.of(dated) : Set.of(dated, filed);
  }

  public Settings settings() {
    return settings;
  }

  /** Who owes what in which quarter. */
  public Quotas quotas() {
    return quotas;
  }

  /** Who owes whom an agreement. */
  public Pairs pairs() {
    return pairs;
  }

  /** What is owed by the end of a year. */
  public YearWork yearWork() {
    return yearWork;
  }

  /**
   * Whether something due on a day is judged at all: not due before the records begin, and not of a
   * time to come.
   */
  public boolean isDue(LocalDate due, LocalDate begins) {
    return !due.isBefore(settings.recordsFrom()) && !begins.isAfter(asOf);
  }

  /** Who was principal on any of the days, by id, in the order of the table and of the records. */
  Set<String> principals(Tenure days) {
    Set<String> all = new LinkedHashSet<>(table.principals(days));
    List<String> held = new ArrayList<>();
    for (Entry<Leader> leader : ledger.leaders()) {
      if (leader.value().posts().stream()
          .anyMatch(post -> post.rank() == Rank.PRINCIPAL && post.tenure().and(days).isPresent())) {
        held.add(leader.id());
      }
    }
    all.retainAll(held);
    all.addAll(held);
    return all;
  }

  /** What the leader owes of the quarter's meetings and inspections; empty where nothing. */
  public Optional<Quotas.Owed> owed(String leader, Quarter quarter) {
    return quotas.in(quarter).stream()
        .filter(owed -> !quarter.last().isBefore(settings.recordsFrom()))
        .filter(owed -> owed.leader().equals(leader))
        .findFirst();
  }

  /**
   * Whether a quota of the quarter was waived for whoever owes it, so that it is not open.
   *
   * @param rule that tells of it: M1 or C1
   * @param owed of a leader who is in charge
   */
  public boolean waived(String rule, Quotas.Owed owed, Quarter quarter) {
    String file = owed.charges().get(0).place().file();
    return !waivers.settingAside(rule, file, Set.of(owed.leader()), quarter.last()).isEmpty();
  }

  /** The meetings that the leader convened in the quarter. */
  public Showing<Meeting> meetings(String leader, Quarter quarter) {
    return showing(leader, quarter, Meeting.class, entry -> entry.value().defects().isEmpty());
  }

  /** The inspections of the leader's own field that the leader led in the quarter. */
  public Showing<Inspection> inspections(String leader, Quarter quarter) {
    return showing(leader, quarter, Inspection.class, entry -> counts(entry.value(), leader));
  }

  /** The inspections that the leader led in the quarter, whoever's field it was. */
  public Showing<Inspection> inspectionsAnywhere(String leader, Quarter quarter) {
    return showing(leader, quarter, Inspection.class, entry -> isWhole(entry.value(), leader));
  }

  /** For which of those who led an inspection it counts. */
  public List<String> ledBy(Entry<Activity> entry, Inspection inspection) {
    return inFieldOf(entry, inspection).stream()
        .filter(leader -> counts(inspection, leader))
        .toList();
  }

  /** Which of those who led it had it in their field, whatever its record lacks. */
  public List<String> inFieldOf(Entry<Activity> entry, Inspection inspection) {
    Quarter quarter = Quarter.of(inspection.date());
    return inspection.ledBy().stream()
        .filter(leader -> sound(entry, leader, quarter) && inField(inspection, leader))
        .toList();
  }

  /** Whether the leader led one of the inspected duties on that day (所分管行业). */
  public boolean inField(Inspection inspection, String leader) {
    return inspection.duties().stream()
        .anyMatch(duty -> table.leads(leader, ledger.meant(Kind.DUTY, duty), inspection.date()));
  }

  /**
   * Whether the inspection was of nothing but what others have in charge; an unknown duty may be
   * anybody's.
   */
  public boolean isElsewhere(Inspection inspection, String leader) {
    return !inField(inspection, leader)
        && inspection.duties().stream()
            .allMatch(duty -> ledger.written().duty(ledger.meant(Kind.DUTY, duty)).isPresent());
  }

  /**
   * Whether the principal inspected elsewhere, which is welcome: it is no fault, and nothing that
   * would count but for a fault.
   */
  public boolean isWelcome(Activity activity, String leader) {
    return activity instanceof Inspection inspection
        && ledger.leader(leader).filter(one -> one.value().isPrincipal(activity.date())).isPresent()
        && isElsewhere(inspection, leader);
  }

  private boolean counts(Inspection inspection, String leader) {
    return inField(inspection, leader) && isWhole(inspection, leader);
  }

  /** Whether the inspection's record lacks nothing, and bears this leader's signature. */
  private boolean isWhole(Inspection inspection, String leader) {
    InspectionReview review = new InspectionReview(inspection, ledger);
    return review.defects().isEmpty() && !review.unsigned().contains(leader);
  }

  private <T extends Activity> Showing<T> showing(
      String leader, Quarter quarter, Class<T> type, Counts<T> counts) {
    List<Entry<T>> counted = new ArrayList<>();
    int faulty = 0;
    for (Entry<Activity> entry :
        byLeader.getOrDefault(leader, Map.of()).getOrDefault(quarter, List.of())) {
      if (!type.isInstance(entry.value())) {
        continue;
      }
      @SuppressWarnings("unchecked") // the value's class was looked at
      Entry<T> candidate = (Entry<T>) entry;
      if (sound(entry, leader, quarter) && counts.test(candidate)) {
        counted.add(candidate);
      } else if (!isUntold(entry, leader, quarter)) {
        faulty++;
      }
    }
    return new Showing<>(
        counted,
        faulty + unread(leader, quarter, type == Meeting.class ? "meeting" : "inspection"));
  }

  /**
   * From before the records, or the principal's elsewhere: no rule tells its fault, so that the gap
   * itself has to be told. Only that somebody named in it had left is told whenever it was (D1),
   * and that its date is wrong (R2).
   */
  private boolean isUntold(Entry<Activity> entry, String leader, Quarter quarter) {
    Activity activity = entry.value();
    LocalDate date = activity.date();
    boolean toldByD1 = !activity.leaders().contains(leader) || !inPost(leader, date);
    return quarter.contains(date)
        && (date.isBefore(settings.recordsFrom()) || isWelcome(activity, leader))
        && dated(entry)
        && !toldByD1;
  }

  private boolean sound(Entry<Activity> entry, String leader, Quarter quarter) {
    LocalDate date = entry.value().date();
    return quarter.contains(date)
        && quarter.equals(Folders.quarterOf(entry.file()))
        && dated(entry)
        && entry.value().leaders().contains(leader)
        && inPost(leader, date);
  }

  private int unread(String leader, Quarter quarter, String sort) {
    return (int)
        ledger.unread().stream()
            .filter(file -> file.kind() == Kind.ACTIVITY && !misdated.containsKey(file.file()))
            .filter(file -> mayBeOf(quarter, Folders.quarterOf(file.file())))
            .filter(file -> file.mentions(leader) && file.mayBe(sort)) // last: it reads the text
            .count();
  }

  /** A file that lies under no quarter may be of any. */
  private static boolean mayBeOf(Quarter quarter, @Nullable Quarter folder) {
    return folder == null || folder.equals(quarter);
  }

  private interface Counts<T> {
    boolean test(Entry<T> entry);
  }
}
