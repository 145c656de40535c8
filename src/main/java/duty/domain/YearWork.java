package duty.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is owed by the end of a year, beside what there is to show for it: safety systems, key work,
 * drills and assessments (实施方案二（二）、（四）、（五）、（六）). What has to be done in the course of a year is
 * owed for a year that the records cover from its first day; what has to stand at its end, or is
 * done after it, for each whose last day they cover.
 */
public final class YearWork {
  private final Ledger ledger;
  private final DivisionTable table;
  private final Settings settings;
  private final LocalDate asOf;
  private final Map<Integer, List<Entry<OtherActivity>>> byYear = new HashMap<>();

  YearWork(Ledger ledger, DivisionTable table, Settings settings, LocalDate asOf) {
    this.ledger = ledger;
    this.table = table;
    this.settings = settings;
    this.asOf = asOf;
    ledger.activities().forEach(this::index);
  }

  private void index(Entry<Activity> entry) {
    if (entry.value() instanceof OtherActivity) {
      @SuppressWarnings("unchecked") // the value's class was looked at
      Entry<OtherActivity> other = (Entry<OtherActivity>) (Entry<?>) entry;
      years(other)
          .forEach(year -> byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(other));
    }
  }

  /** By its days, or by the folder that it lies in: where the two differ, that is told already. */
  private Set<Integer> years(Entry<OtherActivity> entry) {
    OtherActivity activity = entry.value();
    Set<Integer> years = new LinkedHashSet<>();
    Quarter folder = Folders.quarterOf(entry.file());
    if (folder != null) {
      years.add(folder.year());
    }
    int first = activity.date().getYear();
    years.add(first);
    int last = activity.until() == null ? first : activity.until().getYear();
    for (int year = first + 1; year <= Math.min(last, asOf.getYear()); year++) {
      years.add(year);
    }
    return years;
  }

  /** The last day of a year, by which its work is done and its papers stand. */
  public static LocalDate end(int year) {
    return LocalDate.of(year, 12, 31);
  }

  /** The plan that a year is judged by: the one in force on its last day. */
  public Plan plan(int year) {
    return settings.planOn(end(year));
  }

  private boolean covered(int year) {
    return !settings.recordsFrom().isAfter(LocalDate.of(year, 1, 1));
  }

  /** The sections in the table on the year's last day. */
  public List<DivisionTable.Stand> sections(int year) {
    return table.sections(end(year));
  }

  /**
   * Which of the named systems a section lacks: those that it had neither at the year's end nor has
   * today, if that is later.
   */
  public Set<SafetySystem.Subject> lacking(String section, int year) {
    Set<SafetySystem.Subject> lacking = EnumSet.noneOf(SafetySystem.Subject.class);
    lacking.addAll(plan(year).systems());
    lacking.removeIf(subject -> serves(section, subject, end(year)));
    if (asOf.isAfter(end(year))) {
      lacking.removeIf(subject -> serves(section, subject, asOf));
    }
    return lacking;
  }

  private boolean serves(String section, SafetySystem.Subject subject, LocalDate day) {
    String heir = table.heir(section, day);
    return ledger.systems().stream()
        .map(Entry::value)
        .filter(system -> system.serves(subject, day))
        .flatMap(system -> table.members(system.sections()).stream())
        .anyMatch(one -> table.heir(one, day).equals(heir));
  }

  /** The duties that owe a year's key work, by who has them at its end. */
  public List<Charge> keyWorkOwed(int year) {
    List<Charge> owed = new ArrayList<>();
    for (Entry<Duty> duty : ledger.duties()) {
      if (covered(year)
          && plan(year).asks(Asked.KEY_WORK)
          && duty.value().on(LocalDate.of(year, 1, 1)).isPresent()) {
        table.charges(duty.id()).stream()
            .filter(charge -> charge.days().covers(end(year)))
            .findFirst()
            .ifPresent(owed::add);
      }
    }
    return owed;
  }

  /** Licensing, standardisation and campaigns for a duty, and records that there were none. */
  public List<Entry<OtherActivity>> keyWork(String duty, int year) {
    return in(year).stream()
        .filter(entry -> OtherActivity.Type.KEY_WORK.contains(entry.value().type()))
        .filter(entry -> names(entry.value().duties(), Kind.DUTY, duty))
        .toList();
  }

  /** Whether a year's drill is owed at all: not by a bureau without duties. */
  public boolean drillsOwed(int year) {
    Tenure days = new Tenure(LocalDate.of(year, 1, 1), end(year));
    return covered(year)
        && plan(year).asks(Asked.DRILL)
        && table.charges().stream().anyMatch(charge -> charge.days().and(days).isPresent());
  }

  /** The emergency plans to be drilled: those in force on each day of the year. */
  public List<Entry<EmergencyPlan>> plansToDrill(int year) {
    return ledger.emergencyPlans().stream()
        .filter(entry -> entry.value().on(LocalDate.of(year, 1, 1)).isPresent())
        .filter(entry -> entry.value().on(end(year)).isPresent())
        .toList();
  }

  /**
   * The year's drills.
   *
   * @param plan the emergency plan that they exercised; null for all of them
   */
  public List<Entry<OtherActivity>> drills(@Nullable String plan, int year) {
    return in(year).stream()
        .filter(entry -> entry.value().type() == OtherActivity.Type.DRILL)
        .filter(entry -> plan == null || names(entry.value().plans(), Kind.EMERGENCY_PLAN, plan))
        .toList();
  }

  private List<Entry<OtherActivity>> in(int year) {
    return byYear.getOrDefault(year, List.of());
  }

  private boolean names(List<String> ids, Kind kind, String wanted) {
    return ids.stream().anyMatch(id -> ledger.meant(kind, id).equals(wanted));
  }

  /** The last day for the assessment of a year. */
  public LocalDate assessmentDue(int year) {
    return end(year).plusDays(plan(year).days(Asked.ASSESSMENT));
  }

  /** The annual assessments of a section, or of one that was merged into it. */
  public List<Entry<Assessment>> assessments(String section, int year) {
    return ledger.assessments().stream()
        .filter(entry -> isOf(entry, year))
        .filter(entry -> entry.value().period() == Assessment.Period.YEAR)
        .filter(entry -> table.heir(entry.value().section(), end(year)).equals(section))
        .toList();
  }

  private static boolean isOf(Entry<Assessment> entry, int year) {
    Integer folder = Folders.yearOf(entry.file());
    return entry.value().year() == year || (folder != null && folder == year);
  }
}
