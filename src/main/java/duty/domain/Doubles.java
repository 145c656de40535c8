package duty.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which records tell of an event that an earlier one tells of already. Of a day, a meeting is known
 * by its name and a convener, an inspection by the inspected unit whoever led it (a joint one
 * entered by each leader), any other work by all that is said of it, a hazard by unit and
 * description. Two that begin at different times, and two meetings with different minutes, are two.
 */
public record Doubles(Ledger ledger) {
  /** A record beside the first of the same event. */
  public record Pair<T>(Entry<T> later, Entry<T> earlier) {}

  /** Each later record with the first that it repeats, in the order of the files. */
  public List<Pair<Activity>> activities() {
    Map<String, List<Entry<Activity>>> seen = new HashMap<>();
    List<Pair<Activity>> pairs = new ArrayList<>();
    for (Entry<Activity> entry : ledger.activities()) {
      String key = key(entry.value());
      if (key == null) {
        continue;
      }
      List<Entry<Activity>> others = seen.computeIfAbsent(key, any -> new ArrayList<>(1));
      Entry<Activity> first = first(others, entry);
      if (first == null) {
        others.add(entry);
      } else {
        pairs.add(new Pair<>(entry, first));
      }
    }
    return pairs;
  }

  private static @Nullable Entry<Activity> first(
      List<Entry<Activity>> others, Entry<Activity> entry) {
    for (Entry<Activity> other : others) {
      if (!differ(other.value(), entry.value())) {
        return other;
      }
    }
    return null;
  }

  /** Whether two records are of one event. */
  public boolean same(Activity one, Activity other) {
    String key = one.date().equals(other.date()) ? key(one) : null;
    return key != null && key.equals(key(other)) && !differ(one, other);
  }

  /** Each later hazard with the first that it repeats. */
  public List<Pair<Hazard>> hazards() {
    Map<String, Entry<Hazard>> seen = new HashMap<>();
    List<Pair<Hazard>> pairs = new ArrayList<>();
    for (Entry<Hazard> entry : ledger.hazards()) {
      Hazard hazard = entry.value();
      String key =
          hazard.found()
              + "\n"
              + PlainText.of(hazard.unit())
              + "\n"
              + PlainText.of(hazard.description());
      Entry<Hazard> first = seen.putIfAbsent(key, entry);
      if (first != null) {
        pairs.add(new Pair<>(entry, first));
      }
    }
    return pairs;
  }

  private @Nullable String key(Activity activity) {
    if (activity instanceof Meeting meeting) {
      String title = meeting.title() == null ? "" : PlainText.of(meeting.title());
      return "meeting\n" + meeting.date() + "\n" + leaders(meeting) + "\n" + title;
    }
    if (activity instanceof Inspection inspection) {
      return inspection.unit() == null
          ? null
          : "inspection\n" + inspection.date() + "\n" + PlainText.of(inspection.unit());
    }
    OtherActivity other = (OtherActivity) activity;
    return other.type()
        + "\n"
        + other.date()
        + "\n"
        + PlainText.of(other.subject())
        + "\n"
        + leaders(other)
        + "\n"
        + new TreeSet<>(other.duties())
        + new TreeSet<>(other.sections());
  }

  private Set<String> leaders(Activity activity) {
    Set<String> leaders = new TreeSet<>();
    activity.leaders().forEach(leader -> leaders.add(ledger.meant(Kind.LEADER, leader)));
    return leaders;
  }

  private static boolean differ(Activity one, Activity other) {
    TimeOfDay first = one.time();
    TimeOfDay second = other.time();
    if (first != null && second != null && !first.start().equals(second.start())) {
      return true;
    }
    return one instanceof Meeting meeting
        && other instanceof Meeting another
        && differ(meeting.minutes(), another.minutes());
  }

  private static boolean differ(Meeting.@Nullable Minutes one, Meeting.@Nullable Minutes other) {
    return one != null
        && other != null
        && one.number() != null
        && other.number() != null
        && !Objects.equals(PlainText.of(one.number()), PlainText.of(other.number()));
  }
}
